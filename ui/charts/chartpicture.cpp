// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/theme/metrics.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int pixelsPerInch = 96; ///< of the logical pixels that everything is measured in
constexpr int pdfResolution = 600;
constexpr qreal pdfMargin = 10; ///< millimetres; the picture has a margin of its own
constexpr qreal flattest = 1.4; ///< width over height, so that a chart on an upright page is no tower

QByteArray asPng(const ChartDrawing &drawing, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (buffer.open(QIODevice::WriteOnly))
        chartpicture::image(drawing, size).save(&buffer, "PNG");
    return bytes;
}

QString element(const QString &name, const QString &text)
{
    return u"<%1>%2</%1>\n"_s.arg(name, text.toHtmlEscaped());
}

/// Title and description by ourselves: the generator writes its own name, or what it is given as markup.
QByteArray withTexts(QByteArray svg, const ChartDrawing &drawing)
{
    const qsizetype body = svg.indexOf("<defs>");
    if (body < 0)
        return {};
    const qsizetype title = svg.left(body).indexOf("<title>");
    const qsizetype at = title < 0 ? body : title;
    const QString texts = element(u"title"_s, drawing.title) + element(u"desc"_s, drawing.coverage);
    return svg.replace(at, body - at, texts.toUtf8());
}

QByteArray asSvg(const ChartDrawing &drawing, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    chartpicture::paint(&painter, QRectF(QPointF(0, 0), size), drawing);
    painter.end();
    return withTexts(bytes, drawing);
}

/// Logical pixels on the page are as large as on a screen with the usual text size, whatever this one has.
void paintPage(QPainter *painter, const QPagedPaintDevice &device, const ChartDrawing &drawing)
{
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Inch).size() * pixelsPerInch * metrics::scale();
    if (page.isEmpty())
        return;
    const qreal perPixel = qreal(painter->device()->width()) / page.width();
    painter->scale(perPixel, perPixel);
    const qreal height = qMin(page.height(), page.width() / flattest);
    chartpicture::paint(painter, QRectF(0, 0, page.width(), height), drawing);
}

QByteArray asPdf(const ChartDrawing &drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     { pdfMargin, pdfMargin, pdfMargin, pdfMargin }, QPageLayout::Millimeter));
    writer.setTitle(drawing.title);
    writer.setCreator(u"Rollbook"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    paintPage(&painter, writer, drawing);
    painter.end();
    return bytes;
}

QByteArray bytesOf(const ChartDrawing &drawing, chartpicture::Format format, const QSize &size)
{
    switch (format) {
    case chartpicture::Format::Png:
        return asPng(drawing, size);
    case chartpicture::Format::Svg:
        return asSvg(drawing, size);
    case chartpicture::Format::Pdf:
        return asPdf(drawing);
    }
    return {};
}

tl::unexpected<Error> notWritten(const QString &path, const QString &why, ErrorCode code = ErrorCode::FileNotWritable)
{
    return failure({ .code = code, .message = why, .detail = path });
}

tl::unexpected<Error> fileFault(const QSaveFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return notWritten(file.fileName(), file.errorString(), full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable);
}

} // namespace

QString chartpicture::suffix(Format format)
{
    switch (format) {
    case Format::Png:
        return u"png"_s;
    case Format::Svg:
        return u"svg"_s;
    case Format::Pdf:
        return u"pdf"_s;
    }
    return {};
}

QImage chartpicture::image(const ChartDrawing &drawing, const QSize &size, qreal scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.setText(u"Title"_s, drawing.title);
    QPainter painter(&image);
    paint(&painter, QRectF(QPointF(0, 0), size), drawing);
    return image;
}

Result<void> chartpicture::save(const ChartDrawing &drawing, Format format, const QSize &size, const QString &path)
{
    const QByteArray bytes = bytesOf(drawing, format, size);
    if (bytes.isEmpty())
        return notWritten(path, u"the picture could not be drawn"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fileFault(file);
    return {};
}

Result<void> chartpicture::print(const ChartDrawing &drawing, QPrinter *printer)
{
    // Asked before the painter would warn of it.
    const QString path = printer->outputFileName();
    const QFileInfo target(path);
    if (!path.isEmpty() && (target.isDir() || !QFileInfo(target.absolutePath()).isWritable()))
        return notWritten(path, u"nothing can be written there"_s);
    printer->setDocName(drawing.title);
    printer->setCreator(u"Rollbook"_s);
    QPainter painter;
    if (!painter.begin(printer))
        return notWritten(path, u"the printer could not be started"_s);
    paintPage(&painter, *printer, drawing);
    if (!painter.end() || printer->printerState() == QPrinter::Error)
        return notWritten(path, u"the page could not be printed"_s);
    return {};
}

} // namespace rollbook
