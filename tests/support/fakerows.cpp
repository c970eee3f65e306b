// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakerows.h"

#include "rows/tablecolumns.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

FakeRows::FakeRows(Report report, QList<ColumnHeader> headers, Served served, QObject *parent)
    : RowSource(parent),
      m_report(std::move(report)),
      m_query(m_report.defaultQuery()),
      m_headers(std::move(headers)),
      m_served(std::move(served))
{
}

void FakeRows::read(qint64 first, qint64 last)
{
    for (qint64 n = first; n <= last; ++n)
        m_rows.insert(n, tableRow(m_report, m_columns, m_served(n)));
}

void FakeRows::answer(qint64 total)
{
    Q_EMIT aboutToReset();
    m_rows.clear();
    m_total = total;
    m_columns = tableColumns(m_report, m_query, m_headers);
    Q_EMIT wasReset();
}

void FakeRows::replace(Served served)
{
    m_served = std::move(served);
    const QList<qint64> rows = m_rows.keys();
    for (const qint64 n : rows)
        read(n, n);
    if (!rows.isEmpty())
        Q_EMIT rowsChanged(rows.constFirst(), rows.constLast());
}

void FakeRows::restart(qint64 total, Served served)
{
    Q_EMIT aboutToReset();
    const QList<qint64> rows = m_rows.keys();
    m_rows.clear();
    m_total = total;
    m_served = std::move(served);
    m_columns = tableColumns(m_report, m_query, m_headers);
    for (const qint64 n : rows)
        if (n < total)
            read(n, n);
    Q_EMIT wasReset();
}

void FakeRows::load(qint64 first, qint64 last)
{
    read(first, last);
    Q_EMIT rowsChanged(first, last);
}

void FakeRows::unload(qint64 first, qint64 last)
{
    for (qint64 n = first; n <= last; ++n)
        m_rows.remove(n);
    Q_EMIT rowsChanged(first, last);
}

void FakeRows::setQuery(const Query &query)
{
    m_query = query;
    queries.append(query);
}

const Row *FakeRows::rowAt(qint64 index) const
{
    const auto it = m_rows.constFind(index);
    return it == m_rows.constEnd() ? nullptr : &*it;
}

