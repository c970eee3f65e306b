// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exportsmodel.h"
#include "report/report.h"
#include "ui/widgets/surface.h"

#include <QHash>
#include <QUrl>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

class ExportRow;

/// The downloads panel at the foot of the window: every export of this window with its state and what can be done.
/// It never takes the focus by itself.
class ExportsPanel final : public Surface {
    Q_OBJECT
public:
    /// Opens a file or folder outside; false when nothing opens it.
    using Opener = std::function<bool(const QUrl &)>;

    explicit ExportsPanel(ExportQueue *queue, QWidget *parent = nullptr);

    /// Where names of reports and their services come from; other reports are called by their id.
    void setReports(const QList<Report> &reports);
    /// Shows this profile's exports alone; empty: those of the practice data.
    void setProfile(const QString &id);
    /// How many of those in the panel are not final.
    int activeCount() const;
    void setOpener(Opener opener);
    void setLocaleOfNumbers(const QLocale &locale);

    /// From 0 to 1; empty when nothing runs or the share is not known.
    std::optional<double> overallProgress() const;

Q_SIGNALS:
    void closeRequested();
    void overallProgressChanged();

private:
    QWidget *buildHeader();
    ExportRow *addRow(int id);
    void refresh();
    QList<ExportEntry> entries() const;
    void clearFinished();
    void sortRows(const QList<int> &ids);
    void showRow(ExportRow *row, const ExportEntry &entry);
    void retry(int id);
    void showProblem(int id, const Error &error);
    void open(int id, bool folder);
    const Report *report(const QString &id) const;
    QString serviceOf(const QString &reportId) const;
    QString whatOf(const ExportEntry &entry) const;

    ExportQueue *m_queue;
    ExportsModel *m_model;
    QString m_profile;
    QList<Report> m_reports;
    Opener m_opener;
    QLocale m_locale;
    QLabel *m_summary = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_empty;
    QVBoxLayout *m_list;
    QHash<int, ExportRow *> m_rows;
};

} // namespace rollbook
