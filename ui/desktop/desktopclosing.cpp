// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Closing, hiding and coming back of the window; desktopcontroller.cpp says what is shown meanwhile.
#include "settings/uisettings.h"
#include "ui/desktop/closingquestion.h"
#include "ui/desktop/desktopcontroller.h"

#include <QGuiApplication>
#include <QWidget>

namespace rollbook {

namespace {

constexpr int sessionEndMs = 60'000; ///< Qt does not tell of a logout that was called off

} // namespace

bool DesktopController::mayClose()
{
    const Standing standing = standingOf(m_queue->entries());
    const bool idle = standing.exports == 0 && !(m_scheduled && hasTray());
    if (m_quitting || !m_sessionEnd.hasExpired() || idle)
        return true;
    const ClosingChoice choice = m_settings->closingChoice();
    if (choice == ClosingChoice::Quit && !m_forgetful)
        return true;
    if (choice == ClosingChoice::KeepRunning && hasTray())
        hideInTray();
    else
        ask(standing);
    return false;
}

void DesktopController::ask(const Standing &standing)
{
    if (m_question && m_question->isVisible())
        return;
    m_asksOfExports = standing.exports > 0;
    m_question =
        new ClosingQuestion({ .exports = standing.exports, .hasTray = hasTray(), .forgetful = m_forgetful }, m_window);
    connect(m_question, &ClosingQuestion::keepRunningChosen, this, [this](bool always) {
        if (always)
            m_settings->setClosingChoice(ClosingChoice::KeepRunning);
        hideInTray();
    });
    connect(m_question, &ClosingQuestion::quitChosen, this, [this](bool always) {
        if (always)
            m_settings->setClosingChoice(ClosingChoice::Quit);
        quit();
    });
    m_question->open();
}

/// What it asks is no longer so; the window stays and shows what has become of the exports.
void DesktopController::dropQuestion(const Standing &standing)
{
    if (m_question && m_question->isVisible() && m_asksOfExports && standing.exports == 0)
        m_question->reject();
}

/// Qt counts a hidden window as closed: without one it would quit with the next pop-up that closes.
void DesktopController::hideInTray()
{
    if (!hasTray())
        return;
    m_hidden = true;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    refresh();
    m_window->hide();
}

void DesktopController::bringBack()
{
    if (m_hidden) {
        m_hidden = false;
        QGuiApplication::setQuitOnLastWindowClosed(true);
        refreshSoon();
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void DesktopController::quit()
{
    m_quitting = true;
    m_window->close();
    QCoreApplication::quit();
}

void DesktopController::letSessionEnd()
{
    m_sessionEnd.setRemainingTime(sessionEndMs);
}

} // namespace rollbook
