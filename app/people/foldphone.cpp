// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/foldphone.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// How many digits the country code has that these digits begin with (ITU-T E.164). No code begins with another one.
qsizetype countryCodeSize(QStringView digits)
{
    if (digits.isEmpty() || digits.front() == u'0')
        return 0;
    if (digits.front() == u'1' || digits.front() == u'7')
        return 1;
    static const QStringList two { u"20"_s, u"27"_s, u"30"_s, u"31"_s, u"32"_s, u"33"_s, u"34"_s, u"36"_s, u"39"_s,
                                   u"40"_s, u"41"_s, u"43"_s, u"44"_s, u"45"_s, u"46"_s, u"47"_s, u"48"_s, u"49"_s,
                                   u"51"_s, u"52"_s, u"53"_s, u"54"_s, u"55"_s, u"56"_s, u"57"_s, u"58"_s, u"60"_s,
                                   u"61"_s, u"62"_s, u"63"_s, u"64"_s, u"65"_s, u"66"_s, u"81"_s, u"82"_s, u"84"_s,
                                   u"86"_s, u"90"_s, u"91"_s, u"92"_s, u"93"_s, u"94"_s, u"95"_s, u"98"_s };
    const bool isTwo =
        std::any_of(two.begin(), two.end(), [&](const QString &code) { return digits.startsWith(code); });
    return qMin<qsizetype>(isTwo ? 2 : 3, digits.size());
}

/// The value of a decimal digit of any script, also fullwidth; -1: it is none.
int digitOf(QChar letter)
{
    return letter.category() == QChar::Number_DecimalDigit ? letter.digitValue() : -1;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar letter : text)
        if (const int digit = digitOf(letter); digit >= 0)
            digits += QChar(u'0' + digit);
    return digits;
}

QString withoutLeadingZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    return digits.mid(zeros);
}

/// "x 12", "ext. 12", "#12" at the end lead to a desk, not to another number.
QStringView withoutExtension(QStringView text)
{
    static const QRegularExpression extension(u"\\s*(x|ext\\.?|extension|#)\\s*[0-9]{1,5}\\s*$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const bool any = std::any_of(text.begin(), text.end(), [](QChar sign) { return sign == u'#' || sign.isLetter(); });
    if (!any)
        return text; // most numbers, without the expression
    const QRegularExpressionMatch match = extension.match(text.toString());
    return match.hasMatch() && match.capturedStart() > 0 ? text.left(match.capturedStart()) : text;
}

} // namespace

std::optional<PhoneNumber> foldPhone(const QString &text)
{
    const QStringView number = QStringView(withoutExtension(text)).trimmed();
    QString digits = digitsOf(number);
    if (digits.isEmpty())
        return std::nullopt;
    const bool plus =
        std::any_of(number.begin(), number.end(), [](QChar letter) { return letter == u'+' || letter == u'\uff0b'; });
    if (!plus && !digits.startsWith("00"_L1))
        return PhoneNumber { .digits = digits, .national = withoutLeadingZeros(digits) };
    digits = withoutLeadingZeros(digits); // of 0044, and of +0044, which people write too
    const qsizetype code = countryCodeSize(digits);
    const QString national = withoutLeadingZeros(digits.mid(code));
    return PhoneNumber { .digits = digits.left(code) + national, .national = national };
}

QList<PhoneNumber> phoneNumbers(const QString &text)
{
    const auto parts = [](QChar sign) { return QStringView(u"/;,|").contains(sign); };
    QList<PhoneNumber> numbers;
    if (std::none_of(text.begin(), text.end(), parts)) {
        if (const auto number = foldPhone(text))
            numbers << *number;
        return numbers;
    }
    static const QRegularExpression between(u"[/;,|]"_s);
    constexpr qsizetype shortest = 6; // "030/123456" is one number, "07700 900123 / 07700 900124" are two
    const QStringList pieces = text.split(between, Qt::SkipEmptyParts);
    const bool several = std::all_of(pieces.begin(), pieces.end(),
                                     [](const QString &piece) { return digitsOf(piece).size() >= shortest; });
    for (const QString &part : several ? pieces : QStringList { text })
        if (const auto number = foldPhone(part); number && !numbers.contains(*number))
            numbers << *number;
    return numbers;
}

bool looksLikePhone(const QString &text)
{
    constexpr qsizetype fewest = 3;
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar letter) {
        return digitOf(letter) >= 0 || letter.isSpace()
            || QStringView(u"+-().,/\u2010\u2011\u2012\u2013\uff0b").contains(letter);
    });
    return plain && digitsOf(text).size() >= fewest;
}

QString withoutCountryCode(const QString &digits)
{
    return withoutLeadingZeros(digits.mid(countryCodeSize(digits)));
}

} // namespace rollbook
