// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"
#include "sandbox/parameters.h"
#include "sandbox/reportcolumn.h"

#include <QDate>
#include <QTimeZone>

namespace rollbook::sandbox {

/// What a report needs to know to read and answer a request.
struct ReportContext {
    const Database &database;
    QDate today;
    QTimeZone zone;
    quint64 seed = 1;
};

/// How the value of a parameter keeps rows.
enum class Match {
    One,       ///< the SQL holds with the value for its question mark
    Among,     ///< the SQL holds with the values in the place of %1
    AmongText, ///< the same for one text with commas
    Any,       ///< one of the conditions of the chosen values holds
    Unless,    ///< the SQL holds unless the value is true
    Moments,   ///< the SQL expression, an instant, lies in the timeframe
    Days,      ///< the SQL expression, a date, lies in the timeframe
    Nothing,   ///< it is allowed and keeps every row
};

/// A parameter that is a filter.
struct FilterRule {
    ParameterRule parameter;
    Match match = Match::One;
    QLatin1String sql {};
    QMap<QString, QString> conditions {}; ///< Any: SQL by value
};

/// All that the server knows of one report: the rest is the same for each.
struct ReportDefinition {
    QString name = {}; ///< as in the path
    bool grouped = false;
    bool extraFields = false; ///< takes extra_customer_fields
    QList<Column> columns = {};
    QList<FilterRule> filters = {};
    QLatin1String from = {};        ///< what the filters look at: the joins would cost a count most of its time
    QLatin1String all = {};         ///< what the columns look at
    QLatin1String id = {};          ///< SQL of the row's id; grouped reports have none
    QLatin1String customerKey = {}; ///< column that holds a customer's id, may be empty
    QStringList defaults = {};      ///< columns of an answer that none are asked of
    /// Fills the report's tables when they are not yet there; null when they always are.
    bool (*prepare)(const ReportContext &context) = nullptr;

    /// The columns that a name stands for: a key, an alias or a whole group. Empty when it is unknown.
    QList<const Column *> named(const QString &name) const;
};

QList<ReportDefinition> customersReports();
QList<ReportDefinition> attendancesReports();
QList<ReportDefinition> membershipsReports();
QList<ReportDefinition> invoicesReports();

/// By the name in the path; nullptr when there is none.
const ReportDefinition *reportNamed(const QString &name);

} // namespace rollbook::sandbox
