// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/windowpage.h"

#include "settings/uisettings.h"
#include "ui/exports/exportdialog.h"

namespace rollbook {

void WindowPage::openExportDialog(ExportDialog *dialog, UiSettings *settings)
{
    m_dialog = dialog;
    dialog->setEarlierExport(m_earlierExport);
    connect(dialog, &ExportDialog::earlierWanted, this, &WindowPage::earlierExportWanted);
    connect(dialog, &ExportDialog::exportRequested, this, [this, settings](const ExportRequest &request) {
        m_refused = false;
        Q_EMIT exportWanted(request);
        if (m_refused || !m_dialog)
            return;
        settings->setExportFolder(m_dialog->folder());
        settings->setExportChoices(m_dialog->choices());
        m_dialog->accept();
    });
    connect(dialog, &ExportDialog::repeatRequested, this, [this](const ExportRequest &request) {
        if (m_dialog)
            m_dialog->accept();
        Q_EMIT repeatWanted(request);
    });
    dialog->open();
}

void WindowPage::showExportError(const Error &error)
{
    m_refused = true;
    if (m_dialog)
        m_dialog->showError(error);
}

} // namespace rollbook
