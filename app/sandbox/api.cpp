// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

Reply html502()
{
    Reply reply;
    reply.status = 502;
    reply.contentType = "text/html";
    reply.body = "<!doctype html><html><head><title>502 Bad Gateway</title></head>"
                 "<body><h1>502 Bad Gateway</h1></body></html>";
    return reply;
}

} // namespace

Reply spoiled(Faults &faults, Reply reply)
{
    if (faults.take(Fault::Html502))
        return html502();
    if (reply.status == 200 && faults.take(Fault::BadJson))
        reply.body.chop(reply.body.size() / 3 + 1);
    return reply;
}

QStringList pathParts(const Request &request, const QByteArray &root)
{
    QStringList parts;
    for (const QByteArray &part : request.path.mid(root.size()).split('/')) {
        if (!part.isEmpty())
            parts.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
    return parts;
}

QString unknownName(const RawParameters &query, const QStringList &names)
{
    for (const auto &[name, value] : query.entries) {
        if (!names.contains(name))
            return u"Unknown parameter: %1"_s.arg(name);
    }
    return {};
}

} // namespace rollbook::sandbox
