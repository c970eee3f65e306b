// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/invoices.h"

#include "sandbox/dice.h"
#include "sandbox/heldmemberships.h"
#include "sandbox/insert.h"
#include "sandbox/studio.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

// The dates beside the instants are those of the studio's clock: they make the groups.
constexpr auto Table =
    uR"(CREATE TABLE invoices (id INTEGER PRIMARY KEY, number TEXT NOT NULL, customer_id INTEGER NOT NULL,
        customer_membership_id INTEGER, due_date TEXT NOT NULL, confirmed_at INTEGER, paid_at INTEGER, paid_date TEXT,
        payout_date TEXT, status TEXT NOT NULL, is_credit_note INTEGER NOT NULL, refunded_id INTEGER,
        subtotal INTEGER NOT NULL, discount INTEGER NOT NULL, adjustment INTEGER NOT NULL, credit INTEGER NOT NULL,
        refund INTEGER, refund_date TEXT, discount_code TEXT, processor INTEGER, purchase_type TEXT NOT NULL,
        item_id INTEGER NOT NULL, item TEXT NOT NULL, fee_type TEXT NOT NULL, updated_at INTEGER NOT NULL))";

struct Held {
    qint64 id = 0;
    int plan = 0, price = 0;
    QDate start = {}; ///< no end: it goes on
    QDate end = {};   ///< no end: it goes on
    QVariant processor = {};
    bool recurring = false;
};

struct Payer {
    qint64 id = 0;
    QDate joined = {};
    qint64 lastPaidAt = 0; ///< 0 = never
    int lastPayment = 0;
    bool failed = false, retried = false;
    QList<Held> held = {};
};

struct Invoice {
    qint64 customer = 0;
    Held held = {}; ///< id 0 = not for a membership
    QDate due = {};
    QString status = {};
    qint64 confirmedAt = 0, paidAt = 0; ///< 0 = not
    int subtotal = 0, discount = 0, adjustment = 0, credit = 0, refund = 0;
    QString code = {};
    QString type = u"membership"_s;
    int itemId = 0;
    QString item = {};
    QString fee = {};
    QVariant processor = {};
};

QString planName(int id)
{
    for (const studio::Plan &plan : studio::Plans) {
        if (plan.id == id)
            return QStringView(plan.name).toString();
    }
    return {};
}

/// What is bought without a membership.
struct Goods {
    const char *type;
    int id;
    const char16_t *name;
    int price;
    const char *fee;
};

constexpr std::array Shop {
    Goods { "class", 601, u"Drop-in class", 1400, "dropin_fee" },
    Goods { "class", 601, u"Drop-in class", 1400, "dropin_fee" },
    Goods { "course", 651, u"Beginners’ Yoga", 9600, "course_fee" },
    Goods { "course_session", 652, u"Reformer Foundations", 2200, "dropin_fee" },
    Goods { "store", 681, u"Yoga mat", 3200, "product" },
    Goods { "store", 682, u"Water bottle", 950, "product" },
};

class Ledger {
public:
    explicit Ledger(const ReportContext &context) : m_context(context) { }

    void add(const Payer &payer)
    {
        Dice dice(m_context.seed * 0xa0761d6478bd642fULL + static_cast<quint64>(payer.id));
        m_before = payer.lastPaidAt > 0 ? dayOf(payer.lastPaidAt) : m_context.today;
        for (const Held &held : payer.held)
            addHeld(dice, payer, held);
        lastPayment(dice, payer);
        for (int i = dice.below(payer.held.isEmpty() ? 3 : 2); i > 0; --i)
            addGoods(dice, payer);
    }

    bool write()
    {
        QList<qsizetype> order(m_invoices.size()); // moving the invoices themselves would take longer
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [this](qsizetype a, qsizetype b) { return m_invoices.at(a).due < m_invoices.at(b).due; });
        Insert row(m_context.database, u"invoices"_s, 25);
        qint64 id = 800001;
        for (const qsizetype index : std::as_const(order)) {
            const Invoice &invoice = m_invoices.at(index);
            const qint64 own = id++;
            writeOne(row, own, invoice, {});
            if (invoice.refund > 0)
                writeOne(row, id++, creditNote(invoice), own);
        }
        return row.ok();
    }

