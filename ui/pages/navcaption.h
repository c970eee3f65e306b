// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rollbook {

/// The heading of a part of the sidebar.
QLabel *navCaption(const QString &text, QWidget *parent);

} // namespace rollbook
