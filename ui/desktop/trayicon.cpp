// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/trayicon.h"

#include "ui/widgets/paint.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int messageMs = 10'000;
constexpr int iconSizes[] = { 16, 22, 24, 32, 48 };

/// The ring of the sidebar's downloads. Nothing runs: the program's own mark.
QIcon iconOf(const Standing &standing)
{
    if (standing.exports == 0)
        return QApplication::windowIcon();
    QIcon icon;
    for (const int size : iconSizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal pen = size / 6.0;
        const QRectF ring = QRectF(0, 0, size, size).adjusted(pen, pen, -pen, -pen);
        paintRing(&painter, ring, tokensOf(nullptr), standing.share.value_or(-1), pen);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

TrayIcon::TrayIcon(QObject *parent) : QObject(parent)
{
    m_icon.setObjectName(u"tray"_s);
    m_icon.setParent(this);
    m_menu.setObjectName(u"tray.menu"_s);
    addAction(u"tray.show"_s, tr("Show Rollbook"), &TrayIcon::showRequested);
    m_menu.addSeparator();
    addAction(u"tray.pause"_s, tr("Pause all"), &TrayIcon::pauseRequested);
    addAction(u"tray.resume"_s, tr("Resume all"), &TrayIcon::resumeRequested);
    m_menu.addSeparator();
    addAction(u"tray.quit"_s, tr("Quit"), &TrayIcon::quitRequested);
    m_icon.setContextMenu(&m_menu);
    setStanding({});
    m_message.setSingleShot(true);
    m_message.setInterval(messageMs);
    connect(&m_message, &QTimer::timeout, this, &TrayIcon::show);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT showRequested();
    });
}

void TrayIcon::addAction(const QString &name, const QString &text, void (TrayIcon::*tell)())
{
    QAction *action = m_menu.addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, tell);
    if (name == "tray.pause"_L1)
        m_pause = action;
    else if (name == "tray.resume"_L1)
        m_resume = action;
}

/// The icon is drawn anew only where it looks otherwise.
void TrayIcon::setStanding(const Standing &standing)
{
    if (!m_standing || m_standing->exports != standing.exports || percentOf(*m_standing) != percentOf(standing))
        m_icon.setIcon(iconOf(standing));
    m_icon.setToolTip(trayToolTip(standing));
    m_pause->setVisible(standing.exports > 0);
    m_resume->setVisible(standing.paused > 0);
    m_standing = standing;
}

void TrayIcon::setShown(bool shown)
{
    m_shown = shown;
    show();
}

void TrayIcon::show()
{
    m_icon.setVisible(m_shown || m_message.isActive());
}

void TrayIcon::showMessage(const Notice &notice)
{
    m_message.start();
    show();
    m_icon.showMessage(notice.title, notice.body, QSystemTrayIcon::Information, messageMs);
}

} // namespace rollbook
