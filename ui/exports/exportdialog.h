// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"
#include "ui/exports/exportscope.h"
#include "ui/widgets/frameddialog.h"

#include <QPointer>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace rollbook {

class ApiClient;
class ColumnList;
class ErrorLine;
class ExportOptions;
class ExportPlace;
class Note;
class RadioList;
class RadioRow;

/// Asks which rows and columns become a file, where. Open it with open().
/// After exportRequested it waits for accept() or showError().
class ExportDialog final : public FramedDialog {
    Q_OBJECT
public:
    /// client counts the rows of "Everything" and lists extra columns; null: neither is known.
    ExportDialog(const ExportOffer &offer, ApiClient *client, QWidget *parent);

    /// Looks for an export like this one that was just requested.
    using EarlierExport = std::function<std::optional<ExportEntry>(const ExportRequest &)>;
    /// What it finds is pointed out before anything is requested.
    void setEarlierExport(EarlierExport finder);
    /// The folder as typed or chosen.
    QString folder() const;
    ExportChoices choices() const;
    /// Why the export did not start; everything typed stays.
    void showError(const Error &error);

Q_SIGNALS:
    void exportRequested(const rollbook::ExportRequest &request);
    /// The dialog closes: the earlier export is wanted, and no other.
    void earlierWanted();
    /// The user wants it again and again; the dialog has nothing more to do.
    void repeatRequested(const rollbook::ExportRequest &request);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildForm();
    QWidget *buildFormats();
    QWidget *buildRows();
    QWidget *buildColumns();
    QWidget *buildFilters();
    void showFormat();
    /// Only the service knows which rows and columns the file will have.
    bool blind() const { return m_offer.report.isExportOnly(); }
    bool columnsMissing() const { return !blind() && columns().isEmpty(); }
    void buildFooter();
    void buildNotes();
    void countEverything();
    void listExtraColumns(const QString &source);
    qint64 rowsOf(ExportScope scope) const;
    ExportScope scope() const;
    /// As in exportformat.
    QString format() const;
    QStringList columns() const;
    QString rowCountText(qint64 rows) const;
    void toggleColumns(bool open);
    void change();
    void refresh();
    void submit();
    void checkTarget();
    bool pointOutEarlier();
    ExportRequest makeRequest() const;
    void request(bool overwrite);
    void repeat();
    void askAboutExisting();

    ExportOffer m_offer;
    QPointer<ApiClient> m_client;
    qint64 m_everything = -1;

    QButtonGroup *m_formats;
    QStringList m_offered; ///< their ids are places in it
    Note *m_formatNote = nullptr;
    QButtonGroup *m_scopes;
    QHash<ExportScope, RadioRow *> m_rows;
    QLabel *m_columnsText = nullptr;
    QLabel *m_personal = nullptr;
    QPushButton *m_change = nullptr;
    ErrorLine *m_columnsError = nullptr;
    ColumnList *m_columns = nullptr;
    QWidget *m_columnsField = nullptr;
    QWidget *m_columnsFrame = nullptr;
    ExportPlace *m_place = nullptr;
    ExportOptions *m_options = nullptr;
    EarlierExport m_earlierExport;
    Note *m_earlier;
    Note *m_existing;
    Note *m_error;
    QPushButton *m_export = nullptr;
};

} // namespace rollbook
