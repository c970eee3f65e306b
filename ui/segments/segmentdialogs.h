// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/segment.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QFileDialog;
class QWidget;

namespace rollbook {

/// Lets people choose files that rules are read from and saved to. Files are read and written in another thread.
class SegmentDialogs final : public QObject {
    Q_OBJECT
public:
    /// parent is what the dialogs stand before; folder says where they begin.
    SegmentDialogs(std::function<QString()> folder, QWidget *parent);

    void askToOpen();
    void askToSave(const Segment &segment);
    void open(const QString &path);
    void save(const QString &path, const Segment &segment);

Q_SIGNALS:
    /// name is that of the file, without its folder.
    void opened(const rollbook::Segment &segment, const QString &name);
    void saved(const QString &name);
    void failed(const QString &sentence);

private:
    QFileDialog *makeDialog(const QString &title);

    QWidget *m_window;
    std::function<QString()> m_folder;
    QPointer<QFileDialog> m_dialog;
};

} // namespace rollbook
