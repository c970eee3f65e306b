// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentbuilder.h"

#include "ui/segments/segmentdialogs.h"
#include "ui/segments/segmenteditor.h"
#include "ui/segments/segmenttext.h"
#include "ui/segments/sourcebar.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/note.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

bool SegmentBuilder::isFor(const Report &report)
{
    return std::any_of(report.filters.begin(), report.filters.end(),
                       [](const Filter &filter) { return filter.type == FilterType::Segment; });
}

/// Beside the rules: the text that stands in their group names a saved segment, the first choice says what is exported.
void SegmentBuilder::readReport()
{
    for (const Filter &filter : m_report.filters)
        if (filter.type == FilterType::Segment)
            m_segment = filter;
    for (const Filter &filter : m_report.filters) {
        if (filter.type == FilterType::Text && filter.groupText == m_segment.groupText)
            m_savedFilter = filter;
        else if (filter.type == FilterType::Enum && !filter.choices.isEmpty() && !m_subjectFilter)
            m_subjectFilter = filter;
    }
    m_sources << Source::Rules;
    if (m_savedFilter)
        m_sources << Source::Saved;
    m_sources << Source::Everyone;
}

void SegmentBuilder::connectFiles()
{
    connect(m_files, &SegmentDialogs::opened, this, &SegmentBuilder::take);
    connect(m_files, &SegmentDialogs::failed, this, [this](const QString &sentence) {
        m_opened->hide();
        m_failed->setText(sentence);
        m_failed->show();
    });
    connect(m_files, &SegmentDialogs::saved, this, [this](const QString &name) {
        m_before.reset();
        m_failed->hide();
        m_opened->setText(tr("The rules are saved in %1.").arg(name));
        m_undo->hide();
        m_opened->show();
    });
    connect(m_undo, &QPushButton::clicked, this, &SegmentBuilder::undo);
}

void SegmentBuilder::connectRules()
{
    connect(m_bar, &SourceBar::sourceChanged, this, &SegmentBuilder::showSource);
    connect(m_bar, &SourceBar::summaryRequested, this, &SegmentBuilder::summaryRequested);
    connect(m_rules, &FilterEditor::changed, this, &SegmentBuilder::refresh);
    QList<FilterField *> fields = m_wishes;
    if (m_saved)
        fields << m_saved;
    for (FilterField *field : std::as_const(fields)) {
        connect(field, &FilterField::changed, this, [this, field] {
            field->setError({});
            field->accept(m_context);
            refresh();
        });
    }
    if (m_subject)
        connect(m_subject, &QComboBox::currentIndexChanged, this, &SegmentBuilder::refresh);
}

SegmentBuilder::Source SegmentBuilder::source() const
{
    return m_sources.at(m_bar->source());
}

void SegmentBuilder::setSource(Source source)
{
    if (const qsizetype index = m_sources.indexOf(source); index >= 0)
        m_bar->setSource(static_cast<int>(index));
}

void SegmentBuilder::showSource()
{
    m_rules->parentWidget()->setVisible(source() == Source::Rules);
    if (m_saved)
        m_saved->parentWidget()->setVisible(source() == Source::Saved);
    m_everyone->setVisible(source() == Source::Everyone);
    refresh();
}

/// The editor's own key is out of reach while its card is.
void SegmentBuilder::addRule()
{
    if (source() == Source::Rules)
        return;
    setSource(Source::Rules);
    m_rules->addRule();
}

QString SegmentBuilder::subject() const
{
    return m_subject ? m_subject->currentText() : m_report.label();
}

QString SegmentBuilder::problem() const
{
    if (source() == Source::Rules) {
        if (const int faults = m_rules->faultCount(); faults > 0)
            return tr("%n rule(s) need a value", nullptr, faults);
        if (m_rules->segment().rules.isEmpty())
            return tr("No rule yet");
        if (const FilterReading rules = m_rules->reading(); !rules)
            return rules.error();
    }
    if (source() == Source::Saved && (!m_saved->reading() || !*m_saved->reading()))
        return tr("The segment's ID is missing");
    for (const FilterField *field : m_wishes) {
        if (const FilterReading wish = field->reading(); !wish)
            return wish.error();
        else if (field->filter().required && !*wish)
            return tr("%1 is missing").arg(field->filter().label());
    }
    return {};
}

tl::expected<QMap<QString, FilterValue>, QString> SegmentBuilder::reading() const
{
    if (const QString missing = problem(); !missing.isEmpty())
        return tl::unexpected(missing);
    QMap<QString, FilterValue> filters;
    if (source() == Source::Rules)
        filters.insert(m_segment.name, **m_rules->reading());
    if (source() == Source::Saved)
        filters.insert(m_savedFilter->name, **m_saved->reading());
    // The first is what the service takes without a word.
    if (m_subject && m_subject->currentIndex() > 0)
        filters.insert(m_subjectFilter->name, m_subject->currentData().toString());
    for (const FilterField *field : m_wishes)
        if (const FilterReading wish = field->reading(); wish && *wish)
            filters.insert(field->filter().name, **wish);
    return filters;
}

