// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed.h"

#include "sandbox/customer.h"
#include "sandbox/insert.h"
#include "sandbox/studio.h"
#include "sandbox/text.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

QString text(const char16_t *characters)
{
    return QStringView(characters).toString();
}

QVariant orNull(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

QVariant orNull(qint64 value)
{
    return value == 0 ? QVariant() : QVariant(value);
}

QVariant orNull(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}

QVariant orNull(std::optional<int> value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant addressJson(const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    const auto nullable = [](const QString &line) { return line.isEmpty() ? QJsonValue() : QJsonValue(line); };
    const QJsonObject object { { u"first_line"_s, lines.at(0) }, { u"second_line"_s, nullable(lines.at(1)) },
                               { u"city"_s, lines.at(2) },       { u"region"_s, nullable(lines.at(3)) },
                               { u"country"_s, lines.at(4) },    { u"postal_code"_s, lines.at(5) } };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString statusName(MembershipStatus status)
{
    switch (status) {
    case MembershipStatus::Active:
        return u"active"_s;
    case MembershipStatus::Inactive:
        return u"inactive"_s;
    case MembershipStatus::OnHold:
        return u"on_hold"_s;
    }
    return {};
}

QDate birthdayInYear(int year, QDate birthday)
{
    const QDate date(year, birthday.month(), birthday.day());
    return date.isValid() ? date : QDate(year, 3, 1);
}

bool addStudio(const Database &database)
{
    Insert venue(database, u"venues"_s, 4);
    for (const studio::Venue &entry : studio::Venues)
        venue.add({ entry.id, text(entry.name), text(entry.address), entry.online });
    Insert instructor(database, u"instructors"_s, 2);
    int instructorId = 31;
    for (const char16_t *name : studio::Instructors)
        instructor.add({ instructorId++, text(name) });
    Insert plan(database, u"memberships"_s, 10);
    for (const studio::Plan &entry : studio::Plans) {
        plan.add({ entry.id, QString::fromLatin1(entry.type), text(entry.name), text(entry.description), entry.price,
                   entry.category, entry.dropIn, entry.forSale, entry.forSale, !entry.introduction });
    }
    Insert field(database, u"customer_fields"_s, 6);
    for (const studio::Field &entry : studio::Fields) {
        field.add({ entry.id, QString::fromLatin1(entry.key), text(entry.label), text(entry.question),
                    QString::fromLatin1(entry.type), text(entry.choices) });
    }
    return venue.ok() && instructor.ok() && plan.ok() && field.ok();
}

QVariantList customerRow(const Customer &customer, QDate today, const QTimeZone &zone)
{
    const QDateTime created = customer.createdAt.toTimeZone(zone);
    const QDate birthday = customer.birthday;
    const bool born = birthday.isValid();
    const bool visited = customer.latestLesson >= 0;
    const bool known = !customer.email.isEmpty() || visited; // the sparse ones have no counts at all
    const auto count = [known](int value) { return known ? QVariant(value) : QVariant(); };
    const auto &lesson = studio::Lessons[visited ? static_cast<size_t>(customer.latestLesson) : 0];
    return {
        customer.id,
        orNull(customer.name.first),
        folded(customer.name.first),
        orNull(customer.name.last),
        orNull(folded(customer.name.last)),
        customer.name.full,
        folded(customer.name.full),
        orNull(customer.email),
        folded(customer.name.full + u' ' + customer.email),
        orNull(customer.phone),
        orNull(customer.gender),
        customer.createdAt.toMSecsSinceEpoch(),
        created.date().toString(Qt::ISODate),
        created.date().year(),
        created.date().month(),
        created.time().hour(),
        orNull(customer.deletedAt),
        born ? birthday.toString(Qt::ISODate) : QVariant(),
        born ? QVariant(birthday.month()) : QVariant(),
        born ? QVariant(ageOn(today, birthday)) : QVariant(),
        born ? QVariant(daysUntilBirthday(today, birthday)) : QVariant(),
        addressJson(customer.address),
        customer.active,
        customer.claimed,
        customer.fresh,
        customer.slippingAway,
        customer.blocked,
        customer.failedPayments,
        customer.retryPayments,
        customer.lead,
        orNull(customer.familyId),
        orNull(customer.familyRole),
        orNull(customer.venueId),
        orNull(customer.instructorId),
        orNull(customer.referringId),
        orNull(customer.referralCode),
        orNull(customer.thumbnailUrl),
        orNull(customer.leadSource),
        orNull(customer.credit),
        orNull(customer.lastPaymentAt),
        orNull(customer.lastPayment),
        count(customer.attendedRegistrations),
        count(customer.registrations),
        count(customer.attendances),
        count(customer.lateCancels),
        count(customer.noShows),
        visited ? QVariant(customer.id + 500000) : QVariant(),
        visited ? orNull(customer.latestStartsAt) : QVariant(),
        visited ? QVariant(text(lesson.name)) : QVariant(),
        visited ? QVariant(lesson.course ? u"course_session"_s : u"event"_s) : QVariant(),
        orNull(customer.emergencyName),
        orNull(folded(customer.emergencyName)),
        orNull(customer.emergencyRelationship),
        orNull(customer.emergencyPhone),
    };
}

bool addCustomers(const Database &database, CustomerMaker maker, int count, QDate today, const QTimeZone &zone)
{
    constexpr int columns = 54;
    Insert row(database, u"customers"_s, columns);
    Insert family(database, u"families"_s, 3);
    Insert membership(database, u"customer_memberships"_s, 4);
    Insert value(database, u"customer_field_values"_s, 3);
    qint64 membershipId = 90001;
    qint64 lastFamily = 0;
    for (int i = 0; i < count; ++i) {
        const Customer customer = maker.next();
        row.add(customerRow(customer, today, zone));
        if (customer.familyId > lastFamily) {
            lastFamily = customer.familyId;
            family.add({ lastFamily, customer.name.last, folded(customer.name.last) });
        }
        for (const auto &[status, plan] : customer.memberships)
            membership.add({ membershipId++, customer.id, plan, statusName(status) });
        for (const auto &[field, content] : customer.fields)
            value.add({ customer.id, field, content });
    }
    return row.ok() && family.ok() && membership.ok() && value.ok();
}

} // namespace

int ageOn(QDate today, QDate birthday)
{
    const int years = today.year() - birthday.year();
    return birthdayInYear(today.year(), birthday) > today ? years - 1 : years;
}

int daysUntilBirthday(QDate today, QDate birthday)
{
    const QDate thisYear = birthdayInYear(today.year(), birthday);
    const QDate next = thisYear < today ? birthdayInYear(today.year() + 1, birthday) : thisYear;
    return static_cast<int>(today.daysTo(next));
}

bool fillTables(const Database &database, quint64 seed, int customers, QDate today, const QTimeZone &zone)
{
    QSqlDatabase connection = database.connection();
    connection.transaction();
    createTables(database);
    const bool added = addStudio(database)
        && addCustomers(database, CustomerMaker(seed, customers, today, zone), customers, today, zone);
    // After the rows: one sorted build is much faster than keeping the indexes up to date.
    database.run(u"CREATE INDEX customers_created ON customers (created_at DESC, id, deleted_at)"_s);
    database.run(u"CREATE INDEX customers_full ON customers (full_key, id, deleted_at)"_s);
    database.run(u"CREATE INDEX customers_family ON customers (family_id)"_s);
    database.run(u"CREATE INDEX held ON customer_memberships (customer_id, status, membership_id)"_s);
    return connection.commit() && added;
}

} // namespace rollbook::sandbox
