// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statepage.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

StatePage::StatePage(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("state"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    m_icon = new QLabel(this);
    m_icon->setFixedSize(32, 32);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_sentence = plainLabel({}, "", "second", this);
    m_sentence->setObjectName(QStringLiteral("state.sentence"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("state.action"));
    connect(m_button, &QPushButton::clicked, this, [this] {
        switch (m_action) {
        case Action::Refresh:
            Q_EMIT refreshRequested();
            break;
        case Action::ClearFilters:
            Q_EMIT clearFiltersRequested();
            break;
        case Action::Cancel:
            Q_EMIT cancelRequested();
            break;
        case Action::ShowTable:
            Q_EMIT tableRequested();
            break;
        case Action::OpenFile:
            Q_EMIT openRequested();
            break;
        case Action::ClearSearch:
            Q_EMIT clearSearchRequested();
            break;
        }
    });
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    m_draw = new QPushButton(tr("Draw them all"), this);
    m_draw->setObjectName(QStringLiteral("state.draw"));
    connect(m_draw, &QPushButton::clicked, this, &StatePage::drawRequested);
    layout->addWidget(m_draw, 0, Qt::AlignHCenter);
    m_detailsButton = new QPushButton(tr("Details"), this);
    m_detailsButton->setObjectName(QStringLiteral("state.details"));
    m_detailsButton->setProperty("kind", QStringLiteral("link"));
    m_detailsButton->setCheckable(true);
    layout->addWidget(m_detailsButton, 0, Qt::AlignHCenter);
    m_details = plainLabel({}, "caption", "third", this);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsText = new DetailsText(this, [this](const QString &text) { m_details->setText(text); });
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QLabel::setVisible);
    layout->addWidget(m_details);
    layout->addStretch(3);
}

void StatePage::show(const QString &iconName, const QString &sentence, const QString &button, Action action,
                     const Details &details)
{
    m_iconName = iconName;
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_action = action;
    m_draw->hide();
    m_detailsText->set(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.text.isEmpty());
    m_details->hide();
    setAccessibleName(sentence);
    setVisible(true);
    raise();
    update();
}

void StatePage::showEmpty(const QString &noun)
{
    //: %1 is "customers"
    show(QStringLiteral("table"), tr("No %1 yet.").arg(noun), tr("Refresh"), Action::Refresh);
}

void StatePage::showNoMatch(const QString &noun, int filters)
{
    //: %1 is "customers"
    const QString sentence = tr("No %1 match these %Ln filters.", nullptr, filters).arg(noun);
    show(QStringLiteral("sliders"), sentence, tr("Clear all"), Action::ClearFilters);
}

void StatePage::showNoneRead(const QString &noun)
{
    //: %1 is "customers"
    show(QStringLiteral("check"), tr("No such %1.").arg(noun), tr("Refresh"), Action::Refresh);
}

void StatePage::showError(const QString &sentence, const Details &details)
{
    show(QStringLiteral("alert"), sentence, tr("Retry"), Action::Refresh, details);
}

void StatePage::showStillWaiting(const QString &service)
{
    show(QStringLiteral("clock"), tr("Still waiting for %1").arg(service), tr("Cancel"), Action::Cancel);
}

void StatePage::showReading(qint64 rows, qint64 total)
{
    const QLocale locale;
    //: both are numbers
    const QString sentence = tr("Reading the groups: %1 of %2").arg(locale.toString(rows), locale.toString(total));
    show(QStringLiteral("clock"), sentence, tr("Cancel"), Action::Cancel);
}

void StatePage::showTooMany(qint64 groups)
{
    //: %1 is a number
    const QString sentence = tr("This makes %1 groups, more than a chart can tell apart. The table shows each of them.")
                                 .arg(QLocale().toString(groups));
    show(QStringLiteral("bars"), sentence, tr("Show the table"), Action::ShowTable);
    m_draw->show();
}

void StatePage::showNoFile()
{
    show(QStringLiteral("export"), tr("Choose what to export. The file opens here."), tr("Open a file\u2026"),
         Action::OpenFile);
}

void StatePage::showReadingFile(const QString &name)
{
    show(QStringLiteral("clock"), tr("Reading %1").arg(name), tr("Cancel"), Action::Cancel);
}

void StatePage::showEmptyFile()
{
    show(QStringLiteral("table"), tr("This file has no rows."), tr("Open another file\u2026"), Action::OpenFile);
}

void StatePage::showBrokenFile(const QString &name, const QString &problem)
{
    //: %1 is the name of a file, %2 a sentence
    show(QStringLiteral("alert"), tr("%1 cannot be shown. %2").arg(name, problem), tr("Open another file\u2026"),
         Action::OpenFile);
}

void StatePage::showNothingFound(const QString &text)
{
    //: %1 is what the user typed
    show(QStringLiteral("search"), tr("No row holds \u201c%1\u201d.").arg(text), tr("Show all rows"),
         Action::ClearSearch);
}

void StatePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.bgBase);
    icons::paint(&painter, m_icon->geometry(), m_iconName,
                 m_iconName == QLatin1String("alert") ? tokens.danger : tokens.text3);
}

} // namespace rollbook
