// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/savedview.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace rollbook {

class NavEntry;
class ViewDrag;

/// The saved views in the sidebar: an entry each with its count, the menu of each, and what makes new ones. When the
/// sidebar is low they scroll.
class ViewsSection final : public QWidget {
    Q_OBJECT
public:
    explicit ViewsSection(QWidget *parent = nullptr);
    ~ViewsSection() override;

    void setViews(const QList<SavedView> &views);
    /// Empty: none.
    void setCurrent(const QString &id);
    /// hint: when it was counted. Without a text there is no count.
    void setCount(const QString &id, const QString &text, bool fresh, const QString &hint);
    /// Whether there is something in sight that can become a view.
    void setCanSave(bool can);
    void setCompact(bool compact);
    void focusEntry(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);
    void renameRequested(const QString &id);
    void duplicateRequested(const QString &id);
    /// Up by -1, down by 1.
    void moveRequested(const QString &id, int steps);
    void exportRequested(const QString &id);
    void deleteRequested(const QString &id);
    void saveRequested();
    void importRequested();
    void exportAllRequested();

private:
    class Scroll;

    QWidget *makeHead();
    NavEntry *addEntry(const QString &id);
    void addKeys(NavEntry *entry, const QString &id);
    void showMenu(const QString &id, const QPoint &position);
    void showPlusMenu();

    QLabel *m_caption = nullptr;
    QToolButton *m_plus = nullptr;
    QVBoxLayout *m_plusRoom = nullptr;
    QWidget *m_head; ///< made of the three above
    Scroll *m_scroll;
    ViewDrag *m_drag;
    QVBoxLayout *m_list = nullptr;
    QHash<QString, NavEntry *> m_entries;
    QStringList m_order;
    bool m_canSave = false;
    bool m_compact = false;
};

} // namespace rollbook
