// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/parameters.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

std::optional<qint64> integerOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (std::floor(number) != number || std::abs(number) > 9.0e15)
            return std::nullopt;
        return value.toInteger();
    }
    static const QRegularExpression digits(u"^[+-]?[0-9]+$"_s);
    bool ok = false;
    const QString text = value.toString();
    const qint64 number = text.toLongLong(&ok);
    return ok && digits.match(text).hasMatch() ? std::optional(number) : std::nullopt;
}

std::optional<bool> booleanOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.toString() == "true"_L1)
        return true;
    if (value.toString() == "false"_L1)
        return false;
    return std::nullopt;
}

std::optional<qint64> instantOf(const QString &text)
{
    static const QRegularExpression shape(
        u"^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?([Zz]|[+-]\\d\\d:?\\d\\d)?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString normal = text.toUpper();
    normal[10] = u'T';
    QDateTime moment = QDateTime::fromString(normal, Qt::ISODateWithMs);
    if (match.captured(3).isEmpty())
        moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<QString> dateOf(const QString &text)
{
    static const QRegularExpression shape(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    if (!shape.match(text).hasMatch() || !QDate::fromString(text, Qt::ISODate).isValid())
        return std::nullopt;
    return text;
}

bool isList(Kind kind)
{
    return kind == Kind::Integers || kind == Kind::Texts || kind == Kind::Repeated;
}

/// Reads the values of one parameter; the first complaint wins.
class Reader {
public:
    Reader(const ParameterRule &rule, bool typed) : m_rule(rule), m_typed(typed) { }

    QVariant read(const QList<QJsonValue> &given)
    {
        if (isList(m_rule.kind))
            return readList(given);
        if (given.size() > 1) {
            complain(u"Give this once."_s);
            return {};
        }
        const QJsonValue &value = given.constFirst();
        if (!m_typed && value.toString().isEmpty())
            return {}; // an empty text field means "not set"
        return readOne(value);
    }

    QString complaint() const { return m_complaint; }

private:
    QVariant readList(const QList<QJsonValue> &given)
    {
        QList<QJsonValue> items;
        for (const QJsonValue &value : given) {
            if (m_typed) {
                if (!value.isArray())
                    complain(u"A list is expected."_s);
                for (const QJsonValue item : value.toArray())
                    items.append(item);
            } else if (m_rule.kind == Kind::Repeated) {
                if (!value.toString().isEmpty())
                    items.append(value);
            } else {
                for (const QString &part : value.toString().split(u',')) {
                    if (!part.trimmed().isEmpty())
                        items.append(part.trimmed());
                }
            }
        }
        QVariantList numbers;
        QStringList texts;
        for (const QJsonValue &item : items) {
            const QVariant value = m_rule.kind == Kind::Integers ? readInteger(item) : readText(item);
            numbers.append(value);
            texts.append(value.toString());
        }
        constexpr qsizetype most = 20'000; // well under what one SQL statement can bind
        if (items.size() > most)
            complain(u"At most %1 values."_s.arg(most));
        if (items.isEmpty())
            return {};
        return m_rule.kind == Kind::Integers ? QVariant(numbers) : QVariant(texts);
    }

    QVariant readOne(const QJsonValue &value)
    {
        switch (m_rule.kind) {
        case Kind::Boolean:
            if (const auto boolean = m_typed && !value.isBool() ? std::nullopt : booleanOf(value))
                return *boolean;
            complain(u"true or false is expected."_s);
            return {};
        case Kind::Integer:
            return readInteger(value);
        case Kind::DateTime:
            if (const auto instant = instantOf(value.toString()))
                return *instant;
            complain(u"A date and time like 2026-03-31T12:00:00Z is expected."_s);
            return {};
        case Kind::Date:
            if (const auto date = dateOf(value.toString()))
                return *date;
            complain(u"A date like 2026-03-31 is expected."_s);
            return {};
        default:
            return readText(value);
        }
    }

    QVariant readInteger(const QJsonValue &value)
    {
        const auto number = m_typed && !value.isDouble() ? std::nullopt : integerOf(value);
        if (!number)
            complain(u"A whole number is expected."_s);
        else if (*number < m_rule.least)
            complain(u"Must be at least %1."_s.arg(m_rule.least));
        else if (*number > m_rule.most)
            complain(u"Must be at most %1."_s.arg(m_rule.most));
        return number ? QVariant(*number) : QVariant();
    }

    QVariant readText(const QJsonValue &value)
    {
        const QString text = value.toString();
        if (!value.isString())
            complain(u"A text is expected."_s);
        else if (!m_rule.values.isEmpty() && !m_rule.values.contains(text))
            complain(u"“%1” is not one of the choices."_s.arg(text));
        else if (m_rule.pattern && !QRegularExpression(QString::fromLatin1(m_rule.pattern)).match(text).hasMatch())
            complain(u"“%1” is not of the form %2."_s.arg(text, QString::fromLatin1(m_rule.pattern)));
        return text;
    }

    void complain(const QString &message)
    {
        if (m_complaint.isEmpty())
            m_complaint = message;
    }

    const ParameterRule &m_rule;
    bool m_typed;
    QString m_complaint;
};

QString decodePart(QByteArray part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
}

} // namespace

RawParameters decodeForm(const QByteArray &encoded)
{
    RawParameters raw;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        raw.entries.append({ decodePart(name), decodePart(value) });
    }
    return raw;
}

Parameters readParameters(const QList<ParameterRule> &rules, const RawParameters &raw, FieldErrors &errors)
{
    QMap<QString, QList<QJsonValue>> given;
    for (const auto &[name, value] : raw.entries)
        given[name].append(value);

    Parameters parameters;
    for (const ParameterRule &rule : rules) {
        const QString name = QString::fromLatin1(rule.name);
        const QList<QJsonValue> values = given.take(name);
        if (values.isEmpty())
            continue;
        Reader reader(rule, raw.typed);
        const QVariant value = reader.read(values);
        if (!reader.complaint().isEmpty())
            errors[name].append(reader.complaint());
        else if (value.isValid())
            parameters.insert(name, value);
    }
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        errors[it.key()].append(u"Unknown parameter."_s);
    return parameters;
}

} // namespace rollbook::sandbox
