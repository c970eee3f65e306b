// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filtereditor.h"

class QLabel;

namespace rollbook {

class DateField;
class PresetButton;

/// Two dates, and periods that fill them in. Bounds that are exact moments stay so until their date is edited.
class RangeEditor final : public FilterEditor {
    Q_OBJECT
public:
    RangeEditor(const Filter &filter, const FilterContext &context, QWidget *parent);

    FilterReading reading() const override;
    void setValue(const std::optional<FilterValue> &value) override;
    void setInvalid(bool invalid) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePresets();
    DateField *makeField(const QString &part, const QString &accessibleName);
    void choose(DatePreset preset);
    void edit(DateBound &bound, const DateField *field);
    /// Brings buttons, dates and the line below in step with the range.
    void show();

    FilterContext m_context;
    QMap<DatePreset, PresetButton *> m_presets;
    DateField *m_from;
    DateField *m_to;
    QLabel *m_exact;
    DateRange m_range;
    bool m_invalid = false;
    bool m_customChosen = false; ///< Custom was pressed and no date is there yet
};

} // namespace rollbook
