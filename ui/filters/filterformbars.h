// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QLabel;
class QPushButton;

namespace rollbook {

/// Title, number of edits that wait, Clear all and Close.
class FilterFormHeader final : public Surface {
    Q_OBJECT
public:
    explicit FilterFormHeader(QWidget *parent);

    void setChanges(int count);
    void setClearable(bool clearable);

Q_SIGNALS:
    void clearRequested();
    void closeRequested();

private:
    QLabel *m_badge;
    QPushButton *m_clear;
};

/// Reset, and Apply with the number of edits.
class FilterFormFooter final : public Surface {
    Q_OBJECT
public:
    explicit FilterFormFooter(QWidget *parent);

    void setChanges(int count);

Q_SIGNALS:
    void resetRequested();
    void applyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();

    QPushButton *m_reset;
    QLabel *m_keys;
    QPushButton *m_apply;
};

} // namespace rollbook
