// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frameddialog.h"

#include <functional>

class QLineEdit;

namespace rollbook {

class ErrorLine;

/// Asks for the name of a view. Open it with open(); it deletes itself when closed.
class ViewNameDialog final : public FramedDialog {
    Q_OBJECT
public:
    static constexpr int mostLetters = 60;
    using Taken = std::function<bool(const QString &name)>;

    /// button: what is done then. taken: whether another view has the name.
    ViewNameDialog(const QString &title, const QString &name, const QString &button, Taken taken, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

private:
    void finish();

    Taken m_taken;
    QLineEdit *m_name;
    ErrorLine *m_error;
};

} // namespace rollbook
