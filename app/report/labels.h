// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace rollbook {

/// Translation of a catalog text; the source text itself where there is none. The catalog's texts are listed for
/// lupdate by a generated file in the same context. Only nouns have a count.
inline QString catalogText(const QString &sourceText, int count = -1)
{
    return sourceText.isEmpty()
        ? QString()
        : QCoreApplication::translate("Catalog", sourceText.toUtf8().constData(), nullptr, count);
}

} // namespace rollbook
