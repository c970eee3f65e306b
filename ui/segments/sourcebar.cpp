// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/sourcebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int barHeight = 48;

} // namespace

SourceBar::SourceBar(QWidget *parent)
    : Surface(&Tokens::bgBase, Qt::BottomEdge, parent),
      m_lead(plainLabel({}, "small", "second", this)),
      m_sources(new SegmentedControl(this)),
      m_sign(new Glyph(u"alert"_s, &Tokens::dangerText, this)),
      m_problem(new ElidedLabel({}, Qt::ElideRight, this)),
      m_summary(new QPushButton(icons::icon(u"info"_s), tr("Summary"), this))
{
    setFixedHeight(metrics::px(barHeight));
    m_sources->setObjectName(u"segment.source"_s);
    m_problem->setObjectName(u"segment.problem"_s);
    m_problem->setProperty("type", u"small"_s);
    m_summary->setObjectName(u"segment.summary"_s);
    m_summary->setProperty("kind", u"ghost"_s);
    m_summary->setProperty("measure", u"small"_s);
    m_summary->setToolTip(tr("What is exported, in words (Ctrl+I)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    row->setSpacing(metrics::space3);
    row->addWidget(m_lead);
    row->addWidget(m_sources);
    row->addStretch(1);
    row->addWidget(m_sign);
    row->addWidget(m_problem);
    row->addWidget(m_summary);
    row->setSpacing(metrics::space2);
    connect(m_sources, &SegmentedControl::currentChanged, this, &SourceBar::sourceChanged);
    connect(m_summary, &QPushButton::clicked, this, &SourceBar::summaryRequested);
    setProblem({}, false);
    setSummaryOffered(false);
}

void SourceBar::setSources(const QStringList &labels)
{
    for (const QString &label : labels)
        m_sources->addSegment(label);
}

int SourceBar::source() const
{
    return m_sources->current();
}

void SourceBar::setSource(int source)
{
    m_sources->setCurrent(source);
}

void SourceBar::setSubject(const QString &subject)
{
    //: %1 is what is exported, "Users"; the choices "Rules", "All users" follow
    m_lead->setText(tr("%1 from").arg(subject));
    m_sources->setAccessibleName(m_lead->text());
}

void SourceBar::setProblem(const QString &problem, bool fault)
{
    m_problem->setText(problem);
    setStyleProperty(m_problem, "tone", fault ? u"danger"_s : u"second"_s);
    m_problem->setVisible(!problem.isEmpty());
    m_sign->setVisible(fault && !problem.isEmpty());
}

void SourceBar::setSummaryOffered(bool offered)
{
    m_summary->setVisible(offered);
}

} // namespace rollbook
