// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filterfield.h"
#include "ui/filters/filterformbars.h"
#include "ui/widgets/surface.h"

#include <QSet>

class QScrollArea;

namespace rollbook {

class FilterSection;

/// The filters of a report, made from its catalog entry. Edits wait, marked, until they are applied or reset.
/// The owner answers applyRequested with a query and setApplied.
/// For an export edits count as they are made, and applyRequested comes only when everything needed is there.
class FilterForm final : public Surface {
    Q_OBJECT
public:
    FilterForm(const Report &report, const FilterContext &context, QWidget *parent = nullptr,
               FormUse use = FormUse::Rows);

    /// What the shown rows were asked with. Edits stay, except of a filter whose applied value changed.
    void setApplied(const QMap<QString, FilterValue> &applied);
    int changeCount() const;
    /// What the fields hold now, as far as it can be read.
    QMap<QString, FilterValue> values() const;

    /// Marks the editors that a refused query names; keys are wire names. Returns those that no editor owns.
    QStringList showFieldErrors(const QMap<QString, QStringList> &fields);
    /// Brings a filter in sight, unfolded, with the keyboard focus.
    void openFilter(const QString &name);

    /// The list behind Filter::source, or why it cannot be had; ids can be typed then.
    void setChoices(const QString &source, const QList<Choice> &choices);
    void setChoicesFailed(const QString &source, const QString &sentence);

    QSize sizeHint() const override;

public Q_SLOTS:
    /// Sends the edits, or moves to the first that cannot be read.
    void apply();
    void reset();
    /// Empties every field; that waits for apply() too.
    void clear();

Q_SIGNALS:
    void applyRequested(const QMap<QString, rollbook::FilterValue> &filters);
    void closeRequested();
    /// values() of a form for an export are others.
    void valuesChanged();
    /// A picker needs its list; once per source, and again after a failure.
    void choicesWanted(const QString &source);

private:
    void addSections();
    void addSection(const QList<Filter> &filters, bool &datesSeen);
    void watch(FilterField *field);
    void edited(FilterField *field);
    void refresh();
    void acceptAll();
    QString missing(const Filter &filter, const std::optional<FilterValue> &value) const;
    void goTo(FilterField *field);
    void fitScrollBar();
    QList<FilterField *> fields() const;
    FilterField *fieldOf(const QString &name) const;

    Report m_report;
    FilterContext m_context;
    FormUse m_use;
    FilterFormHeader *m_header;
    QScrollArea *m_scroll;
    FilterFormFooter *m_footer;
    QList<FilterSection *> m_sections;
    QSet<QString> m_wanted; ///< sources already asked for
};

} // namespace rollbook
