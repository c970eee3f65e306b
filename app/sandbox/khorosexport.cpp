// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/khorosexport.h"

#include "sandbox/khoroszones.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr auto MillisSuffix = "_MILLIS"_L1;

/// All columns in the order of the file. Apart from the five in milliseconds their names are assumed.
const QStringList &allColumns()
{
    static const QStringList columns = [] {
        QStringList list { u"AGENT_ID"_s,   u"AGENT_NAME"_s, u"AGENT_EMAIL"_s,  u"USER_TYPE"_s,      u"TEAM_IDS"_s,
                           u"TEAM_NAMES"_s, u"ENABLED"_s,    u"CREATED_DATE"_s, u"LAST_LOGIN_DATE"_s };
        for (const char *time : KhorosTimes)
            list.append(u"TOTAL_%1_TIME"_s.arg(QLatin1String(time)));
        for (const char *time : KhorosTimes)
            list.append(u"TOTAL_%1_TIME_MILLIS"_s.arg(QLatin1String(time)));
        return list;
    }();
    return columns;
}

QList<ParameterRule> rules()
{
    return { { "startTime", Kind::Integer, 0 },
             { "endTime", Kind::Integer, 0 },
             { .name = "reportFormat", .kind = Kind::Text, .values = { u"json"_s, u"csv"_s } },
             { .name = "locale", .kind = Kind::Text, .values = { u"en"_s, u"es"_s, u"fr"_s, u"de"_s, u"tr"_s } },
             { "includeDisabled", Kind::Boolean },
             { "agentId", Kind::Repeated },
             { "teamId", Kind::Repeated },
             { "reportMetrics", Kind::Repeated },
             { "timezone", Kind::Text },
             { "timezoneOffset", Kind::Integer, -64'800'000, 64'800'000 } };
}

QStringList readIds(const Parameters &parameters, const QString &name, FieldErrors &errors)
{
    const QStringList ids = parameters.value(name).toStringList();
    for (const QString &id : ids) {
        bool ok = false;
        id.toLongLong(&ok);
        if (!ok)
            errors[name].append(u"“%1” is not an id. Repeat the key for several."_s.arg(id));
    }
    return ids;
}

/// A metric's id is its column's name in lower case (assumed).
QStringList readColumns(const Parameters &parameters, bool json, FieldErrors &errors)
{
    const QStringList metrics = parameters.value(u"reportMetrics"_s).toStringList();
    QStringList columns;
    for (const QString &metric : metrics) {
        if (metric != metric.toLower() || !allColumns().contains(metric.toUpper()))
            errors[u"reportMetrics"_s].append(u"Unknown metric: %1"_s.arg(metric));
        columns.append(metric.toUpper());
    }
    if (metrics.isEmpty())
        columns = allColumns();
    if (!json)
        columns.removeIf([](const QString &column) { return column.endsWith(MillisSuffix); });
    return columns;
}

/// The zone wins over the offset (assumed); UTC without either.
QTimeZone readZone(const Parameters &parameters, FieldErrors &errors)
{
    if (const QString id = parameters.value(u"timezone"_s).toString(); !id.isEmpty()) {
        if (const auto zone = khorosZone(id))
            return *zone;
        errors[u"timezone"_s].append(u"Unknown time zone: %1"_s.arg(id));
    }
    return QTimeZone(static_cast<int>(parameters.value(u"timezoneOffset"_s, 0).toLongLong() / 1000));
}

