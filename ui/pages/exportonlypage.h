// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filtertext.h"
#include "ui/pages/windowpage.h"

#include <optional>

class QPushButton;
class QStackedLayout;

namespace rollbook {

class ApiClient;
class ChipBar;
class ChoiceLists;
class ExportQueue;
class FilePane;
class FilterForm;
class RecentExports;
class ReportHeaderBar;
class ReportView;
class SegmentBuilder;
class SegmentSummary;
class SegmentedControl;

/// A report whose rows can only be had as a file: what to export, and the finished file as a table. What to export
/// stands in a form at the side of the file; where it is chosen by rules, these and the file take turns.
class ExportOnlyPage final : public WindowPage {
    Q_OBJECT
public:
    /// client and settings must outlive it.
    ExportOnlyPage(ApiClient *client, const Report &report, UiSettings *settings, QWidget *parent = nullptr);

    const Report &report() const { return m_report; }
    /// Null where rules choose.
    FilterForm *form() const { return m_form; }
    /// Null where no rules choose.
    SegmentBuilder *builder() const { return m_builder; }
    FilePane *file() const { return m_file; }
    ReportView *view() const;
    ReportHeaderBar *header() const { return m_header; }

    /// The exports of this report are listed and can be opened. The queue must outlive it.
    void setExports(ExportQueue *queue, const QString &profileId);
    bool isFileShown() const;
    void setFileShown(bool shown);

    void open() override;
    /// Reads the shown file again.
    void refresh() override;
    void focusTable() override;
    QList<QWidget *> areas() const override;
    void setOffline(bool offline) override;
    void fitWindow(int windowWidth) override;
    void setMasked(bool masked) override;
    void setRowShown(bool shown) override;
    /// Asks where to, once everything needed is there; else goes to what is missing.
    void startExport() override;
    void exportAgain(const ExportRequest &before) override;
    void startFind() override;
    void toggleForm() override;
    /// Shows or hides the summary of the rules.
    void toggleDetails() override;
    /// Ends a search, or goes back to the rules.
    bool closeTopmost() override;
    /// Brings the file in sight, unless the rules were edited since the last export began: who is at it stays there.
    void openFile(const QString &path) override;

private:
    void layOutForm();
    void layOutBuilder();
    void addBuilderActions();
    void connectForm();
    void connectBuilder();
    void showSummary();
    void fitHeader();
    void refreshSummary();
    void connectFile();
    void openDialog(const QMap<QString, FilterValue> &filters);
    Query queryOf(const QMap<QString, FilterValue> &filters) const;
    void removeValue(const QString &name);

    ApiClient *m_client;
    Report m_report;
    UiSettings *m_settings;
    FilterContext m_context;
    ChoiceLists *m_lists;
    ReportHeaderBar *m_header;
    FilterForm *m_form = nullptr;
    ChipBar *m_chips = nullptr;
    SegmentBuilder *m_builder = nullptr;
    SegmentSummary *m_summary = nullptr;
    RecentExports *m_recent = nullptr;
    SegmentedControl *m_turns = nullptr; ///< rules or file
    QPushButton *m_openSegment = nullptr;
    QPushButton *m_saveSegment = nullptr;
    FilePane *m_file;
    QStackedLayout *m_center = nullptr; ///< of the builder and the file
    std::optional<bool> m_summaryWish;  ///< what the user said; else the width decides
    bool m_wide = true;
    bool m_edited = false; ///< the rules, since the last export was asked for
    bool m_offline = false;
};

} // namespace rollbook
