// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionmenu.h"

#include "settings/profilestore.h"
#include "ui/connections/connectionwords.h"
#include "ui/theme/text.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qsizetype longestName = 48;

/// A name as it is shown: an ampersand in it is no mnemonic, and a long name makes no wide menu.
QString shown(const QString &name)
{
    const QString cut = name.size() > longestName ? QString(name.left(longestName - 1).trimmed() + u'…') : name;
    return cut.simplified().replace(u'&', u"&&"_s);
}

} // namespace

ConnectionMenu::ConnectionMenu(const ProfileStore &profiles, const QString &currentId, QWidget *parent) : QMenu(parent)
{
    setObjectName(u"connections"_s);
    setToolTipsVisible(true);
    // Before the action is triggered, and both of them before the menu goes.
    connect(this, &QMenu::aboutToHide, this, &QObject::deleteLater);
    addConnections(profiles, currentId);
    addUnreadable(profiles);
    addSeparator();
    // The key itself belongs to the window; here it is only told.
    const QString keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N).toString(QKeySequence::NativeText);
    connect(add(u"new"_s, tr("New connection…"), keys), &QAction::triggered, this, &ConnectionMenu::newRequested);
    if (!profiles.byId(currentId))
        return;
    addSeparator();
    connect(add(u"edit"_s, tr("Edit…")), &QAction::triggered, this, &ConnectionMenu::editRequested);
    connect(add(u"duplicate"_s, tr("Duplicate")), &QAction::triggered, this, &ConnectionMenu::duplicateRequested);
    connect(add(u"remove"_s, tr("Remove…")), &QAction::triggered, this, &ConnectionMenu::removeRequested);
}

/// aside stands at the far edge.
QAction *ConnectionMenu::add(const QString &name, const QString &text, const QString &aside)
{
    QAction *action = addAction(aside.isEmpty() ? text : QString(text + u'\t' + aside));
    action->setObjectName(QString(u"connections."_s + name));
    action->setToolTip({});
    return action;
}

void ConnectionMenu::addConnections(const ProfileStore &profiles, const QString &currentId)
{
    const QList<Profile> all = profiles.profiles();
    for (const Profile &profile : all) {
        const auto service = makeService(profile.connection.service);
        QAction *action = add(u"profile."_s + profile.id, shown(profile.connection.name), service->label());
        action->setCheckable(true);
        action->setChecked(profile.id == currentId);
        connect(action, &QAction::triggered, this, [this, id = profile.id] { Q_EMIT profileChosen(id); });
    }
    QAction *sample = add(u"sample"_s, tr("Sample studio"), tr("practice data"));
    sample->setCheckable(true);
    sample->setChecked(currentId.isEmpty());
    connect(sample, &QAction::triggered, this, &ConnectionMenu::sampleChosen);
}

void ConnectionMenu::addUnreadable(const ProfileStore &profiles)
{
    const auto entries = profiles.unreadable();
    for (const ProfileStore::Unreadable &entry : entries) {
        const QString name = entry.name.isEmpty() ? tr("Connection without a name") : shown(entry.name);
        QAction *action = add(u"unreadable."_s + entry.id, name, tr("cannot be used"));
        action->setToolTip(plainToolTip(unreadableSentence(entry.error)));
        action->setEnabled(false);
    }
}

} // namespace rollbook
