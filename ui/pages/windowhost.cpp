// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/windowhost.h"

#include <QApplication>

namespace rollbook {

WindowHost::WindowHost(std::function<void()> dress, std::function<WindowParts()> partsOf)
    : m_dress(std::move(dress)),
      m_partsOf(std::move(partsOf))
{
    build();
}

WindowHost::~WindowHost() = default;

void WindowHost::build()
{
    m_dress();
    m_window = std::make_unique<MainWindow>(m_partsOf());
    // Queued: the one who chooses is a part of the window.
    connect(m_window.get(), &MainWindow::looksChosen, this, &WindowHost::rebuild, Qt::QueuedConnection);
}

/// The old window goes before the new one comes: they would share the tray, the lock against sleep and the title of
/// the exports.
void WindowHost::rebuild()
{
    const WindowStanding standing = m_window->standing();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    build();
    m_window->resume(standing);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    Q_EMIT rebuilt();
}

} // namespace rollbook
