// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tour in other languages, with large letters, and mirrored.
#include "ui/pages/reportpage.h"
#include "ui/tour.h"
#include "ui/widgets/choicebox.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int rebuildMs = 800;

} // namespace

void Tour::choose(const QString &name, const QVariant &value)
{
    if (!m_window->findChild<ChoiceBox *>(name))
        trigger(u"settings"_s);
    auto *box = m_window->findChild<ChoiceBox *>(name);
    const int index = box ? box->findData(value) : -1;
    if (index < 0)
        finish(tr("The choice \u201c%1\u201d is not there.").arg(name));
    else
        box->setCurrentIndex(index);
}

void Tour::planLanguages()
{
    const auto chosen = [this](const QString &box, const QVariant &value) {
        return [this, box, value] {
            closeDialog();
            choose(box, value);
        };
    };
    // The window is another one by then, and its settings are laid out.
    const auto rebuilt = [this] { return settled() && m_stepClock.elapsed() > rebuildMs; };
    add(u"french"_s, chosen(u"settings.language"_s, u"fr"_s), rebuilt);
    add(u"spanish"_s, chosen(u"settings.language"_s, u"es"_s), rebuilt);
    add(
        u"spanish-filters"_s,
        [this] {
            closeDialog();
            page()->setFormOpen(true);
        },
        rebuilt);
    add(u"dutch"_s, chosen(u"settings.language"_s, u"nl"_s), rebuilt);
    add(
        u"dutch-export"_s,
        [this] {
            closeDialog();
            m_window->openExport();
        },
        rebuilt);
    add(u"language-back"_s, chosen(u"settings.language"_s, m_language), rebuilt);
    add(u"large-text"_s, chosen(u"settings.textSize"_s, 200), rebuilt);
    add(
        u"large-text-table"_s, [this] { closeDialog(); }, rebuilt);
    add(u"text-back"_s, chosen(u"settings.textSize"_s, 100), rebuilt);
    add(
        u"mirrored"_s,
        [this] {
            closeDialog();
            QApplication::setLayoutDirection(Qt::RightToLeft);
        },
        rebuilt);
    add(
        u"mirrored-back"_s, [] { QApplication::setLayoutDirection(Qt::LeftToRight); }, rebuilt);
}

} // namespace rollbook
