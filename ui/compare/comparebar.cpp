// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparebar.h"

#include "compare/comparisonrows.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr Change kinds[] = { Change::Added, Change::Gone, Change::Changed };

} // namespace

CompareBar::CompareBar(const QString &report, QWidget *parent)
    : Surface(&Tokens::bgWindow, Qt::BottomEdge, parent),
      m_row(new QHBoxLayout(this)),
      m_back(new QPushButton(this)),
      m_export(new QPushButton(icons::icon(u"export"_s, &Tokens::onAccent), tr("Export\u2026"), this))
{
    setObjectName(u"compare.bar"_s);
    setMinimumHeight(metrics::px(metrics::headerRow));
    m_row->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    m_row->setSpacing(metrics::space2);
    m_back->setIcon(icons::icon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s));
    m_back->setObjectName(u"compare.back"_s);
    m_back->setAccessibleName(tr("Back to %1").arg(report));
    m_back->setToolTip(plainToolTip(tr("Back to %1 (Esc)").arg(report)));
    m_row->addWidget(m_back);
    auto *title = new ElidedLabel(tr("What changed"), Qt::ElideRight, this);
    title->setFont(metrics::font(metrics::Type::Page, QFont::DemiBold));
    m_row->addWidget(title, 1);
    m_export->setObjectName(u"compare.export"_s);
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("Save the changes to a file (Ctrl+E)"));
    setStyleProperty(m_export, "kind", u"primary"_s);
    m_row->addWidget(m_export);
    connect(m_back, &QPushButton::clicked, this, &CompareBar::backRequested);
    connect(m_export, &QPushButton::clicked, this, &CompareBar::exportRequested);
    showComparison(nullptr, QLocale());
}

void CompareBar::showComparison(const Comparison *comparison, const QLocale &locale)
{
    delete m_kinds;
    m_kinds = nullptr;
    const bool any = comparison && !comparison->rows.isEmpty();
    m_export->setEnabled(any);
    if (!any)
        return;
    m_kinds = new SegmentedControl(this);
    m_kinds->setObjectName(u"compare.kinds"_s);
    m_kinds->setAccessibleName(tr("Rows shown"));
    //: %1 is a number of rows
    m_kinds->addSegment(tr("All %1").arg(locale.toString(comparison->rows.size())));
    for (const Change kind : kinds)
        m_kinds->addSegment(u"%1 %2"_s.arg(changeLabel(kind), locale.toString(comparison->count(kind))));
    m_row->insertWidget(m_row->indexOf(m_export), m_kinds);
    connect(m_kinds, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT shownChanged(index == 0 ? std::nullopt : std::optional(kinds[index - 1])); });
}

void CompareBar::setCompact(bool compact)
{
    m_export->setText(compact ? QString() : tr("Export\u2026"));
}

} // namespace rollbook
