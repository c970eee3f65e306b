// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/catalog.h"
#include "services/service.h"

#include <QFile>

/// The fixtures of one service, tests/data/<service>: NAME.request is a request as it is sent (method and address,
/// headers, an empty line, the body), NAME.json the body of an answer.
class WireFixtures {
public:
    explicit WireFixtures(const QString &service) : m_service(service) { }

    /// An answer as it was recorded.
    rollbook::HttpReply answer(const QString &name, int status = 200) const
    {
        return reply(read(name + QStringLiteral(".json")), status);
    }
    QByteArray request(const QString &name) const
    {
        QByteArray text = read(name + QStringLiteral(".request"));
        return text.endsWith('\n') ? text.chopped(1) : text;
    }
    const rollbook::Report &report(const QString &name) const
    {
        static const rollbook::Catalog catalog = *rollbook::Catalog::load();
        return *catalog.report(QString(m_service + u'.' + name));
    }

    static rollbook::HttpReply reply(const QByteArray &body, int status = 200)
    {
        return { .status = status, .headers = {}, .body = body, .request = QStringLiteral("GET /x") };
    }
    /// A request in the form of the fixtures.
    static QByteArray sent(const rollbook::HttpRequest &request)
    {
        const bool post = request.method == rollbook::HttpRequest::Method::Post;
        QByteArray text = (post ? "POST " : "GET ") + request.url.toEncoded();
        for (const auto &[name, value] : request.headers)
            text += '\n' + name + ": " + value;
        return request.body.isEmpty() ? text : QByteArray(text + "\n\n" + request.body);
    }
    static QByteArray sent(const rollbook::Result<rollbook::HttpRequest> &request)
    {
        return request ? sent(*request) : QByteArray("refused: " + request.error().message.toUtf8());
    }

private:
    QByteArray read(const QString &name) const
    {
        QFile file(QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/data/%1/%2").arg(m_service, name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(file.fileName()));
        return file.readAll();
    }

    QString m_service;
};

/// Answers that no service should give: each must become an error, never a crash.
inline QList<QPair<const char *, QByteArray>> hostileAnswers()
{
    return { { "nothing", "" },
             { "a web page", "<!DOCTYPE html><title>Sign in</title>" },
             { "cut off", R"({"status":"PASS","result":{)" },
             { "a text", "\"PASS\"" },
             { "null", "null" },
             { "a number", "7" },
             { "an empty object", "{}" },
             { "wrong kinds", R"({"status":7,"result":7,"data":7,"count":"x","id":[],"state":7,"url":7})" },
             { "nulls", R"({"status":null,"result":null,"data":null,"count":null,"id":null,"state":null,"url":null})" },
             { "wrong kinds inside",
               R"({"status":"PASS","result":[7],"data":{"0":1},"count":-1,"id":true,"state":{"code":7},"url":{}})" },
             { "zeros", QByteArray(64, '\0') },
             { "deep", QByteArray(5000, '[') } };
}
