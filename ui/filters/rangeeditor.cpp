// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/rangeeditor.h"

#include "ui/filters/presetbutton.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/datefield.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int gap = 6;

struct NamedPreset {
    DatePreset preset;
    const char *name; ///< part of the object name
};

constexpr NamedPreset presets[] = {
    { DatePreset::Today, "Today" },           { DatePreset::Last7Days, "Last7Days" },
    { DatePreset::Last30Days, "Last30Days" }, { DatePreset::ThisMonth, "ThisMonth" },
    { DatePreset::LastMonth, "LastMonth" },   { DatePreset::ThisYear, "ThisYear" },
    { DatePreset::Custom, "Custom" },
};

/// Width of one of three cells beside each other.
int thirdOfForm()
{
    return (metrics::px(metrics::panelWidth) - 1 - 2 * metrics::space4 - 2 * metrics::space1) / 3;
}

/// Three in a row as long as the longest fits; the last stands alone and may be wider.
int columnsFor(const QList<PresetButton *> &buttons)
{
    return std::all_of(buttons.begin(), buttons.end() - 1,
                       [](const PresetButton *button) { return button->sizeHint().width() <= thirdOfForm(); })
        ? 3
        : 2;
}

std::optional<QDate> optionalDay(const QDate &day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

RangeEditor::RangeEditor(const Filter &filter, const FilterContext &context, QWidget *parent)
    : FilterEditor(filter, parent),
      m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    if (filter.presets)
        column->addWidget(makePresets());
    m_from = makeField(u"from"_s, tr("%1: first day").arg(filter.label()));
    m_to = makeField(u"to"_s, tr("%1: last day").arg(filter.label()));
    m_exact = plainLabel({}, "caption", "third", this);
    m_exact->setWordWrap(true);
    auto *dates = new QHBoxLayout;
    dates->setSpacing(gap);
    dates->addWidget(m_from, 1);
    dates->addWidget(plainLabel(tr("to", "between two dates"), "small", "third", this));
    dates->addWidget(m_to, 1);
    column->addLayout(dates);
    column->addWidget(m_exact);
    setFocusProxy(m_from);
    connect(m_from, &DateField::edited, this, [this] { edit(m_range.from, m_from); });
    connect(m_to, &DateField::edited, this, [this] { edit(m_range.to, m_to); });
    show();
}

QWidget *RangeEditor::makePresets()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setSpacing(metrics::space1);
    QList<PresetButton *> buttons;
    for (const auto &[preset, name] : presets) {
        auto *button = new PresetButton(filtertext::presetLabel(preset), box);
        button->setObjectName(nameOf(u"preset."_s + QString::fromLatin1(name)));
        button->setAccessibleName(tr("%1: %2").arg(filter().label(), button->text()));
        connect(button, &PresetButton::clicked, this, [this, preset = preset] { choose(preset); });
        m_presets.insert(preset, button);
        buttons << button;
    }
    const int columns = columnsFor(buttons);
    for (int i = 0; i < buttons.size() - 1; ++i)
        grid->addWidget(buttons.at(i), i / columns, i % columns);
    const bool wide = columns == 3 && buttons.last()->sizeHint().width() > thirdOfForm();
    grid->addWidget(buttons.last(), grid->rowCount(), 0, 1, wide ? 2 : 1);
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    return box;
}

DateField *RangeEditor::makeField(const QString &part, const QString &accessibleName)
{
    auto *field = new DateField(this);
    field->setLocale(m_context.locale);
    field->setObjectName(nameOf(part));
    field->setAccessibleName(accessibleName);
    field->setMinimumWidth(0);
    // Leaving a date clears its own mark; that of the whole range stays with its sentence.
    connect(field, &DateField::editingFinished, this, [this] {
        if (m_invalid)
            setInvalid(true);
    });
    return field;
}

void RangeEditor::choose(DatePreset preset)
{
    const bool again = preset != DatePreset::Custom && preset == m_range.preset;
    if (again) {
        m_range = {};
    } else if (preset == DatePreset::Custom) {
        const DayRange days = m_context.days(m_range);
        if (m_range.preset != DatePreset::Custom)
            m_range = { DatePreset::Custom, days.first, days.last };
        m_customChosen = true;
        m_from->setFocus(Qt::OtherFocusReason);
    } else {
        m_range = { preset, {}, {} };
    }
    m_customChosen = preset == DatePreset::Custom;
    show();
    Q_EMIT changed();
}

void RangeEditor::edit(DateBound &bound, const DateField *field)
{
    if (m_range.preset != DatePreset::Custom) {
        const DayRange days = m_context.days(m_range);
        m_range = { DatePreset::Custom, days.first, days.last };
    }
    bound = field->value() ? DateBound(*field->value()) : DateBound();
    m_customChosen = true;
    for (auto it = m_presets.begin(); it != m_presets.end(); ++it)
        it.value()->setChecked(it.key() == DatePreset::Custom);
    Q_EMIT changed();
}

FilterReading RangeEditor::reading() const
{
    for (const DateField *field : { m_from, m_to })
        if (!field->isValid())
            return tl::unexpected(tr("“%1” is not a date.").arg(field->text().left(20)));
    if (m_range.isEmpty())
        return std::nullopt;
    const QDate today = m_context.today();
    const auto lower = lowerMoment(m_range, today, m_context.zone);
    const auto upper = upperMoment(m_range, today, m_context.zone);
    if (lower && upper && *lower > *upper)
        return tl::unexpected(tr("The first day is after the last."));
    return FilterValue(m_range);
}

void RangeEditor::setValue(const std::optional<FilterValue> &value)
{
    m_range = value ? std::get<DateRange>(*value) : DateRange();
    m_customChosen = false;
    show();
}

void RangeEditor::setInvalid(bool invalid)
{
    m_invalid = invalid;
    const bool readable = m_from->isValid() && m_to->isValid();
    for (DateField *field : { m_from, m_to })
        setStyleProperty(field, "error", invalid && (readable || !field->isValid()));
}

void RangeEditor::showEvent(QShowEvent *event)
{
    FilterEditor::showEvent(event);
    // The form may have been hidden over midnight; typed dates are not touched.
    if (m_range.preset != DatePreset::Custom)
        show();
}

void RangeEditor::show()
{
    const DayRange days = m_context.days(m_range);
    m_from->setValue(optionalDay(days.first));
    m_to->setValue(optionalDay(days.last));
    const bool set = !m_range.isEmpty() || m_customChosen;
    for (auto it = m_presets.begin(); it != m_presets.end(); ++it)
        it.value()->setChecked(set && it.key() == m_range.preset);
    const bool exact = m_range.preset == DatePreset::Custom
        && (std::holds_alternative<QDateTime>(m_range.from) || std::holds_alternative<QDateTime>(m_range.to));
    m_exact->setText(exact ? filtertext::range(m_range, m_context) : QString());
    m_exact->setVisible(exact);
}

} // namespace rollbook
