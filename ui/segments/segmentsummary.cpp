// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentsummary.h"

#include "ui/segments/requestpreview.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/note.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int stepWidth = 20;

} // namespace

SegmentSummary::SegmentSummary(const QString &service, QWidget *parent)
    : Surface(&Tokens::bgSubtle, Qt::LeftEdge, parent),
      m_service(service),
      m_sentence(new WrapLabel("small", "", this)),
      m_request(new RequestPreview(this))
{
    setObjectName(u"summary"_s);
    setAccessibleName(tr("Summary"));
    setFixedWidth(metrics::px(metrics::panelWidth));
    m_sentence->setObjectName(u"summary.sentence"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    column->addWidget(m_sentence);
    column->addWidget(
        new Note(Tone::Mute, tr("%1 counts rows only while it exports. There is no preview.").arg(service), body));
    column->addWidget(plainLabel(tr("What happens"), "strong", "", body));
    m_start = addStep(column, 1, tr("%1 prepares the file").arg(service), {});
    addStep(column, 2, tr("Rollbook downloads it"), tr("From a link that is valid for a while"));
    addStep(column, 3, tr("It opens as a table"), tr("To be searched and sorted here"));
    column->addWidget(m_request, 1);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHead());
    all->addWidget(scroll, 1);
    setStart({});
}

QWidget *SegmentSummary::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(metrics::px(metrics::headerRow));
    auto *title = plainLabel(tr("Summary"), "strong", "", head);
    title->setFont(metrics::font(metrics::Type::Body, QFont::DemiBold));
    auto *close = new QToolButton(head);
    close->setObjectName(u"summary.close"_s);
    close->setIcon(icons::icon(u"close"_s));
    close->setProperty("kind", u"ghost"_s);
    close->setProperty("measure", u"small"_s);
    close->setProperty("square", true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close the summary"));
    close->setToolTip(tr("Close (Ctrl+I)"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::space4, 0, metrics::space3, 0);
    row->addWidget(title, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &SegmentSummary::closeRequested);
    return head;
}

QLabel *SegmentSummary::addStep(QVBoxLayout *column, int number, const QString &title, const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space2 + 2);
    auto *badge = new Badge(QString::number(number), Tone::Mute);
    badge->setFixedWidth(metrics::px(stepWidth));
    row->addWidget(badge, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto *heading = plainLabel(title);
    heading->setFont(metrics::font(metrics::Type::Small, QFont::Medium));
    auto *label = plainLabel(words, "small", "third");
    for (QLabel *text : { heading, label }) {
        text->setWordWrap(true);
        texts->addWidget(text);
    }
    row->addLayout(texts, 1);
    column->addLayout(row);
    return label;
}

void SegmentSummary::setSentence(const QString &sentence)
{
    m_sentence->setFullText(sentence);
}

void SegmentSummary::setStart(const QString &moment)
{
    m_start->setText(moment.isEmpty() ? tr("Rollbook checks until it is ready")
                                      : tr("From %1 on; Rollbook checks until it is ready").arg(moment));
}

} // namespace rollbook
