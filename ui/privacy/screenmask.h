// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rollbook {

/// Whether the screen is masked, for what no page passes it on to: pop-ups, dialogs and what stands behind an error.
/// The window's PrivacyMask sets it.
class ScreenMask final : public QObject {
    Q_OBJECT
public:
    static ScreenMask *get();

    bool isOn() const { return m_on; }
    void setOn(bool on);

Q_SIGNALS:
    void changed(bool on);

private:
    bool m_on = false;
};

} // namespace rollbook
