// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/spaazaindex.h"

#include "sandbox/dice.h"
#include "sandbox/spaazausers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr std::array Categories { u"shoes", u"coats", u"knitwear", u"bags", u"garden" };
constexpr std::array Colours { u"black", u"navy", u"rouille", u"grün", u"off-white" };
constexpr int Products = 60;

using Fields = QList<QPair<const char *, SpaazaType>>;

QList<SpaazaField> plain(const Fields &fields)
{
    QList<SpaazaField> list;
    for (const auto &[name, type] : fields)
        list.append({ QString::fromLatin1(name), type, QString::fromLatin1(name) });
    return list;
}

/// What the makers below have in common.
struct Base {
    quint64 seed;
    int people;
    QDateTime now;

    Dice dice(quint64 kind, int number) const
    {
        return Dice((seed * 31 + 4 + kind) ^ ((static_cast<quint64>(number) + 1) * 0xd1342543de82ef95ULL));
    }
    QString past(Dice &dice, int days) const { return now.addSecs(-dice.below(days * 86'400)).toString(Qt::ISODate); }
    QString user(Dice &dice) const { return spaazaUserId(dice.below(people)); }
};

template<typename List>
QString word(Dice &dice, const List &list)
{
    return QStringView(dice.pick(list)).toString();
}

SpaazaIndex transactions(const Base &base)
{
    using enum SpaazaType;
    const auto row = [base](int number) {
        Dice dice = base.dice(10, number);
        return QJsonObject { { u"id"_s, QString::number(800'001 + number) },
                             { u"user_id"_s, dice.percent(90) ? QJsonValue(base.user(dice)) : QJsonValue() },
                             { u"timestamp"_s, base.past(dice, 700) },
                             { u"amount"_s, dice.between(300, 25'000) / 100.0 },
                             { u"currency"_s, u"EUR"_s },
                             { u"number_of_items"_s, dice.between(1, 9) },
                             { u"store_id"_s, QString::number(dice.between(11, 15)) },
                             { u"online"_s, dice.percent(30) } };
    };
    return { u"transactions"_s, u"Transaction"_s,
             plain({ { "id", Keyword },
                     { "user_id", Keyword },
                     { "timestamp", Date },
                     { "amount", Number },
                     { "currency", Keyword },
                     { "number_of_items", Number },
                     { "store_id", Keyword },
                     { "online", Boolean } }),
             base.people * 2, row };
}

SpaazaIndex vouchers(const Base &base)
{
    using enum SpaazaType;
    const auto row = [base](int number) {
        Dice dice = base.dice(11, number);
        const bool redeemed = dice.percent(40);
        return QJsonObject { { u"id"_s, QString::number(60'001 + number) },
                             { u"user_id"_s, base.user(dice) },
                             { u"title"_s, u"%1 % off"_s.arg(dice.between(1, 6) * 5) },
                             { u"status"_s,
                               redeemed               ? u"redeemed"_s
                                   : dice.percent(70) ? u"generated"_s
                                                      : u"expired"_s },
                             { u"amount"_s, dice.between(1, 20) * 5 },
                             { u"date_time_created"_s, base.past(dice, 400) },
                             { u"date_time_redeemed"_s, redeemed ? QJsonValue(base.past(dice, 60)) : QJsonValue() } };
    };
    return { u"vouchers"_s, u"Voucher"_s,
             plain({ { "id", Keyword },
                     { "user_id", Keyword },
                     { "title", Text },
                     { "status", Keyword },
                     { "amount", Number },
                     { "date_time_created", Date },
                     { "date_time_redeemed", Date } }),
             base.people / 2, row };
}

SpaazaIndex walletLedger(const Base &base)
{
    using enum SpaazaType;
    const auto row = [base](int number) {
        Dice dice = base.dice(12, number);
        const bool spent = dice.percent(30);
        return QJsonObject { { u"id"_s, QString::number(950'001 + number) },
                             { u"user_id"_s, base.user(dice) },
                             { u"timestamp"_s, base.past(dice, 500) },
                             { u"points"_s, spent ? -dice.between(10, 500) : dice.between(1, 300) },
                             { u"balance"_s, dice.below(5000) },
                             { u"reason"_s, spent ? u"voucher"_s : u"purchase"_s } };
    };
    return { u"wallet-ledger"_s, u"Wallet"_s,
             plain({ { "id", Keyword },
                     { "user_id", Keyword },
                     { "timestamp", Date },
                     { "points", Number },
                     { "balance", Number },
                     { "reason", Keyword } }),
             base.people, row };
}

SpaazaIndex products(const Base &base)
{
    using enum SpaazaType;
    const auto row = [base](int number) {
        Dice dice = base.dice(13, number);
        const QString category = word(dice, Categories);
        return QJsonObject { { u"id"_s, QString::number(7001 + number) },
                             { u"title"_s, u"%1, model \"%2\""_s.arg(category).arg(number + 1) },
                             { u"category"_s, category },
                             { u"barcode"_s, QString::number(8'700'000'000'001LL + number) },
                             { u"price"_s, dice.between(500, 30'000) / 100.0 },
                             { u"created_date"_s, base.past(dice, 900) } };
    };
    return { u"products"_s, u"Product"_s,
             plain({ { "id", Keyword },
                     { "title", Text },
                     { "category", Keyword },
                     { "barcode", Keyword },
                     { "price", Number },
                     { "created_date", Date } }),
             Products, row };
}

SpaazaIndex productVariants(const Base &base)
{
    using enum SpaazaType;
    const auto row = [base](int number) {
        Dice dice = base.dice(14, number);
        return QJsonObject { { u"id"_s, QString::number(71'001 + number) },
                             { u"product_id"_s, QString::number(7001 + number % Products) },
                             { u"sku"_s, u"SKU-%1"_s.arg(number + 1, 4, 10, QLatin1Char('0')) },
                             { u"colour"_s, word(dice, Colours) },
                             { u"size"_s, QString::number(dice.between(34, 46)) },
                             { u"in_stock"_s, dice.percent(80) } };
    };
    return { u"product-variants"_s, u"Product_Variant"_s,
             plain({ { "id", Keyword },
                     { "product_id", Keyword },
                     { "sku", Keyword },
                     { "colour", Keyword },
                     { "size", Keyword },
                     { "in_stock", Boolean } }),
             Products * 3, row };
}

} // namespace

QStringList SpaazaIndex::columns() const
{
    QStringList list;
    for (const SpaazaField &known : fields) {
        if (known.path.isEmpty())
            list.append(known.column);
    }
    return list;
}

const SpaazaField *SpaazaIndex::field(const QString &fieldName, const QString &path) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const SpaazaField &known) {
        return known.path == path
            && (known.name == fieldName || (!path.isEmpty() && path + u'.' + known.name == fieldName));
    });
    return found == fields.cend() ? nullptr : &*found;
}

QList<SpaazaIndex> spaazaIndexes(quint64 seed, int people, const QDateTime &now)
{
    const Base base { seed, people, now };
    return { spaazaUsers(seed, people, now), transactions(base), vouchers(base), walletLedger(base), products(base),
             productVariants(base) };
}

} // namespace rollbook::sandbox
