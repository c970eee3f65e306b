// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/errorline.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int iconSize = 12;
constexpr int gap = 5;

} // namespace

ErrorLine::ErrorLine(QWidget *parent) : QWidget(parent), m_label(plainLabel({}, "caption", "danger", this))
{
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(0);
    row->addSpacing(iconSize + gap);
    row->addWidget(m_label, 1);
    hide();
}

void ErrorLine::setSentence(const QString &sentence)
{
    m_label->setText(sentence);
    setVisible(!sentence.isEmpty());
}

QString ErrorLine::sentence() const
{
    return m_label->text();
}

void ErrorLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect icon(0, 3, iconSize, iconSize);
    icons::paint(&painter, visual(layoutDirection(), rect(), icon), u"alert"_s, tokensOf(this).dangerText);
}

} // namespace rollbook
