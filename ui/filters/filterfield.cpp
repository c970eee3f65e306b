// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filterfield.h"

#include "ui/filters/changemark.h"
#include "ui/filters/errorline.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rollbook {

namespace {

/// Lists are sets here: the order in which they were ticked or typed says nothing, except of texts that were typed.
FilterValue sorted(FilterValue value, FilterType type)
{
    if (type == FilterType::TextList)
        return value;
    if (auto *texts = std::get_if<QStringList>(&value))
        texts->sort();
    if (auto *ids = std::get_if<QList<qint64>>(&value))
        std::sort(ids->begin(), ids->end());
    return value;
}

bool sameValue(const std::optional<FilterValue> &a, const std::optional<FilterValue> &b, FilterType type)
{
    return a.has_value() == b.has_value() && (!a || sorted(*a, type) == sorted(*b, type));
}

qsizetype listSize(const std::optional<FilterValue> &value)
{
    if (!value)
        return 0;
    if (const auto *texts = std::get_if<QStringList>(&*value))
        return texts->size();
    const auto *ids = std::get_if<QList<qint64>>(&*value);
    return ids ? ids->size() : 0;
}

} // namespace

FilterField::FilterField(const Filter &filter, const QString &heading, Heading kind, const FilterContext &context,
                         QWidget *parent)
    : QWidget(parent),
      m_editor(makeFilterEditor(filter, context, this)),
      m_mark(new ChangeMark(m_editor->besideLabel(), this)),
      m_error(new ErrorLine(this))
{
    m_error->setObjectName(QStringLiteral("filter.%1.error").arg(filter.name));
    m_mark->setObjectName(QStringLiteral("filter.%1.mark").arg(filter.name));
    setFocusProxy(m_editor);
    if (m_editor->besideLabel())
        layOutBeside(heading);
    else
        layOutBelow(heading, kind);
    connect(m_editor, &FilterEditor::changed, this, &FilterField::changed);
    retranslate(context);
}

void FilterField::layOutBeside(const QString &heading)
{
    auto *label = plainLabel(heading, "small", "", this);
    label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space1);
    row->addWidget(label, 1);
    row->addWidget(m_mark);
    row->addWidget(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(0);
    column->addLayout(row);
    if (const QString hint = filter().hint(); !hint.isEmpty())
        label->setToolTip(plainToolTip(hint));
    addAssumed(column, label);
    column->addWidget(m_error);
}

void FilterField::addAssumed(QVBoxLayout *column, QLabel *heading)
{
    if (!filter().assumed)
        return;
    const QString note = tr("Not documented by the service");
    heading->setToolTip(plainToolTip(QStringList { filter().hint(), note }.join(u'\n').trimmed()));
    column->addSpacing(2);
    column->addWidget(plainLabel(note, "caption", "third", this));
}

void FilterField::layOutBelow(const QString &heading, Heading kind)
{
    auto *title = plainLabel(heading, kind == Heading::Title ? "strong" : "small", "", this);
    title->setWordWrap(true);
    m_count = plainLabel({}, "caption", "accent", this);
    m_count->setObjectName(QStringLiteral("filter.%1.count").arg(filter().name));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(title, 1);
    row->addWidget(m_count);
    row->addWidget(m_mark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addSpacing(6);
    column->addWidget(m_editor);
    if (const QString hint = filter().hint(); !hint.isEmpty()) {
        auto *label = plainLabel(hint, "caption", "third", this);
        label->setWordWrap(true);
        column->addSpacing(2);
        column->addWidget(label);
    }
    addAssumed(column, title);
    column->addWidget(m_error);
}

void FilterField::setApplied(const std::optional<FilterValue> &applied, const FilterContext &context)
{
    const bool keepsEdit = isDirty() && sameValue(applied, m_applied, filter().type);
    m_applied = applied;
    if (keepsEdit)
        retranslate(context);
    else
        show(applied, context);
}

void FilterField::accept(const FilterContext &context)
{
    m_applied = reading().value_or(std::nullopt);
    retranslate(context);
}

void FilterField::reset(const FilterContext &context)
{
    show(m_applied, context);
}

void FilterField::clear(const FilterContext &context)
{
    show(std::nullopt, context);
}

void FilterField::show(const std::optional<FilterValue> &value, const FilterContext &context)
{
    setError({});
    m_editor->setValue(value);
    retranslate(context);
}

void FilterField::retranslate(const FilterContext &context)
{
    const bool dirty = isDirty();
    const bool needed = filter().required && isEmpty();
    m_mark->setText(dirty ? filtertext::was(filter(), m_applied, context) : QString());
    if (!m_count)
        return;
    const int set = static_cast<int>(listSize(m_applied));
    m_count->setText(needed ? tr("needed") : tr("%n set", nullptr, set));
    m_count->setVisible(!dirty && (set > 0 || needed));
}

bool FilterField::isDirty() const
{
    const FilterReading now = reading();
    return !now || !sameValue(*now, m_applied, filter().type);
}

bool FilterField::isEmpty() const
{
    const FilterReading now = reading();
    return now && !*now;
}

void FilterField::setError(const QString &sentence)
{
    m_editor->setInvalid(!sentence.isEmpty());
    m_error->setSentence(sentence);
}

QString FilterField::error() const
{
    return m_error->sentence();
}

} // namespace rollbook
