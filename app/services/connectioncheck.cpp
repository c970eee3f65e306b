// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectioncheck.h"

#include "services/origin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

Error invalidOption(const QString &name, const QString &why)
{
    return { .code = ErrorCode::InvalidQuery, .message = why, .fields = { { name, { why } } } };
}

void blameOption(Error &error, const QString &name)
{
    error.fields.insert(name, { error.message.isEmpty() ? u"the service refused it"_s : error.message });
}

Result<void> checkUsual(const Service &service, const Connection &connection)
{
    const QUrl &url = connection.baseUrl;
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return failure(
            invalidOption(u"base_url"_s, u"not an address of the form %1"_s.arg(service.defaultBaseUrl().toString())));
    if (!isSecureEnough(url)) {
        Error error = invalidOption(u"base_url"_s, u"https:// is needed"_s);
        error.code = ErrorCode::InsecureUrl;
        return failure(error);
    }
    const QList<ConnectionOption> options = service.options();
    for (auto it = connection.options.begin(); it != connection.options.end(); ++it) {
        const auto known = std::find_if(options.begin(), options.end(),
                                        [&](const ConnectionOption &option) { return option.name == it.key(); });
        if (known == options.end())
            return failure(invalidOption(it.key(), u"unknown option"_s));
        if (!known->values.isEmpty() && !it->isEmpty() && !known->values.contains(*it))
            return failure(invalidOption(it.key(), u"%1 is needed"_s.arg(known->values.join(" or "_L1))));
    }
    for (const ConnectionOption &option : options)
        if (option.required && connection.options.value(option.name).trimmed().isEmpty())
            return failure(invalidOption(option.name, u"a value is needed"_s));
    return {};
}

} // namespace rollbook
