// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page.h"
#include "services/service.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace rollbook {

class ColumnRow;
class ExtraColumnsField;

/// Chooses columns of a report and their order: the chosen ones on top, the others below by group.
/// Rows are named columns.<key>; a chosen row moves by its handle, Ctrl+Up and Ctrl+Down.
class ColumnList final : public QWidget {
    Q_OBJECT
public:
    explicit ColumnList(const Report &report, QWidget *parent = nullptr);

    /// Keys in order, as in Query::columns.
    QStringList shown() const { return m_shown; }
    /// Emits nothing.
    void setShown(const QStringList &keys);
    /// Columns that cannot be switched off; those that are missing join the shown ones.
    void setRequired(const QSet<QString> &keys);
    /// Columns that the service answers and the catalog does not know: always there, never asked for.
    void setUnknown(const QList<ColumnHeader> &headers);

    /// The list behind ExtraColumns::source, or why it cannot be had; ids can be typed then.
    void setExtraChoices(const QList<Choice> &choices);
    void setExtraChoicesFailed(const QString &sentence);

    QSize sizeHint() const override;

public Q_SLOTS:
    void resetToDefault();

Q_SIGNALS:
    void changed();
    /// The names of extra columns are needed; once, when the list is first seen.
    void choicesWanted(const QString &source);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Group {
        QString title;
        QLabel *heading = nullptr;
        QVBoxLayout *rows = nullptr;
        QStringList keys; ///< in catalog order
    };

    void addGroups();
    Group &group(const QString &title);
    QLabel *addHeading(const QString &text);
    ColumnRow *addRow(const QString &key, const QString &label);
    void addExtraRow(const QString &key, const QString &label);
    QStringList cleaned(const QStringList &keys);
    void toggle(ColumnRow *row, bool on);
    void move(const QString &key, qsizetype to);
    void drag(ColumnRow *row, const QPoint &position);
    void place();
    void lock();
    void search();
    ColumnRow *row(const QString &key) const { return m_rows.value(key); }

    Report m_report;
    QLineEdit *m_search;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QLabel *m_shownHeading;
    QVBoxLayout *m_shownRows;
    QLabel *m_nothing;
    ExtraColumnsField *m_extra = nullptr;
    QList<Group> m_groups;
    QHash<QString, ColumnRow *> m_rows;
    QStringList m_shown;
    QStringList m_unknown;
    QSet<QString> m_required;
    bool m_wanted = false;
};

} // namespace rollbook
