// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace rollbook {

class ProfileStore;

/// The menu under the connection card: what there is to connect to, and what can be done with the present connection.
/// It deletes itself when closed.
class ConnectionMenu final : public QMenu {
    Q_OBJECT
public:
    /// currentId: the profile that is open, empty: the sample.
    ConnectionMenu(const ProfileStore &profiles, const QString &currentId, QWidget *parent);

Q_SIGNALS:
    void sampleChosen();
    void profileChosen(const QString &id);
    void newRequested();
    void editRequested();
    void duplicateRequested();
    void removeRequested();

private:
    QAction *add(const QString &name, const QString &text, const QString &aside = {});
    void addConnections(const ProfileStore &profiles, const QString &currentId);
    void addUnreadable(const ProfileStore &profiles);
};

} // namespace rollbook
