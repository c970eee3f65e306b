// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportbanners.h"

#include "ui/theme/text.h"
#include "ui/widgets/note.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

ReportBanners::ReportBanners(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    m_error = new Note(Tone::Danger, {}, this);
    m_error->setObjectName(QStringLiteral("banner.error"));
    m_error->setBanner(true);
    QPushButton *retry = m_error->addAction(tr("Retry"));
    retry->setObjectName(QStringLiteral("banner.retry"));
    connect(retry, &QPushButton::clicked, this, &ReportBanners::retryRequested);
    m_detailsButton = m_error->addAction(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_copyButton = m_error->addAction(tr("Copy"));
    m_copyButton->setToolTip(tr("Copy the details"));
    layout->addWidget(m_error);
    m_details = plainLabel({}, "caption", "second", this);
    m_details->setObjectName(QStringLiteral("banner.details"));
    m_details->setWordWrap(true);
    m_details->setContentsMargins(16, 8, 16, 8);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsText = new DetailsText(this, [this](const QString &text) { m_details->setText(text); });
    layout->addWidget(m_details);
    connect(m_detailsButton, &QPushButton::toggled, this, [this](bool open) {
        m_details->setVisible(open);
        m_copyButton->setVisible(open);
    });
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->text()); });

    m_slowDown = new Note(Tone::Warn, {}, this);
    m_slowDown->setObjectName(QStringLiteral("banner.slowdown"));
    m_slowDown->setBanner(true);
    connect(m_slowDown->addAction(tr("Stop")), &QPushButton::clicked, this, &ReportBanners::stopRequested);
    layout->addWidget(m_slowDown);

    m_matches = new Note(Tone::Info, {}, this);
    m_matches->setObjectName(QStringLiteral("banner.matches"));
    m_matches->setBanner(true);
    m_toChart = m_matches->addAction(tr("Back to the chart"));
    m_toChart->setObjectName(QStringLiteral("banner.chart"));
    connect(m_toChart, &QPushButton::clicked, this, &ReportBanners::chartRequested);
    QPushButton *back = m_matches->addAction(tr("Back to all"));
    back->setObjectName(QStringLiteral("banner.back"));
    connect(back, &QPushButton::clicked, this, &ReportBanners::restoreRequested);
    layout->addWidget(m_matches);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ReportBanners::countDown);
    clearError();
    m_slowDown->hide();
    m_matches->hide();
    arrange();
}

void ReportBanners::arrange()
{
    setVisible(!m_error->isHidden() || !m_slowDown->isHidden() || !m_matches->isHidden());
}

void ReportBanners::showError(const QString &sentence, const Details &details)
{
    m_error->setText(sentence);
    m_detailsText->set(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.text.isEmpty());
    m_error->show();
    arrange();
}

void ReportBanners::clearError()
{
    m_error->hide();
    m_details->hide();
    m_copyButton->hide();
    m_detailsButton->setChecked(false);
    arrange();
}

void ReportBanners::showSlowDown(const QString &service, int seconds)
{
    m_service = service;
    m_secondsLeft = seconds + 1;
    countDown();
    m_second.start();
    m_slowDown->show();
    arrange();
}

void ReportBanners::clearSlowDown()
{
    m_second.stop();
    m_slowDown->hide();
    arrange();
}

void ReportBanners::countDown()
{
    m_secondsLeft = qMax(0, m_secondsLeft - 1);
    //: %1 is the name of a service
    m_slowDown->setText(tr("%1 asked us to slow down. Next try in %Ln s.", nullptr, m_secondsLeft).arg(m_service));
}

void ReportBanners::showMatches(const QString &sentence)
{
    m_toChart->hide();
    m_matches->setText(sentence);
    m_matches->show();
    arrange();
}

void ReportBanners::showPart(const QString &sentence)
{
    showMatches(sentence);
    m_toChart->show();
}

bool ReportBanners::partShown() const
{
    return !m_matches->isHidden() && !m_toChart->isHidden();
}

void ReportBanners::clearMatches()
{
    m_matches->hide();
    arrange();
}

} // namespace rollbook
