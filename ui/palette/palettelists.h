// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

namespace rollbook {

class MainWindow;
class ProfileStore;

/// What a window has that the palette can open or do, as it is at this moment; the most useful first.
namespace palettelists {

QList<PaletteEntry> reports(MainWindow *window);
QList<PaletteEntry> views(MainWindow *window);
/// The window's actions that make sense by name.
QList<PaletteEntry> commands(MainWindow *window);
QList<PaletteEntry> settings(MainWindow *window);
/// All but the one in sight.
QList<PaletteEntry> connections(MainWindow *window, const ProfileStore *profiles);

} // namespace palettelists

} // namespace rollbook
