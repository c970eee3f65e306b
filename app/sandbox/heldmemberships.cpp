// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/heldmemberships.h"

#include "sandbox/dice.h"
#include "sandbox/insert.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr const char16_t *Tables[] = {
    uR"(CREATE TABLE payment_processors (id INTEGER PRIMARY KEY, name TEXT NOT NULL))",
    uR"(INSERT INTO payment_processors VALUES (41, 'Stripe'), (42, 'GoCardless'))",
    uR"(CREATE TABLE membership_terms (id INTEGER PRIMARY KEY, status TEXT NOT NULL, type TEXT NOT NULL,
        purchased_at INTEGER NOT NULL, purchase_date TEXT NOT NULL, start_date TEXT NOT NULL, expiration_date TEXT,
        renewal_date TEXT, cancelled_at INTEGER, cancelled_date TEXT, downgraded_date TEXT, upgraded_date TEXT,
        hold_start TEXT, hold_end TEXT, custom_limits INTEGER NOT NULL, first INTEGER NOT NULL, price INTEGER NOT NULL,
        processor INTEGER, reason TEXT, completed_at INTEGER, updated_at INTEGER NOT NULL))",
};

/// One membership as the customers know it, and what is invented for it.
struct Term {
    qint64 id = 0;
    qint64 customer = 0;
    int plan = 0;
    QString held = {}; ///< active, inactive or on_hold
    QString planType = {};
    int price = 0;
    QDate joined = {}; ///< of the customer
    QString status = {};
    QDate start = {};
    QDate expiration = {};
    QDate renewal = {};
    QDate ended = {};
    QDate holdStart = {};
    QDate holdEnd = {};
    QString reason = {};
    bool first = false;
};

/// Days that a plan lasts, 0 = until it is cancelled.
int lengthOf(const Term &term)
{
    constexpr int packOfTen = 503, intro = 505, annual = 507;
    if (term.planType == "recurring_plan"_L1)
        return 0;
    if (term.planType == "pack"_L1)
        return term.plan == packOfTen ? 182 : 91;
    return term.plan == intro ? 14 : term.plan == annual ? 365 : 84;
}

class Terms {
public:
    explicit Terms(const ReportContext &context)
        : m_context(context),
          m_insert(context.database, u"membership_terms"_s, 21)
    {
    }

    /// All memberships of one customer.
    void add(QList<Term> terms)
    {
        Dice dice(m_context.seed * 0x9fb21c651e98df25ULL + static_cast<quint64>(terms.constFirst().customer));
        for (Term &term : terms)
            term.held == "inactive"_L1 ? past(dice, term) : present(dice, term);
        const auto earlier = [](const Term &a, const Term &b) { return a.start < b.start; };
        std::min_element(terms.begin(), terms.end(), earlier)->first = true;
        for (const Term &term : std::as_const(terms))
            write(dice, term);
    }
    bool ok() const { return m_insert.ok(); }

private:
    QDate notBefore(const Term &term, QDate day) const { return std::max(day, term.joined); }

    void present(Dice &dice, Term &term)
    {
        const int length = lengthOf(term);
        const QDate today = m_context.today;
        term.start = notBefore(term, today.addDays(-(length > 0 ? dice.below(length) : dice.below(900))));
        if (length > 0)
            term.expiration = term.start.addDays(length);
        term.status = u"active"_s;
        if (term.held == "on_hold"_L1) {
            term.status = u"hold"_s;
            term.holdStart = notBefore(term, today.addDays(-dice.below(30)));
            term.holdEnd = today.addDays(dice.between(1, 60));
        } else if (length == 0) {
            int months = 0;
            while (term.start.addMonths(months) <= today)
                ++months;
            term.renewal = term.start.addMonths(months);
        }
    }

    void past(Dice &dice, Term &term)
    {
        static constexpr std::array reasons { u"Moved away", u"Too expensive", u"No time", u"Injury", u"Other studio" };
        const QDate today = m_context.today;
        const int age = static_cast<int>(term.joined.daysTo(today));
        term.start = term.joined.addDays(dice.below(std::max(age - 14, 1)));
        const int left = static_cast<int>(term.start.daysTo(today));
        const int length = lengthOf(term);
        term.ended = term.start.addDays(std::min(left, length > 0 ? length : dice.between(20, 600)));
        const int roll = dice.below(100);
        const bool runsOut = length > 0 && roll < 70;
        term.status = runsOut ? u"completed"_s
            : roll < 78       ? u"cancelled"_s
            : roll < 90       ? u"upgraded"_s
                              : u"downgraded"_s;
        if (length > 0 || term.status == "cancelled"_L1)
            term.expiration = term.ended;
        if (term.status == "cancelled"_L1 && dice.percent(70))
            term.reason = QStringView(dice.pick(reasons)).toString();
    }

