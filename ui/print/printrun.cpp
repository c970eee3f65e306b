// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printrun.h"

#include "ui/print/printframe.h"
#include "ui/print/printtext.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int sliceMs = 12;

} // namespace

PrintRun::PrintRun(std::shared_ptr<const PrintPages> pages, const QString &title, QObject *parent)
    : QObject(parent),
      m_pages(std::move(pages)),
      m_title(title),
      m_end(m_pages->count())
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PrintRun::paintSome);
}

PrintRun::~PrintRun()
{
    if (m_printer && m_painter.isActive())
        m_printer->abort();
    if (m_painter.isActive())
        m_painter.end();
}

Error PrintRun::failed(const QString &why) const
{
    return { .code = ErrorCode::FileNotWritable, .message = why, .detail = m_path };
}

void PrintRun::toPdf(const QString &path)
{
    m_path = path;
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly)) {
        QTimer::singleShot(0, this, [this] { finish(failed(m_file->errorString())); });
        return;
    }
    auto writer = std::make_unique<QPdfWriter>(m_file.get());
    writer->setResolution(printtext::unitsPerInch);
    writer->setTitle(m_title);
    writer->setCreator(u"Rollbook"_s);
    m_writer = std::move(writer);
    begin(m_writer.get());
}

void PrintRun::toPrinter(const std::shared_ptr<QPrinter> &printer)
{
    m_printer = printer;
    m_path = printer->outputFileName();
    const QFileInfo target(m_path); // asked before the painter would warn of it
    if (!m_path.isEmpty() && (target.isDir() || !QFileInfo(target.absolutePath()).isWritable())) {
        QTimer::singleShot(0, this, [this] { finish(failed(u"nothing can be written there"_s)); });
        return;
    }
    printer->setDocName(m_title);
    printer->setCreator(u"Rollbook"_s);
    if (printer->fromPage() > 0) {
        m_first = m_next = qMin(printer->fromPage(), m_end) - 1;
        m_end = qBound(m_first + 1, printer->toPage(), m_end);
    }
    begin(printer.get());
}

void PrintRun::begin(QPagedPaintDevice *device)
{
    m_device = device;
    device->setPageLayout(m_pages->layout());
    if (!m_painter.begin(device)) {
        QTimer::singleShot(0, this, [this] { finish(failed(u"the printer could not be started"_s)); });
        return;
    }
    m_timer.start();
}

void PrintRun::paintSome()
{
    const qreal scale = m_painter.device()->width() / printSize(m_pages->layout()).width();
    const QDeadlineTimer deadline(sliceMs);
    while (m_next < m_end) {
        if (m_next > m_first && !m_device->newPage()) {
            finish(failed(u"the page could not be printed"_s));
            return;
        }
        m_painter.save();
        m_painter.scale(scale, scale);
        m_pages->paint(&m_painter, m_next++);
        m_painter.restore();
        if (deadline.hasExpired())
            break;
    }
    Q_EMIT progress(m_next - m_first, m_end - m_first);
    if (m_next == m_end)
        end();
}

void PrintRun::end()
{
    const bool painted = m_painter.end() && !(m_printer && m_printer->printerState() == QPrinter::Error);
    m_writer.reset();
    if (!painted)
        finish(failed(u"the page could not be printed"_s));
    else if (m_file && !m_file->commit())
        finish(Error { .code = m_file->error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                             : ErrorCode::FileNotWritable,
                       .message = m_file->errorString(),
                       .detail = m_path });
    else
        finish(std::nullopt);
}

void PrintRun::finish(const std::optional<Error> &fault)
{
    m_timer.stop();
    deleteLater();
    Q_EMIT finished(fault);
}

} // namespace rollbook
