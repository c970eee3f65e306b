// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxthread.h"
#include "support/answers.h"
#include "support/keychainsession.h"
#include "support/testcase.h"
#include "ui/connections/connectionboxes.h"
#include "ui/connections/connectiondialog.h"
#include "ui/filters/errorline.h"
#include "ui/widgets/note.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

/// The connection dialog with a profile file of its own, the keychain of the session and the practice server.
class ConnectionTestCase : public TestCase {
    Q_OBJECT
protected Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        QCOMPARE(keychainSession(), m_session);
        m_sandbox = std::make_unique<sandbox::SandboxThread>();
        sandbox::Options options;
        options.customers = 60;
        options.rateLimit = 0;
        QCOMPARE(m_sandbox->start(options), QString());
    }
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(QDir::homePath() + u"/settings-XXXXXX"_s); // the session's
        m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"settings/profiles.ini"_s));
        m_secrets = std::make_unique<SecretStore>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 720);
        m_window->show();
        m_saved.clear();
        m_sandbox->log().clear();
    }
    void cleanup() { m_window.reset(); }

protected:
    /// The keychain session that the tests are made for.
    explicit ConnectionTestCase(const QByteArray &session) : m_session(session) { }

    /// Shows a dialog and waits for it.
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

    /// A part by its name without "connection."; of several the one in sight.
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
    /// In the place of what stands there.
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
    /// The sentence of a note; empty while it is hidden.
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

    QByteArray m_session;
    std::unique_ptr<sandbox::SandboxThread> m_sandbox;
    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<QWidget> m_window;
    QPointer<ConnectionDialog> m_dialog;
    QList<QPair<Profile, QString>> m_saved;
};
