// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/lists.h"
#include "sandbox/parameters.h"

#include <functional>

namespace rollbook::sandbox {

/// What all ordinary lists have in common: their parameters, conditions, paging and envelope.
class ListPage {
public:
    /// `rules` are the list's own parameters.
    ListPage(const ListRequest &request, QList<ParameterRule> rules);

    /// The parameter's value, invalid when it is not given.
    QVariant value(QLatin1String parameter) const { return m_parameters.value(parameter); }
    void require(const QString &condition, const QVariantList &values);
    /// Keeps the rows whose expression equals the parameter, when it is given.
    void equals(QLatin1String parameter, QLatin1String expression);
    /// Keeps the rows whose expression is one of the parameter's values, when it is given.
    void isAmong(QLatin1String parameter, QLatin1String expression);

    /// Runs the query and wraps the rows, or says what is wrong with the request.
    Reply reply(QLatin1String columns, QLatin1String from, QLatin1String order,
                const std::function<QJsonObject(const QSqlQuery &)> &toJson);

private:
    QString where() const;
    QJsonValue link(qint64 page) const;
    QJsonObject only(const QJsonObject &object) const;

    const ListRequest &m_request;
    RawParameters m_raw;
    Parameters m_parameters;
    FieldErrors m_errors;
    QStringList m_conditions;
    QVariantList m_values;
};

} // namespace rollbook::sandbox
