// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Connections in the real window: the first start, switching, keys that are refused, copies and removal.
#include "exports/exportstore.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionmenu.h"
#include "ui/connections/keybanner.h"
#include "ui/connections/removedialog.h"
#include "ui/exports/exportspanel.h"
#include "ui/pages/exportonlypage.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/workspace.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString customers = u"teamup.customers"_s;
const QString grouped = u"teamup.customers.grouped"_s;

} // namespace

class WindowConnectionsTest final : public TestCase {
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> f;

    Connection studio(const QString &name) const
    {
        Connection connection = f->sample;
        connection.name = name;
        connection.sample = false;
        return connection;
    }
    Connection careTeam() const
    {
        const auto access = f->practice.server.access().khoros;
        Connection connection;
        connection.service = u"khoros"_s;
        connection.name = u"Care team"_s;
        connection.baseUrl = QUrl(access.baseUrl);
        connection.options.insert(u"company_key"_s, access.companyKey);
        connection.zone = QTimeZone::utc();
        return connection;
    }
    /// A profile as an earlier run left it; without a secret none is kept.
    QString keep(const Connection &connection, const QString &secret)
    {
        const Profile profile = ProfileStore::create(connection);
        if (!f->profiles.add(profile))
            qFatal("the profile cannot be kept");
        bool kept = secret.isEmpty();
        if (!kept)
            f->secrets.write(profile.id, secret, this, [&](SecretStore::Place) { kept = true; });
        if (!QTest::qWaitFor([&] { return kept; }))
            qFatal("the secret was not kept");
        return profile.id;
    }
    void open(const QString &profile)
    {
        f->window->connections()->open(profile);
        QTRY_VERIFY(f->page() && f->settle() && f->rows()->total() > 0);
    }
    KeyBanner *banner() const { return f->window->workspace()->keyBanner(); }
    void enterKey(const QString &secret)
    {
        auto *line = banner()->findChild<QLineEdit *>();
        QVERIFY(line && line->isVisible());
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, secret);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QStringList reportsInSidebar() const
    {
        QStringList names;
        const auto entries = f->window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *entry : entries)
            if (entry->isVisible() && entry->objectName().startsWith("sidebar.report."_L1))
                names << entry->objectName().mid(15);
        return names;
    }
    ConnectionCard *card() const { return f->window->findChild<ConnectionCard *>(); }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        f = std::make_unique<WindowFixture>();
    }
    void cleanup() { f.reset(); }

    void theFirstStartLeadsToThePracticeData()
    {
        f->openWindow();
        QVERIFY(!f->window->workspace());
        QVERIFY(!f->shows(u"sidebar"_s));
        QVERIFY(f->practice.dataQueries().isEmpty()); // nothing is asked for before the user says so
        QTRY_VERIFY(QApplication::focusWidget());
        f->key(Qt::Key_Return);
        QTRY_VERIFY(f->window->workspace());
        QVERIFY(f->settle());
        QVERIFY(f->rows()->total() > 400);
        QVERIFY(f->shows(u"sidebar"_s));
        QVERIFY(card()->accessibleName().contains(u"Sample studio"_s));
    }

    void aNewConnectionOpensItsReports()
    {
        f->openWindow();
        f->click(u"welcome.connect.teamup"_s);
        QTRY_VERIFY(f->window->findChild<ConnectionDialog *>());
        f->type(u"connection.name"_s, u"Harbour & Sons"_s);
        f->type(u"connection.base_url"_s, f->sample.baseUrl.toString());
        f->type(u"connection.secret"_s, f->secret);
        f->click(u"connection.save"_s);
        QTRY_VERIFY(f->window->workspace());
        QTRY_VERIFY(f->settle() && f->rows()->total() > 400);
        QTRY_COMPARE(f->window->connections()->current()->state(), ConnectionState::Connected);
        QCOMPARE(f->window->windowTitle(), u"Harbour & Sons \u2013 Rollbook"_s);
        QCOMPARE(f->profiles.profiles().size(), 1);
        QCOMPARE(f->profiles.lastUsed(), f->profiles.profiles().constFirst().id);
    }

    void eachConnectionKeepsItsOwnPlace()
    {
        f->openWithRows();
        const qint64 everyone = f->rows()->total();
        f->page()->controller()->setFilters({ { u"is_active"_s, true } });
        QVERIFY(f->settle());
        const qint64 active = f->rows()->total();
        QVERIFY(active < everyone);
        f->view()->goToRow(3);
        const QList<qint64> chosen = f->view()->selectedIds();
        QVERIFY(!chosen.isEmpty());
        f->page()->controller()->setColumns({ u"full_name"_s, u"email"_s });
        QVERIFY(f->settle());

        open(keep(studio(u"Harbour Studio"_s), f->secret));
        QCOMPARE(f->rows()->total(), everyone);
        QVERIFY(f->query().columns.size() > 2);
        QVERIFY(f->query().filters.isEmpty());
        f->window->openReport(grouped);
        QVERIFY(f->settle());

        f->window->connections()->openSample();
        QCOMPARE(f->window->workspace()->currentReport(), customers);
        QVERIFY(f->settle());
        QCOMPARE(f->rows()->total(), active);
        QCOMPARE(f->view()->selectedIds(), chosen);
        QCOMPARE(f->query().columns.mid(0, 2), QStringList({ u"full_name"_s, u"email"_s }));
    }

    void aServiceBringsItsOwnReports()
    {
        f->openWithRows();
        QVERIFY(reportsInSidebar().contains(customers));
        f->window->connections()->open(keep(careTeam(), f->practice.server.access().khoros.secret));
        QTRY_COMPARE(reportsInSidebar(), QStringList { u"khoros.user"_s });
        QVERIFY(qobject_cast<ExportOnlyPage *>(f->window->page()));
        QVERIFY(!f->window->currentPage());
        for (const auto &[key, modifiers] :
             { std::pair(Qt::Key_F5, Qt::NoModifier), std::pair(Qt::Key_F3, Qt::NoModifier),
               std::pair(Qt::Key_T, Qt::ControlModifier), std::pair(Qt::Key_G, Qt::ControlModifier),
               std::pair(Qt::Key_I, Qt::ControlModifier) })
            f->key(key, modifiers); // what a page does not offer does nothing
        QVERIFY(f->window->page()->isVisible());
    }

    void namesAreListedOnceThereIsAKey()
    {
        f->openWindow();
        f->window->connections()->open(keep(careTeam(), f->practice.server.access().khoros.secret));
        QTRY_VERIFY(qobject_cast<ExportOnlyPage *>(f->window->page()));
        QTRY_VERIFY(f->requests("GET", "/teams").size() > 0);
        QTest::qWait(100);
        const auto labels = f->window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->isVisible() || !label->text().contains(u"did not accept"_s), qPrintable(label->text()));
        QCOMPARE(f->text(u"filter.period.count"_s), u"needed"_s);
    }

    void downloadsAreTheConnectionsOwn()
    {
        f->openWithRows();
        f->window->openExport();
        QTRY_VERIFY(f->shows(u"export.start"_s));
        f->click(u"export.start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->queue.entries().size(), 1, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(f->queue.activeCount(), 0, 15'000);
        QVERIFY(f->shows(u"download.1"_s));
        const QString other = keep(studio(u"Harbour Studio"_s), f->secret);
        open(other);
        QVERIFY(!f->shows(u"download.1"_s));
        QVERIFY(!f->find<QAbstractButton>(u"downloads.clear"_s)->isEnabled());
    }

    void anExportGoesOnWithTheNextWindow()
    {
        sandbox::Options slow = Practice::defaults();
        slow.jobMs = 1500;
        f = std::make_unique<WindowFixture>(WindowSetup { .options = slow });
        const QString id = keep(studio(u"Harbour Studio"_s), f->secret);
        ExportStore store(f->folder.filePath(u"exports.db"_s));
        QVERIFY(store.open());
        const auto openWindow = [&](ExportQueue *queue) {
            queue->setPacing({ .pollMs = { 20 } });
            QVERIFY(queue->restore());
            WindowParts parts = f->parts();
            parts.connections.queue = queue;
            f->window = std::make_unique<MainWindow>(parts);
            f->window->show();
        };
        {
            ExportQueue queue(&store);
            openWindow(&queue);
            open(id);
            f->window->openExport();
            QTRY_VERIFY(f->shows(u"export.start"_s));
            f->click(u"export.start"_s);
            QTRY_VERIFY(!queue.entries().isEmpty() && queue.entries().first().work.ticket);
            f->window->close();
            f->click(u"closing.quit"_s);
            QCOMPARE(queue.entries().first().progress.state, ExportState::Preparing);
            f->window.reset();
            f->sessions.reset();
        }
        ExportQueue queue(&store);
        openWindow(&queue);
        QCOMPARE(queue.entries().size(), 1);
        f->window->connections()->goOnWithExports();
        QVERIFY(!f->window->workspace()); // out of sight
        QTRY_COMPARE_WITH_TIMEOUT(queue.entries().first().progress.state, ExportState::Done, 15'000);
        QVERIFY(QFile::exists(queue.entries().first().request.targetPath));
        QCOMPARE(f->requests("POST", "/export").size(), 1);
        open(id);
        f->key(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(f->shows(u"download.1"_s));
        f->window.reset(); // before its queue
    }

    void aConnectionWithoutAKeyAsksForIt()
    {
        f->openWithRows();
        const qsizetype before = f->practice.dataQueries().size();
        const QString id = keep(studio(u"Harbour Studio"_s), {});
        f->window->connections()->open(id);
        QTRY_VERIFY(banner()->isVisible());
        QCOMPARE(f->window->connections()->current()->state(), ConnectionState::KeyNeeded);
        QCOMPARE(f->practice.dataQueries().size(), before);
        const qsizetype asked = f->practice.server.log().all().size();
        enterKey(u"wrong key"_s);
        QTRY_COMPARE(f->practice.server.log().all().size(), asked + 1);
        QTRY_VERIFY(banner()->findChild<QLineEdit *>()->isEnabled());
        QVERIFY(banner()->isVisible());
        QCOMPARE(f->practice.dataQueries().size(), before);
        enterKey(f->secret);
        QTRY_VERIFY(!banner()->isVisible());
        QTRY_VERIFY(f->settle() && f->rows()->total() > 400);
        QString kept;
        f->secrets.read(id, this, [&](const Result<QString> &secret) { kept = *secret; });
        QTRY_COMPARE(kept, f->secret);
    }

    void aRefusedKeyIsEnteredInPlace()
    {
        f->openWindow();
        open(keep(studio(u"Harbour Studio"_s), f->secret));
        f->page()->controller()->setFilters({ { u"is_active"_s, true } });
        QVERIFY(f->settle());
        f->view()->goToRow(4);
        const QList<qint64> chosen = f->view()->selectedIds();
        const qint64 active = f->rows()->total();

        f->window->connections()->current()->client()->setSecret(u"withdrawn"_s);
        f->key(Qt::Key_F5);
        QTRY_VERIFY(banner()->isVisible());
        QCOMPARE(f->window->connections()->current()->state(), ConnectionState::Refused);
        QCOMPARE(f->rows()->total(), active);
        enterKey(f->secret);
        QTRY_VERIFY(!banner()->isVisible());
        QVERIFY(f->settle());
        QTRY_COMPARE(f->window->connections()->current()->state(), ConnectionState::Connected);
        QCOMPARE(f->rows()->total(), active);
        QCOMPARE(f->query().filters.size(), 1);
        QCOMPARE(f->view()->selectedIds(), chosen);
    }

    void aRefusedExportAsksForTheKeyToo()
    {
        f->openWindow();
        open(keep(studio(u"Harbour Studio"_s), f->secret));
        f->window->connections()->current()->client()->setSecret(u"withdrawn"_s);
        f->window->openExport();
        QTRY_VERIFY(f->shows(u"export.start"_s));
        f->click(u"export.start"_s);
        QTRY_VERIFY(banner()->isVisible());
    }

    void anotherAddressStartsTheConnectionAnew()
    {
        f->openWindow();
        const QString id = keep(studio(u"Harbour Studio"_s), f->secret);
        open(id);
        f->window->connections()->editCurrent();
        QTRY_VERIFY(f->shows(u"connection.save"_s));
        f->type(u"connection.name"_s, u"Old Town"_s);
        f->click(u"connection.save"_s);
        QTRY_COMPARE(f->window->windowTitle(), u"Old Town \u2013 Rollbook"_s);
        QVERIFY(f->rows()->total() > 400); // a name starts nothing anew

        sandbox::Options few = Practice::defaults();
        few.customers = 40;
        Practice elsewhere(few);
        f->window->connections()->editCurrent();
        QTRY_VERIFY(f->shows(u"connection.save"_s));
        f->type(u"connection.base_url"_s, elsewhere.server.access().baseUrl);
        f->type(u"connection.secret"_s, elsewhere.server.access().secret);
        f->click(u"connection.save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f->page() && f->settle() && f->rows()->total() <= 40, 10'000);
        f->window.reset(); // before the server that it talks to
    }

    void aCopyHasANameOfItsOwnAndNoKey()
    {
        f->openWindow();
        open(keep(studio(u"Harbour Studio"_s), f->secret));
        f->window->connections()->duplicateCurrent();
        QTRY_VERIFY(f->shows(u"connection.save"_s));
        QCOMPARE(f->profiles.profiles().size(), 2);
        QCOMPARE(f->window->connections()->current()->connection().name, u"Harbour Studio (2)"_s);
        f->click(u"connection.cancel"_s);
        QTRY_VERIFY(banner()->isVisible());
    }

    void aRemovedConnectionLeavesNothing()
    {
        f->openWindow();
        const QString id = keep(studio(u"Harbour Studio"_s), f->secret);
        open(id);
        f->page()->controller()->setColumns({ u"full_name"_s });
        QVERIFY(f->settle());
        f->window->connections()->removeCurrent();
        auto *question = f->window->findChild<RemoveDialog *>();
        QTRY_VERIFY(question && question->isVisible());
        Q_EMIT question->confirmed();
        QTRY_VERIFY(!f->window->workspace());
        QVERIFY(f->profiles.profiles().isEmpty());
        QVERIFY(f->profiles.lastUsed().isEmpty());
        const auto settings = [&] {
            QFile file(f->folder.filePath(u"ui.ini"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY(!settings().contains(id.toUtf8()));
        QString kept = u"?"_s;
        f->secrets.read(id, this, [&](const Result<QString> &secret) { kept = secret.value_or(QString()); });
        QTRY_VERIFY(kept.isEmpty());
    }

    void theCardOpensTheListOfConnections()
    {
        f->openWithRows();
        const QString id = keep(studio(u"Harbour & Sons"_s), f->secret);
        QTest::mouseClick(card(), Qt::LeftButton);
        auto *menu = f->window->findChild<ConnectionMenu *>();
        QTRY_VERIFY(menu && menu->isVisible());
        auto *action = menu->findChild<QAction *>(QString(u"connections.profile."_s + id));
        QVERIFY(action && action->text().contains(u"Harbour && Sons"_s));
        action->trigger();
        QTRY_VERIFY(f->settle() && f->window->windowTitle().startsWith(u"Harbour & Sons"_s));
    }
};

QTEST_MAIN(WindowConnectionsTest)
#include "tst_window_connections.moc"
