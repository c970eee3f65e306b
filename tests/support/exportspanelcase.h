// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "report/catalog.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"
#include "ui/exports/exportrow.h"
#include "ui/exports/exportspanel.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The downloads panel over a real queue and a service that answers as the test says.
class ExportsPanelCase : public TestCase {
    Q_OBJECT
protected Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_report = *Catalog::load()->report(u"teamup.customers"_s);
        m_folder = std::make_unique<QTemporaryDir>();
        m_peer = std::make_unique<ScriptedPeer>();
        Connection connection;
        connection.service = u"teamup"_s;
        connection.baseUrl = m_peer->url();
        connection.options = { { u"provider_id"_s, u"1"_s } };
        m_client = std::make_unique<ApiClient>(&m_network, makeService(u"teamup"_s), connection, u"secret"_s);
        m_queue = std::make_unique<ExportQueue>();
        m_panel = std::make_unique<ExportsPanel>(m_queue.get());
        m_panel->setReports({ m_report });
        m_panel->setLocaleOfNumbers(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_opened.clear();
        m_panel->setOpener([this](const QUrl &url) {
            m_opened << url;
            return true;
        });
        m_panel->resize(1150, 220);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_queue.reset();
        m_client.reset();
        m_peer.reset();
    }

protected:
    ExportRow *row(int id) const { return m_panel->findChild<ExportRow *>(u"download.%1"_s.arg(id)); }
    QAbstractButton *button(int id, const QString &name) const { return row(id)->findChild<QAbstractButton *>(name); }
    bool says(int id, const QString &text) const
    {
        for (const QLabel *label : row(id)->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }
    QString summary() const { return m_panel->findChild<QLabel *>(u"downloads.summary"_s)->text(); }
    int add(const QString &name, bool openWhenReady = false)
    {
        ExportRequest request;
        request.query = m_report.defaultQuery();
        request.format = u"csv"_s;
        request.targetPath = m_folder->filePath(name);
        request.openWhenReady = openWhenReady;
        request.expectedRows = 12430;
        const auto id = m_queue->add(m_client.get(), m_report, request);
        return id ? *id : -1;
    }
    /// The peer prepares at once and serves this file.
    void serveFile(const QByteArray &bytes)
    {
        const QJsonObject job { { u"job"_s, u"j1"_s } };
        const QJsonObject ready { { u"complete_items"_s, 3 },
                                  { u"total_items"_s, 3 },
                                  { u"result_url"_s, m_peer->url(u"/file.csv"_s).toString() } };
        m_peer->then(ScriptedPeer::reply(202, QJsonDocument(job).toJson()));
        m_peer->then(ScriptedPeer::reply(200, QJsonDocument(ready).toJson()));
        m_peer->then(ScriptedPeer::reply(200, bytes));
    }

    Report m_report;
    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<ExportQueue> m_queue;
    std::unique_ptr<ExportsPanel> m_panel;
    QList<QUrl> m_opened;
};
