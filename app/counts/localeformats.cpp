// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/localeformats.h"

#include <QRegularExpression>

namespace rollbook {

using namespace Qt::StringLiterals;

namespace {

QString withShortMonth(QString format)
{
    return format.replace(u"MMMM"_s, u"MMM"_s);
}

/// Index behind the last day or month of a format; letters in quotes are words of the language.
qsizetype endOfDayAndMonth(const QString &format)
{
    qsizetype end = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < format.size(); ++at) {
        const QChar letter = format.at(at);
        if (letter == u'\'')
            quoted = !quoted;
        else if (!quoted && (letter == u'd' || letter == u'M'))
            end = at + 1;
    }
    return end;
}

/// A full stop or an ideograph behind a number belongs to it.
bool belongsToNumber(QChar letter)
{
    return letter == u'.' || letter.category() == QChar::Letter_Other;
}

bool isAmPm(const QString &format)
{
    return format.contains(u'A', Qt::CaseInsensitive);
}

} // namespace

QString fullDayFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(u"^\\s*dddd?[\\s,.]*|[\\s,.]*\\(?dddd?\\)?[\\s,.]*$"_s);
    const QString format = locale.dateFormat(QLocale::LongFormat).remove(weekday);
    const bool isWhole = format.contains(u'd') && format.contains(u'M') && format.contains(u"yyyy"_s);
    return isWhole ? format : u"d MMMM yyyy"_s;
}

QString shortDayFormat(const QLocale &locale)
{
    return withShortMonth(fullDayFormat(locale));
}

QString dayMonthFormat(const QLocale &locale)
{
    const QString format = fullDayFormat(locale);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    qsizetype end = endOfDayAndMonth(format);
    if (end < format.size() && format.at(end - 1) == u'd' && belongsToNumber(format.at(end)))
        ++end;
    const QString cut = withShortMonth(format.mid(qMin(day, month), end - qMin(day, month)));
    return cut.contains(u'y') || cut.count(u'\'') % 2 != 0 ? u"d MMM"_s : cut;
}

QString minuteFormat(const QLocale &locale)
{
    return locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
}

QString hourFormat(const QLocale &locale)
{
    const QString format = minuteFormat(locale);
    return isAmPm(format) ? u"h AP"_s : format;
}

} // namespace rollbook
