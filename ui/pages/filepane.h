// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "ui/filters/filtertext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace rollbook {

class ElidedLabel;
class FileRows;
class Note;
class ReportTableModel;
class ReportView;
class SentenceBar;
class StatePage;
class UiSettings;

/// A saved export as a table, with its name, rows and time below; before the first file what to do for one.
class FilePane final : public QWidget {
    Q_OBJECT
public:
    FilePane(const Report &report, const FilterContext &context, UiSettings *settings, QWidget *parent);

    FileRows *rows() const { return m_rows; }
    ReportView *view() const { return m_view; }
    void open(const QString &path);
    /// Lets the user choose a file, starting in the folder of the exports.
    void chooseFile();
    /// Keeps rows with the text and marks it.
    void setSearch(const QString &text);
    /// As WindowPage.
    void setMasked(bool masked);
    void setRowShown(bool shown);

Q_SIGNALS:
    /// A file is there; before the first there is nothing to search.
    void opened();
    void clearSearchRequested();

private:
    QWidget *buildFoot();
    void connectTable();
    void refresh();
    void refreshFoot();
    void showFailure(const Error &error);

    Report m_report;
    FilterContext m_context;
    UiSettings *m_settings;
    FileRows *m_rows;
    ReportTableModel *m_model;
    Note *m_problem;
    SentenceBar *m_sentence;
    ReportView *m_view;
    StatePage *m_state;
    QStackedLayout *m_stack;
    QWidget *m_foot;
    ElidedLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QString m_asked; ///< the file that is being read
    QString m_shown; ///< the file whose rows are in sight
};

} // namespace rollbook
