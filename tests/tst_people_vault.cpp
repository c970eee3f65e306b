// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplevault.h"
#include "support/secretsearch.h"
#include "support/testcase.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

/// More than a block of them, with something to look for on the disk.
QList<Person> somePeople(int count = 3'000)
{
    QList<Person> people;
    for (int i = 0; i < count; ++i)
        people << Person { QString::number(1000 + i), u"Søren Unmistakable %1"_s.arg(i),
                           u"unmistakable.%1@example.dk"_s.arg(i), u"+45 33 %1"_s.arg(100'000 + i) };
    return people;
}

Result<QList<Person>> readAll(const PeopleVault &vault, const VaultKey &key, QDateTime *asOf = nullptr)
{
    QList<Person> people;
    const auto read = vault.read(key, [&](const QList<Person> &some) { people << some; });
    if (!read)
        return failure(read.error());
    if (asOf)
        *asOf = *read;
    return people;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContents(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Writes until it is killed; the key comes in through standard input.
int writeForEver(const QString &folder)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    const auto key = VaultKey::fromText(QString::fromLatin1(in.readLine().trimmed()));
    const PeopleVault vault(folder, u"profile"_s);
    const QList<Person> people = somePeople();
    for (;;)
        if (!key || !vault.write(*key, QDateTime::currentDateTimeUtc(), people))
            return 1;
}

} // namespace

class tst_people_vault : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsPeople_data();
    void keepsPeople();
    void isForTheUserAlone();
    void hasNothingInPlainText();
    void isDifferentEachTime();
    void refusesWhatWasChanged_data();
    void refusesWhatWasChanged();
    void refusesEveryCut();
    void refusesAnotherKey();
    void refusesAnotherProfile();
    void expires();
    void removesItself();
    void keepsTheOldFileWhenItCannotWrite();
    void survivesBeingKilled();
    void needsAProfile();
    void readsKeys();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    PeopleVault m_vault;
    std::shared_ptr<const VaultKey> m_key = VaultKey::make();
    const QDateTime m_asOf = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);
};

void tst_people_vault::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = PeopleVault(m_folder->filePath(u"people"_s), u"profile"_s);
}

