// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportdialog.h"

#include "net/apiclient.h"
#include "net/choicesjob.h"
#include "net/pagejob.h"
#include "ui/exports/exportformat.h"
#include "ui/exports/exportoptions.h"
#include "ui/exports/exportplace.h"
#include "ui/exports/exporttarget.h"
#include "ui/filters/columnlist.h"
#include "ui/filters/errorline.h"
#include "ui/pages/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/note.h"
#include "ui/widgets/radiorow.h"
#include "ui/widgets/surface.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int columnListHeight = 230;

} // namespace

ExportDialog::ExportDialog(const ExportOffer &offer, ApiClient *client, QWidget *parent)
    : FramedDialog(tr("Export %1").arg(offer.report.noun()), parent),
      m_offer(offer),
      m_client(client),
      m_everything(offer.query.filters.isEmpty() ? offer.matching : -1),
      m_formats(new QButtonGroup(this)),
      m_offered(exportformat::offered(offer.report)),
      m_scopes(new QButtonGroup(this)),
      m_earlier(new Note(Tone::Warn, {}, this)),
      m_existing(new Note(Tone::Warn, {}, this)),
      m_error(new Note(Tone::Danger, {}, this))
{
    if (m_client)
        setSubtitle(QStringList { m_client->connection().name, m_client->service().label() }.join(u", "_s));
    buildForm();
    buildFooter();
    buildNotes();
    countEverything();
    refresh();
}

void ExportDialog::countEverything()
{
    if (!m_client || m_everything >= 0 || m_offer.report.dataPath.isEmpty())
        return;
    Query query = queryOf(m_offer, ExportScope::Everything, m_offer.query.columns);
    auto *job = new PageJob(m_client, m_offer.report, query, PageRange { 0, 1 }, this);
    connect(job, &PageJob::finished, this, [this](const Result<Page> &page) {
        if (!page)
            return; // the number stays away; the export itself is not in question
        m_everything = page->total;
        refresh();
    });
    job->start();
}

void ExportDialog::listExtraColumns(const QString &source)
{
    if (!m_client) {
        m_columns->setExtraChoicesFailed({});
        return;
    }
    ChoicesJob *job = ChoicesJob::list(m_client, source, this);
    connect(job, &ChoicesJob::finished, m_columns, [this](const Result<QList<Choice>> &choices) {
        if (choices)
            m_columns->setExtraChoices(*choices);
        else
            m_columns->setExtraChoicesFailed(errorSentence(choices.error(), m_client->service()));
    });
    job->start();
}

qint64 ExportDialog::rowsOf(ExportScope scope) const
{
    switch (scope) {
    case ExportScope::Filtered:
        return m_offer.matching;
    case ExportScope::Everything:
        return m_everything;
    case ExportScope::Selected:
        return m_offer.selectedIds.size();
    }
    return -1;
}

ExportScope ExportDialog::scope() const
{
    return blind() ? ExportScope::Filtered : ExportScope(m_scopes->checkedId());
}

QString ExportDialog::format() const
{
    return m_offered.value(m_formats->checkedId());
}

QStringList ExportDialog::columns() const
{
    return m_columns ? m_columns->shown() : m_offer.query.columns;
}

void ExportDialog::setEarlierExport(EarlierExport finder)
{
    m_earlierExport = std::move(finder);
}

QString ExportDialog::folder() const
{
    return m_place->folder();
}

ExportChoices ExportDialog::choices() const
{
    return m_options->choices();
}

QString ExportDialog::rowCountText(qint64 rows) const
{
    return rows < 0 ? QString() : tr("%1 row(s)", nullptr, int(rows)).arg(m_offer.context.locale.toString(rows));
}

void ExportDialog::toggleColumns(bool open)
{
    if (!m_columns) {
        m_columnsFrame =
            new Surface(&Tokens::bgSubtle, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, m_columnsField);
        m_columnsFrame->setFixedHeight(metrics::px(columnListHeight));
        auto *inside = new QVBoxLayout(m_columnsFrame);
        inside->setContentsMargins(0, metrics::space2, 0, 0);
        m_columns = new ColumnList(m_offer.report, m_columnsFrame);
        m_columns->setObjectName(u"export.columnlist"_s);
        inside->addWidget(m_columns);
        m_columns->setRequired(m_offer.requiredColumns);
        m_columns->setShown(m_offer.query.columns);
        m_columnsField->layout()->addWidget(m_columnsFrame);
        connect(m_columns, &ColumnList::changed, this, &ExportDialog::change);
        connect(m_columns, &ColumnList::choicesWanted, this, &ExportDialog::listExtraColumns);
    }
    m_columnsFrame->setVisible(open);
}

