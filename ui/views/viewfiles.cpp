// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewfiles.h"

#include "views/viewfile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// What no file system has trouble with.
QString fileStem(const QString &name)
{
    static const QRegularExpression awkward(u"[/\\\\:*?\"<>|\\x00-\\x1f]+"_s);
    QString stem = name;
    stem.replace(awkward, u" "_s);
    stem = stem.simplified();
    return stem.isEmpty() || stem.startsWith(u'.') ? u"views"_s : stem;
}

/// A disk may take its time; the window does not wait for it.
template<typename Value, typename Work, typename Done>
void inBackground(QObject *owner, Work work, Done done)
{
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, owner, [watcher, done] {
        done(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace

ViewFiles::ViewFiles(QWidget *window) : QObject(window), m_window(window) { }

QFileDialog *ViewFiles::makeDialog(const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(m_window, title);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"views.file"_s);
    dialog->setNameFilters({ tr("Saved views (%1)").arg(u"*.json"_s), tr("All files (%1)").arg(u"*"_s) });
    dialog->setDirectory(QDir(folder).exists() ? folder : QDir::homePath());
    return dialog;
}

void ViewFiles::askToExport(const QList<SavedView> &views, const QString &folder, const QString &name)
{
    if (m_dialog)
        return;
    QFileDialog *dialog = makeDialog(tr("Export views"), folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(fileStem(name) + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, views](const QString &path) { write(path, views); });
    dialog->open();
}

void ViewFiles::askToImport(const QString &folder)
{
    if (m_dialog)
        return;
    QFileDialog *dialog = makeDialog(tr("Import views"), folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ViewFiles::read);
    dialog->open();
}

void ViewFiles::write(const QString &path, const QList<SavedView> &views)
{
    inBackground<Result<void>>(
        this, [path, views] { return viewfile::write(path, views); },
        [this, path](const Result<void> &written) {
            if (!written)
                //: %1 is the name of a file, %2 why
                Q_EMIT failed(tr("%1 was not saved: %2").arg(nameOf(path), written.error().message));
        });
}

void ViewFiles::read(const QString &path)
{
    inBackground<Result<QList<SavedView>>>(
        this, [path] { return viewfile::read(path); },
        [this, path](const Result<QList<SavedView>> &views) {
            if (views)
                Q_EMIT imported(*views, nameOf(path));
            else if (views.error().code == ErrorCode::NotFound)
                //: %1 is the name of a file, %2 why
                Q_EMIT failed(tr("%1 cannot be read: %2").arg(nameOf(path), views.error().message));
            else
                Q_EMIT failed(
                    tr("%1 holds no saved views that this version knows. Export them again.").arg(nameOf(path)));
        });
}

} // namespace rollbook
