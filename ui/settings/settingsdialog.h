// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/proxychoice.h"
#include "ui/widgets/frameddialog.h"

class QGridLayout;

namespace rollbook {

class ExportQueue;
class PeopleController;
class ProxyField;
class ProxyKeeper;
class Theme;
class UiSettings;

/// What the settings dialog changes; all of it outlives the dialog.
struct SettingsParts {
    UiSettings *settings = nullptr;
    Theme *theme = nullptr;
    ExportQueue *queue = nullptr;
    bool hasTray = false;               ///< the window can be closed into a tray
    ProxyKeeper *proxies = nullptr;     ///< may be missing
    PeopleController *people = nullptr; ///< may be missing
};

/// One row of the dialog.
struct SettingsPlace {
    QString name; ///< of its field, "settings.theme"
    QString section;
    QString label;
    QString also = {}; ///< what else it may be looked for by
};

/// Every change counts at once; there is nothing to save. Open it with open(); it deletes itself when closed.
class SettingsDialog final : public FramedDialog {
    Q_OBJECT
public:
    SettingsDialog(const SettingsParts &parts, QWidget *parent);

    /// All rows, from the top.
    static QList<SettingsPlace> places();
    /// Gives a row's field the focus, in sight.
    void showPlace(const QString &name);

Q_SIGNALS:
    /// What happens around exports is to be done otherwise from now on.
    void changed();
    /// The language or the text size is another one; row is the field's object name.
    void looksChosen(const QString &row);
    void proxyChanged(const rollbook::ProxyChoice &proxy);
    /// The dialog is closed already.
    void shortcutsRequested();
    void aboutRequested();

private:
    void addSection(const QString &title);
    void addRow(const QString &label, QWidget *field);
    QWidget *buildTheme();
    QWidget *buildLanguage();
    QWidget *buildTextSize();
    QWidget *buildDownloads();
    QWidget *buildClosing();
    QWidget *buildProxy();
    void connectProxy(ProxyField *field, ProxyKeeper *proxies);
    void addLink(const QString &name, const QString &text, void (SettingsDialog::*requested)());
    QWidget *buildMaskAfter();
    void addSwitch(const QString &name, const QString &text, bool on, void (UiSettings::*set)(bool));

    SettingsParts m_parts;
    QGridLayout *m_grid;
};

} // namespace rollbook
