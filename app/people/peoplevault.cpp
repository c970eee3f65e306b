// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplevault.h"

#include "net/partfile.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtEndian>

#include <sodium.h>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// The file: this mark with the version as its last byte, of when the people are (ms since 1970, big endian), the header
// of the stream, then blocks: their size (4 bytes, big endian) and a sealed piece, compressed people but in the last
// one, which is empty and says that nothing was cut off. Mark, time and profile are sealed with every block.
const QByteArray mark = "RollbookPeople\x01"_ba;
constexpr qsizetype timeSize = 8;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype sealSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype peopleOfBlock = 2'000;
constexpr quint32 largestBlock = 16 * 1024 * 1024;

using State = crypto_secretstream_xchacha20poly1305_state;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray headOf(const QDateTime &asOf)
{
    QByteArray time(timeSize, '\0');
    qToBigEndian<qint64>(asOf.toMSecsSinceEpoch(), time.data());
    return mark + time;
}

QByteArray packed(const QList<Person> &people)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    for (const Person &person : people)
        stream << person.id.toUtf8() << person.name.toUtf8() << person.email.toUtf8() << person.phone.toUtf8();
    QByteArray compressed = qCompress(bytes);
    wipe(bytes);
    return compressed;
}

std::optional<QList<Person>> unpacked(QByteArray compressed)
{
    QByteArray bytes = qUncompress(compressed);
    wipe(compressed);
    QList<Person> people;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    while (!stream.atEnd()) {
        QByteArray id;
        QByteArray name;
        QByteArray email;
        QByteArray phone;
        stream >> id >> name >> email >> phone;
        people << Person { QString::fromUtf8(id), QString::fromUtf8(name), QString::fromUtf8(email),
                           QString::fromUtf8(phone) };
    }
    const bool whole = stream.status() == QDataStream::Ok && !people.isEmpty();
    wipe(bytes);
    return whole ? std::optional(people) : std::nullopt;
}

/// Seals blocks and writes them.
class Sealer {
public:
    Sealer(PartFile &file, const VaultKey &key, const QByteArray &head, const QByteArray &profile)
        : m_file(file),
          m_bound(head + profile)
    {
        QByteArray start(streamHeaderSize, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&m_state, raw(start), key.bytes());
        m_done = m_file.write(QByteArray(head + start));
    }
    ~Sealer() { sodium_memzero(&m_state, sizeof m_state); }
    Q_DISABLE_COPY_MOVE(Sealer)

    void add(QByteArray piece, bool last = false)
    {
        if (!m_done)
            return;
        QByteArray block(qsizetype(sizeof(quint32)) + piece.size() + sealSize, '\0');
        qToBigEndian<quint32>(quint32(piece.size() + sealSize), block.data());
        crypto_secretstream_xchacha20poly1305_push(
            &m_state, raw(block) + sizeof(quint32), nullptr, raw(std::as_const(piece)), quint64(piece.size()),
            raw(std::as_const(m_bound)), quint64(m_bound.size()),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        wipe(piece);
        m_done = m_file.write(block);
    }
    const Result<void> &done() const { return m_done; }

private:
    PartFile &m_file;
    State m_state = {};
    const QByteArray m_bound;
    Result<void> m_done;
};

/// Reads blocks and opens their seals.
class Opener {
public:
    Opener(QFile &file, const VaultKey &key, const QByteArray &profile) : m_file(file)
    {
        m_head = file.read(mark.size() + timeSize);
        const QByteArray start = file.read(streamHeaderSize);
        m_good = m_head.size() == mark.size() + timeSize && m_head.startsWith(mark) && start.size() == streamHeaderSize
            && crypto_secretstream_xchacha20poly1305_init_pull(&m_state, raw(start), key.bytes()) == 0;
        m_bound = m_head + profile;
    }
    ~Opener() { sodium_memzero(&m_state, sizeof m_state); }
    Q_DISABLE_COPY_MOVE(Opener)

