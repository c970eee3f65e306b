// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrequest.h"
#include "settings/exportchoices.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;

namespace rollbook {

/// What else is to be done with the file: a CSV can be made fit for spreadsheet programs, any file gets a receipt, or
/// is opened.
class ExportOptions final : public QWidget {
    Q_OBJECT
public:
    ExportOptions(const ExportChoices &choices, QWidget *parent);

    /// "csv", "xlsx" or "json": only a CSV has all of them.
    void setFormat(const QString &format);
    SavedAs savedAs() const;
    bool writesReceipt() const;
    bool opensWhenReady() const;
    /// With the format.
    ExportChoices choices() const;

private:
    QCheckBox *add(QBoxLayout *layout, const char *name, const QString &text, const QString &hint, bool checked);

    QString m_format;
    QWidget *m_forCsv;
    QCheckBox *m_excel;
    QCheckBox *m_protect;
    QCheckBox *m_receipt;
    QCheckBox *m_open;
};

} // namespace rollbook
