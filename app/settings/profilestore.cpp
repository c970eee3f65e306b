// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profilestore.h"

#include "services/connectioncheck.h"
#include "settings/settingsfile.h"

#include <QRegularExpression>
#include <QSettings>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

const auto groupPrefix = "profile-"_L1;
const QString orderKey = u"order"_s;
const QString lastUsedKey = u"last_used"_s;

QString groupOf(const QString &id)
{
    return groupPrefix + id;
}

bool sameName(const QString &a, const QString &b)
{
    const auto plain = [](const QString &name) {
        return name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    return plain(a) == plain(b);
}

tl::unexpected<Error> gone()
{
    return failure({ .code = ErrorCode::NotFound, .message = u"the profile has been removed"_s });
}

Result<void> checkOne(const Profile &profile)
{
    const Connection &connection = profile.connection;
    if (connection.name.simplified().isEmpty())
        return failure(invalidOption(u"name"_s, u"a name is needed"_s));
    const auto service = makeService(connection.service);
    if (!service)
        return failure(invalidOption(u"service"_s, u"unknown service"_s));
    if (!connection.zone.isValid())
        return failure(invalidOption(u"time_zone"_s, u"unknown time zone"_s));
    return service->checkConnection(connection);
}

Profile readProfile(QSettings &file, const QString &id)
{
    Profile profile { .id = id, .connection = {} };
    Connection &connection = profile.connection;
    file.beginGroup(groupOf(id));
    connection.service = file.value("service"_L1).toString();
    connection.name = file.value("name"_L1).toString().simplified();
    connection.baseUrl = QUrl(file.value("base_url"_L1).toString(), QUrl::StrictMode);
    if (file.contains("time_zone"_L1))
        connection.zone = QTimeZone(file.value("time_zone"_L1).toByteArray());
    file.beginGroup("options"_L1);
    const QStringList names = file.childKeys();
    for (const QString &name : names)
        connection.options.insert(name, file.value(name).toString());
    file.endGroup();
    file.endGroup();
    return profile;
}

} // namespace

struct ProfileStore::Content {
    QList<Profile> profiles = {};
    QList<Unreadable> unreadable = {};

    /// The id of the entry that has this name.
    QString holderOf(const QString &name) const
    {
        for (const Profile &profile : profiles)
            if (sameName(profile.connection.name, name))
                return profile.id;
        for (const Unreadable &entry : unreadable)
            if (sameName(entry.name, name))
                return entry.id;
        return {};
    }
};

ProfileStore::ProfileStore(const QString &filePath, QObject *parent) : QObject(parent)
{
    open(filePath);
    setDamagedAside();
}

ProfileStore::~ProfileStore() = default;

void ProfileStore::open(const QString &filePath)
{
    m_file = filePath.isEmpty()
        ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"rollbook"_s, u"profiles"_s)
        : std::make_unique<QSettings>(filePath, QSettings::IniFormat);
    m_file->setFallbacksEnabled(false);
}

/// What is left of a damaged file is not trusted: the key of a connection could go to half an address.
Result<void> ProfileStore::setDamagedAside()
{
    const auto aside = SettingsFile(filePath()).setDamagedAside();
    m_damaged = !aside;
    if (m_damaged)
        return failure(aside.error());
    if (aside->isEmpty())
        return {};
    m_setAside = *aside;
    open(filePath());
    Q_EMIT wasSetAside();
    return {};
}

QString ProfileStore::filePath() const
{
    return m_file->fileName();
}

/// The order as stored; entries that it does not know stand last.
QStringList ProfileStore::ids() const
{
    QStringList present;
    const QStringList groups = m_file->childGroups();
    for (const QString &group : groups)
        if (group.startsWith(groupPrefix))
            present << group.mid(groupPrefix.size());
    QStringList ids = m_file->value(orderKey).toStringList();
    ids.removeIf([&](const QString &id) { return !present.contains(id); });
    ids << present;
    ids.removeDuplicates();
    return ids;
}

ProfileStore::Content ProfileStore::content() const
{
    Content content;
    if (m_damaged) {
        content.unreadable << Unreadable {
            {}, {}, { .code = ErrorCode::BadAnswer, .message = u"the file is damaged"_s, .detail = filePath() }
        };
        return content;
    }
    const QStringList all = ids();
    for (const QString &id : all) {
        const Profile profile = readProfile(*m_file, id);
        auto checked = checkOne(profile);
        if (checked && !content.holderOf(profile.connection.name).isEmpty())
            checked = failure(invalidOption(u"name"_s, u"two profiles have this name"_s));
        if (checked)
            content.profiles << profile;
        else
            content.unreadable << Unreadable { id, profile.connection.name, checked.error() };
    }
    return content;
}

QList<Profile> ProfileStore::profiles() const
{
    return content().profiles;
}

QList<ProfileStore::Unreadable> ProfileStore::unreadable() const
{
    return content().unreadable;
}

