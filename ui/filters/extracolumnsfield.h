// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rollbook {

class ErrorLine;

/// Where the names of extra columns would stand while they are not there: that they are being fetched, or why they
/// cannot be had together with a line for their ids.
class ExtraColumnsField final : public QWidget {
    Q_OBJECT
public:
    explicit ExtraColumnsField(QWidget *parent);

    void setLoading();
    void setFailed(const QString &sentence);

Q_SIGNALS:
    void idsEntered(const QList<qint64> &ids);

private:
    void enter();

    QLabel *m_state;
    QWidget *m_entry;
    QLineEdit *m_line;
    ErrorLine *m_error;
};

} // namespace rollbook
