// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lastsight.h"

#include "views/savedviewjson.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int version = 1;

bool isChosen(const Filter &filter)
{
    switch (filter.type) {
    case FilterType::Boolean:
    case FilterType::Switch:
    case FilterType::EnumList:
    case FilterType::Enum:
    case FilterType::DateRange:
    case FilterType::DateTimeRange:
        return true;
    case FilterType::IdList:
        return !filter.source.isEmpty();
    case FilterType::Integer:
    case FilterType::Text:
    case FilterType::TextList:
    case FilterType::Moment:
    case FilterType::Segment:
        return false;
    }
    return false;
}

} // namespace

QByteArray lastSightText(const LastSight &last)
{
    QJsonObject object = viewStateJson(last.sight.state);
    object.insert(u"version"_s, version);
    object.insert(u"view"_s, last.sight.view);
    object.insert(u"edited"_s, last.edited);
    object.insert(u"top_row"_s, last.sight.topRow);
    object.insert(u"form_open"_s, last.formOpen);
    return QJsonDocument(object).toJson();
}

std::optional<LastSight> lastSightFromText(const QByteArray &text)
{
    StrictReader reader(u"last"_s, QJsonDocument::fromJson(text).object());
    if (reader.integer(u"version"_s) != version)
        reader.refuse(u"version"_s);
    LastSight last;
    last.sight.state = readViewState(reader);
    last.sight.view = reader.text(u"view"_s);
    last.edited = reader.flag(u"edited"_s);
    last.sight.topRow = reader.integer(u"top_row"_s);
    if (last.sight.topRow < 0)
        reader.refuse(u"top_row"_s);
    last.formOpen = reader.flag(u"form_open"_s);
    return reader.wrong().isEmpty() ? std::optional(last) : std::nullopt;
}

ViewState withoutTyped(const Report &report, ViewState state)
{
    state.query.filters.removeIf([&](const auto &entry) {
        const Filter *filter = report.filter(entry.key());
        const Column *column = report.column(entry.key());
        return !filter || !isChosen(*filter) || (column && column->privacy != Privacy::None);
    });
    return state;
}

QString LastSightFile::pathOf(const QString &folder, const QString &profileId)
{
    return u"%1/%2.last.json"_s.arg(folder, profileId.isEmpty() ? u"sample"_s : profileId);
}

std::optional<LastSight> LastSightFile::read()
{
    if (!m_file.exists())
        return std::nullopt;
    const auto bytes = m_file.read();
    if (!bytes || !*bytes)
        return std::nullopt;
    const auto last = lastSightFromText(**bytes);
    if (!last)
        m_file.moveAside();
    return last;
}

Result<void> LastSightFile::write(const LastSight &last)
{
    QDir().mkpath(QFileInfo(m_file.path()).absolutePath());
    return m_file.write(lastSightText(last));
}

} // namespace rollbook
