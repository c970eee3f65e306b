// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"
#include "ui/filters/filtertext.h"

#include <QWidget>

#include <tl/expected.hpp>

#include <memory>

namespace rollbook {

/// A value, nothing ("any"), or the sentence that says why what was typed cannot be read.
using FilterReading = tl::expected<std::optional<FilterValue>, QString>;

/// The input part of one filter in the form. Its keyboard focus goes to the first control (focus proxy).
/// Controls are named filter.<name> and filter.<name>.<part>.
class FilterEditor : public QWidget {
    Q_OBJECT
public:
    FilterEditor(const Filter &filter, QWidget *parent);

    const Filter &filter() const { return m_filter; }
    /// Stands in one row with its label instead of below it.
    virtual bool besideLabel() const { return false; }

    virtual FilterReading reading() const = 0;
    /// Shows a value; emits nothing.
    virtual void setValue(const std::optional<FilterValue> &value) = 0;
    /// Marks the inputs as wrong, or no longer.
    virtual void setInvalid(bool invalid);

    /// The entries of the list that names the ids of this filter, or why they cannot be had.
    virtual void setChoices(const QList<Choice> &choices);
    virtual void setChoicesFailed(const QString &sentence);

Q_SIGNALS:
    /// The user changed the value.
    void changed();
    /// The names of the ids are needed for the first time.
    void choicesWanted();

protected:
    /// "filter.<name>", or "filter.<name>.<part>".
    QString nameOf(const QString &part = {}) const;

private:
    Filter m_filter;
};

/// The editor of a filter's type.
FilterEditor *makeFilterEditor(const Filter &filter, const FilterContext &context, QWidget *parent);

} // namespace rollbook
