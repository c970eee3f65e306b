// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One person in a ReportPage.
#include "models/reporttablemodel.h"
#include "ui/pages/reportbanners.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportheaderbar.h"
#include "ui/pages/reportpage.h"
#include "ui/table/reportview.h"
#include "ui/widgets/searchfield.h"

namespace rollbook {

void ReportPage::showPerson(qint64 id)
{
    m_header->findField()->clear();
    if (m_chartShown)
        setChartShown(false);
    m_controller->showOnly({ id });
    m_banners->showMatches(tr("Only who was chosen is shown."));
    const QMap<QString, FilterValue> only = m_controller->query().filters;
    connect(
        m_controller, &ReportController::answered, this,
        [this, id, only] {
            const int row = m_controller->model()->rowOfId(id);
            if (row < 0 || m_controller->query().filters != only)
                return; // gone, or nobody waits for it any more
            m_view->goToRow(row);
            setDetailsOpen(true);
        },
        Qt::SingleShotConnection);
}

} // namespace rollbook
