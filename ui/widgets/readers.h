// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QAction;
class QLineEdit;
class QWidget;

/// What screen readers are told of widgets that Qt does not know. Where it is said, it is said in a constructor.
namespace rollbook::readers {

/// It only adorns, or has nothing to say at the moment: readers pass it over.
void setAdornment(QWidget *widget, bool adornment = true);
/// The icon that an action without words is in a line.
void setAdornment(QLineEdit *line, QAction *action);
/// What readers take a widget for that paints itself.
void setRole(QWidget *widget, QAccessible::Role role);
/// A checkable button that shows and hides what is below it: readers say whether that is expanded.
void setFolding(QWidget *button);

} // namespace rollbook::readers
