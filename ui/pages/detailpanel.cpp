// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailpanel.h"

#include "net/apiclient.h"
#include "ui/card/cardphoto.h"
#include "ui/pages/detailfetch.h"
#include "ui/pages/detailhead.h"
#include "ui/pages/detailseveral.h"
#include "ui/pages/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/note.h"
#include "ui/widgets/readers.h"
#include "ui/widgets/switch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// A noun as a heading.
QString titleOf(const QString &noun)
{
    return QString(noun.left(1).toUpper() + noun.mid(1));
}

} // namespace

DetailPanel::DetailPanel(const Report &report, QWidget *parent, CardPlace place)
    : Surface(&Tokens::bgSubtle, place == CardPlace::Side ? Qt::Edges(Qt::LeftEdge) : Qt::Edges(), parent),
      m_report(report),
      m_layout(DetailLayout::of(report)),
      m_fetch(new DetailFetch(this)),
      m_photo(new CardPhoto(this)),
      m_header(new CardHeader(place, this)),
      m_scroll(new QScrollArea(this))
{
    if (place == CardPlace::Side)
        setFixedWidth(metrics::px(metrics::panelWidth));
    else
        setMinimumWidth(metrics::px(metrics::panelWidth));
    setAccessibleName(tr("Details"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    connectHeader();
    readers::setRole(m_scroll, QAccessible::Pane);
    m_scroll->setProperty("focusRing", u"inside"_s);
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    buildBody();
    if (m_head && place == CardPlace::Window)
        m_head->showKeys();
    connect(m_fetch, &DetailFetch::arrived, this, &DetailPanel::complete);
    connect(m_fetch, &DetailFetch::failed, this, &DetailPanel::fail);
    showRecords();
}

void DetailPanel::connectHeader()
{
    connect(m_header, &CardHeader::previousRequested, this, &DetailPanel::previousRequested);
    connect(m_header, &CardHeader::nextRequested, this, &DetailPanel::nextRequested);
    connect(m_header, &CardHeader::windowRequested, this, &DetailPanel::windowRequested);
    connect(m_header, &CardHeader::closeRequested, this, &DetailPanel::closeRequested);
    connect(m_header, &CardHeader::backRequested, this, &DetailPanel::back);
}

DetailSection *DetailPanel::addSection(const DetailGroup &group)
{
    // As in the narrowest card: a wider one has room for everything that fits there.
    const int width = metrics::px(metrics::panelWidth) - 2 * metrics::space4 - 1;
    auto *section = new DetailSection(group, m_layout, width, m_one);
    connect(section, &DetailSection::personWanted, this, &DetailPanel::follow);
    m_sectionColumn->insertWidget(m_sectionColumn->count() - (m_photos ? 1 : 0), section); // the switch stays last
    return section;
}

void DetailPanel::buildBody()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(0);
    // The scroll bar stands in the margin: what is shown keeps its width.
    const auto fitMargin = [column](int, int maximum) {
        column->setContentsMargins(metrics::space4, metrics::space3,
                                   metrics::space4 - (maximum > 0 ? metrics::scrollBar : 0), metrics::space3);
    };
    fitMargin(0, 0);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, content, fitMargin);
    m_nothing = plainLabel({}, "small", "third", content);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    m_failure = new Note(Tone::Warn, {}, content);
    m_failure->hide();
    QPushButton *retry = m_failure->addAction(tr("Retry"));
    connect(retry, &QPushButton::clicked, this, &DetailPanel::fetch);
    m_unopened = new Note(Tone::Warn, tr("No program on this computer opens it. Copy it instead."), content);
    m_unopened->setObjectName(u"card.unopened"_s);
    m_unopened->hide();
    column->addWidget(m_unopened);

    m_one = new QWidget(content);
    m_sectionColumn = new QVBoxLayout(m_one);
    m_sectionColumn->setContentsMargins(0, 0, 0, 0);
    m_sectionColumn->setSpacing(0);
    if (!m_layout.nameKey.isEmpty()) {
        m_head = new DetailHead(m_layout, m_one);
        m_sectionColumn->addWidget(m_head);
        connect(m_head, &DetailHead::copyRequested, this, &DetailPanel::copyContact);
        connect(m_head, &DetailHead::openRequested, this, &DetailPanel::openContact);
    }
    for (const DetailGroup &group : m_layout.groups)
        m_sections << addSection(group);
    addPhotoSwitch();
    column->addWidget(m_one);
    m_several = new DetailSeveral(m_report, m_layout, content);
    connect(m_several, &DetailSeveral::copyRequested, this, &DetailPanel::copyContact);
    column->addWidget(m_several);
    column->addWidget(m_failure);
    column->addStretch();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

void DetailPanel::setClient(ApiClient *client)
{
    m_client = client;
    m_fetch->setClient(client);
    m_photo->setClient(client);
}

Row DetailPanel::shownRow() const
{
    const auto record = shownRecord();
    return record ? record->row() : Row();
}

std::optional<DetailRecord> DetailPanel::shownRecord() const
{
    const QList<DetailRecord> shown = records();
    return shown.size() == 1 ? std::optional(shown.first()) : std::nullopt;
}

void DetailPanel::addPhotoSwitch()
{
    if (!m_head || m_layout.photoKey.isEmpty())
        return;
    auto *area = new Surface(&Tokens::bgSubtle, Qt::TopEdge, m_one);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, metrics::space2, 0, 0);
    m_photos = new Switch(tr("Show customer photos"), area);
    m_photos->setObjectName(u"card.photos"_s);
    column->addWidget(m_photos);
    m_sectionColumn->addWidget(area);
    connect(m_photos, &Switch::toggled, this, &DetailPanel::photosToggled);
    connect(m_photo, &CardPhoto::changed, m_head, &DetailHead::setPhoto);
}

