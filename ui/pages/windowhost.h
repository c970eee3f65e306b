// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/mainwindow.h"

namespace rollbook {

/// Owns the window and builds it anew when the user chooses another language or text size, on the connection, the
/// report and the settings that were in sight. Exports and keys do not notice.
class WindowHost final : public QObject {
    Q_OBJECT
public:
    /// dress is called before each window, while there is none: it makes the application speak and look as the settings
    /// say. Then partsOf is asked, because a connection's name may be a word of the language.
    WindowHost(std::function<void()> dress, std::function<WindowParts()> partsOf);
    ~WindowHost() override;

    /// Never null. Do not keep it: it may be another one after each return to the event loop.
    MainWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    /// The window is another one.
    void rebuilt();

private:
    void build();
    void rebuild();

    std::function<void()> m_dress;
    std::function<WindowParts()> m_partsOf;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rollbook
