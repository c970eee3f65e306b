// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttakeaway.h"

#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

#include <memory>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int pictureWidth = 1120;
constexpr int pictureHeight = 700;
constexpr int longestStem = 80;

/// The same for everyone: how wide a window is says nothing of where a picture goes.
QSize pictureSize()
{
    return { metrics::px(pictureWidth), metrics::px(pictureHeight) };
}

/// Letters and digits of any script; whatever else there is between them becomes one hyphen.
QString safeStem(const QString &title)
{
    QString stem;
    bool gap = false;
    for (const char32_t c : title.toUcs4()) {
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)) {
            gap = !stem.isEmpty();
            continue;
        }
        const char32_t lower = QChar::toLower(c);
        const QString next = QString::fromUcs4(&lower, 1);
        if (stem.size() + next.size() + 1 > longestStem)
            break;
        stem += gap ? QString(u"-"_s + next) : next;
        gap = false;
    }
    return stem;
}

QString fileName(const ChartDrawing &drawing, chartpicture::Format format)
{
    const QString stem = safeStem(drawing.title);
    return u"%1-%2.%3"_s.arg(stem.isEmpty() ? u"chart"_s : stem, QDate::currentDate().toString(Qt::ISODate),
                             chartpicture::suffix(format));
}

QString startFolder(QStandardPaths::StandardLocation usual, const QString &wanted)
{
    for (const QString &folder : { wanted, QStandardPaths::writableLocation(usual) }) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

} // namespace

ChartTakeaway::ChartTakeaway(QWidget *parent) : QObject(parent), m_parent(parent) { }

void ChartTakeaway::copyImage(const ChartDrawing &drawing)
{
    QGuiApplication::clipboard()->setImage(chartpicture::image(drawing, pictureSize()));
}

void ChartTakeaway::save(const ChartDrawing &drawing, chartpicture::Format format, const QString &folder)
{
    const QString suffix = chartpicture::suffix(format);
    auto *dialog = new QFileDialog(m_parent, tr("Save chart as %1").arg(suffix.toUpper()));
    dialog->setObjectName(u"chart.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("%1 file (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(startFolder(QStandardPaths::PicturesLocation, folder));
    dialog->selectFile(fileName(drawing, format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, drawing, format](const QString &path) { write(drawing, format, path); });
    dialog->open();
}

void ChartTakeaway::write(const ChartDrawing &drawing, chartpicture::Format format, const QString &chosen)
{
    const QString ending = QString(u"."_s + chartpicture::suffix(format));
    QString path = chosen;
    if (!path.endsWith(ending, Qt::CaseInsensitive)) {
        path += ending;
        if (QFileInfo::exists(path)) { // the dialog asked about another name
            Q_EMIT failed({ .code = ErrorCode::FileExists, .detail = path });
            return;
        }
    }
    if (const Result<void> done = chartpicture::save(drawing, format, pictureSize(), path); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT saved(path);
}

void ChartTakeaway::print(const ChartDrawing &drawing)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    // What the dialog suggests for a file; the page gets its title when it is printed.
    const QString file = fileName(drawing, chartpicture::Format::Pdf);
    printer->setDocName(file);
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        printer->setOutputFileName(QDir(startFolder(QStandardPaths::DocumentsLocation, {})).filePath(file));
    auto *dialog = new QPrintDialog(printer.get(), m_parent);
    dialog->setObjectName(u"chart.printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    // The dialog works on the printer to its end, also when it goes after its asker.
    connect(dialog, &QObject::destroyed, [printer] {});
    connect(dialog, &QDialog::accepted, this, [this, drawing, printer] {
        if (const Result<void> done = chartpicture::print(drawing, printer.get()); !done)
            Q_EMIT failed(done.error());
    });
    dialog->open();
}

} // namespace rollbook
