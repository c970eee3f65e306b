// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/attendances.h"

#include "sandbox/dice.h"
#include "sandbox/heldmemberships.h"
#include "sandbox/insert.h"
#include "sandbox/studio.h"

#include <QHash>
#include <QMap>
#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr const char16_t *Tables[] = {
    uR"(CREATE TABLE offering_types (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL))",
    uR"(CREATE TABLE booking_sources (id INTEGER PRIMARY KEY, name TEXT NOT NULL))",
    uR"(INSERT INTO booking_sources VALUES (71, 'Website'), (72, 'Mobile app'), (73, 'Front desk'))",
    uR"(CREATE TABLE events (id INTEGER PRIMARY KEY, offering_id INTEGER NOT NULL, venue_id INTEGER NOT NULL,
        instructor_id INTEGER NOT NULL, starts_at INTEGER NOT NULL, ends_at INTEGER NOT NULL, start_time TEXT NOT NULL,
        day_of_week TEXT NOT NULL))",
    uR"(CREATE TABLE attendances (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, event_id INTEGER NOT NULL,
        starts_at INTEGER NOT NULL, offering_id INTEGER NOT NULL, kind TEXT NOT NULL, venue_id INTEGER NOT NULL,
        instructor_id INTEGER NOT NULL, customer_membership_id INTEGER, membership_id INTEGER, method TEXT NOT NULL,
        source INTEGER, status TEXT NOT NULL, checkin_at INTEGER, first INTEGER NOT NULL, updated_at INTEGER NOT NULL,
        future INTEGER NOT NULL))",
};

constexpr qint64 FirstOffering = 601;
constexpr qint64 PersonalTraining = 609;
constexpr qint64 Hour = 60LL * 60 * 1000;

struct Event {
    qint64 id = 0;
    qint64 offering = 0;
    int venue = 0;
    int instructor = 0;
    qint64 startsAt = 0;
};

struct Held {
    qint64 id = 0;
    int plan = 0;
    QDate start, end; ///< no end: it goes on
};

/// A customer as far as it says how often they came.
struct Visitor {
    qint64 id = 0;
    QDate joined = {};
    int registrations = 0, lateCancels = 0, noShows = 0;
    qint64 latestAt = 0; ///< 0 = none
    QString latestName = {};
    int venue = 0;
    QList<Held> held = {};
};

struct Visit {
    qint64 id = 0; ///< 0 = to be given
    qint64 customer = 0;
    Event event = {};
    Held held = {}; ///< id 0 = none
    QString method = {};
    QString status = {};
    QVariant source = {};
    bool first = false, future = false;
    qint64 bookedAt = 0, checkinAt = 0;
};

/// The events of the studio: those of a timetable, and those that customers are known to have booked.
class Timetable {
public:
    explicit Timetable(const ReportContext &context)
        : m_context(context),
          m_insert(context.database, u"events"_s, 8) { }

    static constexpr int slotsOfADay = 10;

    Event at(QDate day, int slot)
    {
        static constexpr std::array<std::array<int, 2>, slotsOfADay> times { { { 6, 30 },
                                                                               { 7, 15 },
                                                                               { 9, 0 },
                                                                               { 10, 30 },
                                                                               { 12, 15 },
                                                                               { 16, 0 },
                                                                               { 17, 30 },
                                                                               { 18, 0 },
                                                                               { 18, 45 },
                                                                               { 20, 0 } } };
        const qint64 key = day.toJulianDay() * slotsOfADay + slot;
        if (const auto it = m_bySlot.constFind(key); it != m_bySlot.cend())
            return *it;
        // The same from week to week, with another instructor now and then.
        Dice weekly(m_context.seed * 31 + static_cast<quint64>(day.dayOfWeek() * slotsOfADay + slot));
        Dice daily(m_context.seed * 37 + static_cast<quint64>(key));
        const auto [hour, minute] = times[static_cast<size_t>(slot)];
        Event event;
        event.offering = weekly.percent(12) ? PersonalTraining : FirstOffering + weekly.below(8);
        event.venue = weekly.percent(40) ? studio::Venues[0].id : weekly.pick(studio::Venues).id;
        event.instructor = instructor(daily.percent(15) ? daily : weekly);
        event.startsAt = QDateTime(day, QTime(hour, minute), m_context.zone).toMSecsSinceEpoch();
        return m_bySlot[key] = write(event);
    }

    Event known(qint64 startsAt, qint64 offering, int venue)
    {
        Dice dice(m_context.seed * 41 + static_cast<quint64>(startsAt));
        const std::tuple key(startsAt, offering, venue);
        if (const auto it = m_known.constFind(key); it != m_known.cend())
            return *it;
        return m_known[key] = write({ 0, offering, venue, instructor(dice), startsAt });
    }

