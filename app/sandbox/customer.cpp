// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customer.h"

#include "sandbox/studio.h"
#include "sandbox/timeframe.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr qint64 FirstId = 1001;

QString number(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

/// Numbers that regulators reserve for fiction.
QString randomPhone(Dice &dice)
{
    switch (dice.below(10)) {
    case 0:
        return u"+44 20 7946 0%1"_s.arg(number(dice.below(1000), 3));
    case 1:
        return u"+44 1632 960%1"_s.arg(number(dice.below(1000), 3));
    case 2:
        return u"+1 202 555 01%1"_s.arg(number(dice.below(100), 2));
    default:
        return u"+44 7700 900%1"_s.arg(number(dice.below(1000), 3));
    }
}

QStringList randomAddress(Dice &dice)
{
    static constexpr std::array streets { u"Harbour Road", u"Mill Lane", u"Station Street", u"Church Walk",
                                          u"Elm Grove",    u"Kingsway",  u"Orchard Close",  u"Quay Street" };
    static constexpr std::array towns { u"Sampleton", u"Exampleford", u"Little Testing", u"Port Specimen" };
    QString first = QString::number(dice.between(1, 180));
    first += u' ';
    first += QStringView(dice.pick(streets));
    const QString second = dice.percent(18) ? u"Flat %1"_s.arg(dice.between(1, 40)) : QString();
    const QString region = dice.percent(60) ? u"Sampleshire"_s : QString();
    const QString code = u"SA%1 %2%3%4"_s.arg(dice.between(1, 9))
                             .arg(dice.between(1, 9))
                             .arg(QChar(u'A' + dice.below(26)))
                             .arg(QChar(u'A' + dice.below(26)));
    return { first, second, QStringView(dice.pick(towns)).toString(), region, u"GB"_s, code };
}

/// The birthday in that year; 29 February may lie in any year here, it is never asked of a plain one.
QDate birthdayIn(int year, QDate day)
{
    const QDate date(year, day.month(), day.day());
    return date.isValid() ? date : QDate(year, 2, 28);
}

} // namespace

CustomerMaker::CustomerMaker(quint64 seed, int count, QDate today, const QTimeZone &zone)
    : m_dice(seed * 0x2545f4914f6cdd1dULL + 1),
      m_today(today),
      m_zone(zone),
      m_count(count)
{
    constexpr double sixYears = 6 * 365;
    m_ages.reserve(count);
    for (int i = 0; i < count; ++i)
        m_ages.append(static_cast<int>(sixYears * std::pow(m_dice.fraction(), 1.2)));
    std::sort(m_ages.begin(), m_ages.end(), std::greater<>());
}

Customer CustomerMaker::next()
{
    Customer customer;
    customer.id = FirstId + m_made;
    const int age = m_ages.at(m_made);
    // Who joined today did so in the first hour, so that hardly a clock sees a creation in the future.
    customer.createdAt = age == 0 ? local(m_today, 0, 0) : local(m_today.addDays(-age), 6, 22);
    if (age > 0 && (m_made % 97 == 30 || m_made % 97 == 31))
        customer.createdAt = edgeOfDay(customer.createdAt, m_made % 97 == 30);
    name(customer);
    familyOf(customer);
    contact(customer);
    person(customer);
    standing(customer);
    memberships(customer);
    visits(customer);
    money(customer);
    extras(customer);
    oddities(customer);
    ++m_made;
    return customer;
}

/// A moment of that day by the studio's clock, as UTC.
QDateTime CustomerMaker::local(QDate day, int firstHour, int lastHour)
{
    const QTime time(m_dice.between(firstHour, lastHour), m_dice.below(60), m_dice.below(60));
    return QDateTime(day, time, m_zone).toUTC();
}

/// The first or last second of that day, or of the day before it on which the clock changed: who counts by days gets
/// these wrong first.
QDateTime CustomerMaker::edgeOfDay(const QDateTime &moment, bool first) const
{
    constexpr int year = 366;
    const QDateTime change = m_zone.previousTransition(moment).atUtc;
    const bool recent = change.isValid() && change.daysTo(moment) < year;
    const QDate day = (recent ? change : moment).toTimeZone(m_zone).date();
    return first ? firstSecond(day, m_zone) : firstSecond(day.addDays(1), m_zone).addSecs(-1);
}

void CustomerMaker::name(Customer &customer)
{
    customer.name = m_relativesLeft > 0 ? randomRelative(m_dice, m_familyName) : randomName(m_dice);
    if (m_dice.percent(88))
        customer.gender = customer.name.female ? u"female"_s : u"male"_s;
    else if (m_dice.percent(25))
        customer.gender = u"other"_s;
}

