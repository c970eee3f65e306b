// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/privacy/details.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace rollbook {

class Note;

/// What has to be said above the table while its rows stay: a failed request, a service that asks to slow down,
/// and the way back from the matches of a search.
class ReportBanners final : public QWidget {
    Q_OBJECT
public:
    explicit ReportBanners(QWidget *parent = nullptr);

    /// details: address and answer, shown and copied on demand.
    void showError(const QString &sentence, const Details &details);
    void clearError();
    /// Counts down by itself.
    void showSlowDown(const QString &service, int seconds);
    void clearSlowDown();
    void showMatches(const QString &sentence);
    /// What a part of a chart stands for, with the way back to the chart as well.
    void showPart(const QString &sentence);
    bool partShown() const;
    void clearMatches();

Q_SIGNALS:
    void retryRequested();
    void stopRequested();
    void restoreRequested();
    void chartRequested();

private:
    void countDown();
    void arrange();

    Note *m_error;
    QLabel *m_details;
    DetailsText *m_detailsText;
    QPushButton *m_detailsButton;
    QPushButton *m_copyButton;
    Note *m_slowDown;
    Note *m_matches;
    QPushButton *m_toChart;
    QTimer m_second;
    QString m_service;
    int m_secondsLeft = 0;
};

} // namespace rollbook
