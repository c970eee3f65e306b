// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/fuzzy.h"

#include <functional>

namespace rollbook {

/// One line of the palette: something that can be opened or done.
struct PaletteEntry {
    QString id = {};     ///< stable, as in "report:teamup.customers"; names no person
    QString icon = {};   ///< name in :/icons; empty with an avatar
    QString title = {};  ///< as it is shown, masked where names are
    QString detail = {}; ///< quieter, behind the title
    QString keys = {};   ///< that do the same, as the platform writes them
    QString also = {};   ///< other words that lead here; not shown
    quint64 avatar = 0;  ///< of a person: what their colour follows
    bool person = false;
    bool enabled = true;
    FuzzyMatch match = {};       ///< of the title
    QList<int> detailMarks = {}; ///< letters of the detail that match
    std::function<void()> act = {};
};

/// What a source says of itself below the results.
struct PaletteFoot {
    QString text = {};
    QString action = {}; ///< of a button; empty: none
    bool warns = false;  ///< the text tells of something that went wrong
    bool leaves = false; ///< the button leads away from the palette

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const PaletteFoot &, const PaletteFoot &) = default;
};

} // namespace rollbook
