// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frameddialog.h"

class QAction;
class QGridLayout;
class QLabel;

namespace rollbook {

class SearchField;

/// Says of an action where the sheet lists it; actions without text are left out. With a last key the action stands for
/// a row of them, such as Ctrl+1 to Ctrl+9.
void setShortcutArea(QAction *action, const QString &area, const QKeySequence &lastKey = {});

/// The keys of the window by area, made of its actions and searched by typing. The arrow keys and Page Up and Down
/// scroll while the search has the focus. Open it with open(); it deletes itself when closed.
class ShortcutSheet final : public FramedDialog {
    Q_OBJECT
public:
    ShortcutSheet(const QList<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        QString area;
        QString searched; ///< what it does and its keys, folded
        QLabel *label;
        QWidget *keys;
    };
    struct Area {
        QString name;
        QLabel *title;
    };
    void addLine(const QAction *action);
    QWidget *keysOf(const QAction *action, QStringList *written);
    void search(const QString &text);

    SearchField *m_field;
    QGridLayout *m_grid;
    QLabel *m_none;
    QList<Area> m_areas;
    QList<Line> m_lines;
};

} // namespace rollbook
