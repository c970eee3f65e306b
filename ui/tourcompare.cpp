// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's look back: what changed since an earlier export.
#include "ui/compare/comparepage.h"
#include "ui/pages/reportpage.h"
#include "ui/table/reportview.h"
#include "ui/tour.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int dialogMs = 600; ///< it is laid out by then

/// The practice data never changes, so the export does: it is made a little older than it is.
void writeOlder(const QString &exported, const QString &path)
{
    QFile source(exported);
    QFile target(path);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return;
    const QList<QByteArray> lines = source.readAll().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QList<QByteArray> cells = lines.at(i).split(',');
        if (i > 0 && i % 211 == 0)
            continue; // has come since
        if (i > 0 && i % 60 == 0 && cells.size() > 3 && !lines.at(i).contains('"')) {
            cells[0] += " Formerly";
            cells[2] = "+44 20 7946 0000";
        }
        target.write(cells.join(',') + (i + 1 < lines.size() ? "\n" : ""));
    }
}

} // namespace

void Tour::planCompare()
{
    const QString older = m_folder + "/customers-last-week.csv"_L1;
    const auto compared = [this] {
        const auto *page = m_window->findChild<ComparePage *>(u"compare.page"_s);
        return page && page->comparison() && m_stepClock.elapsed() > dialogMs;
    };
    add(
        u"compare-dialog"_s, [this] { trigger(u"compare"_s); },
        [this] { return settled() && m_stepClock.elapsed() > dialogMs; });
    add(
        u"compare"_s,
        [this, older] {
            writeOlder(m_folder + "/customers.csv"_L1, older);
            click(u"compare.file"_s);
            if (auto *dialog = m_window->findChild<QFileDialog *>(u"compare.filedialog"_s)) {
                Q_EMIT dialog->fileSelected(older);
                dialog->reject();
            }
        },
        compared);
    add(
        u"compare-masked"_s, [this] { trigger(u"mask"_s); }, compared);
    add(
        u"compare-export"_s,
        [this] {
            trigger(u"mask"_s);
            trigger(u"export"_s);
        },
        compared);
    add(
        u"compare-left"_s,
        [this] {
            closeDialog();
            click(u"compare.back"_s);
            if (page())
                page()->view()->scrollToRow(60); // no two pictures are alike
        },
        [this] { return page() && settled(); });
}

} // namespace rollbook
