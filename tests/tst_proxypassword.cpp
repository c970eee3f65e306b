// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportqueue.h"
#include "net/apiclient.h"
#include "net/proxies.h"
#include "net/proxykeeper.h"
#include "settings/uisettings.h"
#include "support/answers.h"
#include "support/keychainsession.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"

#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString user = u"ann"_s;
const QString password = u"pr0xy p:ss@w/rd%41"_s;
const QString token = u"serv1ce-t0ken"_s;
constexpr int longMs = 60'000;

QByteArray basic()
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

/// A proxy that knows one name and password. It reaches no service: who may go on gets a 503.
class Gate : public ScriptedPeer {
public:
    explicit Gate(const QByteArray &right = basic())
    {
        then([right](QTcpSocket *socket, const PeerRequest &request) {
            const bool known = request.headers.value("proxy-authorization") == right;
            socket->write(known ? response(503, {})
                                : response(407, "who?", { { "Proxy-Authenticate", "Basic realm=\"gate\"" } }));
        });
    }
    ProxyChoice choice(const QString &name = user) const
    {
        return { .mode = ProxyChoice::Mode::Manual, .host = u"127.0.0.1"_s, .port = serverPort(), .user = name };
    }
    bool sawPassword() const
    {
        return std::any_of(requests().begin(), requests().end(), [](const PeerRequest &request) {
            return request.headers.value("proxy-authorization") == basic();
        });
    }
};

} // namespace

/// A proxy that asks for a name and a password: where the password goes, and where it does not. Runs with a real
/// keychain that is open.
class tst_ProxyPassword : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void thePasswordIsNoSetting();
    void passwordsBelongToOneProxyAndUser();
    void goesToTheProxyOnly();
    void refusedIsAnErrorOfItsOwn_data();
    void refusedIsAnErrorOfItsOwn();
    void isReadFromTheKeychain();
    void isReplacedAndForgotten();
    void withoutAKeychain();
    void isTypedIntoTheSettings();
    void theCommandTakesTheEnvironments_data();
    void theCommandTakesTheEnvironments();
    void theCommandReachesThisMachineDirectly();

private:
    /// What the network takes along to a proxy.
    QNetworkProxy proxyOf(QNetworkAccessManager *network) const
    {
        return network->proxyFactory()->queryProxy(QNetworkProxyQuery(QUrl(u"https://service.example"_s))).constFirst();
    }
    Error errorOf(QNetworkAccessManager *network, HttpRequest::Method method);
    int command(const QString &baseUrl, const QByteArray &variable, const QString &proxy, QByteArray *said);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ProxyPassword::initTestCase()
{
    TestCase::initTestCase();
    QCOMPARE(keychainSession(), QByteArray("open"));
}

void tst_ProxyPassword::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

/// Whatever was done, it is in no file.
void tst_ProxyPassword::cleanup()
{
    QCOMPARE(homeFilesWith(password.toUtf8()), QStringList());
    QCOMPARE(homeFilesWith(basic()), QStringList());
}

void tst_ProxyPassword::thePasswordIsNoSetting()
{
    const QString path = m_folder->filePath(u"ui.ini"_s);
    ProxyChoice choice = Gate().choice(u"ann; \"b\" = ø"_s);
    choice.password = password;
    UiSettings(path).setProxy(choice);
    choice.password.clear();
    QCOMPARE(UiSettings(path).proxy(), choice);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("proxyUser") && !bytes.contains("pr0xy"));
}

void tst_ProxyPassword::passwordsBelongToOneProxyAndUser()
{
    const ProxyChoice one { .mode = ProxyChoice::Mode::Manual, .host = u"a.example"_s, .port = 80, .user = user };
    ProxyChoice otherHost = one;
    otherHost.host = u"b.example"_s;
    ProxyChoice otherUser = one;
    otherUser.user = u"bea"_s;
    ProxyChoice nobody = one;
    nobody.user.clear();
    QVERIFY(one.secretId().contains(u'/')); // no profile's id does
    QVERIFY(one.secretId() != otherHost.secretId() && one.secretId() != otherUser.secretId());
    QCOMPARE(nobody.secretId(), QString());
    QCOMPARE(ProxyChoice {}.secretId(), QString());
}

void tst_ProxyPassword::goesToTheProxyOnly()
{
    Gate gate;
    ScriptedPeer service;
    service.then(ScriptedPeer::reply(200, "{}"));
    QNetworkAccessManager network;
    ProxyChoice choice = gate.choice();
    choice.password = password;
    useProxy(&network, choice);
    for (const QUrl &url : { QUrl(u"https://service.example/a"_s), service.url() }) {
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), longMs);
    }
    QVERIFY(gate.sawPassword());
    for (const PeerRequest &request : gate.requests()) {
        QCOMPARE(request.method, QByteArray("CONNECT"));
        QVERIFY(!request.headers.contains("authorization"));
    }
    QCOMPARE(service.requests().size(), 1);
    QVERIFY(!service.requests().constFirst().headers.contains("proxy-authorization"));
    for (const QByteArray &value : service.requests().constFirst().headers)
        QVERIFY(!value.contains(basic().mid(6)) && !value.contains("pr0xy"));
}

