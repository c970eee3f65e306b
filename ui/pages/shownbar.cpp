// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shownbar.h"

#include "ui/filters/shownwords.h"
#include "ui/pages/reportcontroller.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace rollbook {

ShownBar::ShownBar(ReportController *controller, QWidget *parent)
    : Surface(&Tokens::bgBase, {}, parent),
      m_controller(controller),
      m_label(new ElidedLabel({}, Qt::ElideRight, this)),
      m_copy(new QToolButton(this))
{
    setObjectName(QStringLiteral("shown"));
    setFixedHeight(metrics::px(metrics::control));
    setStyleProperty(m_label, "type", QStringLiteral("small"));
    setStyleProperty(m_label, "tone", QStringLiteral("second"));
    m_label->setObjectName(QStringLiteral("shown.sentence"));
    m_label->setFocusPolicy(Qt::TabFocus);
    m_label->setProperty("focusRing", true);
    m_label->setContextMenuPolicy(Qt::CustomContextMenu);
    m_label->installEventFilter(this);
    m_copy->setObjectName(QStringLiteral("shown.copy"));
    m_copy->setIcon(icons::themed(QStringLiteral("edit-copy"), QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy this sentence"));
    m_copy->setAccessibleName(m_copy->toolTip());
    setStyleProperty(m_copy, "kind", QStringLiteral("ghost"));
    setStyleProperty(m_copy, "measure", QStringLiteral("small"));
    setStyleProperty(m_copy, "square", true);
    QSizePolicy keepsItsPlace = m_copy->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_copy->setSizePolicy(keepsItsPlace);
    m_copy->installEventFilter(this);
    m_copy->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space4, 0, metrics::space2, 0);
    layout->setSpacing(metrics::space2);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_copy);

    auto *key = new QAction(tr("Copy this sentence"), m_label);
    key->setShortcut(QKeySequence::Copy);
    key->setShortcutContext(Qt::WidgetShortcut);
    m_label->addAction(key);
    connect(key, &QAction::triggered, this, &ShownBar::copy);
    connect(m_copy, &QToolButton::clicked, this, &ShownBar::copy);
    connect(m_label, &QWidget::customContextMenuRequested, this, &ShownBar::showMenu);
    connect(controller, &ReportController::answered, this, &ShownBar::refresh);
    connect(controller, &ReportController::choicesReady, this, &ShownBar::refresh);
}

QString ShownBar::sentence() const
{
    return m_label->text();
}

void ShownBar::refresh()
{
    const PagedRows *rows = m_controller->rows();
    if (rows->total() < 0 || m_controller->replacing())
        return;
    m_label->setText(shownwords::sentence(m_controller->report(), m_controller->query(), rows->total(), rows->columns(),
                                          m_controller->context()));
    showButton();
}

void ShownBar::copy()
{
    if (!sentence().isEmpty())
        QGuiApplication::clipboard()->setText(sentence());
}

void ShownBar::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("shown.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_copy->icon(), m_copy->toolTip()), &QAction::triggered, this, &ShownBar::copy);
    menu->popup(m_label->mapToGlobal(position));
}

void ShownBar::showButton()
{
    m_copy->setVisible(!sentence().isEmpty() && (m_hovered || m_label->hasFocus() || m_copy->hasFocus()));
}

void ShownBar::enterEvent(QEnterEvent *event)
{
    Surface::enterEvent(event);
    m_hovered = true;
    showButton();
}

void ShownBar::leaveEvent(QEvent *event)
{
    Surface::leaveEvent(event);
    m_hovered = false;
    showButton();
}

bool ShownBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &ShownBar::showButton,
                                  Qt::QueuedConnection); // where the focus went is known then
    return Surface::eventFilter(watched, event);
}

} // namespace rollbook
