// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"
#include "support/answers.h"
#include "support/keychainsession.h"
#include "support/testcase.h"
#include "ui/connections/connectionboxes.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/secretfield.h"
#include "ui/filters/errorline.h"
#include "ui/widgets/note.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The dialog with a profile file of its own, the keychain of the session and the practice server. In a session
/// without a keychain only what is said of that is looked at.
class tst_ConnectionDialog : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhereTheKeyGoes();
    void keepsTheKeyInMemory();

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
    void testsAConnection_data();
    void testsAConnection();
    void tellsWhyATestFails_data();
    void tellsWhyATestFails();
    void testsWithTheKeptKey();
    void needsAKeyToTest();
    void aChangeHidesTheResult();
    void aTestCanBeStopped();
    void saysWhenTooManyAsk();
    void returnGoesToTheMissingPart();
    void choosesABusinessByName();
    void saysWhyTheListIsNotThere();
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

private:
    static bool hasKeychain() { return keychainSession() == "open"; }
    void open(ConnectionDialog *dialog)
    {
        m_dialog = dialog;
        connect(dialog, &ConnectionDialog::saved, this,
                [this](const Profile &profile, const QString &secret) { m_saved << qMakePair(profile, secret); });
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    void openNew(const QString &service) { open(ConnectionDialog::forNew(tools(), service, m_window.get())); }
    void openProfile(const Profile &profile, int busyExports = 0)
    {
        open(ConnectionDialog::forProfile(tools(), profile, busyExports, m_window.get()));
    }
    ConnectionTools tools() { return { m_store.get(), m_secrets.get(), &m_network }; }

    template<typename T = QAbstractButton>
    T *part(const QString &name) const
    {
        const auto all = m_dialog->findChildren<T *>(QString(u"connection."_s + name));
        for (T *one : all) // a form that was left keeps its fields
            if (one->isVisible())
                return one;
        return all.value(0);
    }
    QLineEdit *line(const QString &name) const { return part<QLineEdit>(name); }
    void type(const QString &name, const QString &text) const
    {
        line(name)->selectAll();
        QTest::keyClick(line(name), Qt::Key_Delete);
        QTest::keyClicks(line(name), text);
    }
    void typeSecret(const QString &secret) const
    {
        if (line(u"secret.1"_s)) {
            type(u"secret.1"_s, secret.section(u':', 0, 0));
            type(u"secret.2"_s, secret.section(u':', 1));
        } else {
            type(u"secret"_s, secret);
        }
    }
    /// The sentence under a field.
    QString errorAt(const QString &name) const
    {
        for (QWidget *at = part<QWidget>(name); at; at = at->parentWidget())
            if (const auto *error = at->findChild<ErrorLine *>(QString(), Qt::FindDirectChildrenOnly))
                return error->isVisible() ? error->sentence() : QString();
        return {};
    }
    QString shown(const QString &note) const
    {
        const auto *one = part<Note>(note);
        return one->isVisible() ? one->text() : QString();
    }
    /// The practice server's connection for a service.
    Connection practice(const QString &service) const
    {
        const sandbox::Access access = m_sandbox->access();
        Connection connection;
        connection.service = service;
        connection.name = u"Practice"_s;
        connection.zone = QTimeZone("Europe/Copenhagen");
        if (service == "khoros"_L1)
            connection.options = { { u"company_key"_s, access.khoros.companyKey } };
        if (service == "spaaza"_L1)
            connection.options = { { u"chain"_s, QString::number(access.spaaza.chain) } };
        connection.baseUrl = QUrl(accessOf(service).baseUrl);
        return connection;
    }
    sandbox::ServiceAccess accessOf(const QString &service) const
    {
        const sandbox::Access access = m_sandbox->access();
        if (service == "khoros"_L1)
            return access.khoros;
        if (service == "spirii"_L1)
            return access.spirii;
        if (service == "spaaza"_L1)
            return access.spaaza;
        return access;
    }
    /// Fills a new form for the practice server.
    void fill(const QString &service) const
    {
        const Connection connection = practice(service);
        type(u"name"_s, connection.name);
        type(u"base_url"_s, connection.baseUrl.toString());
        type(u"time_zone"_s, u"Europe/Copenhagen"_s);
        for (auto it = connection.options.begin(); it != connection.options.end(); ++it)
            type(QString(u"option."_s + it.key()), it.value());
        typeSecret(accessOf(service).secret);
    }
    /// A stored profile of the practice server.
    Profile stored(const QString &service, const QString &secret)
    {
        const Profile profile = ProfileStore::create(practice(service));
        if (!m_store->add(profile))
            qFatal("not added");
        if (!secret.isEmpty())
            Answers(*m_secrets).write(profile.id, secret);
        return profile;
    }
    static void services()
    {
        QTest::addColumn<QString>("service");
        for (const auto &service : makeServices())
            QTest::newRow(qPrintable(service->id())) << service->id();
    }

    std::unique_ptr<sandbox::SandboxThread> m_sandbox;
    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<QWidget> m_window;
    QPointer<ConnectionDialog> m_dialog;
    QList<QPair<Profile, QString>> m_saved;
};

