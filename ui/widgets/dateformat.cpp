// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateformat.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// The runs of digits and of letters of a text, in order; digits of any script become ASCII.
struct Words {
    QStringList numbers;
    QStringList names;
};

Words split(const QString &text)
{
    Words words;
    QString run;
    bool digits = false;
    const auto flush = [&] {
        if (!run.isEmpty())
            (digits ? words.numbers : words.names).append(run);
        run.clear();
    };
    for (const QChar c : text) {
        const bool digit = c.digitValue() >= 0;
        if (!digit && !c.isLetter() && !c.isMark()) {
            flush();
            continue;
        }
        if (digit != digits)
            flush();
        digits = digit;
        run += digit ? QChar(u'0' + c.digitValue()) : c.toLower();
    }
    flush();
    return words;
}

QString plain(const QString &name)
{
    return split(name).names.join(QString());
}

/// The month that a word names or begins with at least three letters of; 0 for none or more than one.
int monthOf(const QString &word, const QLocale &locale)
{
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : { QLocale::LongFormat, QLocale::ShortFormat }) {
            const QString names[] = { plain(locale.monthName(month, format)),
                                      plain(locale.standaloneMonthName(month, format)) };
            for (const QString &name : names) {
                if (name.isEmpty())
                    continue;
                if (name == word)
                    return month;
                if (word.size() >= 3 && name.startsWith(word)) {
                    if (found != 0 && found != month)
                        return 0;
                    found = month;
                }
            }
        }
    }
    return found;
}

bool isWeekday(const QString &word, const QLocale &locale)
{
    for (int day = 1; day <= 7; ++day) {
        if (word == plain(locale.dayName(day, QLocale::LongFormat))
            || word == plain(locale.dayName(day, QLocale::ShortFormat)))
            return true;
    }
    return false;
}

/// Words that the locale's own formats carry as they are, such as the "de" of Spanish dates.
bool isFiller(const QString &word, const QLocale &locale)
{
    static const QRegularExpression fields(u"d+|M+|y+|'"_s);
    QString literals = locale.dateFormat(QLocale::LongFormat) + u' ' + locale.dateFormat(QLocale::ShortFormat);
    static const QRegularExpression quoted(u"'([^']*)'"_s);
    QString kept;
    for (auto it = quoted.globalMatch(literals); it.hasNext();)
        kept += it.next().captured(1) + u' ';
    kept += literals.remove(quoted).remove(fields);
    return split(kept).names.contains(word);
}

/// "dMy" in the order of the locale's short date.
QString fieldOrder(const QLocale &locale)
{
    QString order;
    for (const QChar c : locale.dateFormat(QLocale::ShortFormat)) {
        if ((c == u'd' || c == u'M' || c == u'y') && !order.contains(c))
            order += c;
    }
    return order.size() == 3 ? order : u"dMy"_s;
}

std::optional<int> fullYear(const QString &digits, const QDate &today)
{
    const int year = digits.toInt();
    if (digits.size() == 4)
        return year;
    if (digits.size() > 2)
        return std::nullopt;
    const int last = today.year() + 10;
    return last - (((last - year) % 100) + 100) % 100;
}

std::optional<QDate> compose(const QString &year, int month, const QString &day, const QDate &today)
{
    const std::optional<int> full = fullYear(year, today);
    if (!full || day.size() > 2)
        return std::nullopt;
    const QDate date(*full, month, day.toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> fromNumbers(const QStringList &numbers, const QLocale &locale, const QDate &today)
{
    const QString order = numbers.first().size() == 4 ? u"yMd"_s : fieldOrder(locale);
    const QString month = numbers.at(order.indexOf(u'M'));
    if (month.size() > 2)
        return std::nullopt;
    return compose(numbers.at(order.indexOf(u'y')), month.toInt(), numbers.at(order.indexOf(u'd')), today);
}

std::optional<QDate> fromMonthName(const QStringList &numbers, int month, const QDate &today)
{
    const bool yearFirst = numbers.first().size() == 4;
    return compose(numbers.at(yearFirst ? 0 : 1), month, numbers.at(yearFirst ? 1 : 0), today);
}

} // namespace

QString mediumDateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(u"^\\s*dddd?[\\s,.]*|[\\s,.]*\\(?dddd?\\)?[\\s,.]*$"_s);
    format.remove(weekday);
    format.replace(u"MMMM"_s, u"MMM"_s);
    return format.contains(u'd') && format.contains(u'M') && format.contains(u"yyyy"_s) ? format : u"d MMM yyyy"_s;
}

std::optional<QDate> parseDate(const QString &text, const QLocale &locale, const QDate &today)
{
    if (const QDate date = locale.toDate(text.simplified(), mediumDateFormat(locale));
        date.isValid() && date.year() > 999)
        return date;
    const Words words = split(text);
    int month = 0;
    for (const QString &name : words.names) {
        const int named = monthOf(name, locale);
        if (named != 0 && month == 0)
            month = named;
        else if (!isWeekday(name, locale) && !isFiller(name, locale))
            return std::nullopt;
    }
    if (month != 0 && words.numbers.size() == 2)
        return fromMonthName(words.numbers, month, today);
    if (month == 0 && words.numbers.size() == 3)
        return fromNumbers(words.numbers, locale, today);
    return std::nullopt;
}

} // namespace rollbook
