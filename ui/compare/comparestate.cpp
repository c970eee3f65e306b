// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparestate.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/progressbar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int barWidth = 280;
constexpr int iconSize = 32;

} // namespace

CompareState::CompareState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_sentence(plainLabel({}, "", "second", this)),
      m_bar(new ProgressBar(this)),
      m_stop(new QPushButton(tr("Stop"), this)),
      m_retry(new QPushButton(tr("Retry"), this)),
      m_another(new QPushButton(tr("Compare with another\u2026"), this))
{
    setObjectName(u"compare.state"_s);
    m_sentence->setObjectName(u"compare.sentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_bar->setObjectName(u"compare.progress"_s);
    m_bar->setFixedWidth(metrics::px(barWidth));
    m_stop->setObjectName(u"compare.stop"_s);
    m_retry->setObjectName(u"compare.retry"_s);
    m_another->setObjectName(u"compare.another"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space5);
    column->setSpacing(metrics::space3);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space2);
    buttons->addStretch(1);
    for (QPushButton *button : { m_stop, m_retry, m_another })
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_stop, &QPushButton::clicked, this, &CompareState::stopRequested);
    connect(m_retry, &QPushButton::clicked, this, &CompareState::retryRequested);
    connect(m_another, &QPushButton::clicked, this, &CompareState::anotherRequested);
}

void CompareState::show(const QString &sentence, bool runs, bool failed)
{
    m_sentence->setText(sentence);
    m_bar->setVisible(runs);
    m_stop->setVisible(runs);
    m_retry->setVisible(failed);
    m_another->setVisible(failed);
    m_icon->setVisible(failed);
    if (failed)
        m_icon->setPixmap(icons::icon(u"alert"_s, &Tokens::text3).pixmap(iconSize, iconSize));
    setAccessibleName(sentence);
}

void CompareState::showStep(CompareJob::Step step, qint64 done, qint64 total, const QLocale &locale)
{
    QString sentence = tr("Comparing\u2026");
    if (step == CompareJob::Step::ReadingBefore)
        sentence = tr("Reading what was there before\u2026");
    else if (step == CompareJob::Step::ReadingNow && total > 0)
        //: both are numbers of rows
        sentence = tr("Reading what is there now: %1 of %2").arg(locale.toString(done), locale.toString(total));
    else if (step == CompareJob::Step::ReadingNow)
        sentence = tr("Reading what is there now\u2026");
    m_bar->setAccessibleName(sentence);
    m_bar->setShare(done, total);
    show(sentence, true, false);
}

void CompareState::showFailure(const QString &sentence)
{
    show(sentence, false, true);
}

void CompareState::showNothing(const QString &sentence)
{
    show(sentence, false, false);
}

} // namespace rollbook
