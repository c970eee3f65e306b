// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the builder is put together; segmentbuilder.cpp says how it behaves.
#include "ui/segments/card.h"
#include "ui/segments/segmentbuilder.h"
#include "ui/segments/segmentdialogs.h"
#include "ui/segments/segmenteditor.h"
#include "ui/segments/sourcebar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/note.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int wishWidth = 200;
constexpr int savedWidth = 320;

QVBoxLayout *columnOf(QWidget *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    return column;
}

} // namespace

SegmentBuilder::SegmentBuilder(const Report &report, const FilterContext &context, std::function<QString()> folder,
                               QWidget *parent)
    : QWidget(parent),
      m_report(report),
      m_context(context),
      m_files(new SegmentDialogs(std::move(folder), this)),
      m_bar(new SourceBar(this))
{
    readReport();
    setObjectName(u"segment.builder"_s);
    QStringList labels;
    for (const Source source : std::as_const(m_sources))
        labels << (source == Source::Rules       ? m_segment.label()
                       : source == Source::Saved ? m_savedFilter->label()
                                                 : tr("All %1").arg(m_report.noun()));
    m_bar->setSources(labels);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    m_column->setSpacing(metrics::space3);
    m_column->addWidget(makeRulesCard());
    m_column->addWidget(makeWishesCard());
    m_column->addStretch(1);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(makeNotes());
    all->addWidget(scroll, 1);
    connectFiles();
    connectRules();
    auto *add = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this);
    connect(add, &QShortcut::activated, this, &SegmentBuilder::addRule);
    connect(m_bar, &SourceBar::sourceChanged, add, [this, add] { add->setEnabled(source() != Source::Rules); });
    add->setEnabled(false);
    setSummaryShown(true);
    showSource();
}

/// One card for what chooses, whichever it is.
QWidget *SegmentBuilder::makeRulesCard()
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);

    auto *rules = new Card(whole);
    m_rules = new SegmentEditor(m_segment, m_context, rules);
    m_foreign = plainLabel({}, "caption", "third", rules);
    m_foreign->setObjectName(u"segment.foreign"_s);
    m_foreign->setWordWrap(true);
    auto *inside = columnOf(rules);
    inside->addWidget(m_rules);
    inside->addWidget(m_foreign);
    column->addWidget(rules);

    if (m_savedFilter) {
        auto *saved = new Card(whole);
        m_saved =
            new FilterField(*m_savedFilter, m_savedFilter->label(), FilterField::Heading::Title, m_context, saved);
        m_saved->setMaximumWidth(metrics::px(savedWidth));
        m_saved->findChild<QLineEdit *>()->setPlaceholderText(tr("ID"));
        columnOf(saved)->addWidget(m_saved);
        column->addWidget(saved);
    }
    auto *everyone = new Card(whole);
    auto *words = plainLabel(tr("Everything is exported. That may take a while and make a large file."), "small",
                             "second", everyone);
    words->setWordWrap(true);
    columnOf(everyone)->addWidget(words);
    column->addWidget(everyone);
    m_everyone = everyone;
    return whole;
}

/// What is exported, when, and whatever else the report can be asked for.
QWidget *SegmentBuilder::makeWishesCard()
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space5);
    columnOf(card)->addLayout(row);
    if (m_subjectFilter) {
        auto *column = new QVBoxLayout;
        column->setSpacing(6);
        m_subject = new ChoiceBox(card);
        m_subject->setObjectName(u"filter."_s + m_subjectFilter->name);
        m_subject->setAccessibleName(m_subjectFilter->label());
        QList<ChoiceBox::Choice> choices;
        for (const FilterChoice &choice : std::as_const(m_subjectFilter->choices))
            choices << ChoiceBox::Choice { choice.label(), choice.value };
        m_subject->setChoices(choices, choices.constFirst().value);
        m_subject->setFixedWidth(metrics::px(wishWidth));
        column->addWidget(plainLabel(m_subjectFilter->label(), "strong", "", card));
        column->addWidget(m_subject);
        column->addStretch(1);
        row->addLayout(column);
    }
    for (const Filter &filter : m_report.filters) {
        if (filter.name == m_segment.name || (m_savedFilter && filter.name == m_savedFilter->name)
            || (m_subjectFilter && filter.name == m_subjectFilter->name))
            continue;
        auto *field = new FilterField(filter, filter.label(), FilterField::Heading::Title, m_context, card);
        field->setMinimumWidth(metrics::px(wishWidth));
        row->addWidget(field, 0, Qt::AlignTop);
        m_wishes << field;
    }
    row->addStretch(1);
    return card;
}

QWidget *SegmentBuilder::makeNotes()
{
    auto *notes = new QWidget(this);
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_failed = new Note(Tone::Danger, {}, notes);
    m_failed->setObjectName(u"segment.failed"_s);
    m_opened = new Note(Tone::Ok, {}, notes);
    m_opened->setObjectName(u"segment.opened"_s);
    m_undo = m_opened->addAction(tr("Back to the rules before"));
    m_undo->setObjectName(u"segment.undo"_s);
    for (Note *note : { m_failed, m_opened }) {
        note->setBanner(true);
        note->hide();
        connect(note->addAction(tr("Close")), &QPushButton::clicked, note, &QWidget::hide);
        column->addWidget(note);
    }
    return notes;
}

void SegmentBuilder::addPart(QWidget *part)
{
    m_column->insertWidget(m_column->count() - 1, part);
}

} // namespace rollbook
