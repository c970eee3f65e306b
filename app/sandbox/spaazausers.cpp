// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/spaazausers.h"

#include "sandbox/names.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

struct Town {
    const char16_t *country;
    const char16_t *name;
    const char16_t *street;
    int dial;
};
// The first come more often.
constexpr std::array Towns {
    Town { u"NL", u"Utrecht", u"Oudegracht", 31 },     Town { u"NL", u"'s-Hertogenbosch", u"Hinthamerstraat", 31 },
    Town { u"GB", u"Leeds", u"Briggate", 44 },         Town { u"NL", u"Rotterdam", u"Lijnbaan", 31 },
    Town { u"DE", u"Köln", u"Schildergasse", 49 },     Town { u"GB", u"Bath", u"Milsom Street", 44 },
    Town { u"BE", u"Liège", u"Rue Saint-Gilles", 32 }, Town { u"IT", u"Forlì", u"Corso Giuseppe Mazzini", 39 },
};
constexpr std::array Levels { u"Bronze", u"Silver", u"Gold", u"Platinum" };
constexpr std::array Genders { u"female", u"male", u"nonbinary", u"other" };

QString text(const char16_t *characters)
{
    return QStringView(characters).toString();
}

/// Makes one person.
class Person {
public:
    Person(quint64 seed, int number, const QDateTime &now)
        : m_dice((seed * 31 + 4) ^ ((static_cast<quint64>(number) + 1) * 0xd1342543de82ef95ULL)),
          m_number(number),
          m_now(now)
    {
    }

    QJsonObject row()
    {
        addPerson();
        addAddress();
        addDates();
        addPurchases();
        addLoyalty();
        return m_row;
    }

private:
    QJsonValue maybe(double chance, const QJsonValue &value) { return m_dice.percent(chance) ? value : QJsonValue(); }