void tst_ConnectionDialog::initTestCase()
{
    TestCase::initTestCase();
    QVERIFY2(QByteArrayList({ "open", "none" }).contains(keychainSession()), keychainSession().constData());
    m_sandbox = std::make_unique<sandbox::SandboxThread>();
    sandbox::Options options;
    options.customers = 60;
    options.rateLimit = 0;
    QCOMPARE(m_sandbox->start(options), QString());
}

void tst_ConnectionDialog::init()
{
    TestCase::init();
    const QByteArray about = QTest::currentTestFunction();
    const bool ofBoth = about == "saysWhereTheKeyGoes" || about == "needsAKeyToTest";
    if (!ofBoth && hasKeychain() == (about == "keepsTheKeyInMemory"))
        QSKIP("not in this session");
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"settings/profiles.ini"_s));
    m_secrets = std::make_unique<SecretStore>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 720);
    m_window->show();
    m_saved.clear();
    m_sandbox->log().clear();
}

void tst_ConnectionDialog::cleanup()
{
    m_window.reset();
}

void tst_ConnectionDialog::saysWhereTheKeyGoes()
{
    openNew(u"spirii"_s);
    QTRY_VERIFY(!shown(u"keychain"_s).isEmpty());
    if (hasKeychain()) {
        QCOMPARE(shown(u"keychain"_s), u"The key is kept in the system keychain and sent to Spirii only."_s);
        QVERIFY(!part(u"keychain.details"_s)->isVisible());
    } else {
        QCOMPARE(shown(u"keychain"_s),
                 u"This computer has no keychain that Rollbook can use: the key is kept in memory until Rollbook quits "
                 "and never written to disk."_s);
        QVERIFY(part(u"keychain.details"_s)->isVisible());
    }
}

void tst_ConnectionDialog::keepsTheKeyInMemory()
{
    openNew(u"spirii"_s);
    fill(u"spirii"_s);
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(Answers(*m_secrets).read(m_saved.first().first.id), Result<QString>(accessOf(u"spirii"_s).secret));
    QCOMPARE(homeFilesWith(accessOf(u"spirii"_s).secret.toUtf8()), QStringList());
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

void tst_ConnectionDialog::testsAConnection_data()
{
    services();
}

void tst_ConnectionDialog::testsAConnection()
{
    QFETCH(QString, service);
    openNew(service);
    fill(service);
    part(u"test"_s)->click();
    QVERIFY(shown(u"result"_s).startsWith(u"Asking "_s));
    QCOMPARE(part(u"test"_s)->text(), u"Stop test"_s);
    QTRY_COMPARE(part(u"test"_s)->text(), u"Test"_s);
    QCOMPARE(shown(u"result"_s), u"%1 answered and accepted the key."_s.arg(makeService(service)->label()));
    QCOMPARE(m_sandbox->log().all().size(), 1);
    QVERIFY(m_store->profiles().isEmpty());
}

void tst_ConnectionDialog::tellsWhyATestFails_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    for (const auto &service : makeServices()) {
        const QString part = service->secretParts().isEmpty() ? u"secret"_s : u"secret.2"_s;
        QTest::addRow("wrong key of %s", qPrintable(service->id()))
            << service->id() << part << u"wrong"_s
            << u"%1 answered, but did not accept the key. Enter it again."_s.arg(service->label());
    }
    QTest::newRow("wrong company key") << u"khoros"_s << u"option.company_key"_s << u"elsewhere"_s
                                       << u"Khoros knows the key but gives it no access. Check “Company key” and its "
                                          "rights."_s;
    QTest::newRow("wrong business") << u"teamup"_s << u"option.provider_id"_s << u"987654"_s
                                    << u"TeamUp knows the key but gives it no access. Check “Business” and its "
                                       "rights."_s;
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    QTest::newRow("nobody there") << u"spirii"_s << u"base_url"_s << u"http://127.0.0.1:%1"_s.arg(nobody.serverPort())
                                  << u"Spirii cannot be reached. Check the internet connection and try again."_s;
    QTest::newRow("no such path") << u"teamup"_s << u"base_url"_s
                                  << QString(m_sandbox->access().baseUrl.chopped(1) + u'9')
                                  << u"There is no TeamUp at this address. Check the address."_s;
}

void tst_ConnectionDialog::tellsWhyATestFails()
{
    QFETCH(QString, service);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    openNew(service);
    fill(service);
    type(field, value);
    part(u"test"_s)->click();
    QTRY_COMPARE(part(u"test"_s)->text(), u"Test"_s);
    QCOMPARE(shown(u"result"_s), sentence);
    QVERIFY(sentence.size() <= 90);
    QVERIFY(part(u"result.details"_s)->isVisible());
    part(u"result.details"_s)->click();
    QVERIFY(part<QWidget>(u"result.text"_s)->isVisible());
}

