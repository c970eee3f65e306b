// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxthread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <memory>

/// An answer of the practice server.
struct Answer {
    int status = 0;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray rows() const { return json().value(QLatin1String("rows")).toArray(); }
    int total() const { return json().value(QLatin1String("total")).toInt(-1); }
    QStringList wrongFields() const { return json().value(QLatin1String("field_errors")).toObject().keys(); }
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/// A practice server in its own thread and a plain HTTP client for it.
class SandboxClient {
public:
    using Headers = QList<QNetworkReply::RawHeaderPair>;

    explicit SandboxClient(const rollbook::sandbox::Options &options) : m_error(m_thread.start(options)) { }

    QString error() const { return m_error; }
    rollbook::sandbox::SandboxThread &server() { return m_thread; }
    QString baseUrl() const { return m_thread.access().baseUrl; }
    QByteArray bearer() const { return "Bearer " + m_thread.access().secret.toUtf8(); }

    /// A GET below the base address with the right credentials.
    Answer get(const QString &pathAndQuery)
    {
        const QString address = baseUrl() + pathAndQuery;
        return fetch(address, { { "Authorization", bearer() } });
    }

    /// A GET of any address with just these headers.
    Answer fetch(const QString &address, const Headers &headers = {})
    {
        return wait(m_network.get(request(address, headers)));
    }

    Answer post(const QString &path, const QByteArray &contentType, const QByteArray &body)
    {
        const QString address = baseUrl() + path;
        return postTo(address, { { "Authorization", bearer() }, { "Content-Type", contentType } }, body);
    }

    /// A POST to any address with just these headers.
    Answer postTo(const QString &address, const Headers &headers, const QByteArray &body)
    {
        return wait(m_network.post(request(address, headers), body));
    }

    /// Asks for the job until it has a result or an error.
    Answer finishedJob(const Answer &started)
    {
        const QString path = QStringLiteral("/jobs/%1").arg(started.json().value(QLatin1String("job")).toInt());
        for (;;) {
            const Answer answer = get(path);
            if (answer.status != 200 || answer.json().value(QLatin1String("result_url")).isString())
                return answer;
            QTest::qWait(10);
        }
    }

    /// Posts an export and gives the address of its file.
    QString exported(const QString &path, const QByteArray &contentType, const QByteArray &body)
    {
        return finishedJob(post(path, contentType, body)).json().value(QLatin1String("result_url")).toString();
    }

private:
    static QNetworkRequest request(const QString &address, const Headers &headers)
    {
        QNetworkRequest request { QUrl(address) };
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return request;
    }

    static Answer wait(QNetworkReply *pending)
    {
        const std::unique_ptr<QNetworkReply> reply(pending);
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(60'000);
        return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                 reply->rawHeaderPairs(), reply->error() };
    }

    rollbook::sandbox::SandboxThread m_thread;
    QString m_error;
    QNetworkAccessManager m_network;
};
