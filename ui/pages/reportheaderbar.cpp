// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportheaderbar.h"

#include "ui/charts/charttoolbar.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rollbook {

ReportHeaderBar::ReportHeaderBar(const QString &title, QWidget *parent)
    : Surface(&Tokens::bgWindow, Qt::BottomEdge, parent)
{
    setObjectName(QStringLiteral("header"));
    setFixedHeight(metrics::px(metrics::headerRow));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(title, "page", "", this));
    layout->addStretch(1);
    m_find = new SearchField(tr("Find in this report"), QKeySequence(Qt::CTRL | Qt::Key_F), this);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setMinimumWidth(metrics::px(150));
    m_find->setMaximumWidth(metrics::px(248));
    m_find->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(m_find, 3);
    m_columns = new QPushButton(icons::icon(QStringLiteral("columns")), tr("Columns"), this);
    m_columns->setObjectName(QStringLiteral("header.columns"));
    m_columns->setAccessibleName(tr("Columns"));
    connect(m_columns, &QPushButton::clicked, this, &ReportHeaderBar::columnsRequested);
    layout->addWidget(m_columns);
    m_export = new QPushButton(icons::icon(QStringLiteral("export"), &Tokens::onAccent), tr("Export\u2026"), this);
    m_export->setObjectName(QStringLiteral("header.export"));
    m_export->setAccessibleName(tr("Export"));
    setStyleProperty(m_export, "kind", QStringLiteral("primary"));
    connect(m_export, &QPushButton::clicked, this, &ReportHeaderBar::exportRequested);
    layout->addWidget(m_export);
    setExportBlocked({});
}

void ReportHeaderBar::addChartModes()
{
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    m_toolbar = new ChartToolbar(this);
    row->insertWidget(row->indexOf(m_export), m_toolbar);
    m_modes = new SegmentedControl(this);
    m_modes->setObjectName(QStringLiteral("header.mode"));
    m_modes->setAccessibleName(tr("Chart or table (Ctrl+T)"));
    m_modes->setToolTip(tr("Chart or table (Ctrl+T)"));
    m_modes->addSegment(tr("Chart"), QStringLiteral("chart"));
    m_modes->addSegment(tr("Table"), QStringLiteral("table"));
    row->insertWidget(row->indexOf(m_export), m_modes);
    connect(m_modes, &SegmentedControl::currentChanged, this,
            [this](int mode) { Q_EMIT chartModeRequested(mode == 0); });
}

void ReportHeaderBar::setChartShown(bool shown)
{
    const QSignalBlocker quiet(m_modes);
    m_modes->setCurrent(shown ? 0 : 1);
    m_toolbar->setVisible(shown);
    m_find->setVisible(!shown);
    m_columns->setVisible(!shown);
}

void ReportHeaderBar::addBeforeExport(QWidget *widget)
{
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_export), widget);
}

void ReportHeaderBar::setExportBlocked(const QString &reason)
{
    m_export->setEnabled(reason.isEmpty());
    m_export->setToolTip(reason.isEmpty() ? tr("Export to a file (Ctrl+E)") : reason);
}

void ReportHeaderBar::setCompact(bool compact)
{
    m_columns->setText(compact ? QString() : tr("Columns"));
    m_columns->setToolTip(compact ? tr("Columns") : QString());
    m_export->setText(compact ? QString() : tr("Export\u2026"));
    if (m_toolbar)
        m_toolbar->setCompact(compact);
}

} // namespace rollbook
