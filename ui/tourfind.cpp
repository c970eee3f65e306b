// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's search: the palette, the consent it asks for, and someone who is found.
#include "people/people.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/palette/palettemodel.h"
#include "ui/people/peoplecontroller.h"
#include "ui/tour.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int dialogMs = 600; ///< it is laid out by then

} // namespace

void Tour::press(QWidget *widget, Qt::Key key)
{
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }
}

/// Something was found and every source has answered.
bool Tour::found() const
{
    const auto *list = m_window->findChild<QListView *>(u"palette.list"_s);
    const auto *model = list ? qobject_cast<const PaletteModel *>(list->model()) : nullptr;
    return model && model->entryCount() > 0 && !model->isWaiting();
}

void Tour::planFind()
{
    const auto look = [this](const QString &text) {
        if (auto *field = m_window->findChild<QLineEdit *>(u"palette.field"_s))
            field->setText(text);
    };
    add(
        u"find-command"_s,
        [this, look] {
            trigger(u"findAnyone"_s);
            look(u"ex"_s);
        },
        [this] { return found(); });
    add(
        u"find-consent"_s, [this] { click(u"palette.footButton"_s); },
        [this] { return m_stepClock.elapsed() > dialogMs; });
    add(
        u"find-person"_s,
        [this, look] {
            click(u"consent.keep"_s);
            look(u"siobh"_s);
        },
        [this] {
            const People *people = m_window->people()->current();
            return people && people->state().phase == PeopleState::Phase::Ready && !people->state().refreshing
                && found();
        });
    add(
        u"found"_s,
        [this] {
            if (auto *field = m_window->findChild<QLineEdit *>(u"palette.field"_s))
                press(field, Qt::Key_Return);
        },
        [this] { return settled() && page()->controller()->rows()->total() == 1 && m_stepClock.elapsed() > 1200; });
    add(
        u"found-left"_s,
        [this] {
            page()->controller()->restoreFilters();
            page()->setDetailsOpen(false);
        },
        [this] { return settled(); });
}

} // namespace rollbook
