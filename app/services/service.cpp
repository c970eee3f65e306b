// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/service.h"

#include "services/json.h"
#include "services/khoros.h"
#include "services/spaaza.h"
#include "services/spirii.h"
#include "services/teamup.h"

namespace rollbook {

namespace {

tl::unexpected<Error> notOffered()
{
    return failure({ .code = ErrorCode::InvalidQuery, .message = QStringLiteral("the service does not offer this") });
}

} // namespace

QByteArray HttpReply::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers)
        if (name == lowerCaseName)
            return value;
    return {};
}

Result<void> Service::checkTest(const HttpReply &reply) const
{
    if (json::array(reply))
        return {};
    const auto object = json::object(reply);
    return object ? Result<void>() : failure(object.error());
}

QList<SortKey> Service::defaultSort(const Report &report, const Query &) const
{
    return report.defaultSort;
}

Result<HttpRequest> Service::pageRequest(const Connection &, const Report &, const Query &, PageRange) const
{
    return notOffered();
}

Result<Page> Service::parsePage(const Report &, const Query &, const HttpReply &) const
{
    return notOffered();
}

Result<HttpRequest> Service::exportRequest(const Connection &, const Report &, const Query &, const QString &) const
{
    return notOffered();
}

Result<ExportTicket> Service::parseTicket(const HttpReply &) const
{
    return notOffered();
}

HttpRequest Service::statusRequest(const Connection &, const ExportTicket &ticket) const
{
    return { .url = ticket.statusUrl };
}

Result<ExportStatus> Service::parseStatus(const HttpReply &) const
{
    return notOffered();
}

std::optional<HttpRequest> Service::linkRequest(const Connection &, const ExportTicket &) const
{
    return std::nullopt;
}

Result<QUrl> Service::parseLink(const HttpReply &) const
{
    return notOffered();
}

Result<HttpRequest> Service::choicesRequest(const Connection &, const QString &, int) const
{
    return notOffered();
}

Result<ChoicePage> Service::parseChoices(const QString &, const HttpReply &) const
{
    return notOffered();
}

Result<HttpRequest> Service::searchRequest(const Connection &, const Report &, const QString &) const
{
    return notOffered();
}

Result<ChoicePage> Service::parseSearch(const HttpReply &) const
{
    return notOffered();
}

std::unique_ptr<Service> makeService(const QString &id)
{
    for (auto &service : makeServices())
        if (service->id() == id)
            return std::move(service);
    return nullptr;
}

std::vector<std::unique_ptr<Service>> makeServices()
{
    std::vector<std::unique_ptr<Service>> services;
    services.push_back(std::make_unique<TeamUp>());
    services.push_back(std::make_unique<Khoros>());
    services.push_back(std::make_unique<Spirii>());
    services.push_back(std::make_unique<Spaaza>());
    return services;
}

} // namespace rollbook
