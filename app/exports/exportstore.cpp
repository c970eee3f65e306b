// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportstore.h"

#include "exports/recordjson.h"
#include "exports/targetfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int version = 1;

/// A target belongs to one export at a time, whichever program adds the second.
constexpr const char16_t *schema[] = {
    uR"(CREATE TABLE IF NOT EXISTS exports (id INTEGER PRIMARY KEY AUTOINCREMENT, position INTEGER NOT NULL,
        profile TEXT NOT NULL, state TEXT NOT NULL, final INTEGER NOT NULL, target TEXT NOT NULL, record TEXT NOT NULL))",
    u"CREATE UNIQUE INDEX IF NOT EXISTS targets ON exports (target) WHERE final = 0",
};

// SQLite's own result codes; the higher bits tell variants apart.
constexpr int sqlBusy = 5;
constexpr int sqlFull = 13;
constexpr int sqlCannotOpen = 14;
constexpr int sqlConstraint = 19;
constexpr int sqlReadOnly = 8;
constexpr int sqlNoPermission = 3;
constexpr int sqlInputOutput = 10;

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

/// Nothing is wrong with the file itself.
bool isOutside(const QSqlError &error)
{
    const int code = codeOf(error);
    return code == sqlBusy || code == sqlFull || code == sqlCannotOpen || code == sqlReadOnly || code == sqlNoPermission
        || code == sqlInputOutput;
}

void makePrivate(const QString &path)
{
    for (const QString &end : { u""_s, u"-wal"_s, u"-shm"_s })
        if (QFile::exists(path + end))
            QFile::setPermissions(path + end, QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray textOf(const ExportRecord &record)
{
    return QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
}

std::optional<ExportRecord> recordOf(const QSqlQuery &query)
{
    auto record = recordFromJson(QJsonDocument::fromJson(query.value(1).toString().toUtf8()).object());
    if (!record)
        return std::nullopt;
    record->id = query.value(0).toInt();
    return *record;
}

} // namespace

QString ExportStore::userPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rollbook/exports.db"_s;
}

ExportStore::ExportStore(const QString &path)
    : m_path(path),
      m_name(u"exports-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_claims(path + u".claims"_s)
{
}

ExportStore::~ExportStore()
{
    disconnect();
}

Result<void> ExportStore::open()
{
    Fitness fitness = connect();
    if (fitness == Fitness::Unusable && moveAside())
        fitness = connect();
    if (fitness == Fitness::Good)
        return {};
    const QString why = QSqlDatabase::database(m_name, false).lastError().text();
    disconnect();
    return failure({ .code = ErrorCode::FileNotWritable, .message = why, .detail = m_path });
}

ExportStore::Fitness ExportStore::connect()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    // SQLite gives the files that it makes beside it the same mode.
    QFile(m_path).open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    makePrivate(m_path);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(m_path);
    if (!database.open())
        return Fitness::Unreachable;
    return prepare();
}

ExportStore::Fitness ExportStore::prepare()
{
    QSqlQuery sql = query();
    const auto fault = [&sql] { return isOutside(sql.lastError()) ? Fitness::Unreachable : Fitness::Unusable; };
    if (!sql.exec(u"PRAGMA user_version"_s) || !sql.next())
        return fault();
    if (sql.value(0).toInt() > version)
        return Fitness::Unusable;
    if (!sql.exec(u"PRAGMA quick_check"_s) || !sql.next())
        return fault();
    if (sql.value(0).toString() != "ok"_L1)
        return Fitness::Unusable;
    // What is committed lies in the system's cache at once, so it survives the end of this program, kill -9 included,
    // without a flush; a power cut may take the last changes, but leaves the file whole.
    QStringList statements { u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s, u"BEGIN IMMEDIATE"_s };
    for (const char16_t *statement : schema)
        statements << QStringView(statement).toString();
    statements << u"PRAGMA user_version = %1"_s.arg(version)
               << u"SELECT id, position, profile, state, final, target, record FROM exports LIMIT 0"_s << u"COMMIT"_s;
    for (const QString &statement : std::as_const(statements))
        if (!sql.exec(statement))
            return fault();
    return Fitness::Good;
}

void ExportStore::disconnect()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

bool ExportStore::moveAside()
{
    disconnect();
    const QString base = m_path + u'.' + QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    QString free = base;
    for (int number = 2; QFile::exists(free); ++number)
        free = base + u'-' + QString::number(number);
    if (!QFile::rename(m_path, free))
        return false;
    for (const QString &end : { u"-wal"_s, u"-shm"_s })
        QFile::rename(m_path + end, free + end);
    m_setAside = free;
    return true;
}

QSqlQuery ExportStore::query() const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    return query;
}

