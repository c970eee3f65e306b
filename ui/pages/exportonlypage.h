// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filtertext.h"
#include "ui/pages/windowpage.h"

class QHBoxLayout;

namespace rollbook {

class ApiClient;
class ChipBar;
class ChoiceLists;
class FilePane;
class FilterForm;
class ReportHeaderBar;
class ReportView;

/// A report whose rows can only be had as a file: what to export, and the finished file as a table.
class ExportOnlyPage final : public WindowPage {
    Q_OBJECT
public:
    /// client and settings must outlive it.
    ExportOnlyPage(ApiClient *client, const Report &report, UiSettings *settings, QWidget *parent = nullptr);

    const Report &report() const { return m_report; }
    FilterForm *form() const { return m_form; }
    FilePane *file() const { return m_file; }
    ReportView *view() const;
    ReportHeaderBar *header() const { return m_header; }

    /// Reads the shown file again.
    void refresh() override;
    void focusTable() override;
    QList<QWidget *> areas() const override;
    void setOffline(bool offline) override;
    void fitWindow(int windowWidth) override;
    /// Asks where to, once everything needed is there; else goes to what is missing.
    void startExport() override;
    void startFind() override;
    void toggleForm() override;
    /// Ends a search.
    bool closeTopmost() override;
    void openFile(const QString &path) override;

private:
    void layOut();
    void connectForm();
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
    FilterForm *m_form;
    ChipBar *m_chips;
    FilePane *m_file;
    bool m_offline = false;
};

} // namespace rollbook
