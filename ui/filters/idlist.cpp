// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/idlist.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int partsNamed = 3;
constexpr int partLength = 20;

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

IdList readIds(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    IdList list;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        bool ok = false;
        const qint64 id = part.toLongLong(&ok);
        if (!ok || !isDigits(part))
            list.bad << part;
        else if (!list.ids.contains(id))
            list.ids << id;
    }
    list.bad.removeDuplicates();
    return list;
}

QString idsText(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return texts.join(u", "_s);
}

QString badIdsSentence(const QStringList &bad)
{
    if (bad.isEmpty())
        return {};
    QStringList named;
    for (const QString &part : bad.first(std::min<qsizetype>(bad.size(), partsNamed)))
        named << QCoreApplication::translate("IdList", "“%1”")
                     .arg(part.size() > partLength ? QString(part.left(partLength) + u'…') : part);
    if (bad.size() > partsNamed)
        named << u"…"_s;
    return QCoreApplication::translate("IdList", "Not a number: %1.", nullptr, int(bad.size()))
        .arg(named.join(u", "_s));
}

} // namespace rollbook