    QDateTime asOf() const
    {
        return QDateTime::fromMSecsSinceEpoch(qFromBigEndian<qint64>(m_head.constData() + mark.size()), Qt::UTC);
    }
    /// Nothing at the end, which is what it should be only when isWhole().
    std::optional<QByteArray> next()
    {
        const QByteArray sizeBytes = m_good ? m_file.read(qsizetype(sizeof(quint32))) : QByteArray();
        m_good = sizeBytes.size() == qsizetype(sizeof(quint32));
        const quint32 size = m_good ? qFromBigEndian<quint32>(sizeBytes.constData()) : 0;
        if (size < sealSize || size > largestBlock)
            return std::nullopt;
        const QByteArray block = m_file.read(size);
        QByteArray piece(qsizetype(size) - sealSize, '\0');
        unsigned char tag = 0;
        m_good = block.size() == qsizetype(size)
            && crypto_secretstream_xchacha20poly1305_pull(&m_state, raw(piece), nullptr, &tag, raw(block), size,
                                                          raw(std::as_const(m_bound)), quint64(m_bound.size()))
                == 0;
        m_whole = m_good && tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL && m_file.atEnd();
        return m_good && tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL ? std::optional(piece) : std::nullopt;
    }
    bool isWhole() const { return m_whole; }

private:
    QFile &m_file;
    State m_state = {};
    QByteArray m_head;
    QByteArray m_bound;
    bool m_good = false;
    bool m_whole = false;
};

} // namespace

PeopleVault::PeopleVault(const QString &folder, const QString &profileId) : m_profile(profileId.toUtf8())
{
    if (!folder.isEmpty() && !profileId.isEmpty() && !profileId.contains(u'/') && !profileId.startsWith(u'.'))
        m_path = folder + u'/' + profileId + ".people"_L1;
}

QString PeopleVault::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rollbook/people"_s;
}

bool PeopleVault::exists() const
{
    return !isNull() && QFile::exists(m_path);
}

QDateTime PeopleVault::asOf() const
{
    QFile file(m_path);
    if (isNull() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(mark.size() + timeSize);
    if (head.size() != mark.size() + timeSize || !head.startsWith(mark))
        return {};
    return QDateTime::fromMSecsSinceEpoch(qFromBigEndian<qint64>(head.constData() + mark.size()), Qt::UTC);
}

bool PeopleVault::isExpired(int days, const QDateTime &now) const
{
    const QDateTime from = asOf();
    return !from.isValid() || from.addDays(days) <= now || from > now.addDays(1);
}

Result<QDateTime> PeopleVault::read(const VaultKey &key, const std::function<void(const QList<Person> &)> &take) const
{
    QFile file(m_path);
    if (isNull() || !file.open(QIODevice::ReadOnly))
        return failure(fault(ErrorCode::BadAnswer, file.errorString()));
    Opener opener(file, key, m_profile);
    while (const auto piece = opener.next()) {
        const auto people = unpacked(*piece);
        if (!people)
            return failure(fault(ErrorCode::BadAnswer, u"the saved customer list is damaged"_s));
        take(*people);
    }
    if (!opener.isWhole())
        return failure(fault(ErrorCode::BadAnswer, u"the saved customer list is damaged or not of this connection"_s));
    return opener.asOf();
}

Result<void> PeopleVault::write(const VaultKey &key, const QDateTime &asOf, const QList<Person> &people) const
{
    if (isNull())
        return failure(fault(ErrorCode::FileNotWritable, u"no folder"_s));
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    PartFile part(partPath());
    if (const auto open = part.reopen(); !open)
        return failure(open.error());
    if (const auto empty = part.truncate(0); !empty)
        return empty;
    Sealer sealer(part, key, headOf(asOf), m_profile);
    for (qsizetype first = 0; first < people.size(); first += peopleOfBlock)
        sealer.add(packed(people.mid(first, peopleOfBlock)));
    sealer.add({}, true);
    Result<void> done = sealer.done();
    if (done && !part.sync().result())
        done = failure(fault(ErrorCode::FileNotWritable, u"the disk reported a fault"_s));
    part.close();
    if (done && std::rename(QFile::encodeName(partPath()).constData(), QFile::encodeName(m_path).constData()) != 0)
        done = failure(fault(ErrorCode::FileNotWritable, qt_error_string(errno)));
    if (!done)
        QFile::remove(partPath());
    return done;
}

Result<void> PeopleVault::remove() const
{
    if (isNull())
        return {};
    QFile::remove(partPath());
    if (QFile::exists(m_path) && !QFile::remove(m_path))
        return failure(fault(ErrorCode::FileNotWritable, u"the saved customer list cannot be removed"_s));
    return {};
}

Error PeopleVault::fault(ErrorCode code, const QString &why) const
{
    return { .code = code, .message = why, .detail = m_path };
}

} // namespace rollbook
