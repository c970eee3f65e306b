// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient_p.h"

#include <QRandomGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// What an echo of the request may hold: the secret and, where it has two parts, the one that is no name, each also as
/// it stands in a header, an address or JSON. Parts of a few letters would blank out half of any text.
QStringList formsOf(const QString &secret, const Service &service)
{
    constexpr qsizetype shortest = 4;
    QStringList forms { secret };
    if (const QString key = secret.section(u':', 1); !service.secretParts().isEmpty() && key.size() >= shortest)
        forms << key;
    for (const QString &form : QStringList(forms))
        forms << QString::fromLatin1(form.toUtf8().toBase64()) << QString::fromLatin1(QUrl::toPercentEncoding(form));
    for (const QString &form : QStringList(forms)) {
        const QString inJson = QString(form).replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
        forms << inJson << QString(inJson).replace(u'/', "\\/"_L1);
    }
    forms.removeDuplicates();
    return forms;
}

void hide(QString &text, const QStringList &forms)
{
    for (const QString &form : forms)
        text.replace(form, u"•••"_s);
}

} // namespace

ApiClient::ApiClient(QNetworkAccessManager *network, std::shared_ptr<const Service> service, Connection connection,
                     QString secret, QObject *parent)
    : QObject(parent)
{
    const int requests = service->requestsPerMinute();
    const ApiLimits limits;
    d = std::make_unique<Private>(Private { .q = this,
                                            .network = network,
                                            .service = std::move(service),
                                            .connection = std::move(connection),
                                            .secret = std::move(secret),
                                            .limits = limits,
                                            .throttle = Throttle(requests, limits.windowMs) });
    d->wake = new QTimer(this);
    d->wake->setSingleShot(true);
    d->wake->setTimerType(Qt::PreciseTimer); // a coarse one may come early, and the wait would be told twice
    connect(d->wake, &QTimer::timeout, this, [this] { d->sendWaiting(); });
}

ApiClient::~ApiClient()
{
    const QSet<ApiCall *> calls = d->calls;
    for (ApiCall *call : calls)
        call->d->clientGone();
}

const Connection &ApiClient::connection() const
{
    return d->connection;
}

const Service &ApiClient::service() const
{
    return *d->service;
}

QNetworkAccessManager *ApiClient::network() const
{
    return d->network;
}

void ApiClient::setSecret(const QString &secret)
{
    d->secret = secret;
}

bool ApiClient::hasSecret() const
{
    return !d->secret.isEmpty();
}

const ApiLimits &ApiClient::limits() const
{
    return d->limits;
}

void ApiClient::setLimits(const ApiLimits &limits)
{
    d->limits = limits;
    d->throttle = Throttle(d->service->requestsPerMinute(), limits.windowMs);
}

ApiCall *ApiClient::call(const HttpRequest &request, QObject *parent)
{
    return new ApiCall(this, request, parent);
}

qint64 ApiClient::takeTurn()
{
    const qint64 ms = d->throttle.wait();
    if (ms == 0)
        d->throttle.sent();
    return ms;
}

QByteArray ApiClient::authorizationFor(const QUrl &url) const
{
    return sameOrigin(url, d->connection.baseUrl) ? d->service->authorization(d->connection, d->secret) : QByteArray();
}

Error ApiClient::redacted(Error error) const
{
    if (d->secret.isEmpty())
        return error;
    const QStringList forms = formsOf(d->secret, *d->service);
    for (QString *text : { &error.message, &error.serviceCode, &error.detail })
        hide(*text, forms);
    const QMap<QString, QStringList> fields = std::exchange(error.fields, {});
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        QString name = field.key();
        QStringList messages = field.value();
        hide(name, forms);
        for (QString &message : messages)
            hide(message, forms);
        error.fields.insert(name, messages);
    }
    return error;
}

void ApiClient::Private::enqueue(ApiCall *call)
{
    waiting.insert(call->d->order, call);
    sendWaiting();
}

void ApiClient::Private::sendWaiting()
{
    while (true) {
        if (const qint64 ms = throttle.wait(); ms > 0) {
            if (!waiting.isEmpty()) {
                wake->start(int(ms) + 1);
                tellSlow(ms);
            }
            return;
        }
        if (slow) {
            slow = false;
            Q_EMIT q->resumed();
        } else if (waiting.isEmpty()) {
            return;
        } else {
            throttle.sent();
            waiting.take(waiting.firstKey())->d->send();
        }
    }
}

void ApiClient::Private::tellSlow(qint64 ms)
{
    slow = true;
    Q_EMIT q->slowedDown(int(std::ceil(double(ms) / 1000)));
}

qint64 ApiClient::Private::backoff(int attempt) const
{
    const int base = limits.backoffMs.at(attempt);
    return base + QRandomGenerator::global()->bounded(base / 4 + 1);
}

} // namespace rollbook
