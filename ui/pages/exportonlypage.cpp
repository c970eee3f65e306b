// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportonlypage.h"

#include "net/apiclient.h"
#include "rows/filerows.h"
#include "settings/uisettings.h"
#include "ui/exports/exportdialog.h"
#include "ui/filters/chipbar.h"
#include "ui/filters/filterform.h"
#include "ui/pages/choicelists.h"
#include "ui/pages/errortext.h"
#include "ui/pages/filepane.h"
#include "ui/pages/reportheaderbar.h"
#include "ui/segments/segmentbuilder.h"
#include "ui/segments/segmentsummary.h"
#include "ui/table/reportview.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int wordsWidth = 1000;
constexpr int summaryWidth = 1280; ///< from here on there is room for the summary

} // namespace

ExportOnlyPage::ExportOnlyPage(ApiClient *client, const Report &report, UiSettings *settings, QWidget *parent)
    : WindowPage(parent),
      m_client(client),
      m_report(report),
      m_settings(settings),
      m_context(FilterContext::of(client->connection())),
      m_lists(new ChoiceLists(client, this)),
      m_header(new ReportHeaderBar(report.label(), this)),
      m_file(new FilePane(report, m_context, settings, this))
{
    setObjectName(QString(u"report."_s + report.id));
    m_header->columnsButton()->hide(); // the file has those that it has
    m_header->findField()->hide();
    connect(m_header, &ReportHeaderBar::exportRequested, this, &ExportOnlyPage::startExport);
    if (SegmentBuilder::isFor(report))
        layOutBuilder();
    else
        layOutForm();
    connectFile();
}

void ExportOnlyPage::layOutForm()
{
    m_form = new FilterForm(m_report, m_context, this, FormUse::Export);
    m_chips = new ChipBar(m_report, m_context, this);
    m_chips->setFormStays();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_form);
    auto *center = new QVBoxLayout;
    center->setSpacing(0);
    center->addWidget(m_chips);
    center->addWidget(m_file, 1);
    body->addLayout(center, 1);
    column->addLayout(body, 1);
    connectForm();
}

void ExportOnlyPage::connectForm()
{
    connect(m_form, &FilterForm::applyRequested, this, &ExportOnlyPage::openDialog);
    connect(m_form, &FilterForm::valuesChanged, this, [this] { m_chips->setFilters(m_form->values()); });
    connect(m_form, &FilterForm::choicesWanted, m_lists, &ChoiceLists::want);
    connect(m_chips, &ChipBar::openRequested, m_form, &FilterForm::openFilter);
    connect(m_chips, &ChipBar::removeRequested, this, &ExportOnlyPage::removeValue);
    connect(m_chips, &ChipBar::clearRequested, m_form, &FilterForm::clear);
    connect(m_lists, &ChoiceLists::ready, this, [this](const QString &source, const QList<Choice> &choices) {
        for (const Choice &choice : choices)
            m_context.names[source].insert(choice.id, choice.label);
        m_form->setChoices(source, choices);
        m_chips->setChoices(source, choices);
    });
    connect(m_lists, &ChoiceLists::failed, this, [this](const QString &source, const Error &error) {
        m_form->setChoicesFailed(source, errorSentence(error, m_client->service()));
    });
}

void ExportOnlyPage::connectFile()
{
    SearchField *find = m_header->findField();
    connect(find, &SearchField::textChanged, m_file, &FilePane::setSearch);
    connect(m_file, &FilePane::clearSearchRequested, find, &SearchField::clear);
    connect(m_file, &FilePane::opened, this, &ExportOnlyPage::fitHeader);
}

void ExportOnlyPage::open()
{
    m_lists->goOn();
}

ReportView *ExportOnlyPage::view() const
{
    return m_file->view();
}

void ExportOnlyPage::fitHeader()
{
    m_header->findField()->setVisible(isFileShown() && !m_file->rows()->path().isEmpty());
}

bool ExportOnlyPage::isFileShown() const
{
    return !m_builder || m_center->currentWidget() == m_file;
}

void ExportOnlyPage::openFile(const QString &path)
{
    m_file->open(path);
    if (!m_edited)
        setFileShown(true);
}

