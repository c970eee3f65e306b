// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace rollbook {

/// How large the application writes. Widgets read it when they are made: windows have to be built anew.
class TextSize {
public:
    /// Takes the present font of the application for the user's: 100 %.
    TextSize();

    void use(int percent);

private:
    QFont m_font;
};

} // namespace rollbook
