// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/sentencebar.h"

class QPushButton;

namespace rollbook {

class ReportController;

/// What the rows of a report are. It speaks of the rows in hand: while others are asked for it stays as it is. Rows
/// that have to be read to be found can be stopped here, and be left for all others.
class ShownBar final : public SentenceBar {
    Q_OBJECT
public:
    explicit ShownBar(ReportController *controller, QWidget *parent = nullptr);

    /// What it says of the rows in hand.
    static QString sentenceOf(const ReportController &of);

private:
    void refresh();
    void refreshReading();
    QPushButton *link(const QString &name, const QString &text);

    ReportController *m_controller;
    QPushButton *m_stop;
    QPushButton *m_all;
};

} // namespace rollbook
