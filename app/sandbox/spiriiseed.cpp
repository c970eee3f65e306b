// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/spiriiseed.h"

#include "sandbox/insert.h"
#include "sandbox/names.h"
#include "sandbox/text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr qint64 FirstId = 3001;

constexpr std::array Operators {
    u"Fjord Charging", u"Nordlys Power", u"Havn Mobility", u"Volt & Vej", u"Kattegat Charge", u"Skagen E-Drive",
    u"Ladestrøm",      u"Øst Energi",    u"Bælt Power",    u"Grøn Plug",  u"Limfjord Laden",  u"Amager Volts",
};
constexpr std::array Trades {
    u"Logistics", u"Hotel", u"Bakery", u"Housing", u"Taxi", u"Retail", u"Clinic", u"Parking"
};
constexpr std::array Forms { u"ApS", u"A/S", u"GmbH", u"AB", u"Ltd" };

struct Place {
    const char16_t *country;
    const char16_t *currency;
    const char16_t *city;
    const char16_t *street;
    int zip;
};
constexpr std::array Places {
    Place { u"DK", u"DKK", u"København", u"Nørrebrogade", 2200 },
    Place { u"DK", u"DKK", u"Aarhus", u"Åboulevarden", 8000 },
    Place { u"SE", u"SEK", u"Malmö", u"Östergatan", 21125 },
    Place { u"NO", u"NOK", u"Tromsø", u"Storgata", 9008 },
    Place { u"DE", u"EUR", u"Düsseldorf", u"Königsallee", 40212 },
    Place { u"NL", u"EUR", u"Utrecht", u"Oudegracht", 3511 },
};

QString text(const char16_t *characters)
{
    return QStringView(characters).toString();
}

/// One invented customer, as far as others depend on it.
struct Node {
    qint64 id = 0;
    QString name;
    qsizetype operatorIndex = -1; ///< its CPO in the list, -1 = none
};

/// Invents customers one after the other.
class Maker {
public:
    Maker(quint64 seed, int count, QDate today)
        : m_dice(seed * 31 + 2),
          m_count(count),
          m_operators(std::min(count, std::clamp(count / 60, 3, 40))),
          m_subsidiaries(count / 25),
          m_noon(today, QTime(12, 0), Qt::UTC)
    {
    }

    /// The row of the table.
    QVariantList next();

private:
    QString type() const;
    qsizetype ownerIndex(const QString &type);
    QString nameFor(const QString &type, Name &person);
    QJsonObject details(const QString &type, const QString &name, const Name &person, const Place &place);
    void addBilling(QJsonObject &row, const QString &name, const QString &mail, const Place &place);
    QDateTime created();
    void addOrOmit(QJsonObject &row, const QString &key, const QJsonValue &value, double missing, double null);

    Dice m_dice;
    int m_count;
    int m_operators;
    int m_subsidiaries;
    QDateTime m_noon;
    QList<Node> m_nodes;
};

QString Maker::type() const
{
    const qsizetype made = m_nodes.size();
    if (made < m_operators)
        return u"CPO"_s;
    if (made < m_operators + m_subsidiaries)
        return u"CPOSubsidiary"_s;
    return made % 3 == 0 ? u"Business"_s : u"Private"_s;
}

/// Anybody who came before may own; private people own nobody because the list is steered to companies.
qsizetype Maker::ownerIndex(const QString &type)
{
    if (type == "CPO"_L1)
        return -1;
    if (type == "CPOSubsidiary"_L1 || m_dice.percent(50))
        return m_dice.below(static_cast<int>(std::min<qsizetype>(m_nodes.size(), m_operators + m_subsidiaries / 2)));
    const qsizetype company = m_dice.below(static_cast<int>(m_nodes.size()));
    return company < m_operators + m_subsidiaries ? company : company - company % 3; // every third is a business
}

