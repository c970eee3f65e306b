// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/diagnostics.h"
#include "ui/widgets/frameddialog.h"

#include <functional>

namespace rollbook {

/// Version, licence and libraries, and what helps to find a fault. Open it with open(); it deletes itself when closed.
class AboutDialog final : public FramedDialog {
    Q_OBJECT
public:
    /// facts is asked when they are copied.
    AboutDialog(std::function<Diagnostics()> facts, QWidget *parent);

Q_SIGNALS:
    /// The dialog is closed already.
    void logRequested();

private:
    void addLibraries();
    void addButtons();

    std::function<Diagnostics()> m_facts;
};

} // namespace rollbook
