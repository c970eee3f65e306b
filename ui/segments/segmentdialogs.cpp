// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentdialogs.h"

#include "ui/segments/segmentfile.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// Calls use with what work made; not at all once context is gone.
template<typename T, typename Use>
void inBackground(QObject *context, const std::function<T()> &work, const Use &use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, use] {
        use(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace

SegmentDialogs::SegmentDialogs(std::function<QString()> folder, QWidget *parent)
    : QObject(parent),
      m_window(parent),
      m_folder(std::move(folder))
{
}

QFileDialog *SegmentDialogs::makeDialog(const QString &title)
{
    auto *dialog = new QFileDialog(m_window, title);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"segment.dialog"_s);
    dialog->setNameFilters({ tr("Segments (%1)").arg(u"*.json"_s), tr("All files (%1)").arg(u"*"_s) });
    const QString folder = m_folder();
    dialog->setDirectory(QDir(folder).exists() ? folder : QDir::homePath());
    return dialog;
}

void SegmentDialogs::askToOpen()
{
    if (m_dialog)
        return;
    QFileDialog *dialog = makeDialog(tr("Open a segment"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SegmentDialogs::open);
    dialog->open();
}

void SegmentDialogs::askToSave(const Segment &segment)
{
    if (m_dialog)
        return;
    QFileDialog *dialog = makeDialog(tr("Save the segment"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, segment](const QString &path) { save(path, segment); });
    dialog->open();
}

void SegmentDialogs::open(const QString &path)
{
    inBackground<Result<Segment>>(
        this, [path] { return segmentfile::read(path); },
        [this, path](const Result<Segment> &segment) {
            if (segment)
                Q_EMIT opened(*segment, nameOf(path));
            else
                //: %1 is the name of a file, %2 a sentence
                Q_EMIT failed(tr("%1 was not opened. %2").arg(nameOf(path), segment.error().message));
        });
}

void SegmentDialogs::save(const QString &path, const Segment &segment)
{
    inBackground<Result<void>>(
        this, [path, segment] { return segmentfile::write(path, segment); },
        [this, path](const Result<void> &written) {
            if (written)
                Q_EMIT saved(nameOf(path));
            else
                //: %1 is the name of a file, %2 why
                Q_EMIT failed(tr("%1 was not saved: %2").arg(nameOf(path), written.error().message));
        });
}

} // namespace rollbook
