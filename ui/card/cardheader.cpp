// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/cardheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QToolButton *headerButton(const QString &iconName, const QString &name, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icons::icon(iconName));
    button->setProperty("kind", u"ghost"_s);
    button->setProperty("measure", u"small"_s);
    button->setProperty("square", true);
    button->setToolTip(tip.isEmpty() ? name : tip);
    button->setAccessibleName(name);
    return button;
}

} // namespace

CardHeader::CardHeader(CardPlace place, QWidget *parent)
    : Surface(&Tokens::bgWindow, Qt::BottomEdge, parent),
      m_back(headerButton(layoutDirection() == Qt::RightToLeft ? u"chevron-right"_s : u"chevron-left"_s, tr("Back"),
                          tr("Back to the one before"), this)),
      m_title(plainLabel({}, "", "", this)),
      m_previous(headerButton(u"chevron-up"_s, tr("Previous row"), {}, this)),
      m_next(headerButton(u"chevron-down"_s, tr("Next row"), {}, this)),
      m_window(headerButton(u"open"_s, tr("Open in own window"), tr("Open in own window (Ctrl+Shift+I)"), this)),
      m_close(headerButton(u"close"_s, tr("Close details"), {}, this)),
      m_place(place)
{
    setFixedHeight(metrics::px(metrics::headerRow));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, 0, metrics::space2, 0);
    row->setSpacing(metrics::space2);
    m_title->setFont(metrics::font(metrics::Type::Body, QFont::DemiBold));
    m_back->setObjectName(u"card.back"_s);
    m_previous->setObjectName(u"card.previous"_s);
    m_next->setObjectName(u"card.next"_s);
    m_window->setObjectName(u"card.window"_s);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    for (QToolButton *button : { m_previous, m_next, m_window, m_close })
        row->addWidget(button);
    m_back->hide();
    m_close->setVisible(place == CardPlace::Side);
    connect(m_back, &QToolButton::clicked, this, &CardHeader::backRequested);
    connect(m_previous, &QToolButton::clicked, this, &CardHeader::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &CardHeader::nextRequested);
    connect(m_window, &QToolButton::clicked, this, &CardHeader::windowRequested);
    connect(m_close, &QToolButton::clicked, this, &CardHeader::closeRequested);
}

void CardHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void CardHeader::setNeighbours(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void CardHeader::setOne(bool one, bool hasWindow)
{
    m_previous->setVisible(one);
    m_next->setVisible(one);
    m_window->setVisible(hasWindow && m_place == CardPlace::Side);
}

void CardHeader::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

} // namespace rollbook
