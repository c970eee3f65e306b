// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filterfield.h"
#include "ui/widgets/surface.h"

class QHBoxLayout;
class QLabel;

namespace rollbook {

class FoldHeader;

/// The filters of one group. Advanced filters and date ranges without a value fold away behind one line.
class FilterSection final : public Surface {
    Q_OBJECT
public:
    /// Open: always in sight. FoldsAway: one line until it is opened or gets a value. Folds: can be closed again.
    enum class Fold { Open, FoldsAway, Folds };

    FilterSection(const QList<Filter> &filters, Fold fold, const FilterContext &context, QWidget *parent);

    const QList<FilterField *> &fields() const { return m_fields; }
    void unfold();
    /// Brings the counts in line with the fields, and opens a folded range that has a value now.
    void refresh();
    /// Room at the trailing edge; a scroll bar takes a part of it.
    void setEndMargin(int margin);

private:
    void addFields(const QList<Filter> &filters, const FilterContext &context);
    void setOpen(bool open);
    bool hasContent() const;

    Fold m_fold;
    FoldHeader *m_header = nullptr;
    QHBoxLayout *m_headerRow = nullptr;
    QLabel *m_count = nullptr; ///< of a titled section with several filters
    QWidget *m_body;
    QList<FilterField *> m_fields;
};

} // namespace rollbook
