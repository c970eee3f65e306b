// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/cardframe.h"

class QPushButton;

namespace rollbook {

class TableSketch;

/// The practice data on the welcome page: what it is, the button that opens it, and a look at its table.
class SampleCard final : public CardFrame {
    Q_OBJECT
public:
    SampleCard(int customers, QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void sampleRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *m_button;
    TableSketch *m_sketch;
};

} // namespace rollbook
