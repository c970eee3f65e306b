// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/connectiontestcase.h"

/// Connections added and edited.
class tst_ConnectionDialog : public ConnectionTestCase {
    Q_OBJECT
public:
    tst_ConnectionDialog() : ConnectionTestCase("open") { }

private Q_SLOTS:
    void saysWhereTheKeyGoes();
    void firstAsksForTheService();
    void keepsWhatWasTypedForAService();
    void suggestsAFreeName();
    void beginsAtTheFirstEmptyField();
    void addsAConnection_data();
    void addsAConnection();
    void savesWithoutAKey();
    void enterSavesAndEscapeDoesNot();
    void aDoubleClickSavesOnce();
    void addressGoesBackToTheDefault();
    void editsWithoutTheKey();
    void editsTheKeyOnly();
    void editsNothingThatDownloadsNeed();
    void returnGoesToTheMissingPart();
    void marksFaultyFields_data();
    void marksFaultyFields();
    void marksAMissingPartOfTheKey();
    void keepsWhatIsTypedWhenTheFileCannotBeWritten();
    void takesTimeZonesByName();
    void writesNoKeyIntoAFile();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void fitsALowWindow_data();
    void fitsALowWindow();
};

void tst_ConnectionDialog::saysWhereTheKeyGoes()
{
    openNew(u"spirii"_s);
    QTRY_VERIFY(!shown(u"keychain"_s).isEmpty());
    QCOMPARE(shown(u"keychain"_s), u"The key is kept in the system keychain and sent to Spirii only."_s);
    QVERIFY(!part(u"keychain.details"_s)->isVisible());
}

void tst_ConnectionDialog::firstAsksForTheService()
{
    openNew({});
    QVERIFY(!part(u"save"_s)->isEnabled() && !part(u"test"_s)->isEnabled());
    QVERIFY(!line(u"name"_s));
    QVERIFY(part(u"service.teamup"_s)->hasFocus());
    part(u"service.spaaza"_s)->click();
    QVERIFY(part(u"save"_s)->isEnabled() && part(u"test"_s)->isEnabled());
    QCOMPARE(line(u"name"_s)->text(), u"Spaaza"_s);
    QVERIFY(line(u"secret.1"_s)->hasFocus());
}

void tst_ConnectionDialog::keepsWhatWasTypedForAService()
{
    openNew(u"khoros"_s);
    QVERIFY(part(u"service.khoros"_s)->isChecked());
    type(u"option.company_key"_s, u"acme"_s);
    part(u"service.spirii"_s)->click();
    QVERIFY(!line(u"option.company_key"_s)->isVisible());
    QCOMPARE(line(u"base_url"_s)->text(), u"https://api.spirii.com"_s);
    part(u"service.khoros"_s)->click();
    QCOMPARE(line(u"option.company_key"_s)->text(), u"acme"_s);
}

void tst_ConnectionDialog::suggestsAFreeName()
{
    Profile first = ProfileStore::create(practice(u"teamup"_s));
    first.connection.name = u"teamup"_s;
    QVERIFY(m_store->add(first));
    openNew(u"teamup"_s);
    QCOMPARE(line(u"name"_s)->text(), u"TeamUp (2)"_s);
}

