// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/diagnostics.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int failuresShown = 5;

QStringList lastFailures(const QList<EventLog::Event> &events)
{
    QStringList lines;
    for (auto it = events.crbegin(); it != events.crend() && lines.size() < failuresShown; ++it)
        if (it->failed)
            lines.prepend(it->text);
    return lines;
}

QString listed(const QStringList &items)
{
    return items.isEmpty() ? u"none"_s : items.join(u", "_s);
}

} // namespace

QString diagnosticsText(const Diagnostics &facts)
{
    QStringList connections;
    for (auto it = facts.connections.begin(); it != facts.connections.end(); ++it)
        connections << u"%1 %2"_s.arg(it.key()).arg(it.value());
    QStringList stores;
    for (const auto &[name, bytes] : facts.stores)
        stores << (bytes < 0 ? u"%1 absent"_s.arg(name) : u"%1 %2 bytes"_s.arg(name).arg(bytes));
    QStringList lines {
        u"Rollbook "_s + QStringLiteral(ROLLBOOK_VERSION),
        u"Qt %1, built with %2"_s.arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)),
        u"System: %1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                    QGuiApplication::platformName()),
        u"Locale: "_s + QLocale().name(),
        u"Theme: "_s + facts.theme,
        u"Connections: "_s + listed(connections),
        u"Stores: "_s + listed(stores),
        u"Last failures:"_s,
    };
    const QStringList failures = lastFailures(facts.events);
    for (const QString &failure : failures.isEmpty() ? QStringList { u"none"_s } : failures)
        lines << u"  "_s + failure;
    return lines.join(u'\n') + u'\n';
}

} // namespace rollbook
