// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparejob.h"
#include "ui/compare/compareoffer.h"
#include "ui/pages/windowpage.h"

#include <QPointer>

class QPushButton;
class QStackedLayout;

namespace rollbook {

class CompareBar;
class CompareState;
class ComparisonRows;
class ElidedLabel;
class Note;
class ReportTableModel;
class ReportView;

/// What became of a view's rows: reads and compares, then shows the rows that are not as they were.
class ComparePage final : public WindowPage {
    Q_OBJECT
public:
    /// client and settings must outlive it.
    ComparePage(ApiClient *client, const CompareOffer &offer, UiSettings *settings, QWidget *parent);

    const CompareOffer &offer() const { return m_offer; }
    ReportView *view() const { return m_view; }
    /// Null before there is one.
    const Comparison *comparison() const { return m_comparison.get(); }
    /// reader: where the earlier rows come from; empty: the side's file.
    void compareWith(const EarlierSide &side, const CompareJob::Reader &reader = {});

    void cancel() override;
    void focusTable() override;
    QList<QWidget *> areas() const override;
    void setMasked(bool masked) override;
    void setRowShown(bool shown) override;
    void fitWindow(int windowWidth) override;
    /// Asks where the changes are to be saved.
    void startExport() override;
    void exportAgain(const ExportRequest &) override { }
    bool closeTopmost() override;

Q_SIGNALS:
    void closeRequested();
    /// Another file is to be chosen.
    void anotherRequested();

private:
    void layOut();
    QWidget *buildSummary();
    void connectTable();
    void finish(const Result<CompareJob::Outcome> &result);
    void showResult();
    void refresh() override;

    ApiClient *m_client;
    CompareOffer m_offer;
    UiSettings *m_settings;
    EarlierSide m_side;
    CompareJob::Reader m_reader;
    std::shared_ptr<const Comparison> m_comparison;
    QPointer<CompareJob> m_job;
    std::optional<Change> m_shown;
    ComparisonRows *m_rows;
    ReportTableModel *m_model;
    CompareBar *m_bar;
    QWidget *m_summary = nullptr;
    ElidedLabel *m_sentence = nullptr;
    ElidedLabel *m_source = nullptr;
    Note *m_doubts;
    ReportView *m_view;
    CompareState *m_state;
    QStackedLayout *m_stack = nullptr;
};

} // namespace rollbook