    bool ok() const { return m_insert.ok(); }

private:
    static int instructor(Dice &dice) { return 31 + dice.below(static_cast<int>(studio::Instructors.size())); }

    Event write(Event event)
    {
        static const QStringList days { u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                        u"friday"_s, u"saturday"_s, u"sunday"_s };
        event.id = m_nextId++;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(event.startsAt, Qt::UTC).toTimeZone(m_context.zone);
        m_insert.add({ event.id, event.offering, event.venue, event.instructor, event.startsAt, event.startsAt + Hour,
                       local.toString(u"HH:mm"_s), days.at(local.date().dayOfWeek() - 1) });
        return event;
    }

    const ReportContext &m_context;
    Insert m_insert;
    QHash<qint64, Event> m_bySlot;
    QMap<std::tuple<qint64, qint64, int>, Event> m_known;
    qint64 m_nextId = 300001;
};

class Visits {
public:
    explicit Visits(const ReportContext &context)
        : m_context(context),
          m_timetable(context),
          m_noon(QDateTime(context.today, QTime(12, 0), context.zone).toMSecsSinceEpoch())
    {
    }

    void add(const Visitor &visitor)
    {
        constexpr int most = 8;
        Dice dice(m_context.seed * 0xd6e8feb86659fd93ULL + static_cast<quint64>(visitor.id));
        const int wanted = std::min(visitor.registrations, dice.between(3, most));
        QList<Visit> visits;
        if (const qint64 offering = offeringNamed(visitor.latestName); visitor.latestAt > 0 && offering > 0) {
            const int venue = visitor.venue > 0 ? visitor.venue : studio::Venues[0].id;
            visits.append({ .id = visitor.id + 500000,
                            .customer = visitor.id,
                            .event = m_timetable.known(visitor.latestAt, offering, venue) });
        }
        earlier(dice, visitor, wanted, visits);
        std::sort(visits.begin(), visits.end(),
                  [](const Visit &a, const Visit &b) { return a.event.startsAt < b.event.startsAt; });
        settle(dice, visitor, visits);
        m_visits.append(visits);
    }

    bool write()
    {
        QList<qsizetype> order(m_visits.size()); // moving the visits themselves would take longer
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
            return m_visits.at(a).event.startsAt < m_visits.at(b).event.startsAt;
        });
        Insert row(m_context.database, u"attendances"_s, 17);
        qint64 nextId = 2'000'001;
        for (const qsizetype index : std::as_const(order)) {
            const Visit &visit = m_visits.at(index);
            const bool isHeld = visit.held.id > 0;
            row.add({ visit.id > 0 ? visit.id : nextId++, visit.customer, visit.event.id, visit.event.startsAt,
                      visit.event.offering, visit.event.offering == PersonalTraining ? u"appointment"_s : u"class"_s,
                      visit.event.venue, visit.event.instructor, isHeld ? QVariant(visit.held.id) : QVariant(),
                      isHeld ? QVariant(visit.held.plan) : QVariant(), visit.method, visit.source, visit.status,
                      visit.checkinAt > 0 ? QVariant(visit.checkinAt) : QVariant(), visit.first,
                      std::max(visit.bookedAt, visit.checkinAt), visit.future });
        }
        return row.ok() && m_timetable.ok();
    }

