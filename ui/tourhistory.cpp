// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's customers that no filter asks for, and the way back to where it was.
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/tour.h"

using namespace Qt::StringLiterals;

namespace rollbook {

void Tour::planHistory()
{
    const auto read = [this] {
        const auto reading = page()->controller()->reading();
        return settled() && reading && reading->whole;
    };
    const auto settledHere = [this] { return settled(); };
    add(
        u"failed-payments"_s, [this] { click(u"sidebar.view.ready.failed-payments"_s); }, read);
    add(
        u"birthdays"_s, [this] { click(u"sidebar.view.ready.birthdays-this-week"_s); }, read);
    add(
        u"back"_s,
        [this] {
            trigger(u"back"_s);
            trigger(u"back"_s);
        },
        settledHere);
}

} // namespace rollbook
