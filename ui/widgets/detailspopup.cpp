// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailspopup.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int popupWidth = 460;
constexpr int textHeight = 132;

} // namespace

DetailsPopup::DetailsPopup(const Details &details, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(u"details"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setFixedWidth(metrics::px(popupWidth));
    auto *text = new QPlainTextEdit(this);
    (new DetailsText(this, [text](const QString &words) { text->setPlainText(words); }))->set(details);
    text->setObjectName(u"details.text"_s);
    text->setAccessibleName(tr("Details"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFixedHeight(metrics::px(textHeight));
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"details.copy"_s);
    copy->setToolTip(tr("Copy the details"));
    copy->setProperty("measure", u"small"_s);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    column->setSpacing(metrics::space2);
    column->addWidget(text);
    column->addWidget(copy, 0, Qt::AlignTrailing);
    text->setFocus();
}

void DetailsPopup::popUpAbove(const QWidget *button)
{
    adjustSize();
    const QRect at(button->mapToGlobal(QPoint(0, 0)), button->size());
    const int x = layoutDirection() == Qt::RightToLeft ? at.left() : at.right() + 1 - width();
    move(x, at.top() - height() - metrics::space1);
    show();
}

void DetailsPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(this);
    paintBox(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.bgRaised, tokens.line,
             metrics::radiusCard);
}

} // namespace rollbook