std::optional<Profile> ProfileStore::byId(const QString &id) const
{
    const QList<Profile> all = profiles();
    const auto it = std::find_if(all.begin(), all.end(), [&](const Profile &profile) { return profile.id == id; });
    return it == all.end() ? std::nullopt : std::optional(*it);
}

std::optional<Profile> ProfileStore::byName(const QString &name) const
{
    return byId(content().holderOf(name));
}

Profile ProfileStore::create(const Connection &connection)
{
    Profile profile { .id = QUuid::createUuid().toString(QUuid::WithoutBraces), .connection = connection };
    profile.connection.name = connection.name.simplified();
    return profile;
}

Result<void> ProfileStore::check(const Profile &profile) const
{
    if (const auto checked = checkOne(profile); !checked)
        return checked;
    const QString holder = content().holderOf(profile.connection.name);
    if (!holder.isEmpty() && holder != profile.id)
        return failure(invalidOption(u"name"_s, u"another profile has this name"_s));
    return {};
}

Result<void> ProfileStore::add(const Profile &profile)
{
    if (const auto fresh = refresh(); !fresh)
        return fresh;
    return insert(profile, ids().size());
}

Result<void> ProfileStore::update(const Profile &profile)
{
    if (const auto fresh = refresh(); !fresh)
        return fresh;
    const qsizetype place = ids().indexOf(profile.id);
    if (place < 0)
        return gone();
    return insert(profile, place);
}

Result<Profile> ProfileStore::duplicate(const QString &id)
{
    if (const auto fresh = refresh(); !fresh)
        return failure(fresh.error());
    const auto original = byId(id);
    if (!original)
        return gone();
    Profile copy = create(original->connection);
    copy.connection.name = freeName(original->connection.name);
    if (const auto inserted = insert(copy, ids().indexOf(id) + 1); !inserted)
        return failure(inserted.error());
    return copy;
}

Result<void> ProfileStore::remove(const QString &id)
{
    if (const auto fresh = refresh(); !fresh)
        return fresh;
    QStringList order = ids();
    if (!order.removeOne(id))
        return gone();
    m_file->remove(groupOf(id));
    m_file->setValue(orderKey, order);
    return save();
}

QString ProfileStore::lastUsed() const
{
    const QString id = m_file->value(lastUsedKey).toString();
    return byId(id) ? id : QString();
}

void ProfileStore::setLastUsed(const QString &id)
{
    if (id == m_file->value(lastUsedKey).toString())
        return;
    if (!refresh())
        return;
    m_file->setValue(lastUsedKey, id);
    save();
}

QString ProfileStore::freeName(const QString &name) const
{
    static const QRegularExpression number(u" \\(\\d+\\)$"_s);
    const QString stem = QString(name).remove(number);
    const Content taken = content();
    for (int n = 2;; ++n) {
        const QString free = u"%1 (%2)"_s.arg(stem, QString::number(n));
        if (taken.holderOf(free).isEmpty())
            return free;
    }
}

/// Writes the profile; place is where it stands in the order.
Result<void> ProfileStore::insert(const Profile &profile, qsizetype place)
{
    if (const auto checked = check(profile); !checked)
        return checked;
    QStringList order = ids();
    order.removeOne(profile.id);
    order.insert(qMin(place, order.size()), profile.id);
    write(profile);
    m_file->setValue(orderKey, order);
    return save();
}

/// Keys that a newer version may have put there stay.
void ProfileStore::write(const Profile &profile)
{
    const Connection &connection = profile.connection;
    m_file->beginGroup(groupOf(profile.id));
    m_file->setValue("service"_L1, connection.service);
    m_file->setValue("name"_L1, connection.name.simplified());
    m_file->setValue("base_url"_L1, connection.baseUrl.toString());
    m_file->setValue("time_zone"_L1, QString::fromLatin1(connection.zone.id()));
    m_file->remove("options"_L1);
    for (auto it = connection.options.begin(); it != connection.options.end(); ++it)
        m_file->setValue(QString("options/"_L1 + it.key()), it.value());
    m_file->endGroup();
}

/// Takes in what others have written.
Result<void> ProfileStore::refresh()
{
    if (const auto usable = setDamagedAside(); !usable)
        return usable;
    m_file->sync();
    m_before.clear();
    const QStringList keys = m_file->allKeys();
    for (const QString &key : keys)
        m_before.insert(key, m_file->value(key));
    return {};
}

Result<void> ProfileStore::save()
{
    m_file->sync();
    const QSettings::Status status = m_file->status();
    if (status == QSettings::AccessError) {
        m_file->clear();
        for (auto it = m_before.constBegin(); it != m_before.constEnd(); ++it)
            m_file->setValue(it.key(), it.value());
    }
    if (status != QSettings::NoError)
        open(filePath()); // a status stays as long as its object
    if (status == QSettings::AccessError)
        return failure({ .code = ErrorCode::FileNotWritable, .message = filePath() });
    Q_EMIT changed();
    return {};
}

} // namespace rollbook