private:
    QDate dayOf(qint64 moment) const
    {
        return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toTimeZone(m_context.zone).date();
    }
    qint64 moment(Dice &dice, QDate day) const
    {
        const int hour = day == m_context.today ? 0 : dice.between(6, 21);
        return QDateTime(day, QTime(hour, dice.below(60)), m_context.zone).toMSecsSinceEpoch();
    }

    static Invoice ofPlan(const Payer &payer, const Held &held, QDate due)
    {
        return { .customer = payer.id,
                 .held = held,
                 .due = due,
                 .subtotal = held.price,
                 .itemId = held.plan,
                 .item = planName(held.plan),
                 .fee = held.recurring ? u"recurring_fee"_s : u"one_time_fee"_s,
                 .processor = held.processor };
    }

    /// The purchase or the last renewals, and the next one.
    void addHeld(Dice &dice, const Payer &payer, const Held &held)
    {
        constexpr int kept = 2;
        QList<QDate> due { held.start };
        const bool runs = held.recurring && !held.end.isValid();
        for (int month = 1; held.recurring; ++month) {
            const QDate day = held.start.addMonths(month);
            if (day > m_context.today || (held.end.isValid() && day > held.end))
                break;
            due.append(day);
        }
        for (qsizetype i = std::max<qsizetype>(0, due.size() - kept); i < due.size(); ++i) {
            if (due.at(i) < m_before)
                settle(dice, ofPlan(payer, held, due.at(i)));
        }
        if (!runs)
            return;
        Invoice next = ofPlan(payer, held, due.constLast().addMonths(1));
        next.status = dice.percent(3) ? u"skipped"_s : u"upcoming"_s;
        if (next.due > m_context.today)
            m_invoices.append(next);
    }

    void addGoods(Dice &dice, const Payer &payer)
    {
        const int age = static_cast<int>(payer.joined.daysTo(m_before));
        if (age < 2)
            return;
        const Goods &goods = dice.pick(Shop);
        settle(dice,
               { .customer = payer.id,
                 .due = payer.joined.addDays(dice.below(age)),
                 .subtotal = goods.price,
                 .type = QString::fromLatin1(goods.type),
                 .itemId = goods.id,
                 .item = QStringView(goods.name).toString(),
                 .fee = QString::fromLatin1(goods.fee),
                 .processor = dice.percent(75) ? QVariant(41) : QVariant() });
    }

    /// The newest payment is the one that the customer's own row tells of, and what failed came after it.
    void lastPayment(Dice &dice, const Payer &payer)
    {
        if (payer.lastPaidAt == 0 || payer.held.isEmpty())
            return;
        Invoice paid = ofPlan(payer, payer.held.constFirst(), m_before);
        paid.subtotal = payer.lastPayment;
        paid.status = u"paid"_s;
        paid.confirmedAt = paid.paidAt = payer.lastPaidAt;
        m_invoices.append(paid);
        if (!payer.failed)
            return;
        Invoice failed = ofPlan(payer, payer.held.constFirst(), m_context.today);
        const int since = static_cast<int>(m_before.daysTo(m_context.today));
        failed.due = m_context.today.addDays(-dice.below(std::max(since, 1)));
        failed.status = payer.retried ? u"retrying"_s : dice.percent(30) ? u"retry_failed"_s : u"failed"_s;
        failed.confirmedAt = moment(dice, failed.due);
        m_invoices.append(failed);
    }

    /// What an ordinary invoice of the past came to.
    void settle(Dice &dice, Invoice invoice)
    {
        const int roll = dice.below(100);
        const int age = static_cast<int>(invoice.due.daysTo(m_context.today));
        invoice.status = roll < 3 ? u"voided"_s : u"paid"_s;
        if (age < 20 && roll >= 90)
            invoice.status = roll < 94 ? u"open"_s : roll < 97 ? u"pending_online"_s : u"pending_offline"_s;
        if (dice.percent(10)) {
            invoice.code = dice.percent(60) ? u"WELCOME10"_s : u"FRIEND15"_s;
            invoice.discount = invoice.subtotal * (invoice.code == "WELCOME10"_L1 ? 10 : 15) / 100;
        }
        if (dice.percent(1))
            invoice.adjustment = -250;
        if (dice.percent(4))
            invoice.credit = 500;
        invoice.confirmedAt = moment(dice, invoice.due);
        if (invoice.status == "paid"_L1) {
            invoice.paidAt = invoice.confirmedAt + dice.below(90) * 1000;
            if (dice.percent(2) && age > 10)
                invoice.refund = invoice.subtotal - invoice.discount + invoice.adjustment;
        }
        m_invoices.append(invoice);
    }

    static Invoice creditNote(const Invoice &refunded)
    {
        Invoice note = refunded;
        note.due = refunded.due.addDays(5);
        note.subtotal = -refunded.refund;
        note.discount = note.adjustment = note.credit = note.refund = 0;
        note.code.clear();
        return note;
    }

    void writeOne(Insert &row, qint64 id, const Invoice &invoice, const QVariant &refunded) const
    {
        const auto orNull = [](qint64 moment) { return moment > 0 ? QVariant(moment) : QVariant(); };
        const auto day = [](QDate date) { return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(); };
        const QDate paid = invoice.paidAt > 0 ? dayOf(invoice.paidAt) : QDate();
        const bool paidOut = paid.isValid() && !invoice.processor.isNull() && paid.addDays(5) <= m_context.today;
        const QDateTime due(invoice.due, QTime(0, 0), m_context.zone);
        const qint64 updated = std::max(invoice.confirmedAt, invoice.paidAt);
        row.add({ id,
                  u"INV-%1"_s.arg(id - 800000, 6, 10, QChar(u'0')),
                  invoice.customer,
                  orNull(invoice.held.id),
                  day(invoice.due),
                  orNull(invoice.confirmedAt),
                  orNull(invoice.paidAt),
                  day(paid),
                  paidOut ? day(paid.addDays(5)) : QVariant(),
                  invoice.status,
                  refunded.isValid(),
                  refunded,
                  invoice.subtotal,
                  invoice.discount,
                  invoice.adjustment,
                  invoice.credit,
                  invoice.refund > 0 ? QVariant(invoice.refund) : QVariant(),
                  invoice.refund > 0 ? day(invoice.due.addDays(5)) : QVariant(),
                  invoice.code.isEmpty() ? QVariant() : QVariant(invoice.code),
                  invoice.processor,
                  invoice.type,
                  invoice.itemId,
                  invoice.item,
                  invoice.fee,
                  updated > 0 ? updated : due.addMonths(-1).toMSecsSinceEpoch() });
    }

    const ReportContext &m_context;
    QDate m_before; ///< ordinary invoices are older
    QList<Invoice> m_invoices;
};

