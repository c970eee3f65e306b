// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "views/savedview.h"

#include <QObject>
#include <QPointer>

class QFileDialog;

namespace rollbook {

/// Views to and from files that the user chooses.
class ViewFiles final : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand over the window.
    explicit ViewFiles(QWidget *window);

    /// name: of the file, without its ending.
    void askToExport(const QList<SavedView> &views, const QString &folder, const QString &name);
    void askToImport(const QString &folder);

Q_SIGNALS:
    void imported(const QList<rollbook::SavedView> &views, const QString &fileName);
    /// A sentence for the user.
    void failed(const QString &sentence);

private:
    QFileDialog *makeDialog(const QString &title, const QString &folder);
    void write(const QString &path, const QList<SavedView> &views);
    void read(const QString &path);

    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
};

} // namespace rollbook
