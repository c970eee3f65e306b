// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparecontroller.h"

#include "models/reporttablemodel.h"
#include "net/apiclient.h"
#include "settings/uisettings.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/comparepage.h"
#include "ui/exports/exporttarget.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportheaderbar.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/session.h"
#include "ui/theme/icons.h"

#include <QPushButton>
#include <QStackedWidget>

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
    CompareOffer offer { .report = controller->report(), .query = page->viewState().query };
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

void CompareController::openDialog(const CompareOffer &offer, QWidget *parent)
{
    const QList<EarlierSide> exports = earlierExports(m_queue->entries(), m_session->profile().id, offer.report.id);
    auto *dialog = new CompareDialog(offer, exports, parent);
    connect(dialog, &CompareDialog::chosen, this, [this, offer](const EarlierSide &side) { compare(offer, side); });
    dialog->open();
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
    m_page->compareWith(side);
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
