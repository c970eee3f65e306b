// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filepane.h"

#include "models/reporttablemodel.h"
#include "rows/filerows.h"
#include "settings/uisettings.h"
#include "ui/exports/exporttarget.h"
#include "ui/filters/shownwords.h"
#include "ui/pages/sentencebar.h"
#include "ui/pages/statepage.h"
#include "ui/table/reportview.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/note.h"
#include "ui/widgets/surface.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

FilePane::FilePane(const Report &report, const FilterContext &context, UiSettings *settings, QWidget *parent)
    : QWidget(parent),
      m_report(report),
      m_context(context),
      m_settings(settings),
      m_rows(new FileRows(report, context.locale, this)),
      m_model(new ReportTableModel(m_rows, this)),
      m_problem(new Note(Tone::Danger, {}, this)),
      m_sentence(new SentenceBar(this)),
      m_view(new ReportView(m_model, this)),
      m_state(new StatePage(this))
{
    const CellFormat format = context.format();
    m_model->setFormat(format);
    m_rows->setCellText([format](const QVariant &value, const TableColumn &column) {
        return QString(format.text(value, column) + u' ' + format.fullText(value, column));
    });
    m_view->setObjectName(u"table"_s);
    m_view->setAccessibleName(report.label());
    m_problem->setObjectName(u"file.problem"_s);
    m_problem->setBanner(true);
    m_problem->hide();
    connect(m_problem->addAction(tr("Close")), &QPushButton::clicked, m_problem, &QWidget::hide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_sentence);
    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_view);
    column->addWidget(area, 1);
    m_foot = buildFoot();
    column->addWidget(m_foot);
    connectTable();
    refresh();
}

QWidget *FilePane::buildFoot()
{
    auto *foot = new Surface(&Tokens::bgWindow, Qt::TopEdge, this);
    foot->setObjectName(u"file.foot"_s);
    foot->setFixedHeight(metrics::px(metrics::pager));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    row->setSpacing(metrics::space2);
    m_name = new ElidedLabel({}, Qt::ElideMiddle, foot);
    m_name->setObjectName(u"file.name"_s);
    m_name->setFont(metrics::font(metrics::Type::Small, QFont::DemiBold));
    m_facts = plainLabel({}, "small", "second", foot);
    m_facts->setObjectName(u"file.facts"_s);
    auto *another = new QPushButton(icons::icon(u"folder"_s, &Tokens::accentText), tr("Open another file\u2026"), foot);
    another->setObjectName(u"file.another"_s);
    another->setProperty("kind", u"link"_s);
    another->setProperty("measure", u"small"_s);
    row->addWidget(m_name);
    row->addWidget(m_facts);
    row->addStretch(1);
    row->addWidget(another);
    connect(another, &QPushButton::clicked, this, &FilePane::chooseFile);
    return foot;
}

void FilePane::connectTable()
{
    connect(m_rows, &FileRows::updated, this, [this] {
        m_problem->hide();
        if (std::exchange(m_shown, m_rows->path()) != m_rows->path()) {
            m_view->clearSelection(); // ids are row numbers: they mean other rows now
            m_view->scrollToRow(0);
        }
        refresh();
        Q_EMIT opened();
    });
    connect(m_rows, &FileRows::failed, this, &FilePane::showFailure);
    connect(m_rows, &FileRows::loadingChanged, this, [this](bool loading) {
        m_view->setLoadingLine(loading);
        if (m_rows->total() < 0)
            refresh();
    });
    ReportHeader *header = m_view->header();
    header->setColumnWidths(m_settings->columnWidths(m_report));
    connect(header, &ReportHeader::columnResized, this,
            [this](const QString &key, int width) { m_settings->setColumnWidth(m_report, key, width); });
    connect(header, &ReportHeader::sortRequested, this, [this](const QList<SortKey> &sort) {
        Query query = m_rows->query();
        query.sort = sort;
        m_rows->setQuery(query);
    });
    connect(m_state, &StatePage::openRequested, this, &FilePane::chooseFile);
    connect(m_state, &StatePage::cancelRequested, m_rows, &FileRows::cancel);
    connect(m_state, &StatePage::clearSearchRequested, this, &FilePane::clearSearchRequested);
}

void FilePane::open(const QString &path)
{
    m_asked = path;
    m_rows->open(path);
    refresh();
}

void FilePane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open an exported file"));
    dialog->setObjectName(u"file.dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        { tr("Exported files (%1)").arg(u"*.csv *.tsv *.json *.ndjson *.jsonl"_s), tr("All files (%1)").arg(u"*"_s) });
    const QString folder =
        m_settings->exportFolder().isEmpty() ? exporttarget::defaultFolder() : m_settings->exportFolder();
    dialog->setDirectory(QDir(folder).exists() ? folder : QDir::homePath());
    connect(dialog, &QFileDialog::fileSelected, this, &FilePane::open);
    dialog->open();
}

void FilePane::setSearch(const QString &text)
{
    m_view->setMarkedText(text);
    m_rows->setSearch(text);
}

void FilePane::setMasked(bool masked)
{
    m_model->setMasked(masked);
}

void FilePane::setRowShown(bool shown)
{
    m_model->setShownRow(shown ? m_view->currentRow() : -1);
}

void FilePane::refresh()
{
    if (m_rows->total() > 0) {
        m_stack->setCurrentWidget(m_view);
    } else {
        if (m_rows->loading() && m_rows->total() < 0)
            m_state->showReadingFile(nameOf(m_asked));
        else if (m_rows->error() && m_rows->total() < 0)
            m_state->showBrokenFile(nameOf(m_asked), m_rows->error()->message);
        else if (m_rows->rowsInFile() > 0)
            m_state->showNothingFound(m_rows->search());
        else if (m_rows->rowsInFile() == 0)
            m_state->showEmptyFile();
        else
            m_state->showNoFile();
        m_stack->setCurrentWidget(m_state);
    }
    refreshFoot();
}

void FilePane::refreshFoot()
{
    m_foot->setVisible(m_rows->rowsInFile() >= 0);
    m_sentence->setVisible(m_rows->rowsInFile() >= 0);
    if (!m_foot->isVisibleTo(this))
        return;
    const QLocale &locale = m_context.locale;
    const int all = int(m_rows->rowsInFile());
    QString rows = QString(locale.toString(all) + u' ' + m_report.noun(all));
    if (m_rows->total() < all)
        //: %1 is a number, %2 is "12,430 customers"
        rows = tr("%1 of %2").arg(locale.toString(m_rows->total()), rows);
    const CellFormat format = m_context.format();
    //: %1 is date and time
    const QString saved = tr("saved %1").arg(format.dateTime(m_rows->savedAt()));
    m_name->setText(nameOf(m_rows->path()));
    m_name->setToolTip(plainToolTip(QDir::toNativeSeparators(m_rows->path())));
    m_facts->setText(QString(rows + u" \u00b7 "_s + saved));
    m_sentence->setSentence(shownwords::ofFile(m_report, m_rows->total(), all, format.dateTime(m_rows->savedAt()),
                                               m_rows->query().sort, m_rows->columns(), m_context));
}

/// What was in sight stays there under the note.
void FilePane::showFailure(const Error &error)
{
    if (m_rows->total() >= 0) {
        //: %1 is the name of a file, %2 a sentence
        m_problem->setText(tr("%1 cannot be shown. %2").arg(nameOf(m_asked), error.message));
        m_problem->show();
    }
    refresh();
}

} // namespace rollbook