QString SegmentBuilder::sentence() const
{
    switch (source()) {
    case Source::Rules:
        return m_rules->segment().rules.isEmpty()
            ? tr("Add a rule to say which ones.")
            : segmenttext::sentence(m_rules->segment(), m_segment.vocabulary, m_context, subject());
    case Source::Saved: {
        const FilterReading id = m_saved->reading();
        //: %1 is what is exported, "Users", %2 the ID of a segment
        return tr("%1 of the segment %2.")
            .arg(subject(), id && *id ? filtertext::value(*m_savedFilter, **id, m_context) : u"?"_s);
    }
    case Source::Everyone:
        //: %1 is what is exported, "users"
        return tr("All %1.").arg(segmenttext::inside(subject(), m_context.locale));
    }
    return {};
}

QString SegmentBuilder::start() const
{
    for (const FilterField *field : m_wishes)
        if (const FilterReading wish = field->reading(); field->filter().type == FilterType::Moment && wish && *wish)
            return filtertext::value(field->filter(), **wish, m_context);
    return {};
}

void SegmentBuilder::refresh()
{
    m_bar->setSubject(subject());
    m_rules->setSubject(subject());
    m_bar->setProblem(problem(), m_tried || (source() == Source::Rules && m_rules->faultCount() > 0));
    m_foreign->setVisible(m_subject && m_subject->currentIndex() > 0);
    m_foreign->setText(tr("The names offered are those of %1. For %2 type the names that the service uses.")
                           .arg(m_report.noun(), segmenttext::inside(subject(), m_context.locale)));
    Q_EMIT changed();
}

void SegmentBuilder::setSummaryShown(bool shown)
{
    m_rules->setWordsShown(!shown);
    m_bar->setSummaryOffered(!shown);
}

void SegmentBuilder::submit()
{
    if (const auto filters = reading()) {
        m_failed->hide();
        m_opened->hide();
        m_tried = false;
        Q_EMIT exportRequested(*filters);
        return;
    }
    m_tried = true;
    refresh();
    if (source() == Source::Rules && (m_rules->faultCount() > 0 || m_rules->segment().rules.isEmpty())) {
        m_rules->setInvalid(true);
        m_rules->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (source() == Source::Saved && (!m_saved->reading() || !*m_saved->reading())) {
        m_saved->setError(tr("Enter the ID of the segment."));
        m_saved->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (FilterField *field : std::as_const(m_wishes)) {
        const FilterReading wish = field->reading();
        const bool missing = wish && !*wish && field->filter().required;
        if (wish && !missing)
            continue;
        field->setError(wish ? tr("This is needed.") : wish.error());
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void SegmentBuilder::save()
{
    setSource(Source::Rules);
    if (m_rules->faultCount() > 0 || m_rules->segment().rules.isEmpty())
        submit(); // goes there
    else
        m_files->askToSave(m_rules->segment());
}

void SegmentBuilder::focusSource()
{
    if (source() == Source::Saved)
        m_saved->setFocus(Qt::OtherFocusReason);
    else if (source() == Source::Rules)
        m_rules->setFocus(Qt::OtherFocusReason);
    else
        m_bar->setFocus(Qt::OtherFocusReason);
}

/// Rules that were there can be had back.
void SegmentBuilder::take(const Segment &segment, const QString &name)
{
    const Segment before = m_rules->segment();
    m_rules->setValue(FilterValue(segment));
    setSource(Source::Rules);
    m_before.reset();
    if (!before.rules.isEmpty() && before != segment)
        m_before = before;
    m_failed->hide();
    const bool whole = m_rules->segment() == segment;
    m_opened->setText(whole ? tr("The rules of %1 are open.").arg(name)
                            : tr("The rules of %1 are open, without members that no rule needs.").arg(name));
    m_undo->setVisible(m_before.has_value());
    m_opened->show();
    refresh();
    m_rules->setFocus(Qt::OtherFocusReason);
}

void SegmentBuilder::undo()
{
    if (m_before)
        m_rules->setValue(FilterValue(*m_before));
    m_before.reset();
    m_opened->hide();
    refresh();
    m_rules->setFocus(Qt::OtherFocusReason);
}

void SegmentBuilder::showFieldErrors(const QMap<QString, QStringList> &fields)
{
    QStringList others;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto named = std::find_if(m_wishes.begin(), m_wishes.end(), [&](const FilterField *field) {
            return field->filter().wireNames().contains(it.key());
        });
        if (named != m_wishes.end())
            (*named)->setError(it.value().join(u' '));
        else if (m_savedFilter && m_savedFilter->wireNames().contains(it.key()))
            m_saved->setError(it.value().join(u' '));
        else
            others << it.value();
    }
    m_failed->setText(others.join(u' '));
    m_failed->setVisible(!others.isEmpty());
}

} // namespace rollbook