void tst_people_vault::keepsPeople_data()
{
    QTest::addColumn<QList<Person>>("people");
    QTest::newRow("several blocks") << somePeople();
    QTest::newRow("nobody") << QList<Person> {};
    QTest::newRow("odd ones") << QList<Person> { { u"1"_s, QString(), u"a\nb"_s, u"王小明"_s },
                                                 { QString(100'000, u'x'), {}, {}, {} } };
}

void tst_people_vault::keepsPeople()
{
    QFETCH(QList<Person>, people);
    QVERIFY(!m_vault.exists());
    QVERIFY(m_vault.write(*m_key, m_asOf, people).has_value());
    QVERIFY(m_vault.exists());
    QCOMPARE(m_vault.asOf(), m_asOf);
    QDateTime asOf;
    QCOMPARE(readAll(m_vault, *m_key, &asOf), Result<QList<Person>>(people));
    QCOMPARE(asOf, m_asOf);
    QVERIFY(m_vault.write(*m_key, m_asOf.addDays(1), somePeople(1)).has_value()); // over the old one
    QCOMPARE(readAll(m_vault, *m_key, &asOf), Result<QList<Person>>(somePeople(1)));
    QCOMPARE(asOf, m_asOf.addDays(1));
}

void tst_people_vault::isForTheUserAlone()
{
    QVERIFY(m_vault.write(*m_key, m_asOf, somePeople()).has_value());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(m_vault.path()).permissions() & others, QFile::Permissions());
    QCOMPARE(QDir(m_folder->filePath(u"people"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList { u"profile.people"_s });
}

void tst_people_vault::hasNothingInPlainText()
{
    QVERIFY(m_vault.write(*m_key, m_asOf, somePeople()).has_value());
    for (const QString &text : { u"Unmistakable"_s, u"unmistakable.7@"_s, u"example.dk"_s, u"100007"_s, m_key->text() })
        QCOMPARE(SecretSearch(text).filesBelow(m_folder->path()), QStringList());
    // What is merely compressed, or written in another way, can be made smaller; what is encrypted cannot.
    const QByteArray kept = contents(m_vault.path());
    QVERIFY(qCompress(kept, 9).size() > kept.size() * 0.97);
}

void tst_people_vault::isDifferentEachTime()
{
    QVERIFY(m_vault.write(*m_key, m_asOf, somePeople(1)).has_value());
    const QByteArray first = contents(m_vault.path());
    QVERIFY(m_vault.write(*m_key, m_asOf, somePeople(1)).has_value());
    const QByteArray second = contents(m_vault.path());
    QCOMPARE(first.size(), second.size());
    QVERIFY(first != second);
}

void tst_people_vault::refusesWhatWasChanged_data()
{
    QTest::addColumn<int>("at"); // from the end, when negative
    QTest::newRow("mark") << 0;
    QTest::newRow("version") << 14;
    QTest::newRow("time") << 20;
    QTest::newRow("stream") << 30;
    QTest::newRow("size of a block") << 48;
    QTest::newRow("block") << 60;
    QTest::newRow("end") << -1;
}

void tst_people_vault::refusesWhatWasChanged()
{
    QFETCH(int, at);
    QVERIFY(m_vault.write(*m_key, m_asOf, somePeople()).has_value());
    QByteArray bytes = contents(m_vault.path());
    char &byte = bytes[at < 0 ? bytes.size() + at : at];
    byte = char(byte ^ 1);
    replaceContents(m_vault.path(), bytes);
    const auto read = readAll(m_vault, *m_key);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadAnswer);
    QVERIFY(!read.error().message.isEmpty());
}

void tst_people_vault::refusesEveryCut()
{
    QVERIFY(m_vault.write(*m_key, m_asOf, somePeople(3)).has_value());
    const QByteArray whole = contents(m_vault.path());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        replaceContents(m_vault.path(), whole.left(size));
        QVERIFY2(!readAll(m_vault, *m_key), QByteArray::number(size).constData());
    }
    replaceContents(m_vault.path(), whole + 'x');
    QVERIFY(!readAll(m_vault, *m_key));
    replaceContents(m_vault.path(), whole);
    QVERIFY(readAll(m_vault, *m_key).has_value());
}

void tst_people_vault::refusesAnotherKey()
{
    QVERIFY(m_vault.write(*m_key, m_asOf, somePeople()).has_value());
    QVERIFY(!readAll(m_vault, *VaultKey::make()));
}

void tst_people_vault::refusesAnotherProfile()
{
    QVERIFY(m_vault.write(*m_key, m_asOf, somePeople()).has_value());
    const PeopleVault other(m_folder->filePath(u"people"_s), u"other"_s);
    QVERIFY(QFile::copy(m_vault.path(), other.path()));
    QVERIFY(!readAll(other, *m_key));
}

void tst_people_vault::expires()
{
    const QDateTime now = m_asOf.addDays(30);
    QVERIFY(m_vault.isExpired(30, now)); // there is none
    QVERIFY(m_vault.write(*m_key, m_asOf, somePeople(1)).has_value());
    QVERIFY(!m_vault.isExpired(30, now.addSecs(-1)));
    QVERIFY(m_vault.isExpired(30, now));
    QVERIFY(m_vault.isExpired(30, m_asOf.addDays(-2))); // of the future
    replaceContents(m_vault.path(), "x");
    QVERIFY(m_vault.isExpired(30, m_asOf));
}

void tst_people_vault::removesItself()
{
    QVERIFY(m_vault.remove().has_value());
    QVERIFY(m_vault.write(*m_key, m_asOf, somePeople(1)).has_value());
    replaceContents(m_vault.path() + u".part"_s, "of an interrupted write");
    QVERIFY(m_vault.remove().has_value());
    QCOMPARE(QDir(m_folder->filePath(u"people"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void tst_people_vault::keepsTheOldFileWhenItCannotWrite()
{
    QVERIFY(m_vault.write(*m_key, m_asOf, somePeople(1)).has_value());
    QVERIFY(QDir(m_folder->filePath(u"people"_s)).mkdir(u"profile.people.part"_s)); // in the way, also for root
    const auto written = m_vault.write(*m_key, m_asOf, somePeople(2));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(readAll(m_vault, *m_key), Result<QList<Person>>(somePeople(1)));
}

void tst_people_vault::survivesBeingKilled()
{
    const QString part = m_vault.path() + u".part"_s;
    bool interrupted = false;
    for (int round = 0; round < 40 && !interrupted; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), { u"--write"_s, m_folder->filePath(u"people"_s) });
        writer.write(m_key->text().toLatin1() + '\n');
        QVERIFY(writer.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_vault.exists() && QFile::exists(part), 60'000); // in the middle of the second one
        writer.kill();
        QVERIFY(writer.waitForFinished());
        interrupted = QFile::exists(part);
        QCOMPARE(readAll(m_vault, *m_key), Result<QList<Person>>(somePeople()));
        QCOMPARE(SecretSearch(u"Unmistakable"_s).filesBelow(m_folder->path()), QStringList());
    }
    QVERIFY(interrupted);
    QVERIFY(m_vault.write(*m_key, m_asOf, somePeople(1)).has_value());
    QVERIFY(!QFile::exists(part));
}

void tst_people_vault::needsAProfile()
{
    for (const QString &id : { QString(), u"../elsewhere"_s, u".hidden"_s }) {
        const PeopleVault vault(m_folder->path(), id);
        QVERIFY(vault.isNull());
        QVERIFY(!vault.exists());
        QVERIFY(!vault.write(*m_key, m_asOf, {}));
        QVERIFY(vault.remove().has_value());
    }
}

void tst_people_vault::readsKeys()
{
    const auto again = VaultKey::fromText(m_key->text());
    QVERIFY(again);
    QCOMPARE(again->text(), m_key->text());
    for (const QString &text :
         { QString(), u"short"_s, m_key->text().chopped(4), QString(m_key->text() + u"AAAA"), u"käthe"_s })
        QVERIFY2(!VaultKey::fromText(text), qPrintable(text));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeForEver(arguments.value(2));
    tst_people_vault test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_people_vault.moc"