void tst_ConnectionDialog::beginsAtTheFirstEmptyField()
{
    openNew(u"teamup"_s);
    QVERIFY(line(u"secret"_s)->hasFocus());
    QCOMPARE(line(u"base_url"_s)->text(), u"https://goteamup.com/api/v2"_s);
    QVERIFY(!part(u"base_url.default"_s)->isVisible());
    QCOMPARE(line(u"time_zone"_s)->text(), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

void tst_ConnectionDialog::addsAConnection_data()
{
    services();
}

void tst_ConnectionDialog::addsAConnection()
{
    QFETCH(QString, service);
    openNew(service);
    fill(service);
    part(u"save"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_saved.size(), 1);
    const Profile profile = m_saved.first().first;
    QCOMPARE(profile.connection, practice(service));
    QCOMPARE(m_saved.first().second, accessOf(service).secret);
    QCOMPARE(m_store->byId(profile.id), profile);
    SecretStore later;
    QCOMPARE(Answers(later).read(profile.id), Result<QString>(accessOf(service).secret));
    QCOMPARE(m_sandbox->log().all().size(), 0); // saving asks nobody
}

void tst_ConnectionDialog::savesWithoutAKey()
{
    openNew(u"spirii"_s);
    auto *hint = part<QLabel>(u"secret.hint"_s);
    QCOMPARE(hint->text(), u"You can enter it later: Rollbook asks for it when the connection is opened."_s);
    QVERIFY(hint->isVisible());
    type(u"secret"_s, u"x"_s);
    QVERIFY(!hint->isVisible());
    type(u"secret"_s, {});
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(m_saved.first().second, QString());
    QCOMPARE(Answers(*m_secrets).read(m_saved.first().first.id), Result<QString>(QString()));
}

void tst_ConnectionDialog::enterSavesAndEscapeDoesNot()
{
    openNew(u"spirii"_s);
    QTest::keyClick(line(u"secret"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_saved.isEmpty() && m_store->profiles().isEmpty());
    openNew(u"spirii"_s);
    QTest::keyClick(line(u"time_zone"_s), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_saved.size(), 1);
}

void tst_ConnectionDialog::aDoubleClickSavesOnce()
{
    openNew(u"spirii"_s);
    fill(u"spirii"_s);
    QTest::mouseDClick(part(u"save"_s), Qt::LeftButton);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_saved.size(), 1);
    QCOMPARE(m_store->profiles().size(), 1);
}

void tst_ConnectionDialog::addressGoesBackToTheDefault()
{
    openNew(u"teamup"_s);
    type(u"base_url"_s, u"https://example.test/api"_s);
    QVERIFY(part(u"base_url.default"_s)->isVisible());
    part(u"base_url.default"_s)->click();
    QCOMPARE(line(u"base_url"_s)->text(), u"https://goteamup.com/api/v2"_s);
    QVERIFY(!part(u"base_url.default"_s)->isVisible());
}

void tst_ConnectionDialog::editsWithoutTheKey()
{
    const Profile before = stored(u"khoros"_s, u"ann:old"_s);
    openProfile(before);
    QVERIFY(!part(u"service.khoros"_s));
    QTest::qWait(50); // for the keychain
    QCOMPARE(line(u"secret.1"_s)->placeholderText(), u"Unchanged"_s);
    QVERIFY(line(u"secret.1"_s)->text().isEmpty() && line(u"secret.2"_s)->text().isEmpty());
    type(u"name"_s, u"Renamed"_s);
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
    Profile after = before;
    after.connection.name = u"Renamed"_s;
    QCOMPARE(m_saved.first(), qMakePair(after, QString()));
    QCOMPARE(m_store->profiles(), QList<Profile> { after });
    QCOMPARE(Answers(*m_secrets).read(before.id), Result<QString>(u"ann:old"_s));
}

void tst_ConnectionDialog::editsTheKeyOnly()
{
    const Profile before = stored(u"khoros"_s, u"ann:old"_s);
    openProfile(before);
    typeSecret(u"ann:new"_s);
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(m_saved.first(), qMakePair(before, u"ann:new"_s));
    QCOMPARE(Answers(*m_secrets).read(before.id), Result<QString>(u"ann:new"_s));
}

void tst_ConnectionDialog::editsNothingThatDownloadsNeed()
{
    const Profile before = stored(u"khoros"_s, u"ann:old"_s);
    openProfile(before, 2);
    QCOMPARE(shown(u"locked"_s),
             u"2 download(s) of this connection are running. Until they end, only its name and key can be changed."_s);
    for (const QString &name : { u"base_url"_s, u"option.company_key"_s, u"time_zone"_s })
        QVERIFY2(!line(name)->isEnabled(), qPrintable(name));
    QVERIFY(line(u"name"_s)->isEnabled() && line(u"secret.1"_s)->isEnabled());
    type(u"name"_s, u"Other"_s);
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(m_saved.first().first.connection.name, u"Other"_s);
}

void tst_ConnectionDialog::returnGoesToTheMissingPart()
{
    openNew(u"khoros"_s);
    type(u"option.company_key"_s, u"acme"_s);
    type(u"secret.1"_s, u"ann"_s);
    QTest::keyClick(line(u"secret.1"_s), Qt::Key_Return);
    QVERIFY(line(u"secret.2"_s)->hasFocus());
    QCOMPARE(errorAt(u"secret.1"_s), QString());
    QVERIFY(m_dialog && m_saved.isEmpty());
    QTest::keyClicks(line(u"secret.2"_s), u"pw"_s);
    QTest::keyClick(line(u"secret.2"_s), Qt::Key_Return);
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(m_saved.first().second, u"ann:pw"_s);
}

void tst_ConnectionDialog::marksFaultyFields_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no name") << u"spirii"_s << u"name"_s << u" "_s << u"Give the connection a name."_s;
    QTest::newRow("taken name") << u"spirii"_s << u"name"_s << u"harbour  studio"_s
                                << u"Another connection has this name. Choose a different one."_s;
    QTest::newRow("no encryption") << u"spirii"_s << u"base_url"_s << u"http://api.spirii.com"_s
                                   << u"This address is not encrypted. Use one that begins with https://."_s;
    const QString none = u"This is no address. It looks like https://api.spirii.com."_s;
    QTest::newRow("no address") << u"spirii"_s << u"base_url"_s << QString() << none;
    QTest::newRow("no scheme") << u"spirii"_s << u"base_url"_s << u"api.spirii.com"_s << none;
    QTest::newRow("user in the address")
        << u"spirii"_s << u"base_url"_s << u"https://ann:pw@api.spirii.com"_s
        << u"The address must not hold a user or password. Remove what stands before the @."_s;
    QTest::newRow("query in the address") << u"spirii"_s << u"base_url"_s << u"https://api.spirii.com?a=b"_s
                                          << u"The address must not hold a ? or #. Remove it and what follows."_s;
    QTest::newRow("no zone") << u"spirii"_s << u"time_zone"_s << u"Europe/Atlantis"_s
                             << u"This time zone is not known. Choose one from the list."_s;
    QTest::newRow("no company key") << u"khoros"_s << u"option.company_key"_s << QString()
                                    << u"“Company key” is needed. Enter it, or ask whoever gave you the key."_s;
    QTest::newRow("chain") << u"spaaza"_s << u"option.chain"_s << u"12x"_s
                           << u"A number is needed here, in digits only."_s;
    QTest::newRow("business") << u"teamup"_s << u"option.provider_id"_s << u"Harbour"_s
                              << u"A number is needed here, in digits only."_s;
}

void tst_ConnectionDialog::marksFaultyFields()
{
    QFETCH(QString, service);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    Profile other = ProfileStore::create(practice(u"spirii"_s));
    other.connection.name = u"Harbour Studio"_s;
    QVERIFY(m_store->add(other));
    openNew(service);
    fill(service);
    type(field, value);
    part(u"save"_s)->click();
    QCOMPARE(errorAt(field), sentence);
    QVERIFY(sentence.size() <= 90);
    QVERIFY(line(field)->hasFocus());
    QCOMPARE(line(field)->accessibleDescription().isEmpty() && part<QWidget>(field)->accessibleDescription().isEmpty(),
             false);
    QCOMPARE(line(field)->text(), value);
    QTest::keyClicks(line(field), u"1"_s);
    QCOMPARE(errorAt(field), QString());
    QVERIFY(m_saved.isEmpty());
    QCOMPARE(m_store->profiles().size(), 1);
}

void tst_ConnectionDialog::marksAMissingPartOfTheKey()
{
    const Profile before = stored(u"spaaza"_s, u"id:old"_s);
    openProfile(before);
    type(u"secret.1"_s, u"id"_s);
    for (const QString &button : { u"save"_s, u"test"_s }) {
        part(button)->click();
        QCOMPARE(errorAt(u"secret.1"_s), u"A part of it is missing. Fill in both fields."_s);
        QVERIFY(line(u"secret.2"_s)->property("error").toBool());
    }
    QVERIFY(m_saved.isEmpty());
}

void tst_ConnectionDialog::keepsWhatIsTypedWhenTheFileCannotBeWritten()
{
    openNew(u"spirii"_s);
    fill(u"spirii"_s);
    QFile inTheWay(m_folder->filePath(u"settings"_s)); // a file where a folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    part(u"save"_s)->click();
    QTRY_COMPARE(shown(u"failure"_s),
                 u"The connection cannot be written to its file. Make it writable and save again."_s);
    QVERIFY(m_saved.isEmpty());
    QCOMPARE(line(u"name"_s)->text(), u"Practice"_s);
    QCOMPARE(line(u"secret"_s)->text(), accessOf(u"spirii"_s).secret);
    QVERIFY(inTheWay.remove());
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
}

void tst_ConnectionDialog::takesTimeZonesByName()
{
    openNew(u"spirii"_s);
    type(u"time_zone"_s, u"america/new york"_s);
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(m_saved.first().first.connection.zone.id(), QByteArray("America/New_York"));
}

void tst_ConnectionDialog::writesNoKeyIntoAFile()
{
    openNew(u"khoros"_s);
    fill(u"khoros"_s);
    typeSecret(u"ann:unmistakable-0815"_s);
    part(u"test"_s)->click();
    QTRY_COMPARE(part(u"test"_s)->text(), u"Test"_s);
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(homeFilesWith("unmistakable-0815"), QStringList());
    QFile file(m_store->filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("Practice") && !content.contains("unmistakable") && !content.contains("ann"));
}

void tst_ConnectionDialog::everyControlHasAName_data()
{
    services();
}

void tst_ConnectionDialog::everyControlHasAName()
{
    QFETCH(QString, service);
    openNew(service);
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
            || widget->inherits("QScrollArea") || qobject_cast<const QComboBox *>(widget->parentWidget()))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString spoken = button && !button->text().isEmpty() ? button->text() : widget->accessibleName();
        QVERIFY2(!spoken.isEmpty(), widget->metaObject()->className());
        QVERIFY2(widget->objectName().startsWith(u"connection."_s), qPrintable(spoken));
    }
}

void tst_ConnectionDialog::fitsALowWindow_data()
{
    services();
}

void tst_ConnectionDialog::fitsALowWindow()
{
    QFETCH(QString, service);
    m_window->resize(1280, 480);
    openNew(service);
    fill(service);
    part(u"test"_s)->click();
    QTRY_COMPARE(part(u"test"_s)->text(), u"Test"_s);
    QVERIFY(m_dialog->height() <= 480);
    for (const QString &name : { u"save"_s, u"cancel"_s, u"test"_s })
        QVERIFY(m_dialog->rect().contains(QRect(part(name)->mapTo(m_dialog, QPoint()), part(name)->size())));
    type(u"name"_s, {});
    part(u"save"_s)->click();
    QVERIFY(line(u"name"_s)->visibleRegion().boundingRect().height() == line(u"name"_s)->height());
}

QTEST_MAIN(tst_ConnectionDialog)
#include "tst_connectiondialog.moc"
