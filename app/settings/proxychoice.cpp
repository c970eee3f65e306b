// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/proxychoice.h"

#include <QUrl>

namespace rollbook {

std::optional<ProxyChoice> ProxyChoice::fromAddress(const QString &text)
{
    const QUrl url(QStringLiteral("http://") + text.trimmed(), QUrl::StrictMode);
    const bool nothingElse = url.path().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || url.port() < 1 || !nothingElse)
        return {};
    return ProxyChoice { .mode = Mode::Manual, .host = url.host(), .port = url.port() };
}

QString ProxyChoice::address() const
{
    if (mode != Mode::Manual)
        return {};
    const QString written = host.contains(u':') ? QString(u'[' + host + u']') : host;
    return QStringLiteral("%1:%2").arg(written).arg(port);
}

QString ProxyChoice::secretId() const
{
    // Profiles are groups of a settings file, so that their ids hold no slash.
    return mode == Mode::Manual && !user.isEmpty() ? QStringLiteral("network/proxy/%1@%2").arg(user, address())
                                                   : QString();
}

} // namespace rollbook