void CustomerMaker::familyOf(Customer &customer)
{
    if (m_relativesLeft > 0) {
        --m_relativesLeft;
        customer.familyId = m_familyId;
        customer.familyRole = m_dice.percent(20) ? u"Manager"_s : u"Member"_s;
        customer.address = m_familyAddress;
        return;
    }
    if (m_dice.percent(80))
        customer.address = randomAddress(m_dice);
    if (!m_dice.percent(7))
        return;
    m_relativesLeft = m_dice.between(1, 4);
    m_familyId = customer.id - FirstId + 301;
    m_familyName = customer.name;
    m_familyAddress = customer.address;
    customer.familyId = m_familyId;
    customer.familyRole = u"Manager"_s;
}

void CustomerMaker::contact(Customer &customer)
{
    static constexpr std::array domains { u"mail", u"inbox", u"post", u"letterbox", u"courier", u"example" };
    static constexpr std::array relations { u"Partner", u"Mother", u"Father", u"Sister", u"Brother", u"Friend" };
    if (m_dice.percent(95)) {
        QString mail = customer.name.mailFirst;
        if (m_dice.percent(75)) {
            mail += u'.';
            mail += customer.name.mailLast;
        }
        if (m_dice.percent(50))
            mail += QString::number(m_dice.between(2, 99));
        mail += u'@';
        mail += QStringView(m_dice.pick(domains));
        mail += u".test";
        customer.email = mail;
    }
    if (m_dice.percent(85))
        customer.phone = randomPhone(m_dice);
    if (m_dice.percent(45)) {
        customer.emergencyName = randomRelative(m_dice, customer.name).full;
        customer.emergencyPhone = randomPhone(m_dice);
        if (m_dice.percent(85))
            customer.emergencyRelationship = QStringView(m_dice.pick(relations)).toString();
    }
}

void CustomerMaker::person(Customer &customer)
{
    if (!m_dice.percent(90))
        return;
    const bool child = customer.familyId != 0 && customer.familyRole == "Member"_L1;
    const int years = child ? m_dice.between(3, 17) : 18 + static_cast<int>(60 * std::pow(m_dice.fraction(), 1.5));
    customer.birthday = m_today.addDays(-years * 365 - m_dice.below(365));
    if (m_dice.percent(0.4)) {
        const int year = customer.birthday.year();
        customer.birthday = QDate(year - year % 4, 2, 29);
        if (!customer.birthday.isValid())
            customer.birthday = QDate(1996, 2, 29);
    } else if (m_dice.percent(0.5)) {
        customer.birthday = birthdayIn(customer.birthday.year(), m_today);
    }
}

void CustomerMaker::standing(Customer &customer)
{
    const qint64 age = customer.createdAt.date().daysTo(m_today);
    customer.lead = m_dice.percent(age < 120 ? 16 : 4);
    customer.active = !customer.lead && m_dice.percent(age < 365 ? 80 : 52);
    customer.claimed = m_dice.percent(customer.lead ? 25 : 86);
    customer.fresh = age <= 30;
    customer.slippingAway = customer.active && age > 45 && m_dice.percent(12);
    customer.blocked = !customer.lead && m_dice.percent(1.5);
    if (m_dice.percent(2)) {
        const qint64 after = m_dice.below(static_cast<int>(std::max<qint64>(age, 1)));
        customer.deletedAt = std::max(local(m_today.addDays(-after), 0, 0), customer.createdAt.addSecs(60));
    }
    if (m_dice.percent(customer.lead ? 90 : 35))
        customer.leadSource = QStringView(m_dice.pick(studio::LeadSources)).toString();
    if (m_dice.percent(93))
        customer.venueId = m_dice.percent(45) ? studio::Venues[0].id : m_dice.pick(studio::Venues).id;
    if (m_dice.percent(40))
        customer.instructorId = 31 + m_dice.below(static_cast<int>(studio::Instructors.size()));
}

void CustomerMaker::memberships(Customer &customer)
{
    const auto randomPlan = [this] {
        int ticket = m_dice.below(104);
        for (const studio::Plan &plan : studio::Plans) {
            ticket -= plan.weight;
            if (ticket < 0)
                return plan.id;
        }
        return studio::Plans[0].id;
    };
    if (customer.lead)
        return;
    if (customer.active) {
        customer.memberships.append({ MembershipStatus::Active, randomPlan() });
        if (m_dice.percent(9))
            customer.memberships.append({ MembershipStatus::Active, randomPlan() });
    } else if (m_dice.percent(6)) {
        customer.memberships.append({ MembershipStatus::OnHold, randomPlan() });
    }
    const int past = m_dice.below(customer.active ? 3 : 4);
    for (int i = 0; i < past; ++i)
        customer.memberships.append({ MembershipStatus::Inactive, randomPlan() });
}

