// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/packedrow.h"

#include "report/values.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace rollbook {

namespace {

/// What a cell begins with. They stand in snapshots: never to be given another meaning.
enum Tag : char {
    Yes = 'y',
    No = 'n',
    Integer = 'i',
    Real = 'r',
    Text = 't',
    Day = 'd',
    Moment = 'm',
    Amount = 'a',
    Booked = 'b',
    Names = 'l',
};

constexpr unsigned char longCell = 0xFF; ///< four bytes of length follow

template<typename T>
QByteArray fixed(char tag, T value)
{
    QByteArray bytes(1 + qsizetype(sizeof(T)), Qt::Uninitialized);
    bytes[0] = tag;
    qToLittleEndian(value, bytes.data() + 1);
    return bytes;
}

template<typename T>
T number(QByteArrayView content)
{
    return content.size() == qsizetype(sizeof(T)) ? qFromLittleEndian<T>(content.data()) : T();
}

template<typename... Parts>
QByteArray streamed(char tag, const Parts &...parts)
{
    QByteArray bytes(1, tag);
    QDataStream stream(&bytes, QIODevice::Append);
    stream.setVersion(QDataStream::Qt_6_0);
    (stream << ... << parts);
    return bytes;
}

template<typename... Parts>
bool read(QByteArrayView content, Parts &...parts)
{
    const QByteArray bytes = QByteArray::fromRawData(content.data(), content.size());
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    (stream >> ... >> parts);
    return stream.status() == QDataStream::Ok;
}

QByteArray packedCell(const QVariant &value)
{
    switch (value.userType()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        return QByteArray(1, value.toBool() ? Yes : No);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return fixed(Integer, value.toLongLong());
    case QMetaType::Double:
        return fixed(Real, value.toDouble());
    case QMetaType::QDate:
        return fixed(Day, qint64(value.toDate().toJulianDay()));
    case QMetaType::QDateTime:
        return fixed(Moment, value.toDateTime().toMSecsSinceEpoch());
    case QMetaType::QStringList:
        return streamed(Names, value.toStringList());
    default:
        break;
    }
    if (value.userType() == qMetaTypeId<Money>()) {
        const auto money = value.value<Money>();
        return streamed(Amount, money.amount, money.text, money.currencyCode, money.symbol, money.symbolAfter);
    }
    if (value.userType() == qMetaTypeId<Booking>()) {
        const auto booking = value.value<Booking>();
        return streamed(Booked, booking.startsAt.toMSecsSinceEpoch(), booking.name);
    }
    return char(Text) + value.toString().toUtf8();
}

QDateTime moment(qint64 msecs)
{
    return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC);
}

QVariant amount(QByteArrayView content)
{
    Money money;
    const bool ok = read(content, money.amount, money.text, money.currencyCode, money.symbol, money.symbolAfter);
    return ok ? QVariant::fromValue(money) : QVariant();
}

QVariant booking(QByteArrayView content)
{
    qint64 msecs = 0;
    QString name;
    return read(content, msecs, name) ? QVariant::fromValue(Booking { moment(msecs), name }) : QVariant();
}

QVariant names(QByteArrayView content)
{
    QStringList list;
    return read(content, list) ? QVariant(list) : QVariant();
}

} // namespace

QByteArray packedRow(const QList<QVariant> &values)
{
    QByteArray row;
    for (const QVariant &value : values) {
        const QByteArray cell = packedCell(value);
        if (cell.size() < longCell) {
            row += char(cell.size());
        } else {
            row += char(longCell);
            char size[4];
            qToLittleEndian(quint32(cell.size()), size);
            row.append(size, 4);
        }
        row += cell;
    }
    return row;
}

QList<QByteArrayView> packedCells(QByteArrayView row)
{
    QList<QByteArrayView> cells;
    qsizetype at = 0;
    while (at < row.size()) {
        qsizetype size = static_cast<unsigned char>(row[at++]);
        if (size == longCell) {
            if (row.size() - at < 4)
                break;
            size = qFromLittleEndian<quint32>(row.data() + at);
            at += 4;
        }
        if (size > row.size() - at)
            break;
        cells << row.sliced(at, size);
        at += size;
    }
    return cells;
}

QVariant unpackedCell(QByteArrayView cell)
{
    if (cell.isEmpty())
        return {};
    const QByteArrayView content = cell.sliced(1);
    switch (cell.front()) {
    case Yes:
    case No:
        return cell.front() == Yes;
    case Integer:
        return number<qint64>(content);
    case Real:
        return number<double>(content);
    case Text:
        return QString::fromUtf8(content);
    case Day:
        return QDate::fromJulianDay(number<qint64>(content));
    case Moment:
        return moment(number<qint64>(content));
    case Amount:
        return amount(content);
    case Booked:
        return booking(content);
    case Names:
        return names(content);
    default:
        return {};
    }
}

QList<QVariant> unpackedRow(QByteArrayView row)
{
    QList<QVariant> values;
    const QList<QByteArrayView> cells = packedCells(row);
    values.reserve(cells.size());
    for (const QByteArrayView cell : cells)
        values << unpackedCell(cell);
    return values;
}

} // namespace rollbook