QHash<qint64, QList<Held>> heldByCustomer(const Database &database)
{
    QSqlQuery row = database.run(u"SELECT h.customer_id, h.id, h.membership_id, t.price, t.start_date, "
                                 "coalesce(t.expiration_date, t.upgraded_date, t.downgraded_date, t.hold_start), "
                                 "t.processor, t.type FROM customer_memberships h "
                                 "JOIN membership_terms t ON t.id = h.id ORDER BY h.id"_s);
    QHash<qint64, QList<Held>> all;
    while (row.next())
        all[row.value(0).toLongLong()].append({ row.value(1).toLongLong(), row.value(2).toInt(), row.value(3).toInt(),
                                                QDate::fromString(row.value(4).toString(), Qt::ISODate),
                                                QDate::fromString(row.value(5).toString(), Qt::ISODate), row.value(6),
                                                row.value(7).toString() == "recurring"_L1 });
    return all;
}

bool addInvoices(const ReportContext &context)
{
    const QHash<qint64, QList<Held>> held = heldByCustomer(context.database);
    QSqlQuery row =
        context.database.run(u"SELECT id, created_date, last_payment_at, last_payment, has_failed_payments, "
                             "has_retry_payments, is_lead FROM customers ORDER BY id"_s);
    Ledger ledger(context);
    while (row.next()) {
        const qint64 id = row.value(0).toLongLong();
        if (row.value(6).toBool())
            continue; // leads have bought nothing yet
        ledger.add({ .id = id,
                     .joined = QDate::fromString(row.value(1).toString(), Qt::ISODate),
                     .lastPaidAt = row.value(2).toLongLong(),
                     .lastPayment = row.value(3).toInt(),
                     .failed = row.value(4).toBool(),
                     .retried = row.value(5).toBool(),
                     .held = held.value(id) });
    }
    return ledger.write();
}

} // namespace

bool fillInvoices(const ReportContext &context)
{
    if (!fillMembershipTerms(context))
        return false;
    if (hasTable(context.database, u"invoices"_s))
        return true;
    QSqlDatabase connection = context.database.connection();
    connection.transaction();
    context.database.run(QStringView(Table).toString());
    const bool added = addInvoices(context);
    context.database.run(u"CREATE INDEX invoices_due ON invoices (due_date DESC, id)"_s);
    context.database.run(u"CREATE INDEX invoices_customer ON invoices (customer_id)"_s);
    return connection.commit() && added;
}

} // namespace rollbook::sandbox
