// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/risks.h"

#include <QFrame>
#include <QLocale>

namespace rollbook {

/// "124 cells would change"
QString changesTitle(const sheets::Risks &changes, const QLocale &locale);
/// A sentence for each kind: "98 numbers lose the leading zero, for example Phone 07700900123". Plain text.
QStringList changesSentences(const sheets::Risks &changes, const QLocale &locale);

/// What a spreadsheet program would make of a CSV. Closes like a menu and deletes itself.
class ChangesPreview final : public QFrame {
    Q_OBJECT
public:
    ChangesPreview(const sheets::Risks &changes, const QLocale &locale, QWidget *parent);
    /// Shows it above a button, its end at the button's end.
    void popUpAbove(const QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rollbook
