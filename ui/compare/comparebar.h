// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "ui/widgets/surface.h"

class QHBoxLayout;
class QPushButton;
class QLocale;

namespace rollbook {

class SegmentedControl;

/// The row above a comparison: back, title, which rows are shown, export.
class CompareBar final : public Surface {
    Q_OBJECT
public:
    CompareBar(const QString &report, QWidget *parent);

    /// Offers the kinds of rows with their numbers; null: there is nothing to choose from or to export.
    void showComparison(const Comparison *comparison, const QLocale &locale);
    /// Buttons lose their words.
    void setCompact(bool compact);

Q_SIGNALS:
    void backRequested();
    void shownChanged(std::optional<rollbook::Change> change);
    void exportRequested();

private:
    QHBoxLayout *m_row;
    QPushButton *m_back;
    SegmentedControl *m_kinds = nullptr;
    QPushButton *m_export;
};

} // namespace rollbook