    void addPerson()
    {
        const Name name = randomName(m_dice);
        m_row.insert(u"id"_s, spaazaUserId(m_number));
        m_row.insert(u"member_number"_s, maybe(95, u"M%1"_s.arg(700'000 + m_number * 7)));
        m_row.insert(u"username"_s, u"%1.%2%3@shop.test"_s.arg(name.mailFirst, name.mailLast).arg(m_number));
        m_row.insert(u"first_name"_s, name.first);
        m_row.insert(u"last_name"_s, m_number % 211 == 5 ? QString(name.last + u", \"Jr.\""_s) : name.last);
        const QString gender = m_dice.percent(94) ? text(name.female ? Genders[0] : Genders[1])
                                                  : text(Genders[static_cast<size_t>(m_dice.between(2, 3))]);
        m_row.insert(u"gender"_s, maybe(85, gender));
        m_row.insert(u"birthday"_s,
                     maybe(70, m_now.date().addDays(-m_dice.between(16 * 365, 80 * 365)).toString(Qt::ISODate)));
    }

    void addAddress()
    {
        const Town &town = Towns[static_cast<size_t>(std::min(m_dice.below(8), m_dice.below(8)))];
        m_row.insert(u"phone_number"_s,
                     maybe(75, u"+%1%2"_s.arg(town.dial).arg(m_dice.between(100'000'000, 999'999'999))));
        m_row.insert(u"country"_s, maybe(96, text(town.country)));
        const bool known = m_dice.percent(80);
        const auto line = [&](const QString &value) { return known ? QJsonValue(value) : QJsonValue(); };
        m_row.insert(u"address_streetname"_s, line(text(town.street)));
        m_row.insert(u"address_housenumber"_s, line(QString::number(m_dice.between(1, 250))));
        m_row.insert(u"address_postalcode"_s, line(QString::number(m_dice.between(1000, 9999))));
        m_row.insert(u"address_towncity"_s, line(text(town.name)));
    }

    void addDates()
    {
        // Some have just come, so that rules on the last day or hour find somebody.
        const int seconds = m_dice.percent(3) ? m_dice.below(86'400)
            : m_dice.percent(20)              ? m_dice.below(60 * 86'400)
                                              : m_dice.below(1'500 * 86'400);
        m_created = m_now.addSecs(-seconds);
        m_row.insert(u"created_date"_s, m_created.toString(Qt::ISODate));
        m_row.insert(u"last_modified_date"_s, m_created.addSecs(m_dice.below(seconds + 1)).toString(Qt::ISODate));
    }

    void addPurchases()
    {
        const int purchases = m_dice.percent(25) ? 0 : m_dice.between(1, 40);
        const double basket = m_dice.between(400, 18'000) / 100.0;
        const bool buys = purchases > 0;
        for (const char *score : { "recency", "frequency", "monetary", "overall" })
            m_row.insert(QLatin1String(score), buys ? QJsonValue(m_dice.between(1, 5)) : QJsonValue(0));
        m_row.insert(u"number_of_purchases"_s, purchases);
        m_row.insert(u"average_basket_value"_s, buys ? QJsonValue(basket) : QJsonValue());
        m_row.insert(u"days_since_last_purchase"_s, buys ? QJsonValue(m_dice.below(400)) : QJsonValue());
    }

    void addLoyalty()
    {
        const int level = std::min(m_dice.below(4), m_dice.below(4));
        const bool member = m_dice.percent(80);
        m_row.insert(u"loyalty_level_id"_s, member ? QJsonValue(41 + level) : QJsonValue());
        m_row.insert(u"loyalty_level_name"_s,
                     member ? QJsonValue(text(Levels[static_cast<size_t>(level)])) : QJsonValue());
        m_row.insert(u"points_balance_current"_s, member ? m_dice.below(5000) : 0);
        m_row.insert(u"programme_opted_in"_s, member);
        m_row.insert(u"opted_in_date"_s, member ? QJsonValue(m_created.toString(Qt::ISODate)) : QJsonValue());
        m_row.insert(u"mailing_list_subscribed"_s, m_dice.percent(55));
        m_row.insert(u"printed_mailing_list_subscribed"_s, m_dice.percent(10));
        m_row.insert(u"referral_code"_s, maybe(30, u"REF%1"_s.arg(m_dice.between(10'000, 99'999))));
    }

    Dice m_dice;
    int m_number;
    QDateTime m_now;
    QDateTime m_created;
    QJsonObject m_row;
};

QList<SpaazaField> fields()
{
    using enum SpaazaType;
    QList<SpaazaField> list;
    const auto add = [&list](SpaazaType type, std::initializer_list<const char *> names) {
        for (const char *name : names)
            list.append({ QString::fromLatin1(name), type, QString::fromLatin1(name) });
    };
    add(Keyword, { "id", "member_number" });
    add(Text, { "username", "first_name", "last_name" });
    add(Keyword, { "gender" });
    add(Date, { "birthday" });
    add(Keyword, { "phone_number", "country" });
    add(Text, { "address_streetname" });
    add(Keyword, { "address_housenumber", "address_postalcode" });
    add(Text, { "address_towncity" });
    add(Date, { "created_date", "last_modified_date" });
    add(Number,
        { "recency", "frequency", "monetary", "overall", "number_of_purchases", "average_basket_value",
          "days_since_last_purchase", "loyalty_level_id" });
    add(Keyword, { "loyalty_level_name" });
    add(Number, { "points_balance_current" });
    add(Boolean, { "programme_opted_in" });
    add(Date, { "opted_in_date" });
    add(Boolean, { "mailing_list_subscribed", "printed_mailing_list_subscribed" });
    add(Keyword, { "referral_code" });
    // The same facts as other documents hold them.
    list.append({ u"loyalty_level_id"_s, Number, u"loyalty_level_id"_s, u"loyalty_status"_s });
    list.append({ u"name"_s, Keyword, u"loyalty_level_name"_s, u"loyalty_status"_s });
    list.append({ u"points_balance_current"_s, Number, u"points_balance_current"_s, u"loyalty_status"_s });
    list.append({ u"mailing_list_subscribed"_s, Boolean, u"mailing_list_subscribed"_s, u"mailing_list"_s });
    list.append(
        { u"printed_mailing_list_subscribed"_s, Boolean, u"printed_mailing_list_subscribed"_s, u"mailing_list"_s });
    list.append({ u"programme_opted_in"_s, Boolean, u"programme_opted_in"_s, u"opt_in_programme"_s });
    list.append({ u"join_date"_s, Date, u"opted_in_date"_s, u"opt_in_programme"_s });
    return list;
}

} // namespace

QString spaazaUserId(int number)
{
    return QString::number(250'001 + number);
}

SpaazaIndex spaazaUsers(quint64 seed, int people, const QDateTime &now)
{
    return { .name = u"users"_s,
             .stem = u"User"_s,
             .fields = fields(),
             .count = people,
             .row = [seed, now](int number) { return Person(seed, number, now).row(); } };
}

} // namespace rollbook::sandbox
