// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/copiedrows.h"

#include "models/reporttablemodel.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QString isoMoment(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.isValid() ? moment.toTimeZone(zone).toString(Qt::ISODate) : QString();
}

QString plainNumber(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

/// Wire keys behind a table column.
QStringList wireKeys(const TableColumn &column)
{
    if (!column.composite)
        return { column.key };
    QStringList keys;
    for (const CompositePart &part : column.composite->parts)
        keys.append(part.key);
    return keys;
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

QStringList emailKeys(const Report &report)
{
    QStringList keys;
    for (const Column &column : report.columns)
        if (column.kind == CellKind::Email)
            keys.append(column.key);
    return keys;
}

} // namespace

QString isoText(const QVariant &value, const ReportTableModel *model, int section)
{
    const QTimeZone &zone = model->format().zone;
    if (value.isValid() && model->format().hides(model->column(section)))
        return model->format().text(value, model->column(section));
    switch (value.userType()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return isoMoment(value.toDateTime(), zone);
    case QMetaType::Double:
        return plainNumber(value.toDouble());
    case QMetaType::QString:
    case QMetaType::LongLong:
    case QMetaType::Int:
        return value.toString();
    default:
        break;
    }
    if (value.userType() == qMetaTypeId<Money>())
        return plainNumber(value.value<Money>().amount);
    if (value.userType() == qMetaTypeId<Booking>()) {
        const auto booking = value.value<Booking>();
        return QStringList { booking.name, isoMoment(booking.startsAt, zone) }.join(", "_L1);
    }
    return model->format().text(value, model->column(section));
}

CopiedRows::CopiedRows(const ReportTableModel *model, QList<int> rows, QList<int> sections)
    : m_model(model),
      m_rows(std::move(rows)),
      m_sections(std::move(sections))
{
}

QStringList CopiedRows::headerLine() const
{
    QStringList line;
    for (const int section : m_sections)
        line.append(m_model->column(section).label);
    return line;
}

rowcopy::Table CopiedRows::table(Wording wording, bool headers) const
{
    rowcopy::Table table;
    if (headers)
        table.append(headerLine());
    for (const int number : m_rows) {
        const Row *row = m_model->row(number);
        if (!row)
            continue;
        QStringList line;
        for (const int section : m_sections) {
            const QVariant &value = row->values.at(section);
            line.append(wording == Wording::Iso ? isoText(value, m_model, section)
                                                : m_model->format().fullText(value, m_model->column(section)));
        }
        table.append(line);
    }
    return table;
}

/// As it came; what is masked is a text.
QJsonValue CopiedRows::servedValue(const Row &row, int section, const QString &key) const
{
    const CellFormat &format = m_model->format();
    const TableColumn &column = m_model->column(section);
    const QVariant &value = row.values.at(section);
    if (format.hides(column))
        return value.isValid() ? QJsonValue(format.text(value, column)) : QJsonValue();
    return orNull(valueAt(row.served, key));
}

QList<QJsonObject> CopiedRows::objects() const
{
    QList<QJsonObject> objects;
    for (const int number : m_rows) {
        const Row *row = m_model->row(number);
        if (!row)
            continue;
        QJsonObject object;
        for (const int section : m_sections)
            for (const QString &key : wireKeys(m_model->column(section)))
                object.insert(key, servedValue(*row, section, key));
        objects.append(object);
    }
    return objects;
}

QMimeData *CopiedRows::mimeData(bool headers) const
{
    const rowcopy::Table cells = table(Wording::ForPeople, headers);
    auto *data = new QMimeData;
    data->setText(rowcopy::tsv(cells));
    data->setHtml(rowcopy::html(cells, headers));
    return data;
}

QString CopiedRows::text(CopyFormat format) const
{
    switch (format) {
    case CopyFormat::Csv:
        return rowcopy::csv(table(Wording::Iso, true));
    case CopyFormat::Markdown:
        return rowcopy::markdown(table(Wording::ForPeople, true));
    case CopyFormat::Json:
        return rowcopy::json(objects());
    }
    return {};
}

QString CopiedRows::emails() const
{
    // Masked addresses are of no use in an address field.
    const QStringList keys = m_model->isMasked() ? QStringList() : emailKeys(m_model->source()->report());
    QStringList emails;
    for (const int number : m_rows) {
        const Row *row = m_model->row(number);
        for (const QString &key : row ? keys : QStringList()) {
            const QString email = valueAt(row->served, key).toString();
            if (!email.isEmpty() && !emails.contains(email))
                emails.append(email);
        }
    }
    return emails.join(", "_L1);
}

} // namespace rollbook