void CustomerMaker::visits(Customer &customer)
{
    const int age = static_cast<int>(customer.createdAt.date().daysTo(m_today));
    if (customer.lead || m_dice.percent(5))
        return;
    customer.registrations = 1 + m_dice.below(std::max(age / (customer.active ? 4 : 12), 2));
    customer.lateCancels = m_dice.below(customer.registrations / 12 + 1);
    customer.noShows = m_dice.below(customer.registrations / 20 + 1);
    customer.attendedRegistrations = customer.registrations - customer.lateCancels - customer.noShows;
    customer.attendances = customer.attendedRegistrations + m_dice.below(3);
    int day = -m_dice.between(30, std::max(age, 31));
    if (customer.slippingAway)
        day = -m_dice.between(21, 44);
    else if (customer.active)
        day = m_dice.percent(8) ? 0 : m_dice.between(-14, 10);
    day = std::max(day, -age);
    customer.latestLesson = m_dice.below(static_cast<int>(studio::Lessons.size()));
    const QDateTime startsAt = local(m_today.addDays(day), 6, 20);
    customer.latestStartsAt = startsAt.addSecs(-(startsAt.toSecsSinceEpoch() % 900));
}

void CustomerMaker::money(Customer &customer)
{
    const int roll = m_dice.below(1000);
    if (roll < 870)
        customer.credit = 0;
    else if (roll < 965)
        customer.credit = m_dice.between(1, 24) * 250;
    else if (roll < 980)
        customer.credit = -m_dice.between(1, 12) * 250;
    if (customer.memberships.isEmpty())
        return;
    const int plan = customer.memberships.constFirst().second;
    for (const studio::Plan &known : studio::Plans) {
        if (known.id == plan)
            customer.lastPayment = m_dice.percent(12) ? known.price / 2 : known.price;
    }
    const int age = static_cast<int>(customer.createdAt.date().daysTo(m_today));
    const int since = customer.active ? m_dice.below(31) : m_dice.between(31, std::max(age, 32));
    customer.lastPaymentAt = std::max(local(m_today.addDays(-since), 0, 0), customer.createdAt);
    customer.failedPayments = m_dice.percent(2.5);
    customer.retryPayments = customer.failedPayments && m_dice.percent(45);
}

void CustomerMaker::extras(Customer &customer)
{
    if (m_made > 20 && m_dice.percent(8))
        customer.referringId = FirstId + m_dice.below(m_made);
    if (customer.claimed && m_dice.percent(60)) {
        static constexpr auto letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        for (int i = 0; i < 7; ++i)
            customer.referralCode += letters[m_dice.below(32)];
    }
    if (m_dice.percent(20))
        customer.thumbnailUrl = u"https://pictures.sample-studio.test/%1.jpg"_s.arg(customer.id);
    if (m_dice.percent(45))
        customer.fields.append(
            { 7001, QStringView(m_dice.pick(std::array { u"XS", u"S", u"M", u"L", u"XL", u"XXL" })).toString() });
    if (m_dice.percent(55))
        customer.fields.append({ 7002, m_dice.percent(70) });
    if (m_dice.percent(4))
        customer.fields.append({ 7003, m_today.addDays(m_dice.between(-300, 900)).toString(Qt::ISODate) });
    if (m_dice.percent(8))
        customer.fields.append({ 7004, m_dice.between(1, 240) });
    if (m_dice.percent(5))
        customer.fields.append(
            { 7005,
              QStringView(m_dice.pick(std::array { u"Asthma, has an inhaler", u"Left knee:\nno jumps until spring",
                                                   u"Says “fine”, ask twice; \"old\" back injury", u"Pregnant" }))
                  .toString() });
    if (m_dice.percent(15))
        customer.fields.append({ 7006, m_dice.between(150, 200) / 100.0 });
}

/// A few customers that try what a client can bear, and some with next to nothing.
void CustomerMaker::oddities(Customer &customer)
{
    const auto rename = [&customer](const QString &first, const QString &last) {
        customer.name.first = first;
        customer.name.last = last;
        customer.name.full = last.isEmpty() ? first : QString(first + u' ' + last);
    };
    if (m_made % 97 == 60) { // only what the front desk wrote down
        const auto [id, createdAt, name, lead] =
            std::tuple(customer.id, customer.createdAt, customer.name, customer.lead);
        customer = Customer {};
        customer.id = id;
        customer.createdAt = createdAt;
        customer.name = name;
        customer.lead = lead;
        customer.name.last.clear();
        customer.name.full = name.first;
    }
    const int tenth = m_count / 10;
    if (tenth == 0 || m_made % tenth != tenth / 2)
        return;
    switch (m_made / tenth) {
    case 3:
        return rename(u"<b>Bobby</b> & \"Co\""_s, u"<script>alert(1)</script>"_s);
    case 5:
        return rename(u"=1+1"_s, QString());
    case 7:
        return rename(u"Wilhelmina Alexandrina Theodora Maximiliana Konstantina"_s,
                      u"Featherstonehaugh-Cholmondeley-Majoribanks von und zu Hohenzollern-Sigmaringen"_s);
    case 8:
        return rename(u"Anna, called \"Annie\""_s, u"O'Neill, Jr."_s);
    default:
        return;
    }
}

} // namespace rollbook::sandbox
