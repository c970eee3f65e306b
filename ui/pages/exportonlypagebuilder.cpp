// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page where rules choose what is exported; exportonlypage.cpp has the rest.
#include "net/apiclient.h"
#include "settings/uisettings.h"
#include "ui/exports/exporttarget.h"
#include "ui/pages/exportonlypage.h"
#include "ui/pages/filepane.h"
#include "ui/pages/reportheaderbar.h"
#include "ui/segments/recentexports.h"
#include "ui/segments/requestpreview.h"
#include "ui/segments/segmentbuilder.h"
#include "ui/segments/segmentdialogs.h"
#include "ui/segments/segmentsummary.h"
#include "ui/theme/icons.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

void ExportOnlyPage::layOutBuilder()
{
    const QString service = m_client->service().label();
    m_builder = new SegmentBuilder(
        m_report, m_context,
        [settings = m_settings] {
            return settings->exportFolder().isEmpty() ? exporttarget::defaultFolder() : settings->exportFolder();
        },
        this);
    m_summary = new SegmentSummary(service, this);
    m_recent = new RecentExports(m_report, service, m_context, this);
    m_builder->addPart(m_recent);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_header);
    auto *center = new QWidget(this);
    m_center = new QStackedLayout(center);
    m_center->addWidget(m_builder);
    m_center->addWidget(m_file);
    left->addWidget(center, 1);
    row->addLayout(left, 1);
    row->addWidget(m_summary);
    addBuilderActions();
    connectBuilder();
    showSummary();
    refreshSummary();
}

void ExportOnlyPage::addBuilderActions()
{
    m_turns = new SegmentedControl(m_header);
    m_turns->setObjectName(u"header.turns"_s);
    m_turns->setAccessibleName(tr("Rules or file"));
    m_turns->addSegment(tr("Rules"));
    m_turns->addSegment(tr("File"), u"table"_s);
    m_openSegment = new QPushButton(icons::icon(u"folder"_s), tr("Open segment"), m_header);
    m_openSegment->setObjectName(u"header.openSegment"_s);
    m_openSegment->setToolTip(tr("Open rules from a file\u2026"));
    m_saveSegment = new QPushButton(icons::icon(u"bookmark"_s), tr("Save segment"), m_header);
    m_saveSegment->setObjectName(u"header.saveSegment"_s);
    m_saveSegment->setToolTip(tr("Save the rules to a file\u2026"));
    for (QPushButton *button : { m_openSegment, m_saveSegment })
        button->setAccessibleName(button->text());
    for (QWidget *widget : { static_cast<QWidget *>(m_turns), static_cast<QWidget *>(m_openSegment),
                             static_cast<QWidget *>(m_saveSegment) })
        m_header->addBeforeExport(widget);
}

void ExportOnlyPage::connectBuilder()
{
    connect(m_turns, &SegmentedControl::currentChanged, this, [this](int turn) { setFileShown(turn == 1); });
    connect(m_openSegment, &QPushButton::clicked, m_builder->files(), &SegmentDialogs::askToOpen);
    connect(m_saveSegment, &QPushButton::clicked, m_builder, &SegmentBuilder::save);
    connect(m_builder, &SegmentBuilder::exportRequested, this, &ExportOnlyPage::openDialog);
    connect(m_builder, &SegmentBuilder::changed, this, [this] {
        m_edited = true;
        refreshSummary();
    });
    connect(m_builder, &SegmentBuilder::summaryRequested, this, &ExportOnlyPage::toggleDetails);
    connect(m_summary, &SegmentSummary::closeRequested, this, &ExportOnlyPage::toggleDetails);
    connect(m_recent, &RecentExports::openRequested, this, [this](const QString &path) {
        m_file->open(path);
        setFileShown(true);
        focusTable();
    });
    // Emitted by the base once a dialog says where to.
    connect(this, &WindowPage::exportWanted, this, [this] { m_edited = false; });
}

void ExportOnlyPage::setExports(ExportQueue *queue, const QString &profileId)
{
    if (m_recent)
        m_recent->setQueue(queue, profileId);
}

void ExportOnlyPage::setFileShown(bool shown)
{
    if (!m_builder)
        return;
    m_center->setCurrentWidget(shown ? static_cast<QWidget *>(m_file) : m_builder);
    const QSignalBlocker quiet(m_turns);
    m_turns->setCurrent(shown ? 1 : 0);
    m_openSegment->setVisible(!shown);
    m_saveSegment->setVisible(!shown);
    fitHeader();
    showSummary();
}

void ExportOnlyPage::toggleDetails()
{
    if (!m_builder || isFileShown())
        return;
    const bool focusGoes = m_summary->isAncestorOf(focusWidget());
    m_summaryWish = m_summary->isHidden();
    showSummary();
    if (focusGoes && m_summary->isHidden())
        m_builder->focusSource();
}

void ExportOnlyPage::showSummary()
{
    m_summary->setVisible(!isFileShown() && m_summaryWish.value_or(m_wide));
    m_builder->setSummaryShown(!m_summary->isHidden());
}

/// Nothing secret is in a request before the client sends it.
void ExportOnlyPage::refreshSummary()
{
    m_summary->setSentence(m_builder->sentence());
    m_summary->setStart(m_builder->start());
    const auto filters = m_builder->reading();
    if (!filters) {
        m_summary->request()->setMissing(tr("It stands here when nothing is missing."));
        return;
    }
    const auto request = m_client->service().exportRequest(m_client->connection(), m_report, queryOf(*filters),
                                                           m_report.exportFormats.value(0));
    if (request)
        m_summary->request()->setBody(
            request->body,
            m_builder->start().isEmpty() ? tr("It starts when you export, not at the time in it.") : QString());
    else
        m_summary->request()->setMissing(tr("The service would not take this."));
}

} // namespace rollbook