void DetailPanel::setPhotosShown(bool shown)
{
    m_photo->setOn(shown);
    if (m_photos) {
        const QSignalBlocker blocker(m_photos);
        m_photos->setChecked(shown);
    }
    showPhoto();
}

void DetailPanel::showPhoto()
{
    const auto record = shownRecord();
    const bool seen = record && !m_format.masked && !m_layout.photoKey.isEmpty() && isVisible();
    m_photo->show(seen ? QUrl(record->value(m_layout.photoKey).toString(), QUrl::StrictMode) : QUrl());
}

void DetailPanel::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    showPhoto();
}

void DetailPanel::hideEvent(QHideEvent *event)
{
    Surface::hideEvent(event);
    showPhoto();
}

void DetailPanel::setFormat(const CellFormat &format)
{
    const bool same = format.locale == m_format.locale && format.zone == m_format.zone && format.today == m_format.today
        && format.masked == m_format.masked;
    m_format = format;
    if (!same)
        showRecords();
}

void DetailPanel::setNeighbours(bool previous, bool next)
{
    m_header->setNeighbours(previous, next);
}

QList<DetailRecord> DetailPanel::records() const
{
    return m_trail.isEmpty() ? m_chosen : QList<DetailRecord> { m_trail.last() };
}

qint64 DetailPanel::shownId() const
{
    const QList<DetailRecord> shown = records();
    return shown.size() == 1 ? shown.first().id() : 0;
}

void DetailPanel::setRows(const QList<Row> &rows, const QList<TableColumn> &columns)
{
    m_nothing->setText(tr("Select a row to see everything about it."));
    const bool same = std::equal(rows.begin(), rows.end(), m_chosen.begin(), m_chosen.end(),
                                 [](const Row &row, const DetailRecord &record) {
                                     return row.id == record.id() && row.served == record.row().served;
                                 });
    const bool sameColumns = setUnknownColumns(columns);
    if (same && !sameColumns)
        showRecords();
    if (same)
        return;
    const bool samePerson = rows.size() == 1 && m_chosen.size() == 1 && rows.first().id == m_chosen.first().id();
    if (!samePerson)
        m_trail.clear(); // else only newer values of whom the trail came from
    m_chosen.clear();
    for (const Row &row : rows)
        m_chosen << DetailRecord(&m_report, row);
    if (m_trail.isEmpty())
        fetch();
}

void DetailPanel::setAwaited()
{
    setRows({}, m_unknown);
    m_nothing->setText(tr("Loading…"));
}

void DetailPanel::follow(const NamedPerson &person)
{
    if (person.id == 0 || person.id == shownId() || m_report.idsFilter.isEmpty())
        return;
    const Row known { person.id, { { m_report.identityKey, person.id }, { m_layout.nameKey, person.name } }, {} };
    m_trail << DetailRecord(&m_report, known);
    m_scroll->verticalScrollBar()->setValue(0);
    fetch();
}

void DetailPanel::back()
{
    if (m_trail.isEmpty())
        return;
    m_trail.removeLast();
    fetch();
}

