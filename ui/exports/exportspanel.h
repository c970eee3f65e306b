// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exportsmodel.h"
#include "report/report.h"
#include "ui/exports/exportorder.h"
#include "ui/widgets/surface.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

class QLabel;

namespace rollbook {

class ExportList;
class ExportRow;
class ExportsHeader;
class HeightGrip;
class UiSettings;
enum class ExportAction;
struct ExportContext;

/// The downloads panel at the foot of the window: every export of one profile with its state and what can be done.
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
    /// Shown on the button that leads to them.
    void setScheduleCount(int count);
    void setLocaleOfNumbers(const QLocale &locale);
    /// Remembers the height there. They outlive the panel.
    void setSettings(UiSettings *settings);
    /// Height of the whole window: the panel leaves room for the rest.
    void fitWindow(int height);

    /// From 0 to 1; empty when nothing runs or the share is not known.
    std::optional<double> overallProgress() const;

    /// A sentence in the row of this export.
    void showProblem(int id, const QString &sentence);
    void startFind();
    /// Ends a drag or a search under the focus; false when there was neither.
    bool closeTopmost();
    /// Before the panel closes: the focus goes back to where it was. False: somebody else has to take it.
    bool giveFocusBack();

Q_SIGNALS:
    void closeRequested();
    void schedulesRequested();
    void overallProgressChanged();
    /// The user wants an export like this one.
    void runAgainRequested(int id);

private:
    void connectHeader();
    void connectQueue();
    void connectHeight();
    ExportRow *rowOf(int id);
    void refresh();
    void follow(int index);
    void refreshHeader(const ExportEntries &own, const ExportListing &listing);
    ExportEntries ownEntries() const;
    QList<ExportEntry> activeEntries() const;
    bool matches(const ExportEntry &entry, const QStringList &words) const;
    void showRow(ExportRow *row, const ExportEntry &entry);
    void act(int id, ExportAction action);
    void pauseAll();
    void resumeAll();
    void clearFinished();
    void clearSome();
    void openNewestFolder();
    void retry(int id);
    void answer(int id, SavedAs::Kind kind);
    void showError(int id, const Error &error);
    void open(int id, bool folder);
    void setWishedHeight(int height);
    void applyHeight();
    const Report *report(const QString &id) const;
    ExportContext contextOf(const ExportEntry &entry) const;
    QString serviceOf(const QString &reportId) const;
    QString whatOf(const ExportEntry &entry) const;

    ExportQueue *m_queue;
    ExportsModel *m_model;
    UiSettings *m_settings = nullptr;
    QString m_profile;
    QList<Report> m_reports;
    Opener m_opener;
    QLocale m_locale;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    ExportsHeader *m_header;
    QLabel *m_empty;
    ExportList *m_list;
    HeightGrip *m_grip;
    QHash<int, ExportState> m_states; ///< as the rows are sorted by
    QPointer<QWidget> m_before;       ///< what had the focus before the panel
    QElapsedTimer m_clock;
    QTimer m_ticks;
    mutable QHash<QString, QString> m_services; ///< labels by id
    int m_mostFinal;
    int m_wishedHeight = 0;
    int m_mostHeight;
    QSet<int> m_leaving; ///< out of sight, and soon out of the queue
    QTimer m_clearing;
};

} // namespace rollbook
