// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/cardheader.h"
#include "ui/card/contact.h"
#include "ui/card/people.h"
#include "ui/pages/detaillayout.h"
#include "ui/pages/detailrecord.h"
#include "ui/pages/detailsection.h"
#include "ui/widgets/surface.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace rollbook {

class ApiClient;
class CardPhoto;
class DetailFetch;
class DetailHead;
class DetailSeveral;
class Note;
class Switch;

/// Everything the service knows of the selected rows, to read and to copy. Made from the catalog: one head, then a
/// section per group of columns. What the table did not ask for is fetched for the shown rows alone.
class DetailPanel final : public Surface {
    Q_OBJECT
public:
    explicit DetailPanel(const Report &report, QWidget *parent = nullptr, CardPlace place = CardPlace::Side);

    /// Where missing fields come from; null: they stay unknown. The client must outlive the panel or be set to null.
    void setClient(ApiClient *client);
    void setFormat(const CellFormat &format);
    /// One row, several, or none; columns are those of the table the rows come from. Another choice leads back from
    /// people who were followed.
    void setRows(const QList<Row> &rows, const QList<TableColumn> &columns);
    /// A row was chosen that is not in hand yet.
    void setAwaited();
    /// Whether there is a row before and after the shown one.
    void setNeighbours(bool previous, bool next);
    /// Shows somebody who need not be in the table; back() leads back.
    void follow(const NamedPerson &person);
    void back();
    bool hasBack() const { return !m_trail.isEmpty(); }
    /// The row in sight, or the person who was followed; 0 without one.
    qint64 shownId() const;
    const CellFormat &format() const { return m_format; }
    /// Copies a part of what is shown; what is on its way is copied as soon as it is there.
    void copyContact(Contact part);
    /// Whether pictures are fetched. Nothing is while they cannot be seen.
    void setPhotosShown(bool shown);
    /// The one row in sight as far as it is in hand; without one, a row without id.
    Row shownRow() const;
    /// What is printed: the one row in sight with all its fields, as masked as it is seen. Empty without one.
    const DetailLayout &detailLayout() const { return m_layout; }
    std::optional<DetailRecord> shownRecord() const;

Q_SIGNALS:
    void photosToggled(bool shown);
    /// shownId() is another one.
    void shownChanged();
    void windowRequested();
    void previousRequested();
    void nextRequested();
    void closeRequested();
    /// The text is on the clipboard now.
    void copied(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectHeader();
    void addPhotoSwitch();
    void showPhoto();
    void buildBody();
    QList<DetailGroup> unknownGroups(const QList<TableColumn> &columns) const;
    bool setUnknownColumns(const QList<TableColumn> &columns);
    void fetch();
    void complete(const QList<QJsonObject> &rows);
    void fail(const Error &error);
    void showRecords();
    void openContact(const QUrl &url);
    DetailSection *addSection(const DetailGroup &group);
    /// What is in sight: the followed person, else the chosen rows.
    QList<DetailRecord> records() const;
    QString copyText(Contact part) const;

    Report m_report;
    DetailLayout m_layout;
    CellFormat m_format;
    ApiClient *m_client = nullptr;
    DetailFetch *m_fetch;
    CardPhoto *m_photo;
    QList<DetailRecord> m_chosen;
    QList<DetailRecord> m_trail; ///< people who were followed, the shown one last
    qint64 m_shownId = 0;
    QList<TableColumn> m_unknown;
    MissingFields m_missing = MissingFields::Failed;

    CardHeader *m_header;
    QScrollArea *m_scroll;
    QWidget *m_one = nullptr;
    DetailHead *m_head = nullptr;
    QVBoxLayout *m_sectionColumn = nullptr;
    QList<DetailSection *> m_sections;
    QList<DetailSection *> m_unknownSections;
    DetailSeveral *m_several = nullptr;
    QLabel *m_nothing = nullptr;
    Note *m_failure = nullptr;
    Note *m_unopened = nullptr;
    Switch *m_photos = nullptr;          ///< null where there are none
    std::optional<Contact> m_wantedCopy; ///< of a part that is on its way
};

} // namespace rollbook
