// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "report/report.h"

namespace rollbook {

/// The served values of one row, as far as they are in hand: first what the table had, later everything.
class DetailRecord {
public:
    DetailRecord() = default;
    DetailRecord(const Report *report, const Row &row);

    qint64 id() const { return m_row.id; }
    const Row &row() const { return m_row; }
    /// What the catalog says of a key; null when it knows none.
    const Column *column(const QString &key) const { return m_report ? m_report->column(key) : nullptr; }
    /// The value is in hand; it may still be null.
    bool isServed(const QString &key) const;
    QVariant value(const QString &key) const;
    /// The value as it came; Undefined when it is not in hand.
    QJsonValue served(const QString &key) const;
    QString text(const QString &key, const CellFormat &format) const;
    bool isTrue(const QString &key) const;
    /// Every catalog column is in hand.
    bool isComplete() const;
    /// Adds the answer to a request for all columns.
    void complete(const QJsonObject &served);

private:
    const Report *m_report = nullptr;
    Row m_row;
    QJsonObject m_rest;
    bool m_complete = false;
};

/// Text of any catalog value for the panel, with full dates. Empty when missing.
QString detailText(const QVariant &value, const Column &column, const CellFormat &format);

/// "14 Nov 1991, turns 35 in 2 days"; the age alone when the birthday is more than 30 days away.
QString birthdayText(const QDate &birthday, const CellFormat &format);

/// Sums per currency, in the order in which the currencies come first: "£57.50, €3.00". Empty without an amount.
QString sumText(const QList<Money> &amounts, const CellFormat &format);

} // namespace rollbook
