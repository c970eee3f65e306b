// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"
#include "ui/print/printpages.h"

#include <QObject>
#include <QPainter>
#include <QTimer>

#include <memory>
#include <optional>

class QPagedPaintDevice;
class QPrinter;
class QSaveFile;

namespace rollbook {

/// Puts pages on paper or into a PDF, a few at a time, so that the window goes on. finished comes exactly once, then it
/// deletes itself; deleting it earlier leaves no file behind and takes the job back from the printer.
class PrintRun final : public QObject {
    Q_OBJECT
public:
    /// title is what the document calls itself; the pages are laid out.
    PrintRun(std::shared_ptr<const PrintPages> pages, const QString &title, QObject *parent);
    ~PrintRun() override;

    /// An existing file is replaced only as a whole.
    void toPdf(const QString &path);
    /// In the printer's range of pages.
    void toPrinter(const std::shared_ptr<QPrinter> &printer);

Q_SIGNALS:
    void progress(int done, int pages);
    /// Without a fault, everything is there.
    void finished(const std::optional<rollbook::Error> &fault);

private:
    void begin(QPagedPaintDevice *device);
    void paintSome();
    void end();
    void finish(const std::optional<Error> &fault);
    Error failed(const QString &why) const;

    std::shared_ptr<const PrintPages> m_pages;
    QString m_title;
    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QPagedPaintDevice> m_writer;
    std::shared_ptr<QPrinter> m_printer;
    QPagedPaintDevice *m_device = nullptr;
    QPainter m_painter;
    QTimer m_timer;
    int m_first = 0;
    int m_next = 0;
    int m_end = 0;
};

} // namespace rollbook
