// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/connection.h"
#include "report/page.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

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

/// Rows first … first + size - 1; first is a multiple of size where the service counts pages.
struct PageRange {
    qint64 first = 0;
    int size = 50;

    friend bool operator==(const PageRange &, const PageRange &) = default;
};

/// An option of a connection, beside name, address and secret.
struct ConnectionOption {
    QString name;  ///< key in Connection::options
    QString label; ///< for people, translated
    bool required = false;
    QStringList values = {}; ///< allowed ones, the first is the default; empty: any text
    QString source = {};     ///< list of the service that offers values (choicesRequest); may be empty
};

/// What the service handed out for a started export; enough to go on after a restart.
struct ExportTicket {
    QString id = {};
    QUrl statusUrl = {}; ///< where the service says so itself; used as it came

    friend bool operator==(const ExportTicket &, const ExportTicket &) = default;
};

/// One look at a running export.
struct ExportStatus {
    bool done = false;
    qint64 completeItems = -1; ///< -1: not told
    qint64 totalItems = -1;    ///< -1: not told
    QUrl resultUrl = {};       ///< valid when done, unless the link is asked for by itself
    QDateTime startsAt = {};   ///< a run that is planned; invalid: not told, or begun
};

/// One entry of a list that fills a picker.
struct Choice {
    qint64 id = 0;
    QString label = {}; ///< the service's text, shown plain
    QString key = {};   ///< where ids are texts (time zones); else empty

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
    /// What Connection::options may hold.
    virtual QList<ConnectionOption> options() const = 0;
    /// What the secret is called, translated: "Access token", "User and password".
    virtual QString secretLabel() const = 0;
    /// The secret is two texts joined by a colon; labels of both, translated. Empty: one text.
    virtual QStringList secretParts() const { return {}; }
    /// Whether 401 means the secret and 403 the rights; else either may mean both.
    virtual bool tellsSecretFromRights() const { return true; }
    /// One cheap documented request that only works with the right address and secret.
    virtual HttpRequest testRequest(const Connection &connection) const = 0;
    /// Whether a 2xx answer to it is the service's: a sign-in page, for one, is not.
    virtual Result<void> checkTest(const HttpReply &reply) const;
    /// Checks options (names and values) and the base URL; Error::fields names base_url or the option.
    virtual Result<void> checkConnection(const Connection &connection) const = 0;
    virtual int requestsPerMinute() const = 0;
    /// Value of the Authorization header.
    virtual QByteArray authorization(const Connection &connection, const QString &secret) const = 0;

    /// The order that the service gives rows when none is asked for.
    virtual QList<SortKey> defaultSort(const Report &report, const Query &query) const;

    // What a service does not offer, these refuse with InvalidQuery.

    virtual Result<HttpRequest> pageRequest(const Connection &, const Report &, const Query &, PageRange) const;
    virtual Result<Page> parsePage(const Report &, const Query &, const HttpReply &) const;

    virtual Result<HttpRequest> exportRequest(const Connection &, const Report &, const Query &,
                                              const QString &format) const;
    virtual Result<ExportTicket> parseTicket(const HttpReply &) const;
    virtual HttpRequest statusRequest(const Connection &, const ExportTicket &) const;
    virtual Result<ExportStatus> parseStatus(const HttpReply &) const;
    /// Where a finished export's link is asked for by itself; nullopt: the status carries it.
    virtual std::optional<HttpRequest> linkRequest(const Connection &, const ExportTicket &) const;
    virtual Result<QUrl> parseLink(const HttpReply &) const;

    /// A list that fills a picker (Filter::source, ExtraColumns::source); page counts from 1.
    virtual Result<HttpRequest> choicesRequest(const Connection &, const QString &source, int page) const;
    virtual Result<ChoicePage> parseChoices(const QString &source, const HttpReply &) const;

    /// Looks a person up by text; the answer's choices carry the row ids.
    virtual Result<HttpRequest> searchRequest(const Connection &, const Report &, const QString &text) const;
    virtual Result<ChoicePage> parseSearch(const HttpReply &) const;

    /// Reads the service's error envelope of a 4xx or 5xx answer; survives any body. Where the connection is wrong in
    /// more than its secret, Error::fields names the option.
    virtual Error errorFrom(const HttpReply &) const = 0;
};

/// The dialect of a service id; null when unknown.
std::unique_ptr<Service> makeService(const QString &id);
/// All of them, in the order in which they are offered.
std::vector<std::unique_ptr<Service>> makeServices();

} // namespace rollbook
