// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/eventlog.h"
#include "support/windowfixture.h"

#include <functional>

/// Something that the user can have in sight.
struct Scene {
    QByteArray name;
    std::function<void()> open; ///< from the table of customers
    std::function<bool()> ready;
};

/// The window with everything that can be opened in it: each part, dialog and menu. Crawlers go through them.
class Stage {
public:
    /// The window as the program makes it now: in the present language, text size and direction.
    Stage();
    ~Stage();

    QList<Scene> scenes();
    /// Opens a scene from wherever the stage is; false when it does not come about.
    bool show(const Scene &scene);
    /// What is on top: the dialog or pop-up of the scene, else the window.
    QWidget *top() const;

    WindowFixture f;

private:
    QList<Scene> parts();
    QList<Scene> charts();
    QList<Scene> exports();
    QList<Scene> dialogs();
    QList<Scene> connections();
    QList<Scene> popups();
    Scene dialog(const char *name, const std::function<void()> &open);
    void trigger(const char *action);
    void press(const QString &button);
    void exportForever();
    void closeAll();
    bool settled() const;
    QString keep(const rollbook::Connection &connection, const QString &secret);

    rollbook::EventLog m_log;
    QString m_members; ///< profile that has a segment builder
    QTemporaryDir m_views;
};
