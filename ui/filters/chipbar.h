// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"
#include "ui/filters/filtertext.h"
#include "ui/widgets/surface.h"

class QLabel;
class QPushButton;

namespace rollbook {

class Chip;
class CountButton;

/// The applied filters in one line; those that do not fit become "+2 more". Removing one acts at once.
class ChipBar final : public Surface {
    Q_OBJECT
public:
    ChipBar(const Report &report, const FilterContext &context, QWidget *parent = nullptr);

    void setFilters(const QMap<QString, FilterValue> &filters);
    void setChoices(const QString &source, const QList<Choice> &choices);
    /// The form is always in sight: the ways to open it go.
    void setFormStays();
    /// What a page has of its own, at the far end; the bar takes it, and chips make room while it is not hidden.
    void setCorner(QWidget *corner);
    /// Whether the form is in sight: the look of the Filters button.
    void setFormOpen(bool open);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The Filters button was pressed.
    void formToggled(bool open);
    /// Show the form, at this filter or, when empty, where it is.
    void openRequested(const QString &name);
    void removeRequested(const QString &name);
    void clearRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Chip *makeChip(const Filter &filter);
    void drop(const QString &name);
    void arrange();
    void place(QWidget *widget, int &x);
    int placeCorner();

    Report m_report;
    FilterContext m_context;
    QMap<QString, FilterValue> m_filters;
    CountButton *m_open;
    QLabel *m_lead; ///< in place of the button where the form stays
    QWidget *m_line;
    QMap<QString, Chip *> m_chips; ///< by filter name
    QPushButton *m_more;
    QPushButton *m_add;
    QPushButton *m_clear;
    QWidget *m_corner = nullptr;
    bool m_formStays = false;
};

} // namespace rollbook
