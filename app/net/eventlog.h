// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

namespace rollbook {

/// What happened lately, for someone who looks for a fault: in memory only, the newest 500, and without secrets or
/// people. Whoever adds an event hands over facts, never free text; warnings are cut here.
class EventLog final : public QObject {
    Q_OBJECT
public:
    static constexpr int mostEvents = 500;

    struct Event {
        QDateTime at; ///< UTC
        QString text; ///< one line
        bool failed = false;
    };

    struct Request {
        QByteArray verb;
        QUrl url;
        bool homely = false; ///< of the service itself: of any other address nothing is said
        int status = 0;      ///< 0: no answer came
        int fault = 0;       ///< QNetworkReply::NetworkError
        qint64 ms = 0;
    };

    using QObject::QObject;

    void addRequest(const Request &request);
    void addExport(int id, const char *state, bool failed);
    /// Of Qt or this program; from any thread.
    void addWarning(const QString &text);
    const QList<Event> &events() const { return m_events; }
    /// All events, one in a line, with the time of this machine.
    QString text() const;
    static QString line(const Event &event);

Q_SIGNALS:
    void added();

private:
    void add(const QString &text, bool failed);

    QList<Event> m_events;
};

/// The path of an address without what may name a person or let somebody in: words of the interface stay, numbers and
/// everything else become dots. The query is left out.
QString harmlessPath(const QUrl &url);

/// A warning without addresses, paths, quoted words, e-mails and long numbers.
QString harmlessWarning(const QString &text);

} // namespace rollbook
