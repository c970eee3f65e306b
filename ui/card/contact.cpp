// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/contact.h"

#include <QDesktopServices>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::contact {

namespace {

constexpr qsizetype longestEmail = 254; ///< RFC 5321
constexpr qsizetype fewestDigits = 3;
constexpr qsizetype mostDigits = 15; ///< E.164

bool isHidden(QChar c)
{
    return c.isSpace() || !c.isPrint();
}

} // namespace

QKeySequence copyKeys(Contact part)
{
    switch (part) {
    case Contact::Email:
        return Qt::CTRL | Qt::ALT | Qt::Key_E;
    case Contact::Phone:
        return Qt::CTRL | Qt::ALT | Qt::Key_P;
    case Contact::Address:
        break;
    }
    return Qt::CTRL | Qt::ALT | Qt::Key_A;
}

QUrl mailto(const QString &text)
{
    const QString email = text.trimmed();
    const bool whole = email.count(u'@') == 1 && !email.startsWith(u'@') && !email.endsWith(u'@')
        && email.size() <= longestEmail && std::none_of(email.begin(), email.end(), isHidden);
    if (!whole)
        return {};
    return QUrl::fromEncoded("mailto:" + QUrl::toPercentEncoding(email, "@+"), QUrl::StrictMode);
}

QUrl tel(const QString &text)
{
    QString number;
    for (const QChar c : text.trimmed()) {
        if (c.isDigit())
            number += QChar(u'0' + c.digitValue());
        else if (c == u'+' && number.isEmpty())
            number += c;
        else if (!c.isSpace() && !u"-–().\u2011\u200e\u200f\u202a\u202c"_s.contains(c))
            return {};
    }
    const qsizetype digits = number.size() - (number.startsWith(u'+') ? 1 : 0);
    if (digits < fewestDigits || digits > mostDigits)
        return {};
    return QUrl::fromEncoded("tel:" + number.toLatin1(), QUrl::StrictMode);
}

bool open(const QUrl &url)
{
    const bool known = url.scheme() == "mailto"_L1 || url.scheme() == "tel"_L1;
    return known && url.isValid() && QDesktopServices::openUrl(url);
}

} // namespace rollbook::contact
