// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/changespreview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int popupWidth = 420;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangesPreview)
};

QString countedKind(sheets::RiskKind kind, int cells)
{
    switch (kind) {
    case sheets::RiskKind::Formula:
        return Text::tr("%1 text(s) become a formula", nullptr, cells);
    case sheets::RiskKind::PlusPhone:
        return Text::tr("%1 phone number(s) lose the plus sign", nullptr, cells);
    case sheets::RiskKind::LostZero:
        return Text::tr("%1 number(s) lose the leading zero", nullptr, cells);
    case sheets::RiskKind::LongId:
        return Text::tr("%1 long number(s) lose the last digits", nullptr, cells);
    case sheets::RiskKind::Scientific:
        return Text::tr("%1 text(s) become a power of ten", nullptr, cells);
    case sheets::RiskKind::DayAndMonth:
        return Text::tr("%1 text(s) become a date", nullptr, cells);
    }
    return {};
}

QString sentenceOf(sheets::RiskKind kind, const sheets::Risk &risk, const QLocale &locale)
{
    const QString counted = countedKind(kind, int(risk.cells)).arg(locale.toString(risk.cells));
    QStringList examples;
    for (const auto &[column, text] : risk.examples)
        examples << QString(column + u' ' + text);
    if (examples.isEmpty())
        return counted;
    //: %1 is "98 numbers lose the leading zero", %2 columns and what stands in them
    return Text::tr("%1, for example %2").arg(counted, examples.join(u"; "_s));
}

} // namespace

QString changesTitle(const sheets::Risks &changes, const QLocale &locale)
{
    const qint64 cells = sheets::riskyCells(changes);
    return Text::tr("%1 cell(s) would change", nullptr, int(cells)).arg(locale.toString(cells));
}

QStringList changesSentences(const sheets::Risks &changes, const QLocale &locale)
{
    QStringList sentences;
    for (auto it = changes.kinds.begin(); it != changes.kinds.end(); ++it)
        sentences << sentenceOf(it.key(), it.value(), locale);
    return sentences;
}

ChangesPreview::ChangesPreview(const sheets::Risks &changes, const QLocale &locale, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"changes"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setFixedWidth(metrics::px(popupWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    const auto add = [&](const QString &text, const char *type, const char *tone) {
        QLabel *label = plainLabel(text, type, tone, this);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    QLabel *title = add(changesTitle(changes, locale), "strong", "");
    const QStringList sentences = changesSentences(changes, locale);
    for (const QString &sentence : sentences)
        add(sentence, "small", "");
    add(tr("A spreadsheet program does this when it opens a CSV. An .xlsx file keeps every cell as it is."), "small",
        "second");
    setAccessibleName(title->text());
    setAccessibleDescription(sentences.join(u'\n'));
}

void ChangesPreview::popUpAbove(const QWidget *button)
{
    resize(width(), layout()->totalHeightForWidth(width()));
    const QRect at(button->mapToGlobal(QPoint(0, 0)), button->size());
    const int x = layoutDirection() == Qt::RightToLeft ? at.left() : at.right() + 1 - width();
    move(x, at.top() - height() - metrics::space1);
    show();
}

void ChangesPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(this);
    paintBox(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.bgRaised, tokens.line,
             metrics::radiusCard);
}

} // namespace rollbook
