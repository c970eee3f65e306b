// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"
#include "ui/charts/chartpicture.h"

#include <QObject>

namespace rollbook {

/// Copies, saves and prints charts. Its dialogs open without waiting and belong to the parent's window; what was drawn
/// when they were opened is what is saved.
class ChartTakeaway final : public QObject {
    Q_OBJECT
public:
    explicit ChartTakeaway(QWidget *parent);

    void copyImage(const ChartDrawing &drawing);
    /// folder: where the dialog starts; empty: the user's pictures.
    void save(const ChartDrawing &drawing, chartpicture::Format format, const QString &folder);
    void print(const ChartDrawing &drawing);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const rollbook::Error &error);

private:
    void write(const ChartDrawing &drawing, chartpicture::Format format, const QString &chosen);

    QWidget *m_parent;
};

} // namespace rollbook
