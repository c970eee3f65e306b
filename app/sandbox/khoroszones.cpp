// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/khoroszones.h"

#include <QDateTime>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr std::array Ids {
    "Etc/GMT+12",          "Pacific/Pago_Pago",  "Pacific/Honolulu",  "America/Anchorage",
    "America/Los_Angeles", "America/Denver",     "America/Chicago",   "America/New_York",
    "America/Halifax",     "America/Sao_Paulo",  "Atlantic/Azores",   "UTC",
    "Europe/London",       "Europe/Dublin",      "Europe/Copenhagen", "Europe/Berlin",
    "Europe/Paris",        "Europe/Madrid",      "Europe/Athens",     "Africa/Cairo",
    "Europe/Istanbul",     "Asia/Dubai",         "Asia/Karachi",      "Asia/Kolkata",
    "Asia/Kathmandu",      "Asia/Dhaka",         "Asia/Bangkok",      "Asia/Shanghai",
    "Asia/Tokyo",          "Australia/Adelaide", "Australia/Sydney",  "Pacific/Auckland",
    "Pacific/Apia",
};

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2:%3"_s.arg(seconds < 0 ? u'-' : u'+')
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString nameOf(const QString &id, const QString &offset)
{
    return id.startsWith("Etc/"_L1) || !id.contains(u'/') ? QString(u"GMT"_s + offset)
                                                          : id.section(u'/', -1).replace(u'_', u' ');
}

} // namespace

QJsonArray khorosZones()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonArray zones;
    for (const char *id : Ids) {
        const QString key = QString::fromLatin1(id);
        const int seconds = QTimeZone(id).offsetFromUtc(now);
        const QString offset = offsetText(seconds);
        const QString name = nameOf(key, offset);
        zones.append(QJsonObject { { u"id"_s, key },
                                   { u"name"_s, name },
                                   { u"shortName"_s, name },
                                   { u"offsetString"_s, offset },
                                   { u"offsetMillis"_s, seconds * 1000 } });
    }
    return zones;
}

std::optional<QTimeZone> khorosZone(const QString &id)
{
    const auto found =
        std::find_if(Ids.begin(), Ids.end(), [&](const char *known) { return id == QLatin1String(known); });
    return found == Ids.end() ? std::nullopt : std::optional(QTimeZone(*found));
}

} // namespace rollbook::sandbox
