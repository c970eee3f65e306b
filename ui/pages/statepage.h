// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/privacy/details.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rollbook {

/// What stands in place of rows: nothing here, nothing matches, or the first load failed or takes long.
class StatePage final : public QWidget {
    Q_OBJECT
public:
    explicit StatePage(QWidget *parent = nullptr);

    void showEmpty(const QString &noun);
    void showNoMatch(const QString &noun, int filters);
    /// None of the rows that were read is meant.
    void showNoneRead(const QString &noun);
    /// details is shown on demand and can be copied.
    void showError(const QString &sentence, const Details &details);
    void showStillWaiting(const QString &service);
    /// How far the reading of a chart's groups is; can be cancelled.
    void showReading(qint64 rows, qint64 total);
    void showTooMany(qint64 groups);
    /// Of a report that only has files.
    void showNoFile();
    void showReadingFile(const QString &name);
    void showEmptyFile();
    void showBrokenFile(const QString &name, const QString &problem);
    void showNothingFound(const QString &text);

Q_SIGNALS:
    void refreshRequested();
    void clearFiltersRequested();
    void cancelRequested();
    void tableRequested();
    void drawRequested();
    void openRequested();
    void clearSearchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Action { Refresh, ClearFilters, Cancel, ShowTable, OpenFile, ClearSearch };
    void show(const QString &iconName, const QString &sentence, const QString &button, Action action,
              const Details &details = {});

    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_draw;
    QPushButton *m_detailsButton;
    QLabel *m_details;
    DetailsText *m_detailsText;
    QString m_iconName;
    Action m_action = Action::Refresh;
};

} // namespace rollbook
