// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace rollbook {

class ApiClient;
class ChoicesJob;
class ReportTableModel;

/// Finds text in the rows that are loaded, and asks the service where it offers a look-up.
/// Row numbers are those of the model.
class FindController final : public QObject {
    Q_OBJECT
public:
    FindController(ReportTableModel *model, ApiClient *client, QObject *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// Rows that hold the text in any shown cell, ascending.
    const QList<int> &matches() const { return m_matches; }
    int loadedRows() const { return m_loaded; }
    /// The match after (or before) a row, going round at the end; -1 without one.
    int matchAfter(int row) const;
    int matchBefore(int row) const;
    /// True when the service can look people up by text.
    bool canSearchAll() const;
    bool searching() const;
    void searchAll();

Q_SIGNALS:
    /// Matches or the number of loaded rows changed.
    void changed();
    void searchStarted();
    /// Row ids that the service names for the text, at most its first page.
    void found(const QString &text, const QList<qint64> &ids);
    void searchFailed(const rollbook::Error &error);

private:
    void update();

    ReportTableModel *m_model;
    ApiClient *m_client;
    QPointer<ChoicesJob> m_job;
    QString m_text;
    QList<int> m_matches;
    int m_loaded = 0;
};

} // namespace rollbook
