// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/commandline.h"

#include "report/presetname.h"
#include "services/segmentbody.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// Values of filters as --filter takes them.
class FilterWords {
public:
    explicit FilterWords(const QTimeZone &zone) : m_zone(zone) { }

    void add(const Filter &filter, const FilterValue &value)
    {
        std::visit([&](const auto &typed) { say(filter, typed); }, value);
    }

    QStringList words;
    bool complete = true; ///< nothing is left that the command cannot say

private:
    void put(const QString &name, const QString &text) { words << u"--filter"_s << QString(name + u'=' + text); }
    void say(const Filter &filter, bool value) { put(filter.wireName, value ? u"true"_s : u"false"_s); }
    void say(const Filter &filter, qint64 value) { put(filter.wireName, QString::number(value)); }
    void say(const Filter &filter, const QString &text)
    {
        if (!text.isEmpty())
            put(filter.wireName, text);
        complete = complete && (filter.type != FilterType::Enum || !text.contains(u','));
    }
    void say(const Filter &filter, const QStringList &texts)
    {
        const bool plain = std::all_of(texts.begin(), texts.end(), [](const QString &text) {
            return !text.isEmpty() && text.trimmed() == text && !text.contains(u',') && !text.startsWith(u'[');
        });
        if (!texts.isEmpty())
            put(filter.wireName, plain ? texts.join(u',') : compact(QJsonDocument(QJsonArray::fromStringList(texts))));
    }
    void say(const Filter &filter, const QList<qint64> &ids)
    {
        QStringList texts;
        for (const qint64 id : ids)
            texts << QString::number(id);
        if (!texts.isEmpty())
            put(filter.wireName, texts.join(u','));
    }
    void say(const Filter &filter, const DateRange &range)
    {
        if (filter.type == FilterType::Moment)
            sayBound(filter, filter.wireName, range.from);
        else if (range.preset != DatePreset::Custom)
            put(filter.name, presetName(range.preset).replace(u'_', u'-'));
        else {
            sayBound(filter, filter.wireFrom, range.from);
            sayBound(filter, filter.wireTo, range.to);
        }
        complete = complete && (filter.type != FilterType::Moment || range.preset == DatePreset::Custom);
    }
    void sayBound(const Filter &filter, const QString &name, const DateBound &bound)
    {
        if (const auto *day = std::get_if<QDate>(&bound)) {
            put(name, day->toString(Qt::ISODate));
        } else if (const auto *moment = std::get_if<QDateTime>(&bound)) {
            const QDateTime local = moment->toTimeZone(m_zone);
            put(name,
                filter.type == FilterType::DateRange
                    ? local.date().toString(Qt::ISODate)
                    : local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs));
        }
    }
    void say(const Filter &filter, const Segment &segment)
    {
        put(filter.wireName, compact(QJsonDocument(toJson(segment))));
    }

    QTimeZone m_zone;
};

QStringList sortWords(const QList<SortKey> &sort)
{
    QStringList keys;
    for (const SortKey &key : sort)
        keys << QString((key.order == Qt::DescendingOrder ? u"-"_s : QString()) + key.key);
    return { u"--sort"_s, keys.join(u',') };
}

QStringList savedAsWords(const SavedAs &savedAs)
{
    switch (savedAs.kind) {
    case SavedAs::Kind::Workbook:
        return { u"--spreadsheet"_s, u"xlsx"_s };
    case SavedAs::Kind::SpreadsheetCsv: {
        const QStringList words { u"--spreadsheet"_s, u"csv"_s };
        return savedAs.protectFormulas ? words + QStringList(u"--protect-formulas"_s) : words;
    }
    case SavedAs::Kind::Served:
        break;
    }
    return {};
}

QString outputPattern(const Schedule &schedule)
{
    const QString name = QString(schedule.pattern).replace(u'/', u'-');
    return QDir(schedule.folder).absoluteFilePath(u"%1.%2"_s.arg(name, schedule.ending()));
}

bool isOneLine(const QString &word)
{
    return std::none_of(word.begin(), word.end(),
                        [](QChar character) { return character.category() == QChar::Other_Control; });
}

QString quoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@+=:,./-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    QString inside = word;
    inside.replace(u'\'', u"'\\''"_s).replace(u'%', u"'\\%'"_s);
    return u'\'' + inside + u'\'';
}

} // namespace

std::optional<QStringList> commandWords(const Report &report, const Schedule &schedule, const QString &profileName)
{
    const Query &query = schedule.request.query;
    FilterWords filters(schedule.rhythm.zone);
    for (const Filter &filter : report.filters)
        if (const auto value = query.filters.constFind(filter.name); value != query.filters.constEnd())
            filters.add(filter, *value);
    QStringList words { u"export"_s, report.id, u"--profile"_s, profileName };
    words << filters.words;
    if (!report.isExportOnly())
        words << u"--columns"_s << query.columns.join(u',') << sortWords(query.sort);
    words << u"--format"_s << schedule.request.format << u"--output"_s << outputPattern(schedule) << u"--dated"_s;
    words << savedAsWords(schedule.request.savedAs);
    if (schedule.request.writeReceipt)
        words << u"--receipt"_s;
    const bool sayable = filters.complete && !profileName.isEmpty() && !schedule.request.profileId.isEmpty()
        && (report.isExportOnly() || !query.columns.isEmpty()) && std::all_of(words.begin(), words.end(), isOneLine);
    return sayable ? std::optional(words) : std::nullopt;
}

QString shellLine(const QStringList &words)
{
    QStringList safe;
    for (const QString &word : words)
        safe << quoted(word);
    return safe.join(u' ');
}

} // namespace rollbook
