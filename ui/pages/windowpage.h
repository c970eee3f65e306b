// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"
#include "ui/card/contact.h"

#include <QPointer>
#include <QWidget>

namespace rollbook {

class ExportDialog;
class UiSettings;

/// One report in the window, as the window's keys and its sidebar use it. What a page does not offer does nothing.
class WindowPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The page comes in sight: loads what is missing.
    virtual void open() { }
    /// It goes out of sight, or the window closes: nothing more is asked for.
    virtual void cancel() { }
    virtual void refresh() { }
    virtual void focusTable() = 0;
    /// The parts that F6 walks through, in order.
    virtual QList<QWidget *> areas() const = 0;
    /// What cannot be done without the service says so.
    virtual void setOffline(bool) { }
    /// Masks what tells about people in everything that the page shows and copies.
    virtual void setMasked(bool) { }
    /// While masked, shows the current row as it is.
    virtual void setRowShown(bool) { }
    /// Width of the whole window: decides what gives way.
    virtual void fitWindow(int) { }
    virtual void startExport() = 0;
    /// Opens the export dialog as for an earlier export of this report.
    virtual void exportAgain(const ExportRequest &before) = 0;
    virtual void startFind() { }
    virtual void findStep(bool) { }
    virtual void toggleForm() { }
    virtual void toggleDetails() { }
    virtual void toggleChart() { }
    virtual void goToPageField() { }
    virtual void stepPage(int) { }
    /// Copies a part of whom the details show.
    virtual void copyContact(Contact) { }
    /// Shows the row that the details show in a window of its own.
    virtual void openCard() { }
    /// Shows what is in sight as pages, to be printed.
    virtual void startPrint() { }
    /// Closes the topmost of what stands open; false when there was nothing to close.
    virtual bool closeTopmost() { return false; }
    /// Shows a finished export of this report, CSV or JSON.
    virtual void openFile(const QString &) { }

    using EarlierExport = std::function<std::optional<ExportEntry>(const ExportRequest &)>;
    /// Its export dialog points out what this finds.
    void setEarlierExport(EarlierExport finder) { m_earlierExport = std::move(finder); }
    /// To be called while exportWanted is answered: why the export did not start. Else its dialog closes.
    void showExportError(const Error &error);

Q_SIGNALS:
    void exportWanted(const rollbook::ExportRequest &request);
    void earlierExportWanted();
    /// An export that is to be repeated.
    void repeatWanted(const rollbook::ExportRequest &request);

protected:
    bool exportDialogOpen() const { return !m_dialog.isNull(); }
    /// Opens a dialog that deletes itself when closed; settings remember its folder and choices.
    void openExportDialog(ExportDialog *dialog, UiSettings *settings);

private:
    QPointer<ExportDialog> m_dialog;
    EarlierExport m_earlierExport;
    bool m_refused = false; ///< the present request could not be queued
};

} // namespace rollbook
