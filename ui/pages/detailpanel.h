// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/detaillayout.h"
#include "ui/pages/detailrecord.h"
#include "ui/pages/detailsection.h"
#include "ui/widgets/surface.h"

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace rollbook {

class ApiClient;
class DetailFetch;
class DetailHead;
class DetailSeveral;
class Note;

/// Everything the service knows of the selected rows, to read and to copy. Made from the catalog: one head, then a
/// section per group of columns. What the table did not ask for is fetched for the shown rows alone.
class DetailPanel final : public Surface {
    Q_OBJECT
public:
    explicit DetailPanel(const Report &report, QWidget *parent = nullptr);

    /// Where missing fields come from; null: they stay unknown. The client must outlive the panel or be set to null.
    void setClient(ApiClient *client);
    void setFormat(const CellFormat &format);
    /// One row, several, or none; columns are those of the table the rows come from.
    void setRows(const QList<Row> &rows, const QList<TableColumn> &columns);
    /// Whether there is a row before and after the shown one.
    void setNeighbours(bool previous, bool next);

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void closeRequested();
    /// The text is on the clipboard now.
    void copied(const QString &text);

private:
    void buildHeader();
    void buildBody();
    QList<DetailGroup> unknownGroups(const QList<TableColumn> &columns) const;
    bool setUnknownColumns(const QList<TableColumn> &columns);
    void fetch();
    void complete(const QList<QJsonObject> &rows);
    void fail(const Error &error);
    void showRecords();
    void copy(const QString &text);
    int contentWidth() const;

    Report m_report;
    DetailLayout m_layout;
    CellFormat m_format;
    ApiClient *m_client = nullptr;
    DetailFetch *m_fetch;
    QList<DetailRecord> m_records;
    QList<TableColumn> m_unknown;
    MissingFields m_missing = MissingFields::Failed;

    QLabel *m_title;
    QToolButton *m_previous;
    QToolButton *m_next;
    QScrollArea *m_scroll;
    QWidget *m_one = nullptr;
    DetailHead *m_head = nullptr;
    QVBoxLayout *m_sectionColumn = nullptr;
    QList<DetailSection *> m_sections;
    QList<DetailSection *> m_unknownSections;
    DetailSeveral *m_several = nullptr;
    QLabel *m_nothing = nullptr;
    Note *m_failure = nullptr;
};

} // namespace rollbook