void ExportOnlyPage::startExport()
{
    if (m_offline || exportDialogOpen())
        return;
    if (m_builder)
        setFileShown(false); // what is exported is in sight
    m_builder ? m_builder->submit() : m_form->apply();
}

Query ExportOnlyPage::queryOf(const QMap<QString, FilterValue> &filters) const
{
    Query query;
    query.reportId = m_report.id;
    query.filters = filters;
    return query;
}

void ExportOnlyPage::openDialog(const QMap<QString, FilterValue> &filters)
{
    if (m_offline || exportDialogOpen())
        return; // the form can be sent with its own keys too
    ExportOffer offer { .report = m_report, .query = queryOf(filters) };
    offer.context = m_context;
    offer.folder = m_settings->exportFolder();
    offer.choices = m_settings->exportChoices();
    // What the service would not take is said here, before a file is asked for.
    const auto possible = m_client->service().exportRequest(m_client->connection(), m_report, offer.query,
                                                            m_report.exportFormats.value(0));
    if (!possible) {
        m_builder ? m_builder->showFieldErrors(possible.error().fields)
                  : void(m_form->showFieldErrors(possible.error().fields));
        return;
    }
    openExportDialog(new ExportDialog(offer, m_client, this), m_settings);
}

void ExportOnlyPage::exportAgain(const ExportRequest &before)
{
    if (m_offline || exportDialogOpen())
        return;
    ExportOffer offer { .report = m_report, .query = before.query };
    offer.context = m_context;
    openExportDialog(new ExportDialog(offerAgain(offer, before), m_client, window()), m_settings);
}

void ExportOnlyPage::removeValue(const QString &name)
{
    auto values = m_form->values();
    values.remove(name);
    m_form->setApplied(values);
    m_chips->setFilters(values);
}

QList<QWidget *> ExportOnlyPage::areas() const
{
    return m_builder ? QList<QWidget *> { m_header, m_builder, m_file, m_summary }
                     : QList<QWidget *> { m_header, m_form, m_chips, m_file };
}

void ExportOnlyPage::focusTable()
{
    if (view()->isVisibleTo(this))
        view()->setFocus();
    else
        toggleForm();
}

void ExportOnlyPage::startFind()
{
    if (m_header->findField()->isHidden())
        return;
    m_header->findField()->setFocus(Qt::ShortcutFocusReason);
    m_header->findField()->selectAll();
}

void ExportOnlyPage::refresh()
{
    if (!m_file->rows()->path().isEmpty())
        m_file->rows()->refresh();
}

void ExportOnlyPage::toggleForm()
{
    if (m_builder) {
        setFileShown(false);
        m_builder->focusSource();
    } else {
        m_form->openFilter(m_report.filters.constFirst().name);
    }
}

bool ExportOnlyPage::closeTopmost()
{
    SearchField *find = m_header->findField();
    if (!find->isVisibleTo(this) || (find->text().isEmpty() && !find->hasFocus())) {
        if (!m_builder || !isFileShown())
            return false;
        setFileShown(false);
        focusTable();
        return true;
    }
    find->clear();
    focusTable();
    return true;
}

void ExportOnlyPage::setOffline(bool offline)
{
    m_offline = offline;
    m_header->setExportBlocked(offline ? tr("Not possible while offline") : QString());
}

void ExportOnlyPage::setMasked(bool masked)
{
    m_file->setMasked(masked);
}

void ExportOnlyPage::setRowShown(bool shown)
{
    m_file->setRowShown(shown);
}

void ExportOnlyPage::fitWindow(int windowWidth)
{
    const bool compact = windowWidth < wordsWidth;
    m_header->setCompact(compact);
    if (!m_builder)
        return;
    m_openSegment->setText(compact ? QString() : tr("Open segment"));
    m_saveSegment->setText(compact ? QString() : tr("Save segment"));
    const bool wide = windowWidth >= summaryWidth;
    if (m_wide && !wide && m_summaryWish == true)
        m_summaryWish.reset(); // what was closed by hand stays closed
    m_wide = wide;
    showSummary();
}

} // namespace rollbook
