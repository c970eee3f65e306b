// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"
#include "compare/snapshots.h"
#include "report/catalog.h"
#include "settings/secretstore.h"
#include "support/answers.h"
#include "support/keychainsession.h"
#include "support/secretsearch.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const Stopped goOn = [] { return false; };
const RowProgress silent = [](qint64, qint64) {};
const QString someone = u"Genevieve Unmistakable"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace

/// Snapshots of a view, with a real keychain.
class tst_Snapshots : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void keysAreTexts();
    void filesComeBack();
    void filesTellNothing();
    void spoiledFilesAreRefused_data();
    void spoiledFilesAreRefused();
    void keepsAndLists();
    void profilesAreApart();
    void practiceDataStaysInMemory();
    void withoutKeychainInMemory();
    void deletes();
    void forgetsAProfile();
    void forgetsAllThatIsOpen();

private:
    RowSet rows(int count) const;
    Snapshot named(const QString &name) const;
    Snapshot keep(Snapshots &snapshots, const RowSet &set, const QString &name = u"Customers"_s) const;
    QString path() const { return m_folder->filePath(u"s.snapshot"_s); }
    QStringList files() const;

    Catalog m_catalog = *Catalog::load();
    Report m_report = *m_catalog.report(u"teamup.customers"_s);
    std::shared_ptr<const VaultKey> m_key = VaultKey::make();
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Snapshots::initTestCase()
{
    TestCase::initTestCase();
    QCOMPARE(keychainSession(), QByteArray("open"));
}

void tst_Snapshots::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

RowSet tst_Snapshots::rows(int count) const
{
    QList<SetColumn> columns;
    for (const auto key : { "id", "full_name", "age", "extra.7" })
        columns << setColumn(m_report, QString::fromLatin1(key), u"served"_s);
    RowSetBuilder builder(columns, 0);
    for (int i = 1; i <= count; ++i)
        builder.add({ qint64(i), QString(someone + QString::number(i)), qint64(i % 90), QVariant() });
    return builder.take(QDateTime(QDate(2026, 11, 3), QTime(10, 42), Qt::UTC));
}

Snapshot tst_Snapshots::named(const QString &name) const
{
    Snapshot snapshot { .query = m_report.defaultQuery(), .name = name };
    snapshot.query.filters.insert(u"is_active"_s, true);
    return snapshot;
}

