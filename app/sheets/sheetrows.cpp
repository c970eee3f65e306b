// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetrows.h"

#include "rows/filecolumns.h"
#include "sheets/servedtext.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sheets {

namespace {

constexpr int sampledRows = 200;

bool isNested(ColumnType type)
{
    return type == ColumnType::Address || type == ColumnType::NameList || type == ColumnType::MembershipList
        || type == ColumnType::Booking;
}

/// Lists and objects stand as JSON in the files that are made of pages; people want their names.
QString readable(const QString &text, const SheetColumn &column, const QTimeZone &zone)
{
    if (!column.known || !isNested(column.known->type) || !(text.startsWith(u'[') || text.startsWith(u'{')))
        return text;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray())
        return servedText(document.array(), &*column.known, zone);
    return document.isObject() ? servedText(document.object(), &*column.known, zone) : text;
}

class CsvRows final : public SheetRows {
public:
    CsvRows(const QString &path, const QTimeZone &zone) : m_path(path), m_zone(zone) { }

    Result<void> start(const Plan &plan)
    {
        CsvRecords sample(m_path);
        auto header = sample.open();
        if (!header)
            return failure(header.error());
        m_headings = uniqueKeys(*header);
        for (const QString &heading : std::as_const(m_headings))
            m_columns << sheetColumn(plan, heading);
        for (int i = 0; i < sampledRows; ++i) {
            const auto record = sample.next();
            if (!record || !*record)
                break; // what is wrong will be found again
            for (qsizetype section = 0; section < m_columns.size(); ++section)
                m_columns[section].longest = qMax(m_columns.at(section).longest, (*record)->at(section).size());
        }
        m_records = std::make_unique<CsvRecords>(m_path);
        header = m_records->open();
        return header ? Result<void>() : failure(header.error());
    }

    Result<bool> next() override
    {
        auto record = m_records->next();
        if (!record)
            return failure(record.error());
        if (!*record)
            return false;
        m_record = std::move(**record);
        return true;
    }
    QVariant value(qsizetype section) const override
    {
        const SheetColumn &column = m_columns.at(section);
        const QString &text = m_record.at(section);
        if (column.form == CellForm::Text) // keeps every character
            return readable(text, column, m_zone);
        return csvValue(text, &*column.known);
    }
    QString text(qsizetype section) const override { return m_record.at(section); }

private:
    QString m_path;
    QTimeZone m_zone;
    std::unique_ptr<CsvRecords> m_records;
    QStringList m_record;
};

class JsonRows final : public SheetRows {
public:
    JsonRows(const QString &path, const Plan &plan) : m_path(path), m_plan(plan) { }

    Result<void> start(const Stopped &stopped)
    {
        JsonRecords records(m_path);
        if (const auto opened = records.open(); !opened)
            return opened;
        for (qint64 row = 0;; ++row) {
            if (isPause(row) && stopped())
                return failure({ .code = ErrorCode::Cancelled });
            const auto object = records.next();
            if (!object)
                return failure(object.error());
            if (!*object)
                break;
            lookAt(**object, row);
        }
        arrange();
        m_records = std::make_unique<JsonRecords>(m_path);
        return m_records->open();
    }

    Result<bool> next() override
    {
        auto object = m_records->next();
        if (!object)
            return failure(object.error());
        if (!*object)
            return false;
        m_object = std::move(**object);
        return true;
    }
    QVariant value(qsizetype section) const override
    {
        const SheetColumn &column = m_columns.at(section);
        return column.form == CellForm::Text ? QVariant(text(section))
                                             : typedValue(valueAt(m_object, column.key), &*column.known);
    }
    QString text(qsizetype section) const override
    {
        const SheetColumn &column = m_columns.at(section);
        return servedText(valueAt(m_object, column.key), column.known ? &*column.known : nullptr, m_plan.zone);
    }

private:
    /// Objects inside of objects are columns of their own, once, unless the catalog knows them.
    void lookAt(const QJsonObject &object, qint64 row)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            const QJsonObject inner = it.value().toObject();
            if (inner.isEmpty() || isKnownWhole(m_plan.report, key)) {
                lookAt(key, it.value(), row);
                continue;
            }
            for (auto part = inner.begin(); part != inner.end(); ++part)
                lookAt(QString(key + u'.' + part.key()), part.value(), row);
        }
    }

    void lookAt(const QString &key, const QJsonValue &value, qint64 row)
    {
        auto known = m_sections.find(key);
        if (known == m_sections.end()) {
            known = m_sections.insert(key, m_columns.size());
            m_columns << sheetColumn(m_plan, key);
        }
        SheetColumn &column = m_columns[*known];
        if (row < sampledRows)
            column.longest =
                qMax(column.longest, servedText(value, column.known ? &*column.known : nullptr, m_plan.zone).size());
        if (column.form != CellForm::Money || column.mixed)
            return;
        const QVariant typed = typedValue(value, &*column.known);
        if (typed.userType() == qMetaTypeId<Money>()) {
            learnCurrency(column, typed.value<Money>(), !m_priced.contains(key));
            m_priced.insert(key);
        }
    }

    /// Null, or {}, in some rows, and columns of its parts in others.
    bool hasParts(const QString &key) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(),
                           [&](const SheetColumn &column) { return column.key.startsWith(key + u'.'); });
    }

    /// The catalog's columns in its order, then the others as they came.
    void arrange()
    {
        QList<SheetColumn> arranged;
        for (const Column &column : std::as_const(m_plan.report.columns))
            if (const auto it = m_sections.constFind(column.key); it != m_sections.constEnd())
                arranged << m_columns.at(*it);
        for (const SheetColumn &column : std::as_const(m_columns))
            if (!m_plan.report.column(column.key) && !hasParts(column.key))
                arranged << column;
        m_columns = arranged;
        for (SheetColumn &column : m_columns) {
            column.inZone = column.inZone || (column.known && column.known->type == ColumnType::Booking);
            m_headings << column.key;
        }
    }

    QString m_path;
    const Plan &m_plan;
    std::unique_ptr<JsonRecords> m_records;
    QJsonObject m_object;
    QHash<QString, qsizetype> m_sections;
    QSet<QString> m_priced;
};

} // namespace

Result<std::unique_ptr<SheetRows>> SheetRows::open(const Source &source, const Plan &plan, const Stopped &stopped)
{
    if (source.format == "json"_L1) {
        auto rows = std::make_unique<JsonRows>(source.path, plan);
        if (const auto started = rows->start(stopped); !started)
            return failure(started.error());
        return rows;
    }
    auto rows = std::make_unique<CsvRows>(source.path, plan.zone);
    if (const auto started = rows->start(plan); !started)
        return failure(started.error());
    return rows;
}

} // namespace rollbook::sheets
