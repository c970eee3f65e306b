// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdialog.h"

#include "net/apiclient.h"
#include "rows/wholereport.h"
#include "ui/pages/errortext.h"
#include "ui/print/pagepreview.h"
#include "ui/print/printrun.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/note.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/radiorow.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int sliceMs = 12;

QString folderOf(const QString &wanted)
{
    for (const QString &folder : { wanted, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) })
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

} // namespace

PrintDialog::PrintDialog(const PrintOffer &offer, ApiClient *client, const QString &folder, QWidget *parent)
    : FramedDialog(tr("Print"), parent),
      m_offer(offer),
      m_client(client),
      m_folder(folder),
      m_locale(offer.frame.locale)
{
    setSubtitle(QStringList { offer.frame.title, offer.frame.sentence }.join(u"\n"_s).trimmed());
    m_composing.setInterval(0);
    connect(&m_composing, &QTimer::timeout, this, &PrintDialog::composeSome);
    build();
    prepare();
}

PrintDialog::~PrintDialog() = default;

bool PrintDialog::wantsSelected() const
{
    return m_selectedRows && m_selectedRows->isChecked();
}

/// Whatever is known already is laid out anew; what is not is read.
void PrintDialog::prepare()
{
    stop();
    m_note->hide();
    if (!m_offer.hasRows())
        compose({});
    else if (wantsSelected() && !m_offer.selected.isEmpty())
        compose(m_offer.selected);
    else if (const auto &known = wantsSelected() ? m_selected : m_all)
        compose(*known);
    else if (!wantsSelected() && m_offer.total > askAbove)
        ask();
    else
        read();
}

void PrintDialog::stop()
{
    delete m_reading;
    delete m_run;
    m_composing.stop();
    if (!m_ready) {
        m_pages.reset();
        m_preview->setPages({});
    }
    endWork();
}

int PrintDialog::estimatedPages() const
{
    if (m_offer.sample.isEmpty())
        return 0;
    const auto pages =
        makePages(m_offer, m_offer.sample, paper(), PrintOrientation(m_orientation->currentData().toInt()));
    pages->advance(QDeadlineTimer(QDeadlineTimer::Forever));
    return int(qCeil(double(pages->count()) * double(m_offer.total) / double(m_offer.sample.size())));
}

void PrintDialog::ask()
{
    m_ready = false;
    m_pages.reset();
    m_preview->setPages({});
    const int pages = estimatedPages();
    const QString rows = m_locale.toString(m_offer.total);
    say(Tone::Warn,
        pages > 0 ? tr("%1 rows take about %n page(s).", nullptr, pages).arg(rows)
                  : tr("%1 rows take many pages.").arg(rows),
        true);
}

void PrintDialog::read()
{
    stop();
    m_ready = false;
    m_note->hide();
    Query query = m_offer.query;
    const bool selected = wantsSelected();
    if (selected) {
        query.filters = { { m_offer.report.idsFilter, m_offer.selectedIds } };
        if (!m_offer.report.deletedFilter.isEmpty())
            query.filters.insert(m_offer.report.deletedFilter, true);
    }
    m_reading = new WholeReport(m_client, m_offer.report, query, this);
    connect(m_reading, &WholeReport::progress, this,
            [this](qint64 rows, qint64 total) { showWork(tr("Reading the rows"), rows, total); });
    connect(m_reading, &WholeReport::finished, this, [this, selected](const Result<WholeRows> &result) {
        m_reading.clear();
        if (!result) {
            fail(result.error());
            return;
        }
        (selected ? m_selected : m_all) = result->rows;
        compose(result->rows);
    });
    showWork(tr("Reading the rows"), 0, m_offer.total);
    m_reading->start();
}

void PrintDialog::compose(const QList<QJsonObject> &rows)
{
    m_ready = false;
    m_pages = makePages(m_offer, rows, paper(), PrintOrientation(m_orientation->currentData().toInt()));
    m_composing.start();
    composeSome();
}

void PrintDialog::composeSome()
{
    if (!m_pages->advance(QDeadlineTimer(sliceMs))) {
        showWork(tr("Laying out the pages"), m_pages->progress(), 100);
        return;
    }
    m_composing.stop();
    m_ready = true;
    endWork();
    m_preview->setPages(m_pages);
    refreshButtons();
}

void PrintDialog::showWork(const QString &words, qint64 done, qint64 total)
{
    m_work->setText(words);
    m_bar->setShare(done, total);
    for (QWidget *part : QList<QWidget *> { m_work, m_bar, m_stop })
        part->show();
    refreshButtons();
}

void PrintDialog::endWork()
{
    for (QWidget *part : QList<QWidget *> { m_work, m_bar, m_stop })
        part->hide();
    refreshButtons();
}

void PrintDialog::say(Tone tone, const QString &text, bool canGoOn)
{
    m_note->setTone(tone);
    m_note->setText(text);
    m_goOn->setVisible(canGoOn && !m_ready);
    m_note->show();
}

void PrintDialog::fail(const Error &error)
{
    endWork();
    say(Tone::Danger, errorSentence(error, m_client->service()), m_offer.hasRows());
}

void PrintDialog::refreshButtons()
{
    if (!m_print)
        return; // not all built yet
    const int count = m_preview->count();
    m_previous->setEnabled(m_preview->page() > 0);
    m_next->setEnabled(m_preview->page() + 1 < count);
    m_place->setText(count == 0 ? QString() : m_preview->accessibleName());
    m_count->setText(m_ready ? tr("%n page(s)", nullptr, count) : QString());
    m_pdf->setEnabled(m_ready && !m_run);
    m_print->setEnabled(m_ready && !m_run);
    for (QWidget *choice : QList<QWidget *> { m_allRows, m_selectedRows, m_size, m_orientation })
        if (choice)
            choice->setEnabled(!m_run);
}

PrintRun *PrintDialog::makeRun()
{
    m_note->hide();
    m_run = new PrintRun(m_pages, m_offer.frame.title, this);
    connect(m_run, &PrintRun::progress, this,
            [this](int done, int pages) { showWork(tr("Printing the pages"), done, pages); });
    return m_run;
}

void PrintDialog::choosePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setObjectName(u"print.fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("PDF file (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(folderOf(m_folder));
    dialog->selectFile(printFileName(m_offer));
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::savePdf);
    dialog->open();
}

void PrintDialog::savePdf(const QString &path)
{
    if (!m_ready || m_run)
        return;
    connect(makeRun(), &PrintRun::finished, this, [this, path](const std::optional<Error> &fault) {
        m_run.clear();
        if (fault) {
            fail(*fault);
            return;
        }
        endWork();
        say(Tone::Ok, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), false);
        Q_EMIT saved(path);
    });
    m_run->toPdf(path);
    refreshButtons();
}

void PrintDialog::choosePrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(m_pages->layout());
    printer->setDocName(m_offer.frame.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"print.printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_pages->count());
    // The dialog works on the printer to its end, also when it goes after its asker.
    connect(dialog, &QObject::destroyed, [printer] {});
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (!m_ready || m_run)
            return;
        connect(makeRun(), &PrintRun::finished, this, [this](const std::optional<Error> &fault) {
            m_run.clear();
            if (fault) {
                fail(*fault);
                return;
            }
            Q_EMIT printed();
            accept();
        });
        m_run->toPrinter(printer);
        refreshButtons();
    });
    dialog->open();
}

} // namespace rollbook
