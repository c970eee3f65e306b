// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findpopup.h"

#include "ui/pages/findcontroller.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int shownTextLength = 24;

QToolButton *stepButton(const QString &iconName, const QString &label, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icons::icon(iconName));
    button->setAccessibleName(label);
    button->setToolTip(label);
    button->setFocusPolicy(Qt::NoFocus);
    setStyleProperty(button, "kind", QStringLiteral("ghost"));
    setStyleProperty(button, "measure", QStringLiteral("small"));
    setStyleProperty(button, "square", true);
    return button;
}

} // namespace

FindPopup::FindPopup(FindController *find, const QString &noun, QWidget *window)
    : QFrame(window),
      m_find(find),
      m_noun(noun)
{
    setObjectName(QStringLiteral("find.popup"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    m_count = plainLabel({}, "small", "second", this);
    m_count->setObjectName(QStringLiteral("find.count"));
    line->addWidget(m_count, 1);
    m_previous = stepButton(QStringLiteral("chevron-up"), tr("Previous match (Shift+F3)"), this);
    m_next = stepButton(QStringLiteral("chevron-down"), tr("Next match (F3)"), this);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    layout->addLayout(line);
    m_sentence = plainLabel({}, "small", "warn", this);
    m_sentence->setObjectName(QStringLiteral("find.sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    layout->addWidget(m_sentence);
    m_searchAll = new QPushButton(icons::icon(QStringLiteral("search"), &Tokens::accentText), {}, this);
    m_searchAll->setObjectName(QStringLiteral("find.all"));
    m_searchAll->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the field
    setStyleProperty(m_searchAll, "kind", QStringLiteral("link"));
    layout->addWidget(m_searchAll, 0, Qt::AlignLeft);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(true); });
    connect(m_searchAll, &QPushButton::clicked, find, &FindController::searchAll);
    connect(find, &FindController::changed, this, &FindPopup::describe);
    connect(find, &FindController::searchStarted, this, &FindPopup::describe);
    connect(find, &FindController::searchFailed, this, &FindPopup::describe);
    connect(find, &FindController::found, this, &FindPopup::describe);
    hide();
}

void FindPopup::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    adjustSize();
}

void FindPopup::describe()
{
    const QLocale locale;
    const int matches = int(m_find->matches().size());
    const QString rows = tr("in the %Ln rows loaded", nullptr, m_find->loadedRows());
    m_count->setText(matches > 0 ? locale.toString(matches) + QChar(u' ') + rows : tr("No match %1.").arg(rows));
    m_previous->setEnabled(matches > 0);
    m_next->setEnabled(matches > 0);
    QString text = m_find->text().trimmed();
    if (text.size() > shownTextLength)
        text = text.left(shownTextLength) + QChar(0x2026);
    //: %1 is "customers", %2 what the user typed
    const QString label = m_find->searching() ? tr("Searching all %1\u2026").arg(m_noun)
                                              : tr("Search all %1 for \u201c%2\u201d").arg(m_noun, text);
    m_searchAll->setText(QString(label).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_searchAll->setVisible(m_find->canSearchAll());
    m_searchAll->setEnabled(!m_find->searching() && !text.isEmpty());
    if (m_describedText != m_find->text()) {
        m_describedText = m_find->text();
        showSentence({});
    }
    adjustSize();
}

void FindPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(this);
    paintBox(&painter, rect(), tokens.bgRaised, tokens.lineButton, metrics::radiusControl);
}

} // namespace rollbook