QString clockText(qint64 millis)
{
    const qint64 seconds = millis / 1000;
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString momentText(const KhorosExport &wanted, const QDateTime &moment)
{
    return moment.isValid() ? wanted.locale.toString(moment.toTimeZone(wanted.zone), QLocale::ShortFormat) : QString();
}

QJsonObject rowOf(const KhorosExport &wanted, const KhorosAgent &agent)
{
    QStringList teamIds;
    QStringList teamNames;
    for (const KhorosTeam &team : KhorosTeams) {
        if (agent.teams.contains(team.id)) {
            teamIds.append(QString::number(team.id));
            teamNames.append(QStringView(team.name).toString());
        }
    }
    QJsonObject all { { u"AGENT_ID"_s, QString::number(agent.id) },
                      { u"AGENT_NAME"_s, agent.name },
                      { u"AGENT_EMAIL"_s, agent.email },
                      { u"USER_TYPE"_s, agent.type },
                      { u"TEAM_IDS"_s, teamIds.join(u',') },
                      { u"TEAM_NAMES"_s, teamNames.join(u", "_s) },
                      { u"ENABLED"_s, agent.enabled ? u"true"_s : u"false"_s },
                      { u"CREATED_DATE"_s, momentText(wanted, agent.created) },
                      { u"LAST_LOGIN_DATE"_s, momentText(wanted, agent.lastLogin) } };
    for (size_t i = 0; i < KhorosTimes.size(); ++i) {
        const qint64 millis = (wanted.endTime - wanted.startTime) / 10'000 * agent.shares[i];
        const QString column = u"TOTAL_%1_TIME"_s.arg(QLatin1String(KhorosTimes[i]));
        all.insert(column, clockText(millis));
        all.insert(QString(column + MillisSuffix), QString::number(millis));
    }
    QJsonObject row;
    for (const QString &column : wanted.columns)
        row.insert(column, all.value(column));
    return row;
}

/// Agents and teams together: those that are in both (assumed).
bool isWanted(const KhorosExport &wanted, const KhorosAgent &agent)
{
    const bool inTeam = std::any_of(agent.teams.begin(), agent.teams.end(),
                                    [&](int team) { return wanted.teams.contains(QString::number(team)); });
    return (wanted.includeDisabled || agent.enabled)
        && (wanted.agents.isEmpty() || wanted.agents.contains(QString::number(agent.id)))
        && (wanted.teams.isEmpty() || inTeam);
}

} // namespace

KhorosExport readKhorosExport(const RawParameters &raw, FieldErrors &errors)
{
    const Parameters parameters = readParameters(rules(), raw, errors);
    KhorosExport wanted;
    for (const QString &needed : { u"startTime"_s, u"endTime"_s }) {
        if (!parameters.contains(needed) && !errors.contains(needed))
            errors[needed].append(u"%1 is required."_s.arg(needed));
    }
    wanted.startTime = parameters.value(u"startTime"_s).toLongLong();
    wanted.endTime = parameters.value(u"endTime"_s).toLongLong();
    if (errors.isEmpty() && wanted.endTime < wanted.startTime)
        errors[u"endTime"_s].append(u"endTime is before startTime."_s);
    wanted.json = parameters.value(u"reportFormat"_s, u"json"_s).toString() == "json"_L1;
    wanted.locale = QLocale(parameters.value(u"locale"_s, u"en"_s).toString());
    wanted.zone = readZone(parameters, errors);
    wanted.includeDisabled = parameters.value(u"includeDisabled"_s).toBool();
    wanted.agents = readIds(parameters, u"agentId"_s, errors);
    wanted.teams = readIds(parameters, u"teamId"_s, errors);
    wanted.columns = readColumns(parameters, wanted.json, errors);
    return wanted;
}

qint64 khorosBuckets(const KhorosExport &wanted)
{
    constexpr qint64 day = 86'400'000;
    return wanted.endTime / day - wanted.startTime / day + 1;
}

ExportContent khorosContent(const KhorosExport &wanted, const QList<KhorosAgent> &agents)
{
    QList<QJsonObject> rows;
    for (const KhorosAgent &agent : agents) {
        if (isWanted(wanted, agent))
            rows.append(rowOf(wanted, agent));
    }
    ExportContent content;
    content.name = wanted.json ? u"report-#.json"_s : u"report-#.csv"_s;
    content.json = wanted.json;
    content.keys = wanted.columns;
    content.labels = wanted.columns;
    content.total = rows.size();
    content.rows = [rows](qint64 first, qint64 count) { return rows.mid(first, count); };
    return content;
}

} // namespace rollbook::sandbox
