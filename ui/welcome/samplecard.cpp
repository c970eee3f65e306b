// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/samplecard.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/welcome/paragraph.h"
#include "ui/welcome/tablesketch.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/keyhint.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int leastWithSketch = 720;

} // namespace

SampleCard::SampleCard(int customers, QWidget *parent) : CardFrame(&Tokens::accent, 2, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space5);
    words->setSpacing(0);
    words->addWidget(new Badge(tr("No account needed"), Tone::Info, this));
    words->addSpacing(10);
    words->addWidget(plainLabel(tr("Explore with sample data"), "page", "", this), 0, Qt::AlignLeft);
    words->addSpacing(6);
    words->addWidget(
        new Paragraph(tr("A made-up studio with %Ln customers, memberships and bookings. Everything works: "
                         "filters, charts and exports. Nothing leaves this computer.",
                         nullptr, customers),
                      {}, this));
    words->addSpacing(metrics::space4);
    auto *action = new QHBoxLayout;
    action->setSpacing(metrics::space3);
    m_button = new QPushButton(tr("Open sample studio"), this);
    m_button->setObjectName(u"welcome.sample"_s);
    m_button->setProperty("kind", u"primary"_s);
    m_button->setProperty("measure", u"big"_s);
    m_button->setDefault(true);
    connect(m_button, &QPushButton::clicked, this, &SampleCard::sampleRequested);
    action->addWidget(m_button);
    action->addWidget(new KeyHint(Qt::Key_Enter, this));
    action->addStretch(1);
    words->addLayout(action);
    words->addStretch(1);
    row->addLayout(words, 440);
    m_sketch = new TableSketch(this);
    row->addWidget(m_sketch, 531);
}

/// The words come first where there is no room for both.
void SampleCard::resizeEvent(QResizeEvent *event)
{
    CardFrame::resizeEvent(event);
    m_sketch->setVisible(width() >= metrics::px(leastWithSketch));
}

} // namespace rollbook