Result<void> ExportStore::run(QSqlQuery &query) const
{
    if (query.exec())
        return {};
    const int code = codeOf(query.lastError());
    if (code == sqlConstraint)
        return failure({ .code = ErrorCode::FileExists, .message = u"another export writes to this file"_s });
    return failure({ .code = code == sqlFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
                     .message = query.lastError().text(),
                     .detail = m_path });
}

Result<QList<ExportRecord>> ExportStore::records() const
{
    QSqlQuery sql = query();
    sql.prepare(u"SELECT id, record FROM exports ORDER BY position DESC, id DESC"_s);
    if (const auto read = run(sql); !read)
        return failure(read.error());
    QList<ExportRecord> records;
    while (sql.next())
        if (const auto record = recordOf(sql))
            records << *record;
    return records;
}

std::optional<ExportRecord> ExportStore::record(int id) const
{
    QSqlQuery sql = query();
    sql.prepare(u"SELECT id, record FROM exports WHERE id = ?"_s);
    sql.addBindValue(id);
    return run(sql) && sql.next() ? recordOf(sql) : std::nullopt;
}

Result<QList<int>> ExportStore::ids() const
{
    QSqlQuery sql = query();
    sql.prepare(u"SELECT id FROM exports ORDER BY position DESC, id DESC"_s);
    if (const auto read = run(sql); !read)
        return failure(read.error());
    QList<int> ids;
    while (sql.next())
        ids << sql.value(0).toInt();
    return ids;
}

bool ExportStore::changedElsewhere()
{
    QSqlQuery sql = query();
    sql.prepare(u"PRAGMA data_version"_s);
    const qint64 now = run(sql) && sql.next() ? sql.value(0).toLongLong() : m_seen;
    return std::exchange(m_seen, now) != now;
}

Result<int> ExportStore::add(const ExportRecord &record)
{
    QSqlQuery sql = query();
    sql.prepare(uR"(INSERT INTO exports (position, profile, state, final, target, record)
        VALUES ((SELECT ifnull(max(position), 0) + 1 FROM exports), ?, ?, ?, ?, ?))"_s);
    sql.addBindValue(record.request.profileId.isNull() ? u""_s : record.request.profileId);
    sql.addBindValue(nameOf(record.progress.state));
    sql.addBindValue(int(isFinal(record.progress.state)));
    sql.addBindValue(targetIdentity(record.request.targetPath));
    sql.addBindValue(QString::fromUtf8(textOf(record)));
    if (const auto added = run(sql); !added)
        return failure(added.error());
    return sql.lastInsertId().toInt();
}

Result<void> ExportStore::save(const ExportRecord &record)
{
    QSqlQuery sql = query();
    sql.prepare(u"UPDATE exports SET state = ?, final = ?, target = ?, record = ? WHERE id = ?"_s);
    sql.addBindValue(nameOf(record.progress.state));
    sql.addBindValue(int(isFinal(record.progress.state)));
    sql.addBindValue(targetIdentity(record.request.targetPath));
    sql.addBindValue(QString::fromUtf8(textOf(record)));
    sql.addBindValue(record.id);
    if (const auto saved = run(sql); !saved)
        return saved;
    if (sql.numRowsAffected() != 1)
        return failure({ .code = ErrorCode::FileNotWritable, .message = u"the export is gone"_s, .detail = m_path });
    return {};
}

Result<void> ExportStore::remove(int id)
{
    QSqlQuery sql = query();
    sql.prepare(u"DELETE FROM exports WHERE id = ?"_s);
    sql.addBindValue(id);
    return run(sql);
}

Result<void> ExportStore::reorder(const QList<int> &ids)
{
    QSqlDatabase database = QSqlDatabase::database(m_name, false);
    if (!database.transaction())
        return failure({ .code = ErrorCode::FileNotWritable, .detail = m_path });
    QList<int> positions;
    Result<void> done;
    for (const int id : ids) {
        QSqlQuery sql = query();
        sql.prepare(u"SELECT position FROM exports WHERE id = ?"_s);
        sql.addBindValue(id);
        done = run(sql);
        if (!done)
            break;
        positions << (sql.next() ? sql.value(0).toInt() : 0);
    }
    std::sort(positions.begin(), positions.end());
    for (int i = 0; done && i < ids.size(); ++i) {
        QSqlQuery sql = query();
        sql.prepare(u"UPDATE exports SET position = ? WHERE id = ?"_s);
        sql.addBindValue(positions.at(i));
        sql.addBindValue(ids.at(i));
        done = run(sql);
    }
    if (done && database.commit())
        return {};
    database.rollback();
    return failure(done ? Error { .code = ErrorCode::FileNotWritable, .detail = m_path } : done.error());
}

bool ExportStore::claim(int id)
{
    return m_claims.claim(id);
}

void ExportStore::release(int id)
{
    m_claims.release(id);
}

} // namespace rollbook
