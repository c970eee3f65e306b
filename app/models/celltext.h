// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/values.h"
#include "rows/rowsource.h"

#include <QLocale>
#include <QTimeZone>

namespace rollbook {

/// What a column tells about a person. One that the catalog does not know may tell anything.
Privacy privacyOf(const TableColumn &column);

/// Formats typed values for people. Dates follow ux.md: "29 Oct" this year, "29 Oct 2025" else, "Today" for today.
struct CellFormat {
    QLocale locale;
    QTimeZone zone = QTimeZone::utc();
    QDate today;
    bool masked = false; ///< what tells about a person is masked (report/mask.h)

    bool hides(const TableColumn &column) const { return masked && privacyOf(column) != Privacy::None; }
    QString shortDate(const QDate &day) const;       ///< for cells
    QString longDate(const QDate &day) const;        ///< for panels and tooltips
    QString dateTime(const QDateTime &moment) const; ///< full date and time in zone
    QString money(const Money &money) const;         ///< symbol and side from the data, true minus
    QString number(const QVariant &value) const;     ///< exact for integers
    /// Cell text of any value; badges by their labels, lists joined with ", ". Empty when missing.
    QString text(const QVariant &value, const TableColumn &column) const;
    /// Like text, with full dates.
    QString fullText(const QVariant &value, const TableColumn &column) const;

private:
    QString changedText(const QString &after, const QString &before) const;
    QString clearText(const QVariant &value, const TableColumn &column) const;
    QString maskedText(const QVariant &value, const TableColumn &column) const;
};

/// Labels of a composite's badges, most important first.
QStringList badgeLabels(const BadgeList &badges, const TableColumn &column);

} // namespace rollbook
