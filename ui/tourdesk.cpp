// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's day at the desk: saved views, the mask, and help.
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/tour.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int dialogMs = 600; ///< it is laid out by then

} // namespace

void Tour::trigger(const QString &action)
{
    if (auto *found = m_window->findChild<QAction *>(QString(u"action."_s + action)))
        found->trigger();
    else
        finish(tr("The key \u201c%1\u201d is not there.").arg(action));
}

void Tour::planDesk()
{
    const auto later = [this] { return settled() && m_stepClock.elapsed() > dialogMs; };
    add(
        u"view"_s, [this] { click(u"sidebar.view.ready.slipping-away"_s); }, later);
    add(
        u"masked"_s, [this] { trigger(u"mask"_s); }, later);
    add(
        u"shortcuts"_s,
        [this] {
            trigger(u"mask"_s);
            trigger(u"shortcuts"_s);
        },
        later);
    add(
        u"about"_s,
        [this] {
            closeDialog();
            trigger(u"settings"_s);
            click(u"settings.about"_s);
        },
        later);
    add(
        u"view-left"_s,
        [this] {
            closeDialog();
            click(u"sidebar.report.teamup.customers"_s);
        },
        later);
}

} // namespace rollbook