/// Another export than the one that was asked about.
void ExportDialog::change()
{
    m_earlier->hide();
    m_existing->hide();
    refresh();
}

void ExportDialog::refresh()
{
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        row.value()->setCount(rowCountText(rowsOf(row.key())));
    if (!blind()) {
        m_columnsText->setText(columnsSentence(m_offer, columns()));
        m_columnsError->setSentence(columnsMissing() ? tr("Choose at least one column.") : QString());
        m_personal->setText(personalSentence(m_offer, columns(), rowsOf(scope())));
        m_personal->setVisible(!m_personal->text().isEmpty());
    }
    const qint64 rows = rowsOf(scope());
    m_export->setText(rows < 0 ? tr("Export")
                               : tr("Export %1 row(s)", nullptr, int(rows)).arg(m_offer.context.locale.toString(rows)));
    m_export->setEnabled(!columnsMissing());
}

void ExportDialog::submit()
{
    m_error->hide();
    m_existing->hide();
    m_earlier->hide();
    if (!columnsMissing() && m_place->check() && !pointOutEarlier())
        checkTarget();
}

/// Whether there is one; a click goes on all the same.
bool ExportDialog::pointOutEarlier()
{
    if (m_offer.again || !m_earlierExport)
        return false;
    const std::optional<ExportEntry> earlier = m_earlierExport(makeRequest());
    if (!earlier)
        return false;
    const QString name = QFileInfo(earlier->request.targetPath).fileName();
    const QString time = m_offer.context.locale.toString(
        (isFinal(earlier->progress.state) ? earlier->finishedAt : earlier->createdAt).toLocalTime().time(),
        QLocale::ShortFormat);
    m_earlier->setText(isFinal(earlier->progress.state)
                           ? tr("The same was exported at %1, as %2.").arg(time, name)
                           : tr("The same export is under way since %1, as %2.").arg(time, name));
    m_earlier->show();
    m_earlier->findChild<QPushButton *>(u"export.showearlier"_s)->setFocus(Qt::TabFocusReason);
    return true;
}

void ExportDialog::checkTarget()
{
    m_earlier->hide();
    if (exporttarget::exists(m_place->path()))
        askAboutExisting();
    else
        request(false);
}

void ExportDialog::askAboutExisting()
{
    m_existing->setText(tr("%1 is there already.").arg(m_place->name()));
    m_existing->show();
    m_existing->findChild<QPushButton *>(u"export.both"_s)->setFocus(Qt::TabFocusReason);
}

/// The button stays off until the answer of the queue, so that a double click is one export.
void ExportDialog::request(bool overwrite)
{
    if (!m_export->isEnabled() || !m_place->check() || !m_place->makeFolder())
        return;
    m_export->setEnabled(false);
    ExportRequest request = makeRequest();
    request.overwrite = overwrite;
    Q_EMIT exportRequested(request);
}

ExportRequest ExportDialog::makeRequest() const
{
    ExportRequest request;
    request.query = queryOf(m_offer, scope(), columns());
    request.format = exportformat::served(m_offer.report, format());
    request.savedAs = m_options->savedAs();
    request.targetPath = m_place->path();
    request.openWhenReady = m_options->opensWhenReady();
    request.writeReceipt = m_options->writesReceipt();
    request.expectedRows = rowsOf(scope());
    request.words = scopeWords(m_offer, scope());
    return request;
}

/// A file that exists is in nobody's way: each run has a name of its own.
void ExportDialog::repeat()
{
    if (!columnsMissing() && m_place->check())
        Q_EMIT repeatRequested(makeRequest());
}

void ExportDialog::showError(const Error &error)
{
    m_export->setEnabled(true);
    if (error.code == ErrorCode::FileExists && exporttarget::exists(m_place->path())) {
        askAboutExisting();
        return;
    }
    m_existing->hide();
    m_error->setText(m_client ? errorSentence(error, m_client->service()) : errorSentence(error, QString()));
    m_error->show();
}

void ExportDialog::showEvent(QShowEvent *event)
{
    FramedDialog::showEvent(event);
    m_place->selectStem();
}

} // namespace rollbook
