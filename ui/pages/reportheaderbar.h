// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QPushButton;

namespace rollbook {

class SearchField;

/// The row above the table: title, find field, columns, export.
class ReportHeaderBar final : public Surface {
    Q_OBJECT
public:
    explicit ReportHeaderBar(const QString &title, QWidget *parent = nullptr);

    SearchField *findField() const { return m_find; }
    QPushButton *columnsButton() const { return m_columns; }
    /// reason: shown as tooltip while exporting is not possible; empty when it is.
    void setExportBlocked(const QString &reason);
    /// Buttons lose their words.
    void setCompact(bool compact);

Q_SIGNALS:
    void columnsRequested();
    void exportRequested();

private:
    SearchField *m_find;
    QPushButton *m_columns;
    QPushButton *m_export;
};

} // namespace rollbook
