// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shownbar.h"

#include "ui/filters/boundwords.h"
#include "ui/filters/shownwords.h"
#include "ui/pages/reportcontroller.h"
#include "ui/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace rollbook {

ShownBar::ShownBar(ReportController *controller, QWidget *parent)
    : SentenceBar(parent),
      m_controller(controller),
      m_stop(link(QStringLiteral("shown.stop"), tr("Stop"))),
      //: %1 is "customers"
      m_all(link(QStringLiteral("shown.all"), tr("Show all %1").arg(controller->report().noun())))
{
    row()->addWidget(m_stop);
    row()->addWidget(m_all);
    connect(controller, &ReportController::answered, this, &ShownBar::refresh);
    connect(controller, &ReportController::choicesReady, this, &ShownBar::refresh);
    connect(controller, &ReportController::readingChanged, this, &ShownBar::refresh);
    connect(controller, &ReportController::queryChanged, this, &ShownBar::refreshReading);
    connect(m_stop, &QPushButton::clicked, controller, &ReportController::stopReading);
    connect(m_all, &QPushButton::clicked, controller, &ReportController::dropBound);
}

void ShownBar::refresh()
{
    const RowSource *rows = m_controller->rows();
    refreshReading();
    if (rows->total() < 0 || m_controller->replacing())
        return;
    setSentence(sentenceOf(*m_controller));
}

QString ShownBar::sentenceOf(const ReportController &of)
{
    const RowSource *rows = of.rows();
    const auto reading = of.reading();
    return reading ? boundwords::sentence(of.report(), of.query(), rows->total(), rows->columns(), *of.bound(),
                                          *reading, of.boundDay(), of.context())
                   : shownwords::sentence(of.report(), of.query(), rows->total(), rows->columns(), of.context());
}

/// While nothing is found yet it can be stopped, too.
void ShownBar::refreshReading()
{
    const auto reading = m_controller->reading();
    const bool underWay = reading && reading->underWay;
    m_stop->setVisible(underWay);
    m_all->setVisible(reading && !underWay);
    if (underWay && m_controller->replacing())
        setSentence(boundwords::progress(m_controller->report(), *m_controller->bound(), *reading,
                                         m_controller->boundDay(), m_controller->context()));
}

QPushButton *ShownBar::link(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setStyleProperty(button, "kind", QStringLiteral("link"));
    setStyleProperty(button, "measure", QStringLiteral("small"));
    button->hide();
    return button;
}

} // namespace rollbook
