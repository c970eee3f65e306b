// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's customer card in a window of its own, and what printing shows.
#include "ui/card/cardwindow.h"
#include "ui/card/cardwindows.h"
#include "ui/pages/detailpanel.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/print/printdialog.h"
#include "ui/table/reportview.h"
#include "ui/tour.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr QPoint cardPlace(720, 90); ///< over the window, so that the picture shows both
constexpr QSize cardSize(440, 760);
constexpr int laidOutMs = 900;

} // namespace

void Tour::planCard()
{
    const auto card = [this]() -> CardWindow * { return page() ? page()->cards()->windows().value(0) : nullptr; };
    const auto print = [this] { return m_window->findChild<PrintDialog *>(u"print"_s); };
    add(
        u"card-window"_s,
        [this, card] {
            page()->view()->goToRow(4);
            trigger(u"openCard"_s);
            if (CardWindow *window = card()) {
                window->resize(cardSize);
                window->move(m_window->mapToGlobal(cardPlace));
            }
        },
        [this, card] {
            return settled() && card() && card()->card()->shownRecord() && card()->card()->shownRecord()->isComplete();
        });
    add(
        u"card-print"_s, [this] { page()->startPrint(); },
        [this, print] { return print() && print()->pages() && m_stepClock.elapsed() > laidOutMs; });
    add(
        u"print"_s,
        [this, card, print] {
            if (print())
                print()->reject();
            if (card())
                card()->close();
            m_window->activateWindow();
            page()->controller()->setFilters({ { u"is_active"_s, true }, { u"is_slipping_away"_s, true } });
        },
        [this, print] {
            if (settled() && !print())
                page()->startPrint(); // of the rows that have come
            return print() && print()->pages() && m_stepClock.elapsed() > laidOutMs;
        });
    add(
        u"print-left"_s,
        [this, print] {
            if (print())
                print()->reject();
            page()->controller()->setFilters({});
        },
        [this] { return settled() && m_stepClock.elapsed() > laidOutMs; });
}

} // namespace rollbook
