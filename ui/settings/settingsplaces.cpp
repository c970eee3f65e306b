// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where each setting stands, for who looks for one.
#include "ui/people/peoplesettings.h"
#include "ui/settings/settingsdialog.h"

using namespace Qt::StringLiterals;

namespace rollbook {

QList<SettingsPlace> SettingsDialog::places()
{
    return {
        //: Words that someone may look for the theme by
        { u"settings.theme"_s, tr("Appearance"), tr("Theme"), tr("Light, dark, colours") },
        { u"settings.language"_s, tr("Appearance"), tr("Language") },
        //: Words that someone may look for the text size by
        { u"settings.textSize"_s, tr("Appearance"), tr("Text size"), tr("Larger letters, zoom, font") },
        { u"settings.maskAfter"_s, tr("Privacy"), tr("Mask personal data without input") },
        { u"settings.people"_s, tr("Privacy"), tr("Find customers while you type"), tr("Consent, search, list") },
        { u"settings.peopleDays"_s, tr("Privacy"), PeopleSettings::daysText() },
        { u"settings.forgetPeople"_s, tr("Privacy"), PeopleSettings::forgetText() },
        { u"settings.downloads"_s, tr("Downloads"), tr("Downloads at a time") },
        //: Words that someone may look for it by
        { u"settings.closing"_s, tr("Downloads"), tr("Closing the window during exports"), tr("Tray, quit") },
        { u"settings.notify"_s, tr("Downloads"), tr("Tell when exports end out of sight") },
        { u"settings.awake"_s, tr("Downloads"), tr("Keep the computer awake during exports") },
        { u"settings.proxy"_s, tr("Network"), tr("Proxy") },
    };
}

void SettingsDialog::showPlace(const QString &name)
{
    auto *field = findChild<QWidget *>(name);
    if (!field)
        return;
    reveal(field);
    field->setFocus(Qt::TabFocusReason);
}

} // namespace rollbook