Snapshot tst_Snapshots::keep(Snapshots &snapshots, const RowSet &set, const QString &name) const
{
    std::optional<Result<Snapshot>> kept;
    QObject context;
    connect(&snapshots, &Snapshots::kept, &context, [&](const Result<Snapshot> &result) { kept = result; });
    snapshots.keep(named(name), set);
    if (!QTest::qWaitFor([&] { return kept.has_value(); }, 60'000) || !*kept)
        qFatal("the snapshot was not kept");
    return **kept;
}

QStringList tst_Snapshots::files() const
{
    QStringList names;
    QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        names << it.next();
    return names;
}

void tst_Snapshots::keysAreTexts()
{
    const auto same = VaultKey::fromText(m_key->text());
    QVERIFY(same);
    QCOMPARE(same->text(), m_key->text());
    QVERIFY(VaultKey::make()->text() != m_key->text());
    for (const QString &text : { QString(), u"short"_s, QString(m_key->text() + u"AAAA"_s), u"\u00e9"_s })
        QVERIFY2(!VaultKey::fromText(text), qPrintable(text));
}

void tst_Snapshots::filesComeBack()
{
    for (const int count : { 0, 1, 1000, 2501 }) {
        const RowSet set = rows(count);
        Snapshot snapshot = named(u"Active customers"_s);
        snapshot.id = u"x"_s;
        snapshot.asOf = set.asOf;
        snapshot.rows = count;
        QVERIFY(snapshotfile::write(path(), m_key, u"p"_s, snapshot, set));
        snapshot.bytes = QFileInfo(path()).size();
        QCOMPARE(snapshotfile::info(path(), m_key, u"p"_s), Result<Snapshot>(snapshot));
        const auto read = snapshotfile::read(path(), m_key, u"p"_s, m_report, goOn, silent);
        QVERIFY(read);
        QCOMPARE(read->rows, set.rows);
        QCOMPARE(*read, set);
    }
    QCOMPARE(files(), QStringList({ path() }));
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto stopped = snapshotfile::read(
        path(), m_key, u"p"_s, m_report, [] { return true; }, silent);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void tst_Snapshots::filesTellNothing()
{
    QVERIFY(snapshotfile::write(path(), m_key, u"p"_s, named(u"Friends of Genevieve"_s), rows(50)));
    for (const QString &secret : { someone, u"Genevieve"_s, u"teamup.customers"_s, u"full_name"_s, m_key->text() })
        QCOMPARE(SecretSearch(secret).filesBelow(m_folder->path()), QStringList());
}

void tst_Snapshots::spoiledFilesAreRefused_data()
{
    QTest::addColumn<QString>("how");
    for (const auto how : { "another key", "another profile", "cut", "cut at a block", "changed", "longer", "empty" })
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_Snapshots::spoiledFilesAreRefused()
{
    QFETCH(QString, how);
    QVERIFY(snapshotfile::write(path(), m_key, u"p"_s, named(u"x"_s), rows(1500)));
    QByteArray bytes = contentOf(path());
    auto key = m_key;
    QString profile = u"p"_s;
    if (how == u"another key"_s)
        key = VaultKey::make();
    else if (how == u"another profile"_s)
        profile = u"q"_s;
    else if (how == u"cut"_s)
        bytes.chop(3);
    else if (how == u"cut at a block"_s)
        bytes.chop(4 + 17); // the last block: its size and an empty sealed piece
    else if (how == u"changed"_s)
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    else if (how == u"longer"_s)
        bytes += 'x';
    else
        bytes.clear();
    write(path(), bytes);
    const auto read = snapshotfile::read(path(), key, profile, m_report, goOn, silent);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadAnswer);
    QCOMPARE(read.error().message, u"The snapshot is damaged, so it cannot be read."_s);
}

void tst_Snapshots::keepsAndLists()
{
    SecretStore secrets;
    RowSet later = rows(7);
    later.asOf = later.asOf.addDays(2);
    {
        Snapshots snapshots(&secrets, m_folder->path(), u"profile-1"_s, nullptr);
        QVERIFY(!snapshots.areForgotten());
        const Snapshot first = keep(snapshots, rows(5), u"First"_s);
        QCOMPARE(first.rows, 5);
        QVERIFY(first.bytes > 0);
        keep(snapshots, later, u"Second"_s);
        QCOMPARE(snapshots.all().size(), 2);
        QCOMPARE(snapshots.all().first().name, u"Second"_s);
    }
    SecretStore again;
    Snapshots snapshots(&again, m_folder->path(), u"profile-1"_s, nullptr);
    snapshots.load();
    QTRY_COMPARE(snapshots.all().size(), 2);
    QCOMPARE(snapshots.all().first().name, u"Second"_s);
    QCOMPARE(snapshots.all().last().asOf, rows(5).asOf);
    QCOMPARE(snapshots.all().last().query.filters.size(), 1);
    const auto read = snapshots.reader(snapshots.all().first().id, m_report)(goOn, silent);
    QVERIFY(read);
    QCOMPARE(*read, later);
    QCOMPARE(compareRows(*read, rows(7), goOn, silent)->unchanged, 7);
    QCOMPARE(SecretSearch(someone).filesBelow(m_folder->path()), QStringList());
}

void tst_Snapshots::profilesAreApart()
{
    SecretStore secrets;
    Snapshots one(&secrets, m_folder->path(), u"profile-a"_s, nullptr);
    Snapshots other(&secrets, m_folder->path(), u"profile-b"_s, nullptr);
    keep(one, rows(3));
    keep(other, rows(4));
    QCOMPARE(one.all().size(), 1);
    QCOMPARE(other.all().size(), 1);
    QVERIFY(Answers(secrets).read(u"profile-a/snapshots"_s) != Answers(secrets).read(u"profile-b/snapshots"_s));
}

void tst_Snapshots::practiceDataStaysInMemory()
{
    SecretStore secrets;
    Snapshots snapshots(&secrets, m_folder->path(), QString(), nullptr);
    QVERIFY(snapshots.areForgotten());
    snapshots.load();
    const Snapshot kept = keep(snapshots, rows(5));
    QCOMPARE(files(), QStringList());
    QCOMPARE(*snapshots.reader(kept.id, m_report)(goOn, silent), rows(5));
    QVERIFY(snapshots.remove(kept.id));
    QVERIFY(!snapshots.reader(kept.id, m_report)(goOn, silent));
}

void tst_Snapshots::withoutKeychainInMemory()
{
    SecretStore secrets;
    secrets.useNoKeychain();
    Snapshots snapshots(&secrets, m_folder->path(), u"profile-1"_s, nullptr);
    const Snapshot kept = keep(snapshots, rows(5));
    QVERIFY(snapshots.areForgotten());
    QCOMPARE(files(), QStringList());
    QCOMPARE(*snapshots.reader(kept.id, m_report)(goOn, silent), rows(5));
}

void tst_Snapshots::deletes()
{
    SecretStore secrets;
    Snapshots snapshots(&secrets, m_folder->path(), u"profile-d"_s, nullptr);
    const Snapshot kept = keep(snapshots, rows(5));
    QCOMPARE(files().size(), 1);
    QSignalSpy changed(&snapshots, &Snapshots::changed);
    QVERIFY(snapshots.remove(kept.id));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(files(), QStringList());
    QVERIFY(snapshots.all().isEmpty());
    QCOMPARE(snapshots.reader(kept.id, m_report)(goOn, silent).error().code, ErrorCode::NotFound);
}

void tst_Snapshots::forgetsAProfile()
{
    SecretStore secrets;
    Snapshots gone(&secrets, m_folder->path(), u"profile-x"_s, nullptr);
    Snapshots stays(&secrets, m_folder->path(), u"profile-y"_s, nullptr);
    keep(gone, rows(5));
    keep(stays, rows(5));
    QCOMPARE(files().size(), 2);
    Snapshots::forget(&secrets, m_folder->path(), u"profile-x"_s);
    QCOMPARE(files().size(), 1);
    QTRY_COMPARE(Answers(secrets).read(u"profile-x/snapshots"_s), Result<QString>(QString()));
    QVERIFY(!Answers(secrets).read(u"profile-y/snapshots"_s)->isEmpty());
    Snapshots::forget(&secrets, m_folder->path(), QString()); // never everything
    Snapshots::forget(&secrets, m_folder->path(), u"../"_s);
    QCOMPARE(files().size(), 1);
}

/// What is kept afterwards has another key, which the keychain knows.
void tst_Snapshots::forgetsAllThatIsOpen()
{
    SecretStore secrets;
    Snapshots open(&secrets, m_folder->path(), u"profile-z"_s, nullptr);
    keep(open, rows(5));
    const auto before = Answers(secrets).read(u"profile-z/snapshots"_s);
    open.forgetAll();
    QVERIFY(files().isEmpty());
    QVERIFY(open.all().isEmpty());
    QTRY_COMPARE(Answers(secrets).read(u"profile-z/snapshots"_s), Result<QString>(QString()));
    const Snapshot kept = keep(open, rows(3));
    const auto after = Answers(secrets).read(u"profile-z/snapshots"_s);
    QVERIFY(!after->isEmpty() && *after != *before);
    Snapshots later(&secrets, m_folder->path(), u"profile-z"_s, nullptr);
    later.load();
    QTRY_COMPARE(later.all().size(), 1);
    QCOMPARE(later.all().constFirst().id, kept.id);
    later.forgetAll();
}

QTEST_GUILESS_MAIN(tst_Snapshots)
#include "tst_snapshots.moc"
