// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/layerrules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace LayerRules {

namespace {

/// Room -> the rooms that it may include besides itself.
const QHash<QString, QStringList> &allowedRooms()
{
    static const QStringList core { u"report"_s, u"services"_s, u"net"_s,     u"exports"_s, u"rows"_s,
                                    u"models"_s, u"settings"_s, u"counts"_s,  u"sheets"_s,  u"schedules"_s,
                                    u"views"_s,  u"files"_s,    u"compare"_s, u"people"_s,  u"vault"_s };
    static const QHash<QString, QStringList> rooms {
        { u"report"_s, {} },
        { u"files"_s, { u"report"_s } },
        { u"counts"_s, { u"report"_s } },
        { u"services"_s, { u"report"_s } },
        { u"settings"_s, { u"report"_s, u"counts"_s, u"services"_s, u"files"_s } },
        { u"net"_s, { u"report"_s, u"services"_s, u"settings"_s } },
        { u"exports"_s, { u"report"_s, u"services"_s, u"net"_s, u"sheets"_s, u"files"_s } },
        { u"schedules"_s, { u"report"_s, u"services"_s, u"net"_s, u"exports"_s, u"files"_s } },
        { u"views"_s, { u"report"_s, u"counts"_s, u"settings"_s, u"files"_s } },
        { u"people"_s, { u"report"_s, u"services"_s, u"settings"_s, u"net"_s, u"rows"_s, u"vault"_s } },
        { u"rows"_s, { u"report"_s, u"services"_s, u"net"_s } },
        { u"vault"_s, { u"report"_s } },
        { u"compare"_s,
          { u"settings"_s, u"vault"_s, u"report"_s, u"services"_s, u"net"_s, u"rows"_s, u"sheets"_s, u"exports"_s,
            u"files"_s } },
        { u"sheets"_s, { u"report"_s, u"rows"_s } },
        { u"models"_s, { u"report"_s, u"counts"_s, u"services"_s, u"net"_s, u"exports"_s, u"rows"_s } },
        { u"sandbox"_s, { u"report"_s } },
        { u"cli"_s, QStringList(core) << u"sandbox"_s },
        { u"ui"_s, core },
        { u"main"_s, QStringList(core) << u"sandbox"_s << u"cli"_s << u"ui"_s },
    };
    return rooms;
}

/// The room of a source file: "net" for app/net/job.cpp, "ui" for all of ui/, "main" for the composition root.
QString roomOf(const QString &path)
{
    if (path == "ui/main.cpp"_L1)
        return u"main"_s;
    return path.startsWith("app/"_L1) ? path.section(u'/', 1, 1) : path.section(u'/', 0, 0);
}

/// The room of an #include "…"; empty for a header beside the including file.
QString roomOfInclude(const QString &include)
{
    if (include.startsWith("app/"_L1))
        return include.section(u'/', 1, 1);
    return include.contains(u'/') ? include.section(u'/', 0, 0) : QString();
}

bool isGuiHeader(const QString &include, const QStringList &guiHeaders)
{
    static const QRegularExpression module(u"^Qt(Gui|Widgets|Svg|SvgWidgets|Charts|PrintSupport)(/|$)"_s);
    return module.match(include).hasMatch() || guiHeaders.contains(include);
}

} // namespace

QStringList includeFaults(const QString &path, const QString &text, const QStringList &guiHeaders)
{
    static const QRegularExpression directive(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QString room = roomOf(path);
    if (!allowedRooms().contains(room))
        return { QString(path + ": no rule for the room \""_L1 + room + u'"') };

    QStringList faults;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = directive.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString include = match.captured(2);
        const QString target = match.captured(1) == "\""_L1 ? roomOfInclude(include) : QString();
        const bool foreign = !target.isEmpty() && target != room && !allowedRooms().value(room).contains(target);
        const bool climbs = include.startsWith("../"_L1);
        const bool gui = path.startsWith("app/"_L1) && isGuiHeader(include, guiHeaders);
        if (foreign || climbs || gui)
            faults << u"%1:%2: %3 may not include %4"_s.arg(path).arg(i + 1).arg(room, include);
    }
    return faults;
}

QStringList linkFaults(const QString &cmakeText)
{
    static const QRegularExpression library(u"\\badd_library\\s*\\(\\s*(\\w+)"_s);
    static const QRegularExpression link(u"\\btarget_link_libraries\\s*\\(\\s*([\\w-]+)([^)]*)\\)"_s);
    static const QRegularExpression gui(u"\\b(Qt6::(Gui|Widgets|Svg|SvgWidgets|Charts|PrintSupport)|rollbook_ui)\\b"_s);
    QSet<QString> libraries;
    for (auto it = library.globalMatch(cmakeText); it.hasNext();)
        libraries.insert(it.next().captured(1));

    QStringList faults;
    for (auto it = link.globalMatch(cmakeText); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString target = match.captured(1);
        const QString linked = match.captured(2);
        if (libraries.contains(target) && linked.contains("rollbook_sandbox"_L1))
            faults << QString(u"the library "_s + target + " links rollbook_sandbox"_L1);
        if ((target == "rollbook_app"_L1 || target == "rollbook_sandbox"_L1) && gui.match(linked).hasMatch())
            faults << QString(target + " links "_L1 + gui.match(linked).captured(1));
    }
    return faults;
}

QStringList licenceFaults(const QString &path, const QString &text)
{
    const QString head = text.section(u'\n', 0, 3);
    QStringList faults;
    if (!head.contains("SPDX-FileCopyrightText: 2026 The Rollbook authors"_L1))
        faults << QString(path + ": no SPDX-FileCopyrightText at the top"_L1);
    if (!head.contains("SPDX-License-Identifier: "_L1))
        faults << QString(path + ": no SPDX-License-Identifier at the top"_L1);
    return faults;
}

} // namespace LayerRules