namespace people {

namespace {

Column column(const QString &key, const QString &label, ColumnType type, CellKind kind, int width,
              const QString &sample = {})
{
    return { .key = key,
             .aliases = {},
             .type = type,
             .kind = kind,
             .labelText = label,
             .groupText = {},
             .sampleText = sample,
             .phraseText = {},
             .values = {},
             .scale = Scale::None,
             .width = width,
             .visible = true,
             .aggregate = false };
}

CompositeColumn flags()
{
    return { .key = u"flags"_s,
             .labelText = u"Flags"_s,
             .groupText = {},
             .parts = { { u"failed"_s, true, Tone::Danger, u"payment failed"_s },
                        { u"retry"_s, true, Tone::Warn, u"payment retry"_s },
                        { u"slipping"_s, true, Tone::Warn, u"slipping away"_s },
                        { u"lead"_s, true, Tone::Violet, u"lead"_s },
                        { u"new"_s, true, Tone::Info, u"new"_s },
                        { u"claimed"_s, false, Tone::Mute, u"unclaimed"_s } },
             .width = 118,
             .visible = true };
}

struct Person {
    const char16_t *name;
    const char16_t *email;
    const char16_t *memberships;
    const char16_t *venue;
    double credit;
    const char16_t *flag;
};

constexpr Person persons[] = {
    { u"Łukasz Wiśniewski", u"lukasz@sito.test", u"Off-Peak", u"Harbour", 0, u"" },
    { u"Priya Raghunathan", u"priya@inbox.test", u"Unlimited", u"Riverside", 0, u"new" },
    { u"Tom Ashworth", u"tom@mail.test", u"Intro 2 weeks", u"Old Town", 0, u"lead" },
    { u"Chidinma Okafor", u"chidi@okafor.test", u"Unlimited|Kids Swim", u"Harbour", 12.5, u"failed" },
    { u"Nguyễn Thị Lan", u"lan@thu.test", u"10-Class Pack", u"Old Town", 0, u"new" },
    { u"Siobhán O’Connell", u"siobhan@mail.test", u"Unlimited", u"Harbour", 5, u"" },
    { u"Mehmet Yılmaz", u"mehmet@yol.test", u"Off-Peak", u"Riverside", 0, u"" },
    { u"Zoë van der Berg", u"zoe@berg.test", u"Online", u"Online", 0, u"unclaimed" },
    { u"João Carvalho", u"joao@correio.test", u"Unlimited", u"Harbour", 40, u"" },
    { u"Ольга Кравченко", u"olha@lyst.test", u"5-Class Pack", u"Old Town", 0, u"slipping" },
    { u"Kwame Mensah", u"kwame@kofi.test", u"Unlimited", u"Riverside", 0, u"failed|slipping" },
    { u"Ingrid Sørensen", u"ingrid@brev.test", u"Student", u"Harbour", -7.25, u"" },
    { u"דוד לוי", u"david@levi.test", u"Annual", u"Harbour", 18, u"" },
    { u"فاطمة المنصوري", u"fatima@post.test", u"Unlimited|Kids Swim", u"Old Town", 0, u"retry" },
    { u"田中 雪", u"yuki.t@yubin.test", u"Intro 2 weeks", u"Harbour", 0, u"new" },
    { u"Νίκος Παππάς", u"nikos@pappa.test", u"Off-Peak", u"Old Town", 7.5, u"" },
};

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

QJsonObject money(double amount)
{
    return { { u"decimal"_s, amount },
             { u"string"_s, QString(u"£"_s + QString::number(amount)) },
             { u"iso_currency_code"_s, u"gbp"_s },
             { u"currency_symbol"_s, u"£"_s },
             { u"currency_symbol_position"_s, u"before"_s } };
}

QJsonArray memberships(const char16_t *names)
{
    QJsonArray array;
    for (const QString &name : text(names).split(u'|'))
        array.append(QJsonObject { { u"id"_s, 1 }, { u"membership"_s, QJsonObject { { u"name"_s, name } } } });
    return array;
}

} // namespace

Report report()
{
    Report report;
    report.id = u"people"_s;
    report.identityKey = u"id"_s;
    report.frozenKey = u"name"_s;
    report.columns = {
        column(u"name"_s, u"Name"_s, ColumnType::Text, CellKind::Name, 164),
        column(u"email"_s, u"Email"_s, ColumnType::Text, CellKind::Email, 118),
        column(u"phone"_s, u"Phone"_s, ColumnType::Text, CellKind::Phone, 116, u"+353 20 912 4410"_s),
        column(u"joined"_s, u"Joined"_s, ColumnType::DateTime, CellKind::Date, 80, u"30 Sep"_s),
        column(u"memberships"_s, u"Memberships"_s, ColumnType::MembershipList, CellKind::Pills, 106),
        column(u"venue.name"_s, u"Venue"_s, ColumnType::Text, CellKind::Text, 68),
        column(u"visited"_s, u"Last visit"_s, ColumnType::Date, CellKind::Date, 66, u"30 Sep"_s),
        column(u"credit"_s, u"Credit"_s, ColumnType::Money, CellKind::Money, 54, u"£40.00"_s),
    };
    report.composites = { flags() };
    report.defaultSort = { { u"joined"_s, Qt::DescendingOrder } };
    return report;
}

QList<ColumnHeader> headers()
{
    QList<ColumnHeader> headers;
    for (const Column &column : report().columns)
        headers.append({ .key = column.key,
                         .label = column.labelText,
                         .sortable = column.key != u"memberships"_s,
                         .required = false,
                         .holdsCustomerId = false,
                         .sorted = {},
                         .sortPriority = 0 });
    for (const CompositePart &part : flags().parts)
        headers.append({ .key = part.key,
                         .label = part.labelText,
                         .sortable = true,
                         .required = false,
                         .holdsCustomerId = false,
                         .sorted = {},
                         .sortPriority = 0 });
    return headers;
}

QJsonObject served(qint64 n)
{
    const Person &person = persons[n % std::ssize(persons)];
    const QStringList flags = text(person.flag).split(u'|');
    return { { u"id"_s, 481200 + n },
             { u"name"_s, text(person.name) },
             { u"email"_s, text(person.email) },
             { u"phone"_s, n % 6 == 5 ? u"+353 20 912 4410"_s : u"+44 7700 900%1"_s.arg(100 + n % 100) },
             { u"joined"_s, u"2026-10-%1T09:30:00Z"_s.arg(30 - n % 20, 2, 10, QChar(u'0')) },
             { u"memberships"_s, memberships(person.memberships) },
             { u"venue.name"_s, text(person.venue) },
             { u"visited"_s, n % 6 == 5 ? u"2026-11-12"_s : u"2026-11-%1"_s.arg(1 + n % 11, 2, 10, QChar(u'0')) },
             { u"credit"_s, money(person.credit) },
             { u"failed"_s, flags.contains(u"failed"_s) },
             { u"retry"_s, flags.contains(u"retry"_s) },
             { u"slipping"_s, flags.contains(u"slipping"_s) },
             { u"lead"_s, flags.contains(u"lead"_s) },
             { u"new"_s, flags.contains(u"new"_s) },
             { u"claimed"_s, !flags.contains(u"unclaimed"_s) } };
}

} // namespace people