    qint64 moment(QDate day, int hour, int minute) const
    {
        const QDateTime midday(day, QTime(hour, minute), m_context.zone);
        return midday.toMSecsSinceEpoch();
    }

    static QVariant orNull(QDate day) { return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(); }
    QVariant endedAs(const Term &term, QLatin1String status) const
    {
        return term.status == status ? orNull(term.ended) : QVariant();
    }

    void write(Dice &dice, const Term &term)
    {
        const QDate today = m_context.today;
        const QDate bought = notBefore(term, term.start.addDays(-dice.below(4)));
        // What was bought today was so in the first hour, as those who joined today did.
        const qint64 purchasedAt = moment(bought, bought == today ? 0 : dice.between(7, 21), dice.below(60));
        const QDate latest = term.ended.isValid() ? term.ended : term.holdStart.isValid() ? term.holdStart : bought;
        const qint64 updatedAt = std::max(purchasedAt, moment(latest, latest == today ? 0 : 22, dice.below(60)));
        QVariant processor;
        if (const int roll = dice.below(100); roll < 82)
            processor = roll < 60 ? 41 : 42;
        const QString type = QString(term.planType).remove(u"_plan"_s);
        const int price = dice.percent(8) ? term.price * 9 / 10 : term.price;
        m_insert.add({ term.id,
                       term.status,
                       type,
                       purchasedAt,
                       orNull(bought),
                       orNull(term.start),
                       orNull(term.expiration),
                       orNull(term.renewal),
                       term.status == "cancelled"_L1 ? QVariant(updatedAt) : QVariant(),
                       endedAs(term, "cancelled"_L1),
                       endedAs(term, "downgraded"_L1),
                       endedAs(term, "upgraded"_L1),
                       orNull(term.holdStart),
                       orNull(term.holdEnd),
                       dice.percent(4),
                       term.first,
                       price,
                       processor,
                       term.reason.isEmpty() ? QVariant() : QVariant(term.reason),
                       term.status == "completed"_L1 ? QVariant(updatedAt) : QVariant(),
                       updatedAt });
    }

    const ReportContext &m_context;
    Insert m_insert;
};

bool addTerms(const ReportContext &context)
{
    QSqlQuery row =
        context.database.run(u"SELECT h.id, h.customer_id, h.membership_id, h.status, p.type, p.price, c.created_date "
                             "FROM customer_memberships h JOIN customers c ON c.id = h.customer_id "
                             "JOIN memberships p ON p.id = h.membership_id ORDER BY h.id"_s);
    Terms terms(context);
    QList<Term> ofOne;
    while (row.next()) {
        Term term { .id = row.value(0).toLongLong(),
                    .customer = row.value(1).toLongLong(),
                    .plan = row.value(2).toInt(),
                    .held = row.value(3).toString(),
                    .planType = row.value(4).toString(),
                    .price = row.value(5).toInt(),
                    .joined = QDate::fromString(row.value(6).toString(), Qt::ISODate) };
        if (!ofOne.isEmpty() && ofOne.constFirst().customer != term.customer)
            terms.add(std::exchange(ofOne, {}));
        ofOne.append(term);
    }
    if (!ofOne.isEmpty())
        terms.add(ofOne);
    return terms.ok();
}

} // namespace

bool hasTable(const Database &database, const QString &name)
{
    return database.run(u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"_s, { name }).next();
}

bool fillMembershipTerms(const ReportContext &context)
{
    if (hasTable(context.database, u"membership_terms"_s))
        return true;
    QSqlDatabase connection = context.database.connection();
    connection.transaction();
    for (const char16_t *table : Tables)
        context.database.run(QStringView(table).toString());
    const bool added = addTerms(context);
    context.database.run(u"CREATE INDEX terms_start ON membership_terms (start_date, id)"_s);
    return connection.commit() && added;
}

} // namespace rollbook::sandbox
