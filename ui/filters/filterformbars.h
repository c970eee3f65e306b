// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QLabel;
class QPushButton;

namespace rollbook {

/// What the values of a form are for. Those of an export count at once: there is nothing that could wait for them, and
/// the form stays.
enum class FormUse { Rows, Export };

/// Title, number of edits that wait, Clear all and Close.
class FilterFormHeader final : public Surface {
    Q_OBJECT
public:
    FilterFormHeader(FormUse use, QWidget *parent);

    void setChanges(int count);
    void setClearable(bool clearable);

Q_SIGNALS:
    void clearRequested();
    void closeRequested();

private:
    FormUse m_use;
    QLabel *m_badge;
    QPushButton *m_clear;
};

/// Reset, and Apply with the number of edits; or Export alone.
class FilterFormFooter final : public Surface {
    Q_OBJECT
public:
    FilterFormFooter(FormUse use, QWidget *parent);

    void setChanges(int count);

Q_SIGNALS:
    void resetRequested();
    void applyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();

    FormUse m_use;
    QPushButton *m_reset;
    QLabel *m_keys;
    QPushButton *m_apply;
};

} // namespace rollbook
