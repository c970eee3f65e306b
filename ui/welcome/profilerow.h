// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QPushButton>
#include <QWidget>

namespace rollbook {

class FlowLayout;

/// The connections that there are, a button each; hidden while there is none.
class ProfileRow final : public QWidget {
    Q_OBJECT
public:
    explicit ProfileRow(QWidget *parent = nullptr);

    void setProfiles(const QList<QPair<QString, QString>> &idsAndNames);
    /// In reading order.
    const QList<QPushButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void profileRequested(const QString &id);

private:
    FlowLayout *m_flow;
    QList<QPushButton *> m_buttons;
};

} // namespace rollbook
