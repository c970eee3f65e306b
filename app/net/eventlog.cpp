// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/eventlog.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qsizetype longestWarning = 200;
const QString hidden = u"\u2026"_s;

} // namespace

QString harmlessPath(const QUrl &url)
{
    static const QRegularExpression word(u"^(v\\d{1,2}|[a-z][a-z_-]{0,31}(\\.[a-z_-]{1,16})?)$"_s);
    QStringList parts = url.path(QUrl::FullyEncoded).split(u'/');
    for (QString &part : parts)
        if (!part.isEmpty() && !word.match(part).hasMatch())
            part = hidden;
    return parts.join(u'/');
}

QString harmlessWarning(const QString &text)
{
    static const QRegularExpression secretive(
        u"[a-z][a-z0-9+.-]*://\\S+"                     // addresses
        "|\"[^\"]*\"|'[^']*'|\u201c[^\u201d]*\u201d"    // quoted words
        "|\\S*@\\S*"                                    // e-mails
        "|\\S*[/\\\\]\\S*"                              // paths
        "|\\b[0-9a-fA-F-]{9,}\\b|\\d[\\d .-]{4,}\\d"_s, // ids, phone numbers, amounts
        QRegularExpression::CaseInsensitiveOption);
    QString plain = text.simplified();
    plain.replace(secretive, hidden);
    return plain.left(longestWarning);
}

void EventLog::addRequest(const Request &request)
{
    const QString what = request.homely ? harmlessPath(request.url) : hidden;
    const QString answer = request.status > 0 ? QString::number(request.status) : u"no answer"_s;
    const QString fault = request.fault != 0 ? u" (network error %1)"_s.arg(request.fault) : QString();
    add(u"%1 %2 %3%4 %5 ms"_s.arg(QString::fromLatin1(request.verb), what, answer, fault).arg(request.ms),
        request.fault != 0 || request.status >= 400);
}

void EventLog::addExport(int id, const char *state, bool failed)
{
    add(u"export %1: %2"_s.arg(id).arg(QLatin1String(state)), failed);
}

void EventLog::addWarning(const QString &text)
{
    // From a warning nobody may be called back at once: it may come from anywhere, also from another thread.
    QMetaObject::invokeMethod(
        this, [this, plain = harmlessWarning(text)] { add(u"warning: "_s + plain, true); }, Qt::QueuedConnection);
}

void EventLog::add(const QString &text, bool failed)
{
    if (m_events.size() >= mostEvents)
        m_events.removeFirst();
    m_events.append({ QDateTime::currentDateTimeUtc(), text, failed });
    Q_EMIT added();
}

QString EventLog::line(const Event &event)
{
    return QString(event.at.toLocalTime().toString(u"HH:mm:ss"_s) + u"  "_s + event.text);
}

QString EventLog::text() const
{
    QStringList lines;
    for (const Event &event : m_events)
        lines << line(event);
    return lines.join(u'\n');
}

} // namespace rollbook
