// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailpanel.h"

#include "net/apiclient.h"
#include "ui/pages/detailfetch.h"
#include "ui/pages/detailhead.h"
#include "ui/pages/detailseveral.h"
#include "ui/pages/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/note.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QToolButton *headerButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icons::icon(iconName));
    button->setProperty("kind", u"ghost"_s);
    button->setProperty("measure", u"small"_s);
    button->setProperty("square", true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

/// A noun as a heading.
QString titleOf(const QString &noun)
{
    return QString(noun.left(1).toUpper() + noun.mid(1));
}

} // namespace

DetailPanel::DetailPanel(const Report &report, QWidget *parent)
    : Surface(&Tokens::bgSubtle, Qt::LeftEdge, parent),
      m_report(report),
      m_layout(DetailLayout::of(report)),
      m_fetch(new DetailFetch(this)),
      m_title(plainLabel({}, "", "", this)),
      m_previous(headerButton(u"chevron-up"_s, tr("Previous row"), this)),
      m_next(headerButton(u"chevron-down"_s, tr("Next row"), this)),
      m_scroll(new QScrollArea(this))
{
    setFixedWidth(metrics::px(metrics::panelWidth));
    setAccessibleName(tr("Details"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    buildBody();
    connect(m_fetch, &DetailFetch::arrived, this, &DetailPanel::complete);
    connect(m_fetch, &DetailFetch::failed, this, &DetailPanel::fail);
    showRecords();
}

void DetailPanel::buildHeader()
{
    auto *header = new Surface(&Tokens::bgWindow, Qt::BottomEdge, this);
    header->setFixedHeight(metrics::px(metrics::headerRow));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::space4, 0, metrics::space2, 0);
    row->setSpacing(metrics::space2);
    m_title->setFont(metrics::font(metrics::Type::Body, QFont::DemiBold));
    auto *close = headerButton(u"close"_s, tr("Close details"), header);
    row->addWidget(m_title, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);
    layout()->addWidget(header);
    connect(m_previous, &QToolButton::clicked, this, &DetailPanel::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &DetailPanel::nextRequested);
    connect(close, &QToolButton::clicked, this, &DetailPanel::closeRequested);
}

int DetailPanel::contentWidth() const
{
    return width() - 2 * metrics::space4 - 1;
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
    m_nothing = plainLabel(tr("Select a row to see everything about it."), "small", "third", content);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    m_failure = new Note(Tone::Warn, {}, content);
    m_failure->hide();
    QPushButton *retry = m_failure->addAction(tr("Retry"));
    connect(retry, &QPushButton::clicked, this, &DetailPanel::fetch);

    m_one = new QWidget(content);
    m_sectionColumn = new QVBoxLayout(m_one);
    m_sectionColumn->setContentsMargins(0, 0, 0, 0);
    m_sectionColumn->setSpacing(0);
    if (!m_layout.nameKey.isEmpty()) {
        m_head = new DetailHead(m_layout, m_one);
        m_sectionColumn->addWidget(m_head);
        connect(m_head, &DetailHead::copyRequested, this, &DetailPanel::copy);
    }
    for (const DetailGroup &group : m_layout.groups) {
        m_sections << new DetailSection(group, m_layout, contentWidth(), m_one);
        m_sectionColumn->addWidget(m_sections.last());
    }
    column->addWidget(m_one);
    m_several = new DetailSeveral(m_report, m_layout, content);
    connect(m_several, &DetailSeveral::copyRequested, this, &DetailPanel::copy);
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
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void DetailPanel::setRows(const QList<Row> &rows, const QList<TableColumn> &columns)
{
    const bool same = std::equal(rows.begin(), rows.end(), m_records.begin(), m_records.end(),
                                 [](const Row &row, const DetailRecord &record) {
                                     return row.id == record.id() && row.served == record.row().served;
                                 });
    const bool sameColumns = setUnknownColumns(columns);
    if (same && !sameColumns)
        showRecords();
    if (same)
        return;
    m_records.clear();
    for (const Row &row : rows)
        m_records << DetailRecord(&m_report, row);
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
    for (const DetailGroup &group : unknownGroups(unknown)) {
        m_unknownSections << new DetailSection(group, m_layout, contentWidth(), m_one);
        m_sectionColumn->addWidget(m_unknownSections.last());
    }
    return false;
}

void DetailPanel::fetch()
{
    m_failure->hide();
    m_fetch->cancel();
    QList<qint64> ids;
    for (const DetailRecord &record : m_records)
        if (!record.isComplete())
            ids << record.id();
    m_missing = m_fetch->request(m_report, ids) ? MissingFields::Awaited : MissingFields::Failed;
    showRecords();
}

void DetailPanel::complete(const QList<QJsonObject> &rows)
{
    m_missing = MissingFields::Failed;
    for (DetailRecord &record : m_records)
        for (const QJsonObject &served : rows)
            if (valueAt(served, m_report.identityKey).toInteger() == record.id())
                record.complete(served);
    showRecords();
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
    const bool one = m_records.size() == 1;
    const bool several = m_records.size() > 1;
    //: %1 is a number, %2 is "customers"
    m_title->setText(
        several ? tr("%1 %2").arg(m_format.locale.toString(m_records.size()), m_report.noun(int(m_records.size())))
            : m_report.grouped ? m_report.label()
                               : titleOf(m_report.noun(1)));
    m_previous->setVisible(!several);
    m_next->setVisible(!several);
    m_nothing->setVisible(m_records.isEmpty());
    if (m_records.isEmpty())
        m_failure->hide();
    m_one->setVisible(one);
    m_several->setVisible(several);
    if (several)
        m_several->showRecords(m_records, m_format, m_missing);
    if (!one)
        return;
    if (m_head)
        m_head->showRecord(m_records.first(), m_format);
    for (DetailSection *section : m_sections + m_unknownSections)
        section->showRecord(m_records.first(), m_format, m_missing);
}

void DetailPanel::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

} // namespace rollbook
