// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/connection.h"
#include "report/page.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <memory>

namespace rollbook {

/// A request as a value. The Authorization header is added by ApiClient and nowhere else.
struct HttpRequest {
    enum class Method { Get, Post };
    Method method = Method::Get;
    QUrl url = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

/// A complete answer. Header names are lower case.
struct HttpReply {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QString request = {}; ///< method and path of what was asked, for Error::detail

    QByteArray header(const QByteArray &lowerCaseName) const;

    friend bool operator==(const HttpReply &, const HttpReply &) = default;
};

/// Rows first … first + size - 1; first is a multiple of size.
struct PageRange {
    qint64 first = 0;
    int size = 50;

    friend bool operator==(const PageRange &, const PageRange &) = default;
};

/// What the service handed out for a started export; enough to go on after a restart.
struct ExportTicket {
    QString id;

    friend bool operator==(const ExportTicket &, const ExportTicket &) = default;
};

/// One look at a running export.
struct ExportStatus {
    bool done = false;
    qint64 completeItems = -1; ///< -1: not told
    qint64 totalItems = -1;    ///< -1: not told
    QUrl resultUrl;            ///< valid when done
};

/// One entry of a list that fills a picker.
struct Choice {
    qint64 id = 0;
    QString label; ///< the service's text, shown plain

    friend bool operator==(const Choice &, const Choice &) = default;
};

struct ChoicePage {
    QList<Choice> choices;
    bool more = false; ///< a further page exists
};

/// How one API says it: builds requests and reads answers, does no I/O and keeps no state.
/// One subclass per service. All methods are const and may be called from any thread.
class Service {
public:
    Service() = default;
    virtual ~Service() = default;
    Q_DISABLE_COPY_MOVE(Service)

    virtual QString id() const = 0;
    virtual QString label() const = 0; ///< the service's own name, not translated
    virtual QUrl defaultBaseUrl() const = 0;
    /// Names of the options that Connection::options may hold.
    virtual QStringList optionNames() const = 0;
    /// Checks options (names and values) and the base URL.
    virtual Result<void> checkConnection(const Connection &connection) const = 0;
    virtual int requestsPerMinute() const = 0;
    /// Value of the Authorization header.
    virtual QByteArray authorization(const Connection &connection, const QString &secret) const = 0;

    virtual Result<HttpRequest> pageRequest(const Connection &, const Report &, const Query &, PageRange) const = 0;
    virtual Result<Page> parsePage(const Report &, const HttpReply &) const = 0;

    virtual Result<HttpRequest> exportRequest(const Connection &, const Report &, const Query &,
                                              const QString &format) const = 0;
    virtual Result<ExportTicket> parseTicket(const HttpReply &) const = 0;
    virtual HttpRequest statusRequest(const Connection &, const ExportTicket &) const = 0;
    virtual Result<ExportStatus> parseStatus(const HttpReply &) const = 0;

    /// A list that fills a picker (Filter::source, ExtraColumns::source); page counts from 1.
    virtual Result<HttpRequest> choicesRequest(const Connection &, const QString &source, int page) const = 0;
    virtual Result<ChoicePage> parseChoices(const QString &source, const HttpReply &) const = 0;

    /// Looks a person up by text; the answer's choices carry the row ids.
    virtual Result<HttpRequest> searchRequest(const Connection &, const Report &, const QString &text) const = 0;
    virtual Result<ChoicePage> parseSearch(const HttpReply &) const = 0;

    /// Reads the service's error envelope of a 4xx or 5xx answer; survives any body.
    virtual Error errorFrom(const HttpReply &) const = 0;
};

/// The dialect of a service id; null when unknown.
std::unique_ptr<Service> makeService(const QString &id);

} // namespace rollbook
