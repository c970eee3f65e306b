// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"

#include <QGridLayout>

namespace rollbook {

/// The form of a dialog: a label in the first column, its field in the second.
class FormGrid final : public QGridLayout {
    Q_OBJECT
public:
    /// below: px under the last row.
    explicit FormGrid(QWidget *form, int below = metrics::space1);

    void add(const QString &label, QWidget *field);
};

} // namespace rollbook