QList<DetailGroup> DetailPanel::unknownGroups(const QList<TableColumn> &columns) const
{
    DetailGroup extra { m_report.extraColumns.group(), {}, {}, false };
    DetailGroup other { tr("Other"), {}, {}, false };
    const QString prefix = m_report.extraColumns.keyPrefix;
    for (const TableColumn &column : columns) {
        Column shown;
        shown.key = column.key;
        shown.labelText = column.label;
        shown.kind = column.kind;
        shown.privacy = privacyOf(column);
        (!prefix.isEmpty() && column.key.startsWith(prefix) ? extra : other).fields << shown;
    }
    QList<DetailGroup> groups { extra, other };
    groups.removeIf([](const DetailGroup &group) { return group.fields.isEmpty(); });
    return groups;
}

/// Columns that the catalog does not know are known to the table alone, and only while it shows them. False when they
/// changed.
bool DetailPanel::setUnknownColumns(const QList<TableColumn> &columns)
{
    QList<TableColumn> unknown;
    for (const TableColumn &column : columns)
        if (!column.known && !column.composite)
            unknown << column;
    if (unknown == m_unknown)
        return true;
    m_unknown = unknown;
    qDeleteAll(m_unknownSections);
    m_unknownSections.clear();
    for (const DetailGroup &group : unknownGroups(unknown))
        m_unknownSections << addSection(group);
    return false;
}

void DetailPanel::fetch()
{
    m_failure->hide();
    m_fetch->cancel();
    m_wantedCopy.reset();
    QList<qint64> ids;
    const QList<DetailRecord> shown = records();
    for (const DetailRecord &record : shown)
        if (!record.isComplete())
            ids << record.id();
    m_missing = m_fetch->request(m_report, ids) ? MissingFields::Awaited : MissingFields::Failed;
    showRecords();
}

void DetailPanel::complete(const QList<QJsonObject> &rows)
{
    m_missing = MissingFields::Failed;
    for (QList<DetailRecord> *records : { &m_chosen, &m_trail })
        for (DetailRecord &record : *records)
            for (const QJsonObject &served : rows)
                if (valueAt(served, m_report.identityKey).toInteger() == record.id())
                    record.complete(served);
    if (!m_trail.isEmpty() && !m_trail.last().isComplete()) {
        m_failure->setText(tr("The service does not show this customer. It may have been removed."));
        m_failure->show();
    }
    showRecords();
    if (const auto wanted = std::exchange(m_wantedCopy, std::nullopt))
        copyContact(*wanted);
}

void DetailPanel::fail(const Error &error)
{
    m_missing = MissingFields::Failed;
    m_failure->setText(m_client ? errorSentence(error, m_client->service()) : errorSentence(error, QString()));
    m_failure->show();
    showRecords();
}

void DetailPanel::showRecords()
{
    const QList<DetailRecord> shown = records();
    const bool one = shown.size() == 1;
    const bool several = shown.size() > 1;
    //: %1 is a number, %2 is "customers"
    m_header->setTitle(several
                           ? tr("%1 %2").arg(m_format.locale.toString(shown.size()), m_report.noun(int(shown.size())))
                           : m_report.grouped ? m_report.label()
                                              : titleOf(m_report.noun(1)));
    m_header->setOne(!several, one && shown.first().id() != 0);
    m_header->setBackShown(hasBack());
    m_unopened->hide();
    m_nothing->setVisible(shown.isEmpty());
    if (shown.isEmpty())
        m_failure->hide();
    m_one->setVisible(one);
    m_several->setVisible(several);
    if (several)
        m_several->showRecords(shown, m_format, m_missing);
    if (one && m_head)
        m_head->showRecord(shown.first(), m_format);
    if (one)
        for (DetailSection *section : m_sections + m_unknownSections)
            section->showRecord(shown.first(), m_format, m_missing);
    showPhoto();
    if (std::exchange(m_shownId, shownId()) != m_shownId)
        Q_EMIT shownChanged();
}

QString DetailPanel::copyText(Contact part) const
{
    const QList<DetailRecord> shown = records();
    if (m_format.masked || shown.isEmpty())
        return {};
    if (shown.size() > 1)
        return m_several->copyText(part);
    const QString &key = part == Contact::Email ? m_layout.emailKey
        : part == Contact::Phone                ? m_layout.phoneKey
                                                : m_layout.addressKey;
    return shown.first().text(key, m_format);
}

void DetailPanel::copyContact(Contact part)
{
    const QString text = copyText(part);
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
        if (m_trail.isEmpty() && m_chosen.size() > 1)
            m_several->confirmCopy(part);
        else if (m_head)
            m_head->confirmCopy(part);
        Q_EMIT copied(text);
    } else if (m_missing == MissingFields::Awaited && !m_format.masked) {
        m_wantedCopy = part;
    }
}

void DetailPanel::openContact(const QUrl &url)
{
    m_unopened->setVisible(!m_format.masked && !contact::open(url));
}

} // namespace rollbook
