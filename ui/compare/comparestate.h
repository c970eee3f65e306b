// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparejob.h"

#include <QWidget>

class QLabel;
class QLocale;
class QPushButton;

namespace rollbook {

class ProgressBar;

/// What stands in place of the compared rows: how far the reading is, why it failed, or that nothing is there.
class CompareState final : public QWidget {
    Q_OBJECT
public:
    explicit CompareState(QWidget *parent);

    void showStep(CompareJob::Step step, qint64 done, qint64 total, const QLocale &locale);
    void showFailure(const QString &sentence);
    void showNothing(const QString &sentence);

Q_SIGNALS:
    void stopRequested();
    void retryRequested();
    void anotherRequested();

private:
    void show(const QString &sentence, bool runs, bool failed);

    QLabel *m_icon;
    QLabel *m_sentence;
    ProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_retry;
    QPushButton *m_another;
};

} // namespace rollbook
