// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewssection.h"

#include "ui/pages/navcaption.h"
#include "ui/pages/naventry.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/views/viewdrag.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int plusTop = 10; ///< the button is higher than the caption beside it
constexpr int plusEnd = 3;  ///< its sign stands above the counts

} // namespace

/// As high as its entries, and down to one of them.
class ViewsSection::Scroll final : public QScrollArea {
public:
    explicit Scroll(QWidget *parent) : QScrollArea(parent)
    {
        setFrameShape(NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(new QWidget(this));
        widget()->setAutoFillBackground(false); // setWidget() turned it on
        viewport()->setAutoFillBackground(false);
    }
    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override
    {
        return { 0, qMin(widget()->sizeHint().height(), metrics::px(metrics::sidebarEntry)) };
    }
};

ViewsSection::ViewsSection(QWidget *parent)
    : QWidget(parent),
      m_head(makeHead()),
      m_scroll(new Scroll(this)),
      m_drag(new ViewDrag(m_scroll))
{
    setObjectName(u"sidebar.views"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_scroll);
    connect(m_drag, &ViewDrag::moved, this, &ViewsSection::moveRequested);
    m_list = new QVBoxLayout(m_scroll->widget());
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
}

ViewsSection::~ViewsSection() = default;

QWidget *ViewsSection::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_caption = navCaption(tr("Saved views"), head);
    m_plus = new QToolButton(head);
    m_plus->setObjectName(u"sidebar.views.add"_s);
    m_plus->setIcon(icons::icon(u"plus"_s));
    m_plus->setProperty("kind", u"ghost"_s);
    m_plus->setProperty("measure", u"small"_s);
    m_plus->setProperty("square", true);
    m_plus->setAccessibleName(tr("Save or import a view"));
    m_plus->setToolTip(m_plus->accessibleName());
    connect(m_plus, &QToolButton::clicked, this, &ViewsSection::showPlusMenu);
    m_plusRoom = new QVBoxLayout;
    m_plusRoom->setContentsMargins(0, plusTop, plusEnd, 0);
    m_plusRoom->addWidget(m_plus, 0, Qt::AlignHCenter);
    row->addWidget(m_caption, 1);
    row->addLayout(m_plusRoom);
    return head;
}

void ViewsSection::setCompact(bool compact)
{
    m_compact = compact;
    m_caption->setVisible(!compact);
    m_plusRoom->setContentsMargins(0, plusTop, compact ? 0 : plusEnd, 0);
    for (NavEntry *entry : std::as_const(m_entries))
        entry->setCompact(compact);
}

/// Entries are kept as long as their view, so that nothing is taken from under the pointer or the focus.
void ViewsSection::setViews(const QList<SavedView> &views)
{
    QHash<QString, NavEntry *> gone = m_entries;
    m_order.clear();
    QWidget *before = m_plus;
    for (const SavedView &view : views) {
        gone.remove(view.id);
        NavEntry *entry = m_entries.value(view.id);
        if (!entry)
            entry = addEntry(view.id);
        if (m_list->indexOf(entry) != m_order.size()) {
            m_list->removeWidget(entry);
            m_list->insertWidget(int(m_order.size()), entry);
        }
        entry->setIconName(view.icon);
        entry->setLabel(view.name);
        setTabOrder(before, entry);
        before = entry;
        m_order << view.id;
    }
    QList<QAbstractButton *> entries;
    for (const QString &id : std::as_const(m_order))
        entries << m_entries.value(id);
    m_drag->setOrder(entries);
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_entries.remove(it.key());
        m_list->removeWidget(it.value());
        it.value()->setObjectName({});
        it.value()->hide();
        it.value()->deleteLater(); // its key or its menu may be the one that is answered
    }
    m_scroll->updateGeometry();
}

NavEntry *ViewsSection::addEntry(const QString &id)
{
    auto *entry = new NavEntry(u"bookmark"_s, {}, m_scroll->widget());
    entry->setObjectName(QString(u"sidebar.view."_s + id));
    entry->setCheckable(true);
    entry->setCompact(m_compact);
    entry->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(entry, &NavEntry::clicked, this, [this, id] { Q_EMIT chosen(id); });
    connect(entry, &NavEntry::customContextMenuRequested, this,
            [this, id, entry](const QPoint &at) { showMenu(id, entry->mapToGlobal(at)); });
    addKeys(entry, id);
    m_drag->watch(entry, id);
    m_entries.insert(id, entry);
    entry->show();
    return entry;
}

void ViewsSection::addKeys(NavEntry *entry, const QString &id)
{
    const auto add = [&](const QString &name, const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, entry);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        entry->addAction(action);
    };
    add(u"view.rename"_s, tr("Rename…"), Qt::Key_F2, [this, id] { Q_EMIT renameRequested(id); });
    add(u"view.duplicate"_s, tr("Duplicate"), {}, [this, id] { Q_EMIT duplicateRequested(id); });
    add(u"view.up"_s, tr("Move up"), Qt::ALT | Qt::Key_Up, [this, id] { Q_EMIT moveRequested(id, -1); });
    add(u"view.down"_s, tr("Move down"), Qt::ALT | Qt::Key_Down, [this, id] { Q_EMIT moveRequested(id, 1); });
    add(u"view.export"_s, tr("Export…"), {}, [this, id] { Q_EMIT exportRequested(id); });
    add(u"view.delete"_s, tr("Delete"), Qt::Key_Delete, [this, id] { Q_EMIT deleteRequested(id); });
}

void ViewsSection::showMenu(const QString &id, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"view.menu"_s);
    const QList<QAction *> actions = m_entries.value(id)->actions();
    for (QAction *action : actions) {
        if (action->objectName() == "view.up"_L1)
            action->setEnabled(m_order.constFirst() != id);
        if (action->objectName() == "view.down"_L1)
            action->setEnabled(m_order.constLast() != id);
        if (action->objectName() == "view.up"_L1 || action->objectName() == "view.export"_L1
            || action->objectName() == "view.delete"_L1)
            menu->addSeparator();
        menu->addAction(action);
    }
    menu->popup(position);
}

void ViewsSection::showPlusMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"views.menu"_s);
    QAction *save = menu->addAction(icons::icon(u"bookmark"_s), tr("Save this view…"));
    save->setObjectName(u"views.save"_s);
    save->setEnabled(m_canSave);
    connect(save, &QAction::triggered, this, &ViewsSection::saveRequested);
    menu->addSeparator();
    connect(menu->addAction(tr("Import…")), &QAction::triggered, this, &ViewsSection::importRequested);
    QAction *all = menu->addAction(tr("Export all…"));
    all->setEnabled(!m_order.isEmpty());
    connect(all, &QAction::triggered, this, &ViewsSection::exportAllRequested);
    menu->popup(m_plus->mapToGlobal(QPoint(0, m_plus->height() + 4)));
}

void ViewsSection::setCurrent(const QString &id)
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        it.value()->setChecked(it.key() == id);
}

void ViewsSection::setCount(const QString &id, const QString &text, bool fresh, const QString &hint)
{
    NavEntry *entry = m_entries.value(id);
    if (!entry)
        return;
    entry->setCaption(text);
    entry->setCaptionFresh(fresh);
    entry->setHint(hint);
}

void ViewsSection::setCanSave(bool can)
{
    m_canSave = can;
}

void ViewsSection::focusEntry(const QString &id)
{
    if (NavEntry *entry = m_entries.value(id)) {
        entry->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(entry);
    }
}

} // namespace rollbook
