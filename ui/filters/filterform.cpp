// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filterform.h"

#include "ui/filters/filtersection.h"
#include "ui/theme/metrics.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QScrollArea *makeScrollArea(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(u"filter.scroll"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

bool isRange(const Filter &filter)
{
    return filter.type == FilterType::DateRange || filter.type == FilterType::DateTimeRange;
}

} // namespace

FilterForm::FilterForm(const Report &report, const FilterContext &context, QWidget *parent, FormUse use)
    : Surface(&Tokens::bgSubtle, Qt::RightEdge, parent),
      m_report(report),
      m_context(context),
      m_use(use),
      m_header(new FilterFormHeader(use, this)),
      m_scroll(makeScrollArea(this))
{
    setObjectName(u"filter.form"_s);
    setAccessibleName(tr("Filters"));
    addSections();
    m_footer = new FilterFormFooter(use, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_footer);

    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FilterForm::fitScrollBar);
    connect(m_header, &FilterFormHeader::clearRequested, this, &FilterForm::clear);
    connect(m_header, &FilterFormHeader::closeRequested, this, &FilterForm::closeRequested);
    connect(m_footer, &FilterFormFooter::resetRequested, this, &FilterForm::reset);
    connect(m_footer, &FilterFormFooter::applyRequested, this, &FilterForm::apply);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *shortcut = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this);
        shortcut->setContext(Qt::WindowShortcut); // a form out of sight has none
        connect(shortcut, &QShortcut::activated, this, &FilterForm::apply);
    }
    refresh();
}

void FilterForm::addSections()
{
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);

    QStringList groups;
    for (const Filter &filter : m_report.filters)
        groups << filter.groupText;
    groups.removeDuplicates();
    bool datesSeen = false;
    for (const QString &group : groups) {
        QList<Filter> filters;
        std::copy_if(m_report.filters.begin(), m_report.filters.end(), std::back_inserter(filters),
                     [&](const Filter &filter) { return filter.groupText == group; });
        addSection(filters, datesSeen);
        column->addWidget(m_sections.last());
    }
    if (!m_sections.isEmpty())
        m_sections.last()->setLines({});
    column->addStretch(1);
}

void FilterForm::addSection(const QList<Filter> &filters, bool &datesSeen)
{
    using Fold = FilterSection::Fold;
    const bool dates = filters.size() == 1 && isRange(filters.first());
    const bool advanced = std::all_of(filters.begin(), filters.end(), [](const Filter &f) { return f.advanced; });
    // The first range stays open, so that its presets are found; the others take one line each.
    const Fold fold = advanced ? Fold::Folds : dates && datesSeen ? Fold::FoldsAway : Fold::Open;
    datesSeen = datesSeen || dates;
    auto *section = new FilterSection(filters, fold, m_context, m_scroll->widget());
    m_sections << section;
    for (FilterField *field : section->fields())
        watch(field);
}

void FilterForm::watch(FilterField *field)
{
    connect(field, &FilterField::changed, this, [this, field] { edited(field); });
    connect(field->editor(), &FilterEditor::choicesWanted, this, [this, source = field->filter().source] {
        if (m_wanted.contains(source))
            return;
        m_wanted.insert(source);
        Q_EMIT choicesWanted(source);
    });
}

void FilterForm::edited(FilterField *field)
{
    if (!field->error().isEmpty())
        field->setError({});
    if (m_use == FormUse::Export)
        acceptAll();
    field->retranslate(m_context);
    refresh();
}

void FilterForm::acceptAll()
{
    for (FilterField *field : fields())
        field->accept(m_context);
    for (FilterSection *section : std::as_const(m_sections))
        section->refresh();
    Q_EMIT valuesChanged();
}

void FilterForm::refresh()
{
    const auto all = fields();
    m_header->setChanges(changeCount());
    m_header->setClearable(std::any_of(all.begin(), all.end(), [](FilterField *field) { return !field->isEmpty(); }));
    m_footer->setChanges(changeCount());
}

void FilterForm::setApplied(const QMap<QString, FilterValue> &applied)
{
    for (FilterSection *section : std::as_const(m_sections)) {
        for (FilterField *field : section->fields()) {
            const auto it = applied.find(field->filter().name);
            field->setApplied(it == applied.end() ? std::nullopt : std::optional(it.value()), m_context);
        }
        section->refresh();
    }
    refresh();
}

int FilterForm::changeCount() const
{
    const auto all = fields();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](FilterField *field) { return field->isDirty(); }));
}