Error tst_ProxyPassword::errorOf(QNetworkAccessManager *network, HttpRequest::Method method)
{
    Connection connection;
    connection.service = u"teamup"_s;
    connection.baseUrl = QUrl(u"https://service.example/api/v2"_s);
    ApiClient client(network, makeService(connection.service), connection, token);
    ApiCall *call =
        client.call({ .method = method, .url = QUrl(u"https://service.example/api/v2/x"_s), .body = "{}" }, this);
    std::optional<Result<HttpReply>> result;
    connect(call, &ApiCall::finished, this, [&](const Result<HttpReply> &answer) { result = answer; });
    call->start();
    if (!QTest::qWaitFor([&] { return result.has_value(); }, longMs) || *result)
        return {};
    return result->error();
}

void tst_ProxyPassword::refusedIsAnErrorOfItsOwn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("post");
    for (const bool post : { false, true }) {
        QTest::addRow("no name%s", post ? ", POST" : "") << QString() << post;
        QTest::addRow("wrong password%s", post ? ", POST" : "") << user << post;
    }
}

void tst_ProxyPassword::refusedIsAnErrorOfItsOwn()
{
    QFETCH(QString, name);
    QFETCH(bool, post);
    Gate gate("Basic another");
    QNetworkAccessManager network;
    ProxyChoice choice = gate.choice(name);
    choice.password = name.isEmpty() ? QString() : password;
    useProxy(&network, choice);
    const Error error = errorOf(&network, post ? HttpRequest::Method::Post : HttpRequest::Method::Get);
    QCOMPARE(error.code, ErrorCode::ProxyRefused);
    QVERIFY2(gate.requests().size() <= 2, "asked for ever");
    const QString all = error.message + error.detail;
    QVERIFY2(!all.contains(u"pr0xy"_s) && !all.contains(user + u':'), qPrintable(all));
}

void tst_ProxyPassword::isReadFromTheKeychain()
{
    const ProxyChoice choice = Gate().choice();
    SecretStore secrets;
    {
        QNetworkAccessManager network;
        ProxyKeeper keeper(&network, &secrets);
        keeper.start(choice);
        QCOMPARE(proxyOf(&network).user(), user);
        QVERIFY(!keeper.hasPassword());
        QSignalSpy forgetful(&keeper, &ProxyKeeper::noKeychain);
        keeper.setPassword(password);
        QCOMPARE(proxyOf(&network).password(), password); // at once
        QCOMPARE(Answers(secrets).read(choice.secretId()), Result<QString>(password));
        QCOMPARE(forgetful.size(), 0);
    }
    SecretStore later;
    QNetworkAccessManager network;
    ProxyKeeper keeper(&network, &later);
    keeper.start(choice);
    QTRY_COMPARE_WITH_TIMEOUT(proxyOf(&network).password(), password, longMs);
    QVERIFY(keeper.hasPassword());

    ProxyChoice elsewhere = choice;
    elsewhere.host = u"127.0.0.2"_s;
    keeper.choose(elsewhere);
    QCOMPARE(proxyOf(&network).password(), QString()); // another proxy never gets it
    QTRY_COMPARE_WITH_TIMEOUT(Answers(later).read(choice.secretId()), Result<QString>(QString()), longMs);
}

