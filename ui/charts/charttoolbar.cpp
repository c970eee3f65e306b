// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttoolbar.h"

#include "ui/charts/savegroup.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

ChartToolbar::ChartToolbar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"chart.toolbar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space2);
    addButton(tr("Copy image"), u"copy"_s, u"chart.copyImage"_s, &ChartToolbar::copyRequested);
    m_group = new SaveGroup(this);
    connect(m_group, &SaveGroup::chosen, this, &ChartToolbar::saveRequested);
    layout->addWidget(m_group);
    addButton(tr("Print\u2026"), u"printer"_s, u"chart.print"_s, &ChartToolbar::printRequested);

    m_more = new QToolButton(this);
    m_more->setObjectName(u"chart.more"_s);
    m_more->setIcon(icons::icon(u"image"_s));
    m_more->setAccessibleName(tr("Copy, save or print the chart"));
    m_more->setFocusPolicy(Qt::TabFocus);
    setStyleProperty(m_more, "square", true);
    connect(m_more, &QToolButton::clicked, this, &ChartToolbar::showMenu);
    layout->addWidget(m_more);
    makeMenu();
    setCompact(false);
    refreshHints();
}

void ChartToolbar::addButton(const QString &text, const QString &icon, const QString &name, Request request)
{
    auto *button = new QPushButton(icons::icon(icon), text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, request);
    layout()->addWidget(button);
    m_buttons.append(button);
}

void ChartToolbar::makeMenu()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"chart.menu"_s);
    const auto add = [this](const QString &icon, const QString &text, const QString &name, auto action) {
        QAction *entry = m_menu->addAction(icon.isEmpty() ? QIcon() : icons::icon(icon), text);
        entry->setObjectName(name);
        connect(entry, &QAction::triggered, this, action);
    };
    add(u"copy"_s, tr("Copy image"), u"chart.menu.copyImage"_s, [this] { Q_EMIT copyRequested(); });
    m_menu->addSeparator();
    for (const chartpicture::Format format : SaveGroup::formats()) {
        const QString suffix = chartpicture::suffix(format);
        const bool first = format == SaveGroup::formats().first();
        add(first ? u"image"_s : QString(), tr("Save as %1\u2026").arg(suffix.toUpper()), u"chart.menu."_s + suffix,
            [this, format] { Q_EMIT saveRequested(format); });
    }
    m_menu->addSeparator();
    add(u"printer"_s, tr("Print\u2026"), u"chart.menu.print"_s, [this] { Q_EMIT printRequested(); });
}

void ChartToolbar::setCompact(bool compact)
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->setVisible(!compact);
    m_group->setVisible(!compact);
    m_more->setVisible(compact);
}

void ChartToolbar::showMenu()
{
    m_menu->ensurePolished();
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const int left = leftToRight ? m_more->width() - m_menu->sizeHint().width() : 0;
    m_menu->popup(m_more->mapToGlobal(QPoint(left, m_more->height() + metrics::space1)));
}

void ChartToolbar::refreshHints()
{
    const QString none = isEnabled() ? QString() : tr("There is no chart yet.");
    for (QPushButton *button : std::as_const(m_buttons))
        button->setToolTip(none);
    m_group->setBlocked(none);
    m_more->setToolTip(none.isEmpty() ? m_more->accessibleName() : none);
}

void ChartToolbar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        refreshHints();
    QWidget::changeEvent(event);
}

} // namespace rollbook