private:
    /// 0 for the lessons of courses, which have a report of their own.
    static qint64 offeringNamed(const QString &name)
    {
        for (size_t i = 0; i < studio::Lessons.size(); ++i) {
            if (!studio::Lessons[i].course && name == QStringView(studio::Lessons[i].name))
                return FirstOffering + static_cast<qint64>(i);
        }
        return 0;
    }

    /// Visits before the latest one, a few days apart.
    void earlier(Dice &dice, const Visitor &visitor, int wanted, QList<Visit> &visits)
    {
        const qint64 before = visitor.latestAt > 0 ? std::min(visitor.latestAt, m_noon) : m_noon;
        QDate day = QDateTime::fromMSecsSinceEpoch(before, Qt::UTC).date();
        while (visits.size() < wanted) {
            day = day.addDays(-dice.between(1, 9));
            if (day <= visitor.joined)
                return;
            visits.append({ .customer = visitor.id, .event = m_timetable.at(day, dice.below(Timetable::slotsOfADay)) });
        }
    }

    /// How each was booked and what came of it; no more of each than the customer is known for.
    void settle(Dice &dice, const Visitor &visitor, QList<Visit> &visits)
    {
        int lateCancels = visitor.lateCancels, noShows = visitor.noShows;
        bool isFirst = visits.size() >= visitor.registrations;
        for (Visit &visit : visits) {
            visit.future = visit.event.startsAt > m_noon;
            visit.status = visit.future ? u"registered"_s : u"attended"_s;
            if (!visit.future && noShows > 0 && dice.percent(12)) {
                visit.status = u"no_show"_s;
                --noShows;
            } else if (!visit.future && lateCancels > 0 && dice.percent(15)) {
                visit.status = u"late_cancelled"_s;
                --lateCancels;
            }
            visit.bookedAt = std::min(visit.event.startsAt - dice.between(1, 96) * Hour / 2, m_noon - 12 * Hour);
            if (visit.status == "attended"_L1) {
                visit.checkinAt = visit.event.startsAt - dice.between(0, 15) * Hour / 60;
                visit.first = std::exchange(isFirst, false);
            }
            if (const int roll = dice.below(100); roll < 94)
                visit.source = roll < 40 ? 71 : roll < 80 ? 72 : 73;
            book(dice, visitor, visit);
        }
    }

    void book(Dice &dice, const Visitor &visitor, Visit &visit) const
    {
        const QDate day = QDateTime::fromMSecsSinceEpoch(visit.event.startsAt, Qt::UTC).date();
        for (const Held &held : visitor.held) {
            if (held.start <= day && (!held.end.isValid() || day <= held.end))
                visit.held = held;
        }
        visit.method = visit.held.id > 0 ? u"membership"_s : dice.percent(80) ? u"dropin"_s : u"free"_s;
    }

    const ReportContext &m_context;
    Timetable m_timetable;
    qint64 m_noon; ///< what is later is still to come
    QList<Visit> m_visits;
};

QHash<qint64, QList<Held>> heldByCustomer(const Database &database)
{
    QSqlQuery row = database.run(u"SELECT h.customer_id, h.id, h.membership_id, t.start_date, "
                                 "coalesce(t.expiration_date, t.upgraded_date, t.downgraded_date) "
                                 "FROM customer_memberships h JOIN membership_terms t ON t.id = h.id ORDER BY h.id"_s);
    QHash<qint64, QList<Held>> all;
    while (row.next())
        all[row.value(0).toLongLong()].append({ row.value(1).toLongLong(), row.value(2).toInt(),
                                                QDate::fromString(row.value(3).toString(), Qt::ISODate),
                                                QDate::fromString(row.value(4).toString(), Qt::ISODate) });
    return all;
}

bool addVisits(const ReportContext &context)
{
    const QHash<qint64, QList<Held>> held = heldByCustomer(context.database);
    QSqlQuery row = context.database.run(u"SELECT id, created_date, registrations, late_cancels, no_shows, "
                                         "latest_starts_at, latest_name, venue_id FROM customers ORDER BY id"_s);
    Visits visits(context);
    while (row.next()) {
        const qint64 id = row.value(0).toLongLong();
        visits.add({ .id = id,
                     .joined = QDate::fromString(row.value(1).toString(), Qt::ISODate),
                     .registrations = row.value(2).toInt(),
                     .lateCancels = row.value(3).toInt(),
                     .noShows = row.value(4).toInt(),
                     .latestAt = row.value(5).toLongLong(),
                     .latestName = row.value(6).toString(),
                     .venue = row.value(7).toInt(),
                     .held = held.value(id) });
    }
    return visits.write();
}

bool addOfferings(const Database &database)
{
    Insert row(database, u"offering_types"_s, 3);
    qint64 id = FirstOffering;
    for (const studio::Lesson &lesson : studio::Lessons) {
        if (!lesson.course)
            row.add({ id++, QStringView(lesson.name).toString(), u"class"_s });
    }
    row.add({ PersonalTraining, u"Personal training"_s, u"appointment"_s });
    return row.ok();
}

} // namespace

bool fillAttendances(const ReportContext &context)
{
    if (!fillMembershipTerms(context))
        return false;
    if (hasTable(context.database, u"attendances"_s))
        return true;
    QSqlDatabase connection = context.database.connection();
    connection.transaction();
    for (const char16_t *table : Tables)
        context.database.run(QStringView(table).toString());
    const bool added = addOfferings(context.database) && addVisits(context);
    context.database.run(u"CREATE INDEX attendances_start ON attendances (starts_at DESC, id, future)"_s);
    context.database.run(u"CREATE INDEX attendances_customer ON attendances (customer_id)"_s);
    return connection.commit() && added;
}

} // namespace rollbook::sandbox
