// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace rollbook {

/// The ring beside "Downloads": the share of all running transfers. It stands still while the share is not known.
class ProgressRing : public QWidget {
    Q_OBJECT
public:
    explicit ProgressRing(QWidget *parent = nullptr);

    /// From 0 to 1.
    void setShare(std::optional<double> share);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_share;
};

} // namespace rollbook
