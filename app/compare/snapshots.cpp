// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/snapshots.h"

#include "compare/comparetext.h"
#include "settings/secretstore.h"

#include <QDir>
#include <QFutureWatcher>
#include <QStandardPaths>
#include <QUuid>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto ending = ".snapshot"_L1;

QString keyName(const QString &profileId)
{
    return profileId + "/snapshots"_L1;
}

QString folderOf(const QString &folder, const QString &profileId)
{
    const bool plain = !profileId.isEmpty() && !profileId.contains(u'/') && !profileId.startsWith(u'.');
    return folder.isEmpty() || !plain ? QString() : QString(folder + u'/' + profileId);
}

QList<Snapshot> listed(const QString &folder, const std::shared_ptr<const VaultKey> &key, const QString &profileId)
{
    QList<Snapshot> snapshots;
    const QDir dir(folder);
    const QStringList names = dir.entryList({ u'*' + ending }, QDir::Files);
    for (const QString &name : names)
        if (const auto snapshot = snapshotfile::info(dir.filePath(name), key, profileId))
            snapshots << *snapshot;
    return snapshots;
}

qint64 sizeOf(const RowSet &set)
{
    qint64 bytes = 0;
    for (const QByteArray &row : set.rows)
        bytes += row.size() + qint64(sizeof(qint64));
    return bytes;
}

} // namespace

Snapshots::Snapshots(SecretStore *secrets, const QString &folder, const QString &profileId, QObject *parent)
    : QObject(parent),
      m_secrets(secrets),
      m_folder(folderOf(folder, profileId)),
      m_profile(profileId)
{
}

Snapshots::~Snapshots() = default;

QString Snapshots::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rollbook/snapshots"_s;
}

QString Snapshots::pathOf(const QString &id) const
{
    return m_folder + u'/' + id + ending;
}

void Snapshots::load()
{
    if (m_folder.isEmpty() || std::exchange(m_loaded, true) || !QDir(m_folder).exists())
        return;
    m_secrets->read(keyName(m_profile), this, [this](const Result<QString> &secret) {
        m_key = secret ? VaultKey::fromText(*secret) : nullptr;
        if (m_key)
            list(m_key);
    });
}

void Snapshots::list(const Key &key)
{
    auto *watcher = new QFutureWatcher<QList<Snapshot>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QList<Snapshot> found = watcher->result();
        for (const Snapshot &snapshot : found)
            add(snapshot);
    });
    watcher->setFuture(QtConcurrent::run(listed, m_folder, key, m_profile));
}

/// Null where there is no keychain that keeps it: then nothing goes to the disk.
void Snapshots::withKey(const std::function<void(const Key &)> &then)
{
    if (m_key || m_folder.isEmpty()) {
        then(m_key);
        return;
    }
    m_secrets->read(keyName(m_profile), this, [this, then](const Result<QString> &secret) {
        m_key = secret ? VaultKey::fromText(*secret) : nullptr;
        if (m_key || !secret)
            then(m_key);
        else
            makeKey(then);
    });
}

void Snapshots::makeKey(const std::function<void(const Key &)> &then)
{
    const Key made = VaultKey::make();
    if (!made) {
        then(nullptr);
        return;
    }
    m_secrets->write(keyName(m_profile), made->text(), this, [this, made, then](SecretStore::Place place) {
        if (place == SecretStore::Place::Keychain)
            m_key = made;
        then(m_key);
    });
}

void Snapshots::keep(Snapshot snapshot, const RowSet &set)
{
    snapshot.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    snapshot.asOf = set.asOf;
    snapshot.rows = set.rows.size();
    const auto rows = std::make_shared<const RowSet>(set);
    withKey([this, snapshot, rows](const Key &key) {
        if (key)
            write(key, snapshot, rows);
        else
            keepInMemory(snapshot, rows);
    });
}

void Snapshots::keepInMemory(Snapshot snapshot, const std::shared_ptr<const RowSet> &set)
{
    m_folder.clear();
    snapshot.bytes = sizeOf(*set);
    m_memory.insert(snapshot.id, set);
    add(snapshot);
    Q_EMIT kept(snapshot);
}

void Snapshots::write(const Key &key, const Snapshot &snapshot, const std::shared_ptr<const RowSet> &set)
{
    const auto run = [path = pathOf(snapshot.id), key, profile = m_profile, snapshot, set]() -> Result<Snapshot> {
        if (const auto written = snapshotfile::write(path, key, profile, snapshot, *set); !written)
            return failure(written.error());
        return snapshotfile::info(path, key, profile);
    };
    auto *watcher = new QFutureWatcher<Result<Snapshot>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<Snapshot> result = watcher->result();
        if (result)
            add(*result);
        Q_EMIT kept(result);
    });
    watcher->setFuture(QtConcurrent::run(run));
}

void Snapshots::add(const Snapshot &snapshot)
{
    const bool known =
        std::any_of(m_all.begin(), m_all.end(), [&](const Snapshot &other) { return other.id == snapshot.id; });
    if (known)
        return;
    const auto place =
        std::find_if(m_all.begin(), m_all.end(), [&](const Snapshot &other) { return other.asOf <= snapshot.asOf; });
    m_all.insert(place, snapshot);
    Q_EMIT changed();
}

CompareJob::Reader Snapshots::reader(const QString &id, const Report &report) const
{
    if (const auto set = m_memory.value(id))
        return [set](const Stopped &, const RowProgress &) -> Result<RowSet> { return *set; };
    if (m_folder.isEmpty() || !m_key)
        return [](const Stopped &, const RowProgress &) -> Result<RowSet> {
            return failure(
                { .code = ErrorCode::NotFound, .message = CompareText::tr("The snapshot is not there any more.") });
        };
    return [path = pathOf(id), key = m_key, profile = m_profile, report](const Stopped &stopped,
                                                                         const RowProgress &progress) {
        return snapshotfile::read(path, key, profile, report, stopped, progress);
    };
}

Result<void> Snapshots::remove(const QString &id)
{
    if (m_memory.remove(id) == 0 && QFile::exists(pathOf(id)) && !QFile::remove(pathOf(id)))
        return failure({ .code = ErrorCode::FileNotWritable, .detail = pathOf(id) });
    m_all.removeIf([&](const Snapshot &snapshot) { return snapshot.id == id; });
    Q_EMIT changed();
    return {};
}

void Snapshots::forgetAll()
{
    if (!m_folder.isEmpty()) {
        QDir(m_folder).removeRecursively();
        m_secrets->remove(keyName(m_profile), m_secrets, [](const Result<void> &) {});
    }
    m_key.reset();
    m_all.clear();
    m_memory.clear();
    Q_EMIT changed();
}

void Snapshots::forget(SecretStore *secrets, const QString &folder, const QString &profileId)
{
    const QString path = folderOf(folder, profileId);
    if (path.isEmpty())
        return;
    QDir(path).removeRecursively();
    secrets->remove(keyName(profileId), secrets, [](const Result<void> &) {});
}

} // namespace rollbook
