// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparecontroller.h"

#include "compare/snapshots.h"
#include "compare/viewreading.h"
#include "models/reporttablemodel.h"
#include "net/apiclient.h"
#include "settings/uisettings.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparewords.h"
#include "ui/exports/exporttarget.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportheaderbar.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/session.h"
#include "ui/theme/icons.h"

#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

CompareController::CompareController(Session *session, ExportQueue *queue, QStackedWidget *stack, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_queue(queue),
      m_stack(stack)
{
}

bool CompareController::canCompare(const ReportPage *page) const
{
    return page && !page->controller()->report().identityKey.isEmpty();
}

void CompareController::addButton(ReportPage *page)
{
    if (!canCompare(page))
        return;
    auto *button = new QPushButton(icons::icon(u"compare"_s), {}, page->header());
    button->setObjectName(u"header.compare"_s);
    button->setAccessibleName(tr("What changed\u2026"));
    button->setToolTip(tr("What changed since an earlier export (Ctrl+Shift+D)"));
    connect(button, &QPushButton::clicked, this, [this, page] { ask(page); });
    page->header()->addBeforeExport(button);
}

void CompareController::ask(ReportPage *page)
{
    if (canCompare(page))
        openDialog(offerOf(page), page);
}

CompareOffer CompareController::offerOf(const ReportPage *page) const
{
    const ReportController *controller = page->controller();
    CompareOffer offer { .report = controller->report(), .query = page->rowsQuery() };
    offer.context = controller->context();
    offer.connection = m_session->connection().name;
    for (const QString &key : controller->shownColumns())
        for (const TableColumn &column : controller->rows()->columns())
            if (column.key == key)
                offer.columns << column;
    for (const TableColumn &column : controller->rows()->columns())
        if (!offer.columns.contains(column))
            offer.columns << column;
    const QString folder = m_session->settings()->exportFolder();
    offer.folder = folder.isEmpty() ? exporttarget::defaultFolder() : folder;
    return offer;
}

void CompareController::forgetSnapshots()
{
    if (m_snapshots)
        m_snapshots->forgetAll();
}

void CompareController::setSnapshots(SecretStore *secrets, const QString &folder)
{
    m_snapshots = new Snapshots(secrets, secrets ? folder : QString(), m_session->profile().id, this);
}

QList<EarlierSide> CompareController::sides(const CompareOffer &offer) const
{
    QList<EarlierSide> sides = earlierExports(m_queue->entries(), m_session->profile().id, offer.report.id);
    if (m_snapshots)
        for (const Snapshot &snapshot : m_snapshots->all())
            if (snapshot.query.reportId == offer.report.id)
                sides << sideOf(snapshot);
    std::stable_sort(sides.begin(), sides.end(),
                     [](const EarlierSide &a, const EarlierSide &b) { return a.asOf > b.asOf; });
    return sides;
}

void CompareController::openDialog(const CompareOffer &offer, QWidget *parent)
{
    auto *dialog = new CompareDialog(offer, sides(offer), parent);
    connect(dialog, &CompareDialog::chosen, this, [this, offer](const EarlierSide &side) { compare(offer, side); });
    if (m_snapshots) {
        m_snapshots->load();
        dialog->offerSnapshots(m_snapshots->areForgotten());
        connect(m_snapshots, &Snapshots::changed, dialog, [this, dialog, offer] { dialog->setSides(sides(offer)); });
        connect(dialog, &CompareDialog::keepRequested, this, [this, dialog, offer] { keepSnapshot(dialog, offer); });
        connect(dialog, &CompareDialog::removeRequested, m_snapshots, [this, dialog](const QString &id) {
            if (!m_snapshots->remove(id))
                dialog->showProblem(tr("The snapshot could not be deleted."));
        });
    }
    dialog->open();
}

/// Closing the dialog stops the reading: nothing has been promised yet.
void CompareController::keepSnapshot(CompareDialog *dialog, const CompareOffer &offer)
{
    auto *reading = new ViewReading(m_session->client(), offer.report, offer.query, dialog);
    connect(reading, &ViewReading::progress, dialog, &CompareDialog::showKeeping);
    connect(dialog, &CompareDialog::keepStopped, reading, &QObject::deleteLater);
    const QString service = m_session->client()->service().label();
    connect(reading, &ViewReading::finished, dialog, [this, dialog, offer, service](const Result<RowSet> &set) {
        if (!set) {
            dialog->showProblem(comparewords::failure(set.error(), service));
            return;
        }
        const QString words = filtertext::sentence(offer.report, offer.query.filters, offer.context);
        Snapshot snapshot { .query = offer.query, .name = words.isEmpty() ? offer.report.label() : words };
        connect(m_snapshots, &Snapshots::kept, dialog, [this, dialog, service](const Result<Snapshot> &kept) {
            if (kept) {
                dialog->offerSnapshots(m_snapshots->areForgotten());
                dialog->showKept();
            } else {
                dialog->showProblem(comparewords::failure(kept.error(), service));
            }
        });
        m_snapshots->keep(snapshot, *set);
    });
    reading->start();
}

void CompareController::askAgain()
{
    if (m_page)
        openDialog(m_page->offer(), m_page);
}

void CompareController::compare(const CompareOffer &offer, const EarlierSide &side)
{
    drop();
    m_page = new ComparePage(m_session->client(), offer, m_session->settings(), m_stack);
    m_page->setMasked(m_masked);
    connect(m_page, &ComparePage::closeRequested, this, [this] { Q_EMIT closeRequested(report()); });
    connect(m_page, &ComparePage::anotherRequested, this, &CompareController::askAgain);
    m_stack->addWidget(m_page);
    m_stack->setCurrentWidget(m_page);
    m_page->compareWith(
        side, side.snapshot.isEmpty() ? CompareJob::Reader() : m_snapshots->reader(side.snapshot, offer.report));
    m_page->focusTable();
    Q_EMIT shown();
}

QString CompareController::report() const
{
    return m_page ? m_page->offer().report.id : QString();
}

void CompareController::drop()
{
    if (!m_page)
        return;
    m_page->cancel();
    m_stack->removeWidget(m_page);
    m_page->hide();
    m_page->deleteLater();
    m_page.clear();
}

void CompareController::setMasked(bool masked)
{
    m_masked = masked;
    if (m_page)
        m_page->setMasked(masked);
}

} // namespace rollbook