void tst_ConnectionDialog::testsWithTheKeptKey()
{
    openProfile(stored(u"teamup"_s, accessOf(u"teamup"_s).secret));
    part(u"test"_s)->click();
    QTRY_COMPARE(shown(u"result"_s), u"TeamUp answered and accepted the key."_s);
    type(u"secret"_s, u"another"_s); // goes before the kept one
    part(u"test"_s)->click();
    QTRY_COMPARE(shown(u"result"_s), u"TeamUp answered, but did not accept the key. Enter it again."_s);
}

void tst_ConnectionDialog::needsAKeyToTest()
{
    openNew(u"spirii"_s);
    part(u"test"_s)->click();
    QTRY_COMPARE(errorAt(u"secret"_s), u"Enter it first: Spirii answers only with it."_s);
    QVERIFY(line(u"secret"_s)->hasFocus());
    m_dialog->close();
    openProfile(stored(u"spirii"_s, {}));
    QTRY_COMPARE(line(u"secret"_s)->placeholderText(), u"None is kept"_s);
    part(u"test"_s)->click();
    QTRY_COMPARE(errorAt(u"secret"_s), u"Enter it: none is kept for this connection."_s);
    QCOMPARE(m_sandbox->log().all().size(), 0);
}

void tst_ConnectionDialog::aChangeHidesTheResult()
{
    openProfile(stored(u"khoros"_s, accessOf(u"khoros"_s).secret));
    for (const QString &name : { u"name"_s, u"secret.1"_s, u"option.company_key"_s, u"base_url"_s, u"time_zone"_s }) {
        line(u"secret.1"_s)->clear();
        part(u"test"_s)->click();
        QTRY_VERIFY(shown(u"result"_s).contains(u"Khoros"_s) && part(u"test"_s)->text() == u"Test"_s);
        const QString before = line(name)->text();
        QTest::keyClicks(line(name), u"x"_s);
        QVERIFY2(shown(u"result"_s).isEmpty(), qPrintable(name));
        type(name, before);
    }
}

void tst_ConnectionDialog::aTestCanBeStopped()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    openNew(u"spirii"_s);
    type(u"base_url"_s, u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    type(u"secret"_s, u"key"_s);
    part(u"test"_s)->click();
    QTRY_VERIFY(silent.hasPendingConnections());
    part(u"test"_s)->click();
    QCOMPARE(part(u"test"_s)->text(), u"Test"_s);
    QVERIFY(shown(u"result"_s).isEmpty());
    part(u"test"_s)->click();
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
}

void tst_ConnectionDialog::saysWhenTooManyAsk()
{
    sandbox::SandboxThread busy;
    sandbox::Options options;
    options.customers = 10;
    QCOMPARE(busy.start(options), QString());
    busy.addFault({ sandbox::Fault::Throttle, true });
    openNew(u"spirii"_s);
    type(u"base_url"_s, busy.access().spirii.baseUrl);
    typeSecret(busy.access().spirii.secret);
    part(u"test"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        shown(u"result"_s), u"Spirii asks to slow down: too many requests. Wait a minute, then test again."_s, 20'000);
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

void tst_ConnectionDialog::choosesABusinessByName()
{
    openNew(u"teamup"_s);
    fill(u"teamup"_s);
    auto *picker = part<OptionPicker>(u"option.provider_id"_s);
    picker->showPopup();
    QCOMPARE(part<QLabel>(u"option.provider_id.note"_s)->text(), u"Loading the list…"_s);
    QTRY_VERIFY(picker->view()->isVisible());
    QVERIFY(picker->count() > 0);
    const QString id = picker->itemData(0).toString();
    QVERIFY(picker->itemText(0).endsWith(u" (%1)"_s.arg(id)));
    QTest::keyClick(picker->view(), Qt::Key_Home);
    QTest::keyClick(picker->view(), Qt::Key_Return);
    QTRY_COMPARE(line(u"option.provider_id"_s)->text(), picker->itemText(0));
    part(u"test"_s)->click();
    QTRY_COMPARE(shown(u"result"_s), u"TeamUp answered and accepted the key."_s);
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(m_saved.first().first.connection.options.value(u"provider_id"_s), id);
}

void tst_ConnectionDialog::saysWhyTheListIsNotThere()
{
    openNew(u"teamup"_s);
    auto *picker = part<OptionPicker>(u"option.provider_id"_s);
    auto *note = part<QLabel>(u"option.provider_id.note"_s);
    picker->showPopup();
    QTRY_COMPARE(note->text(), u"Enter the key first, then the list can be loaded. The ID can be typed."_s);
    QVERIFY(note->isVisible());
    fill(u"teamup"_s);
    typeSecret(u"wrong"_s);
    QVERIFY(!note->isVisible()); // it was said of another key
    picker->showPopup();
    QTRY_COMPARE(note->text(), u"TeamUp answered, but did not accept the key. Enter it again. The ID can be typed."_s);
    type(u"option.provider_id"_s, u"4711"_s);
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(m_saved.first().first.connection.options.value(u"provider_id"_s), u"4711"_s);
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
