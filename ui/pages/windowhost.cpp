// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/windowhost.h"

#include "settings/uisettings.h"
#include "ui/language/translations.h"

#include <QApplication>

namespace rollbook {

WindowHost::WindowHost(std::function<WindowParts()> partsOf, Translations *translations)
    : m_partsOf(std::move(partsOf)),
      m_translations(translations)
{
    build();
}

WindowHost::~WindowHost() = default;

void WindowHost::build()
{
    m_window = std::make_unique<MainWindow>(m_partsOf());
    // Queued: the one who chooses is a part of the window.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::speak, Qt::QueuedConnection);
}

/// The old window goes before the new one comes: they would share the tray, the lock against sleep and the title of
/// the exports.
void WindowHost::speak(const QString &language)
{
    const WindowStanding standing = m_window->standing();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_translations->use(language);
    build();
    m_window->resume(standing);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    Q_EMIT rebuilt();
}

} // namespace rollbook