void FilterForm::apply()
{
    QMap<QString, FilterValue> filters;
    FilterField *wrong = nullptr;
    for (FilterField *field : fields()) {
        const FilterReading reading = field->reading();
        const QString problem = reading ? missing(field->filter(), *reading) : reading.error();
        field->setError(problem);
        if (!problem.isEmpty() && !wrong)
            wrong = field;
        else if (reading && *reading)
            filters.insert(field->filter().name, **reading);
    }
    if (wrong)
        goTo(wrong);
    else if (changeCount() > 0 || m_use == FormUse::Export)
        Q_EMIT applyRequested(filters);
}

QString FilterForm::missing(const Filter &filter, const std::optional<FilterValue> &value) const
{
    if (!filter.required || m_use == FormUse::Rows)
        return {};
    if (!value)
        return isRange(filter) ? tr("Choose a period.") : tr("This is needed.");
    const auto *range = std::get_if<DateRange>(&*value);
    if (!range || !isRange(filter))
        return {};
    const DayRange days = m_context.days(*range);
    return days.first.isValid() && days.last.isValid() ? QString() : tr("Choose both dates.");
}

QMap<QString, FilterValue> FilterForm::values() const
{
    QMap<QString, FilterValue> values;
    for (const FilterField *field : fields())
        if (const FilterReading reading = field->reading(); reading && *reading)
            values.insert(field->filter().name, **reading);
    return values;
}

void FilterForm::reset()
{
    for (FilterField *field : fields())
        field->reset(m_context);
    refresh();
}

void FilterForm::clear()
{
    for (FilterField *field : fields())
        field->clear(m_context);
    if (m_use == FormUse::Export)
        acceptAll();
    refresh();
}

QStringList FilterForm::showFieldErrors(const QMap<QString, QStringList> &errors)
{
    QStringList unowned;
    QMap<FilterField *, QStringList> sentences;
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        const Filter *filter = m_report.filterByWireName(it.key());
        if (filter)
            sentences[fieldOf(filter->name)] << it.value();
        else
            unowned << it.key();
    }
    FilterField *first = nullptr;
    for (FilterField *field : fields()) {
        if (!sentences.contains(field))
            continue;
        field->setError(sentences.value(field).join(u' '));
        first = first ? first : field;
    }
    if (first)
        goTo(first);
    return unowned;
}

void FilterForm::openFilter(const QString &name)
{
    if (FilterField *field = fieldOf(name))
        goTo(field);
}

void FilterForm::goTo(FilterField *field)
{
    for (FilterSection *section : std::as_const(m_sections))
        if (section->fields().contains(field))
            section->unfold();
    field->setFocus(Qt::ShortcutFocusReason);
    // What was unfolded or marked has its place only after the layout ran.
    QTimer::singleShot(0, field, [this, field] { m_scroll->ensureWidgetVisible(field, 0, metrics::space4); });
}

/// The bar stands in the margin of the sections, so that it changes no line break.
void FilterForm::fitScrollBar()
{
    const bool scrolls = m_scroll->verticalScrollBar()->maximum() > 0;
    for (FilterSection *section : std::as_const(m_sections))
        section->setEndMargin(metrics::space4 - (scrolls ? metrics::scrollBar : 0));
}

void FilterForm::setChoices(const QString &source, const QList<Choice> &choices)
{
    QMap<qint64, QString> &names = m_context.names[source];
    for (const Choice &choice : choices)
        names.insert(choice.id, choice.label);
    for (FilterField *field : fields()) {
        if (field->filter().source == source)
            field->editor()->setChoices(choices);
        field->retranslate(m_context);
    }
}

void FilterForm::setChoicesFailed(const QString &source, const QString &sentence)
{
    // Asked for again when the form is opened the next time.
    m_wanted.remove(source);
    for (FilterField *field : fields())
        if (field->filter().source == source)
            field->editor()->setChoicesFailed(sentence);
}

QSize FilterForm::sizeHint() const
{
    return { metrics::px(metrics::panelWidth), Surface::sizeHint().height() };
}

QList<FilterField *> FilterForm::fields() const
{
    QList<FilterField *> all;
    for (const FilterSection *section : m_sections)
        all << section->fields();
    return all;
}

FilterField *FilterForm::fieldOf(const QString &name) const
{
    const auto all = fields();
    const auto it = std::find_if(all.begin(), all.end(), [&](FilterField *f) { return f->filter().name == name; });
    return it == all.end() ? nullptr : *it;
}

} // namespace rollbook
