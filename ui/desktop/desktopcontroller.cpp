// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktopcontroller.h"

#include "settings/uisettings.h"
#include "ui/desktop/trayicon.h"
#include "ui/desktop/wakelock.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace rollbook {

namespace {

constexpr int refreshMs = 334; ///< three steps a second at most

} // namespace

DesktopController::DesktopController(const DesktopParts &parts, ExportQueue *queue, UiSettings *settings,
                                     const NameOfReport &nameOf, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_queue(queue),
      m_settings(settings),
      m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshMs);
    connect(&m_soon, &QTimer::timeout, this, &DesktopController::refresh);
    connect(queue, &ExportQueue::entryInserted, this, &DesktopController::refreshSoon);
    connect(queue, &ExportQueue::entryChanged, this, &DesktopController::refreshSoon);
    connect(queue, &ExportQueue::entryRemoved, this, &DesktopController::refreshSoon);
    auto *notices = new ExportNotices(queue, nameOf, this);
    connect(notices, &ExportNotices::notice, this, &DesktopController::notify);
    if (parts.notifier) {
        connect(parts.notifier, &Notifier::clicked, this, &DesktopController::showDownloads);
        connect(parts.notifier, &Notifier::refused, this, [this](const Notice &notice) {
            if (hasTray())
                tray()->showMessage(notice);
        });
    }
    connect(qApp, &QGuiApplication::commitDataRequest, this, &DesktopController::letSessionEnd, Qt::DirectConnection);
    refreshSoon();
}

DesktopController::~DesktopController()
{
    if (m_awake)
        m_parts.wakeLock->release();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void DesktopController::setTitle(const QString &title)
{
    m_title = title;
    m_window->setWindowTitle(titleWith(standingOf(m_queue->entries()), title));
}

bool DesktopController::hasTray() const
{
    return m_parts.hasTray && m_parts.hasTray();
}

void DesktopController::setScheduled(bool scheduled)
{
    m_scheduled = scheduled;
    refreshSoon();
}

void DesktopController::setForgetful()
{
    m_forgetful = true;
}

void DesktopController::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void DesktopController::refresh()
{
    const Standing standing = standingOf(m_queue->entries());
    setTitle(m_title);
    showTray(standing);
    stayAwake(standing);
    dropQuestion(standing);
}

TrayIcon *DesktopController::tray()
{
    if (m_tray)
        return m_tray;
    m_tray = new TrayIcon(this);
    connect(m_tray, &TrayIcon::showRequested, this, &DesktopController::bringBack);
    connect(m_tray, &TrayIcon::messageClicked, this, &DesktopController::showDownloads);
    connect(m_tray, &TrayIcon::pauseRequested, this, &DesktopController::pauseAll);
    connect(m_tray, &TrayIcon::resumeRequested, this, &DesktopController::resumeAll);
    connect(m_tray, &TrayIcon::quitRequested, this, &DesktopController::quit);
    return m_tray;
}

void DesktopController::showTray(const Standing &standing)
{
    m_paused.removeIf([this](int id) {
        const ExportEntry *entry = m_queue->entry(id);
        return !entry || isFinal(entry->progress.state);
    });
    const bool wanted = m_hidden || m_scheduled || standing.exports > 0 || !m_paused.isEmpty();
    if (wanted && hasTray()) {
        tray()->setStanding(standing);
        tray()->setShown(true);
        return;
    }
    if (m_tray)
        m_tray->setShown(false);
    if (m_hidden) // the tray is gone, and with it the way back
        bringBack();
}

void DesktopController::stayAwake(const Standing &standing)
{
    const bool awake = standing.exports > 0 && m_settings->keepsAwake();
    if (!m_parts.wakeLock || awake == m_awake)
        return;
    m_awake = awake;
    if (awake)
        m_parts.wakeLock->hold(tr("Exports are under way"));
    else
        m_parts.wakeLock->release();
}

void DesktopController::notify(const Notice &notice)
{
    if (m_parts.notifier && m_settings->notifies() && !QApplication::activeWindow())
        m_parts.notifier->show(notice);
}

void DesktopController::showDownloads()
{
    bringBack();
    Q_EMIT downloadsWanted();
}

void DesktopController::pauseAll()
{
    const QList<ExportEntry> all = m_queue->entries();
    for (const ExportEntry &entry : all) { // newest first, so that no waiting one starts in between
        if (!isUnderWay(entry))
            continue;
        m_paused.insert(entry.id);
        m_queue->pause(entry.id);
    }
}

void DesktopController::resumeAll()
{
    m_paused.clear();
    const QList<ExportEntry> all = m_queue->entries();
    std::for_each(all.rbegin(), all.rend(), [this](const ExportEntry &entry) { m_queue->resume(entry.id); });
    refreshSoon();
}

} // namespace rollbook
