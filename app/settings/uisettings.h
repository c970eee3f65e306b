// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartsettings.h"
#include "report/report.h"
#include "settings/exportchoices.h"
#include "settings/proxychoice.h"

#include <QByteArray>
#include <QHash>

#include <memory>

class QSettings;

namespace rollbook {

/// What closing the window does while exports are under way.
enum class ClosingChoice { Ask, KeepRunning, Quit };

/// What the window remembers, typed: one accessor pair per setting, in one file that tests replace.
/// Values that no longer make sense (an unknown column, a width of 3 px) are dropped while reading.
class UiSettings {
public:
    /// The user's settings file, or another one by path.
    explicit UiSettings(const QString &filePath = {});
    ~UiSettings();
    /// The same file as one profile sees it: what belongs to a report is the profile's own. Empty: the practice data.
    std::unique_ptr<UiSettings> ofProfile(const QString &profileId) const;
    /// Drops what is remembered of a profile's reports.
    void forgetProfile(const QString &profileId);
    Q_DISABLE_COPY_MOVE(UiSettings)

    /// "light", "dark" or "system".
    QString theme() const;
    void setTheme(const QString &theme);
    /// A code of ISO 639-1; empty: as the system says.
    QString language() const;
    void setLanguage(const QString &code);
    /// Of the user's own text size, in percent.
    static QList<int> textPercents() { return { 100, 115, 130, 150, 175, 200 }; }
    int textPercent() const;
    void setTextPercent(int percent);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QString exportFolder() const;
    void setExportFolder(const QString &folder);
    ExportChoices exportChoices() const;
    void setExportChoices(const ExportChoices &choices);
    /// Of the downloads panel; 0 when none was chosen.
    int downloadsHeight() const;
    void setDownloadsHeight(int height);
    /// Of the windows with one customer each.
    QByteArray cardGeometry() const;
    void setCardGeometry(const QByteArray &geometry);
    /// Whether pictures of customers are fetched; the profile's own.
    bool showsPhotos() const;
    void setShowsPhotos(bool shows);
    /// Whether the user masked what tells about people.
    bool masked() const;
    void setMasked(bool masked);
    /// Minutes without input until it is masked; 0: never.
    static QList<int> maskMinutes() { return { 0, 1, 2, 5, 10 }; }
    int maskAfter() const;
    void setMaskAfter(int minutes);
    /// Ids of what was chosen in the palette lately, the last first.
    QStringList recentlyFound() const;
    void setRecentlyFound(const QStringList &ids);
    bool detailsOpen() const;
    void setDetailsOpen(bool open);

    static constexpr int mostDownloads = 6;
    /// Downloads at a time, from 1 to mostDownloads.
    int maxDownloads() const;
    void setMaxDownloads(int count);
    ClosingChoice closingChoice() const;
    void setClosingChoice(ClosingChoice choice);
    /// Whether the desktop tells of exports that ended out of sight.
    bool notifies() const;
    void setNotifies(bool notifies);
    /// Whether the computer stays awake while exports run.
    bool keepsAwake() const;
    void setKeepsAwake(bool awake);
    /// How services are reached, without the password; the system's way when what is stored makes no sense.
    ProxyChoice proxy() const;
    void setProxy(const ProxyChoice &proxy);

    /// Whether the user agreed that the profile's customers are kept to be found, and for how many days at most.
    bool findsPeople() const;
    void setFindsPeople(bool finds);
    static QList<int> peopleDayChoices() { return { 1, 7, 30, 90 }; }
    int peopleDays() const;
    void setPeopleDays(int days);

    QString filePath() const;
    /// Moves a damaged file aside, so that all is as at the first start, and tells where it is kept; empty when it was
    /// not damaged, or cannot be moved.
    QString setDamagedAside();
    /// Whether changes outlive the program.
    bool canBeKept() const;

    /// Table columns of a report in order; its default set when nothing was chosen.
    QStringList columns(const Report &report) const;
    void setColumns(const Report &report, const QStringList &columns);
    /// Widths in px by column key, only those the user changed.
    QHash<QString, int> columnWidths(const Report &report) const;
    void setColumnWidth(const Report &report, const QString &key, int width);
    int pageSize(const Report &report) const;
    void setPageSize(const Report &report, int size);
    /// The chart of a grouped report; its default one when nothing was chosen.
    ChartSettings chart(const Report &report) const;
    void setChart(const Report &report, const ChartSettings &settings);
    /// A grouped report opens as a chart until its table was chosen.
    bool chartShown(const Report &report) const;
    void setChartShown(const Report &report, bool shown);

    /// The report that was open last; empty when none was.
    QString lastReport() const;
    void setLastReport(const QString &id);

private:
    UiSettings(std::unique_ptr<QSettings> store, const QString &group);
    QString reportKey(const Report &report, const char *name) const;

    std::unique_ptr<QSettings> m_store;
    QString m_group; ///< before what belongs to a profile, with its slash
};

} // namespace rollbook
