// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sentencebar.h"

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

SentenceBar::SentenceBar(QWidget *parent)
    : Surface(&Tokens::bgBase, {}, parent),
      m_label(new ElidedLabel({}, Qt::ElideRight, this)),
      m_copy(new QToolButton(this)),
      m_row(new QHBoxLayout(this))
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

    m_row->setContentsMargins(metrics::space4, 0, metrics::space2, 0);
    m_row->setSpacing(metrics::space2);
    m_row->addWidget(m_label, 1);
    m_row->addWidget(m_copy);

    auto *key = new QAction(tr("Copy this sentence"), m_label);
    key->setShortcut(QKeySequence::Copy);
    key->setShortcutContext(Qt::WidgetShortcut);
    m_label->addAction(key);
    connect(key, &QAction::triggered, this, &SentenceBar::copy);
    connect(m_copy, &QToolButton::clicked, this, &SentenceBar::copy);
    connect(m_label, &QWidget::customContextMenuRequested, this, &SentenceBar::showMenu);
}

QString SentenceBar::sentence() const
{
    return m_label->text();
}

void SentenceBar::setSentence(const QString &sentence)
{
    m_label->setText(sentence);
    showButton();
}

void SentenceBar::copy()
{
    if (!sentence().isEmpty())
        QGuiApplication::clipboard()->setText(sentence());
}

void SentenceBar::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("shown.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_copy->icon(), m_copy->toolTip()), &QAction::triggered, this, &SentenceBar::copy);
    menu->popup(m_label->mapToGlobal(position));
}

void SentenceBar::showButton()
{
    m_copy->setVisible(!sentence().isEmpty() && (m_hovered || m_label->hasFocus() || m_copy->hasFocus()));
}

void SentenceBar::enterEvent(QEnterEvent *event)
{
    Surface::enterEvent(event);
    m_hovered = true;
    showButton();
}

void SentenceBar::leaveEvent(QEvent *event)
{
    Surface::leaveEvent(event);
    m_hovered = false;
    showButton();
}

bool SentenceBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &SentenceBar::showButton,
                                  Qt::QueuedConnection); // where the focus went is known then
    return Surface::eventFilter(watched, event);
}

} // namespace rollbook