void tst_ProxyPassword::isReplacedAndForgotten()
{
    const ProxyChoice choice = Gate().choice();
    SecretStore secrets;
    QNetworkAccessManager network;
    ProxyKeeper keeper(&network, &secrets);
    keeper.start(choice);
    keeper.setPassword(u"old one"_s);
    keeper.setPassword(password);
    QTRY_COMPARE_WITH_TIMEOUT(Answers(secrets).read(choice.secretId()), Result<QString>(password), longMs);
    keeper.choose({ .mode = ProxyChoice::Mode::None });
    QCOMPARE(proxyOf(&network).type(), QNetworkProxy::NoProxy);
    QVERIFY(!keeper.hasPassword());
    keeper.choose(choice); // back again: it is still kept
    QTRY_COMPARE_WITH_TIMEOUT(proxyOf(&network).password(), password, longMs);

    ProxyChoice nobody = choice;
    nobody.user.clear();
    keeper.choose(nobody);
    QCOMPARE(proxyOf(&network).user(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(Answers(secrets).read(choice.secretId()), Result<QString>(QString()), longMs);
    keeper.setPassword(password); // of nobody
    QVERIFY(!keeper.hasPassword());
}

void tst_ProxyPassword::withoutAKeychain()
{
    SecretStore secrets;
    secrets.useNoKeychain();
    QNetworkAccessManager network;
    ProxyKeeper keeper(&network, &secrets);
    const ProxyChoice choice = Gate().choice();
    keeper.start(choice);
    QSignalSpy forgetful(&keeper, &ProxyKeeper::noKeychain);
    keeper.setPassword(password);
    QTRY_COMPARE_WITH_TIMEOUT(forgetful.size(), 1, longMs);
    QCOMPARE(proxyOf(&network).password(), password);
}

void tst_ProxyPassword::isTypedIntoTheSettings()
{
    UiSettings settings(m_folder->filePath(u"ui.ini"_s));
    SecretStore secrets;
    secrets.useNoKeychain();
    QNetworkAccessManager network;
    ProxyKeeper keeper(&network, &secrets);
    keeper.start(settings.proxy());
    Theme theme;
    ExportQueue queue;
    QWidget window;
    window.show();
    auto *dialog =
        new SettingsDialog({ .settings = &settings, .theme = &theme, .queue = &queue, .proxies = &keeper }, &window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const auto line = [&](const char *name) {
        return dialog->findChild<QLineEdit *>(u"settings."_s + QLatin1String(name));
    };
    const auto *note = dialog->findChild<QLabel *>(u"settings.proxyNote"_s);
    QVERIFY(!line("proxyPassword")->isVisible());
    dialog->findChild<ChoiceBox *>(u"settings.proxy"_s)->setCurrentIndex(2);
    QVERIFY(line("proxyUser")->isVisible() && line("proxyPassword")->isVisible());
    QVERIFY(!line("proxyPassword")->isEnabled()); // whose?
    line("proxyAddress")->setFocus();
    QTest::keyClicks(line("proxyAddress"), u"proxy.example:3128"_s);
    line("proxyUser")->setFocus();
    QTest::keyClicks(line("proxyUser"), user);
    line("proxyPassword")->setFocus();
    QVERIFY(!line("proxyPassword")->accessibleName().isEmpty());
    line("proxyPassword")->insert(password);
    QVERIFY(!line("proxyPassword")->displayText().contains(u"pr0xy"_s));
    QTest::keyClick(line("proxyPassword"), Qt::Key_Tab);
    QCOMPARE(settings.proxy().user, user);
    QCOMPARE(proxyOf(&network).password(), password);
    QCOMPARE(line("proxyPassword")->text(), QString()); // it stays nowhere
    QVERIFY(!line("proxyPassword")->isUndoAvailable());
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && note->text().contains(u"until Rollbook quits"_s), longMs);
    QVERIFY(line("proxyPassword")->placeholderText().contains(u"Kept"_s));

    line("proxyUser")->setFocus();
    line("proxyUser")->selectAll();
    QTest::keyClick(line("proxyUser"), Qt::Key_Delete);
    QVERIFY(!line("proxyPassword")->isEnabled());
    QTest::keyClick(line("proxyUser"), Qt::Key_Tab);
    QVERIFY(!keeper.hasPassword());
    QCOMPARE(line("proxyPassword")->placeholderText(), u"Password"_s);
    QVERIFY(!note->isVisible());
}

int tst_ProxyPassword::command(const QString &baseUrl, const QByteArray &variable, const QString &proxy,
                               QByteArray *said)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(variable), proxy);
    environment.insert(u"ROLLBOOK_SECRET"_s, token);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook-cli"),
                  { u"rows"_s, u"teamup.customers"_s, u"--base-url"_s, baseUrl });
    // The proxy lives in this thread.
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, longMs);
    *said = process.readAll();
    return ended ? process.exitCode() : -1;
}

void tst_ProxyPassword::theCommandTakesTheEnvironments_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("known");
    QTest::newRow("right") << password << true;
    QTest::newRow("wrong") << u"wr0ng"_s << false;
}

void tst_ProxyPassword::theCommandTakesTheEnvironments()
{
    QFETCH(QString, typed);
    QFETCH(bool, known);
    Gate gate;
    QUrl proxy = gate.url({});
    proxy.setUserName(user);
    proxy.setPassword(typed, QUrl::DecodedMode);
    QByteArray said;
    const int code =
        command(u"https://service.example/api/v2"_s, "https_proxy", QString::fromLatin1(proxy.toEncoded()), &said);
    QVERIFY2(code == 4, said.constData());
    QVERIFY(!gate.requests().isEmpty());
    QCOMPARE(gate.sawPassword(), known);
    QCOMPARE(said.contains("The proxy asks for a name and a password"), !known);
    for (const QByteArray &secret : { password.toUtf8(), basic(), basic().mid(6), token.toUtf8(), QByteArray("wr0ng") })
        QVERIFY2(!said.contains(secret), said.constData());
    for (const PeerRequest &request : gate.requests())
        QVERIFY(!request.headers.contains("authorization"));
}

void tst_ProxyPassword::theCommandReachesThisMachineDirectly()
{
    Gate gate;
    ScriptedPeer service;
    service.then(ScriptedPeer::reply(401, "{}"));
    QByteArray said;
    QCOMPARE(command(service.url().toString(), "http_proxy", gate.url({}).toString(), &said), 3);
    QCOMPARE(gate.requests().size(), 0);
    QVERIFY(service.requests().size() > 0);
}

QTEST_MAIN(tst_ProxyPassword)
#include "tst_proxypassword.moc"
