// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/recententries.h"

#include <QObject>

namespace rollbook {

class MainWindow;
class Palette;
class PaletteModel;
class PaletteSource;
class PeopleController;
class PeopleSource;
struct PaletteEntry;
struct WindowParts;

/// The palette of a window: what it finds, and what happens with what is chosen.
class PaletteController final : public QObject {
    Q_OBJECT
public:
    /// All outlive it; the window is used when the palette opens, not before.
    PaletteController(const WindowParts &parts, PeopleController *people, MainWindow *window);
    ~PaletteController() override;

    Palette *palette() const { return m_palette; }

public Q_SLOTS:
    void open();
    void setMasked(bool masked);

private:
    void addSources(const WindowParts &parts);
    void connectPeople();
    void askForConsent();
    void add(PaletteSource *source);

    MainWindow *m_window;
    PeopleController *m_people;
    PeopleSource *m_customers;
    RecentEntries m_recents;
    PaletteModel *m_model;
    Palette *m_palette;
};

} // namespace rollbook
