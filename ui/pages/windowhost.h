// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/mainwindow.h"

namespace rollbook {

class Translations;

/// Owns the window and builds it anew when the user chooses another language, on the connection, the report and the
/// settings that were in sight. Exports and keys do not notice.
class WindowHost final : public QObject {
    Q_OBJECT
public:
    /// partsOf is asked before each window, because a connection's name may be a word of the language. translations
    /// must outlive it.
    WindowHost(std::function<WindowParts()> partsOf, Translations *translations);
    ~WindowHost() override;

    /// Never null. Do not keep it: it may be another one after each return to the event loop.
    MainWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    /// The window is another one.
    void rebuilt();

private:
    void build();
    void speak(const QString &language);

    std::function<WindowParts()> m_partsOf;
    Translations *m_translations;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rollbook