QString Maker::nameFor(const QString &type, Name &person)
{
    person = randomName(m_dice);
    if (type == "Private"_L1)
        return person.full;
    const qsizetype made = m_nodes.size();
    if (type == "CPO"_L1) {
        const QString name = text(Operators[static_cast<size_t>(made) % Operators.size()]);
        return made < static_cast<qsizetype>(Operators.size()) ? name : u"%1 %2"_s.arg(name).arg(made);
    }
    if (made % 97 == 0)
        return u"=1+1, \"%1\" & Søn"_s.arg(person.last);
    return u"%1 %2 %3"_s.arg(person.last, text(m_dice.pick(Trades)), text(m_dice.pick(Forms)));
}

QDateTime Maker::created()
{
    // A third came lately, so that filters on recent days find somebody.
    const int days = m_dice.percent(33) ? m_dice.below(60) : m_dice.below(1800);
    return m_noon.addDays(-days).addSecs(-m_dice.below(86'400));
}

void Maker::addOrOmit(QJsonObject &row, const QString &key, const QJsonValue &value, double missing, double null)
{
    const double ticket = m_dice.fraction() * 100;
    if (ticket >= missing)
        row.insert(key, ticket < missing + null ? QJsonValue(QJsonValue::Null) : value);
}

void Maker::addBilling(QJsonObject &row, const QString &name, const QString &mail, const Place &place)
{
    const auto digits = [this](int count) {
        QString number;
        while (number.size() < count)
            number += QString::number(m_dice.below(10));
        return number;
    };
    QJsonObject billing { { u"paymentMethod"_s, m_dice.percent(60) ? u"Invoice"_s : u"Card"_s },
                          { u"invoiceFormat"_s, m_dice.percent(80) ? u"Email"_s : u"EAN"_s },
                          { u"invoiceEmail"_s, mail },
                          { u"address"_s, u"%1 %2"_s.arg(text(place.street)).arg(m_dice.between(1, 180)) },
                          { u"city"_s, text(place.city) },
                          { u"zipCode"_s, QString::number(place.zip) } };
    addOrOmit(billing, u"vatNumber"_s, digits(8), 30, 20);
    addOrOmit(billing, u"gln"_s, QString(u"57"_s + digits(11)), 40, 30);
    addOrOmit(row, u"billingDetails"_s, billing, 4, 3);
    const QJsonObject payout { { u"iban"_s, QString(text(place.country) + digits(16)) },
                               { u"swiftCode"_s, u"PRACTICE%1"_s.arg(m_dice.between(100, 999)) },
                               { u"bankAccountHolderName"_s, name },
                               { u"bankRegistrationNumber"_s, digits(4) },
                               { u"bankAccount"_s, digits(10) } };
    addOrOmit(row, u"payoutInformation"_s, payout, 50, 20);
    addOrOmit(row, u"financialSetup"_s,
              QJsonObject { { u"language"_s, m_dice.percent(50) ? u"EN"_s : text(place.country) },
                            { u"currency"_s, text(place.currency) } },
              5, 3);
    addOrOmit(row, u"billingSettings"_s,
              QJsonObject { { u"chargeKeyDocumentAggregation"_s, u"customer"_s },
                            { u"chargeKeyLineAggregation"_s, m_dice.percent(50) ? u"location"_s : u"chargeKey"_s },
                            { u"companyCarReimbursementMethod"_s, m_dice.percent(70) ? u"MANUAL"_s : u"PAYOUT"_s } },
              20, 10);
}

/// What stands in the row besides ids, tree and moments.
QJsonObject Maker::details(const QString &type, const QString &name, const Name &person, const Place &place)
{
    QJsonObject row { { u"type"_s, type } };
    addOrOmit(row, u"name"_s, name, 0, type == "Private"_L1 ? 1 : 0);
    addOrOmit(row, u"externalId"_s, u"CU-%1"_s.arg(m_dice.between(10'000, 99'999)), 5, 10);
    addOrOmit(row, u"country"_s, text(place.country), 2, 3);
    const QString mail = u"%1.%2@mail.test"_s.arg(person.mailFirst, person.mailLast);
    QJsonObject contact { { u"name"_s, person.full } };
    addOrOmit(contact, u"email"_s, mail, 3, 5);
    addOrOmit(contact, u"phone"_s, u"+45 %1 %2"_s.arg(m_dice.between(20, 99)).arg(m_dice.between(100'000, 999'999)), 5,
              10);
    addOrOmit(row, u"contactDetails"_s, contact, 3, 3);
    addBilling(row, name, mail, place);
    QJsonArray locations;
    for (int i = type == "Private"_L1 ? m_dice.below(2) : m_dice.below(6); i > 0; --i)
        locations.append(m_dice.between(1, 900));
    addOrOmit(row, u"locations"_s, locations, 4, 4);
    return row;
}

QVariantList Maker::next()
{
    Node node { .id = FirstId + m_nodes.size(), .name = {}, .operatorIndex = -1 };
    const QString type = this->type();
    const qsizetype owner = ownerIndex(type);
    Name person;
    node.name = nameFor(type, person).left(80);
    QJsonObject row = details(type, node.name, person, m_dice.pick(Places));
    node.operatorIndex = owner < 0 ? -1 : m_nodes.at(owner).operatorIndex < 0 ? owner : m_nodes.at(owner).operatorIndex;
    const auto reference = [this](qsizetype index) {
        return index < 0
            ? QJsonValue()
            : QJsonValue(QJsonObject { { u"id"_s, m_nodes.at(index).id }, { u"name"_s, m_nodes.at(index).name } });
    };
    row.insert(u"id"_s, node.id);
    row.insert(u"owner"_s, reference(owner));
    row.insert(u"cpo"_s, reference(node.operatorIndex));
    const QDateTime created = this->created();
    const QDateTime updated = created.addSecs(m_dice.below(static_cast<int>(created.secsTo(m_noon) + 1)));
    row.insert(u"createdAt"_s, created.toString(Qt::ISODate));
    addOrOmit(row, u"updatedAt"_s, updated.toString(Qt::ISODate), 1, 2);

    const QVariant name = row.value(u"name"_s).isString() ? QVariant(folded(node.name)) : QVariant();
    const auto of = [this](qsizetype index, bool id) -> QVariant {
        if (index < 0)
            return {};
        return id ? QVariant(m_nodes.at(index).id) : QVariant(folded(m_nodes.at(index).name));
    };
    const QVariantList values { node.id,
                                name,
                                row.value(u"externalId"_s).toString().toLower(),
                                type,
                                of(owner, true),
                                of(owner, false),
                                of(node.operatorIndex, true),
                                of(node.operatorIndex, false),
                                created.toMSecsSinceEpoch(),
                                row.value(u"updatedAt"_s).isString() ? QVariant(updated.toMSecsSinceEpoch())
                                                                     : QVariant(),
                                QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)) };
    m_nodes.append(node);
    return values;
}

} // namespace

bool fillSpirii(const Database &database, quint64 seed, int customers, QDate today)
{
    QSqlDatabase connection = database.connection();
    connection.transaction();
    database.run(
        uR"(CREATE TABLE spirii_customers (id INTEGER PRIMARY KEY, name_key TEXT, external_key TEXT, type TEXT NOT NULL,
            owner_id INTEGER, owner_key TEXT, cpo_id INTEGER, cpo_key TEXT, created_at INTEGER NOT NULL,
            updated_at INTEGER, row TEXT NOT NULL))"_s);
    Insert insert(database, u"spirii_customers"_s, 11);
    Maker maker(seed, customers, today);
    for (int i = 0; i < customers; ++i)
        insert.add(maker.next());
    database.run(u"CREATE INDEX spirii_owner ON spirii_customers (owner_id)"_s);
    return connection.commit() && insert.ok();
}

} // namespace rollbook::sandbox
