// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historybuttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int besideCaption = 9; ///< the caption beside them has its words that low

} // namespace

HistoryButtons::HistoryButtons(QWidget *parent)
    : QWidget(parent),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_back(button(u"history.back"_s, u"chevron-left"_s, tr("Back"), Qt::ALT | Qt::Key_Left, -1)),
      m_forward(button(u"history.forward"_s, u"chevron-right"_s, tr("Forward"), Qt::ALT | Qt::Key_Right, 1))
{
    m_row->setSpacing(0);
    m_row->addWidget(m_back);
    m_row->addWidget(m_forward);
    setCompact(false);
    setPossible(false, false);
}

QToolButton *HistoryButtons::button(const QString &name, const QString &icon, const QString &label,
                                    const QKeySequence &key, int by)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setIcon(icons::icon(icon));
    made->setProperty("kind", u"ghost"_s);
    made->setProperty("measure", u"small"_s);
    made->setProperty("square", true);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setAccessibleName(label);
    made->setToolTip(plainToolTip(u"%1 (%2)"_s.arg(label, key.toString(QKeySequence::NativeText))));
    connect(made, &QToolButton::clicked, this, [this, by] { Q_EMIT goRequested(by); });
    return made;
}

void HistoryButtons::setPossible(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

QWidget *HistoryButtons::last() const
{
    return m_forward;
}

void HistoryButtons::setCompact(bool compact)
{
    m_row->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setContentsMargins(0, besideCaption, 0, 0);
    m_row->setAlignment(m_back, compact ? Qt::AlignHCenter : Qt::Alignment());
    m_row->setAlignment(m_forward, compact ? Qt::AlignHCenter : Qt::Alignment());
}

} // namespace rollbook
