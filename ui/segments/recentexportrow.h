// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"
#include "ui/filters/filtertext.h"
#include "ui/privacy/details.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rollbook {

class Badge;
class ElidedLabel;
class WrapLabel;

/// One export: what was asked for, file, state, time and what can be done; below, why it failed.
class RecentExportRow final : public QWidget {
    Q_OBJECT
public:
    explicit RecentExportRow(QWidget *parent);

    void showEntry(const ExportEntry &entry, const QString &what, const QString &service, const FilterContext &context);
    /// Without a line below.
    void setLast(bool last);

Q_SIGNALS:
    void openRequested(const QString &path);
    void stopRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState(ExportState state);

    ElidedLabel *m_what;
    ElidedLabel *m_file;
    Badge *m_state;
    QLabel *m_time;
    QPushButton *m_open;
    QPushButton *m_stop;
    WrapLabel *m_reason;
    DetailsText *m_reasonText;
    QString m_path;
    bool m_last = false;
};

} // namespace rollbook
