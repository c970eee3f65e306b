// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace rollbook {

/// Dresses an application: Fusion, a palette from the tokens and one style sheet.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice {
        Light,
        Dark,
        AsSystem, ///< as light or dark as the palette the application started with
    };
    Q_ENUM(Choice)

    /// Takes the present palette of the application for the system's, so it comes before any apply().
    explicit Theme(QObject *parent = nullptr);
    explicit Theme(const QPalette &systemPalette, QObject *parent = nullptr);

    Choice choice() const;
    bool dark() const;
    const Tokens &tokens() const;

    /// Re-dresses the application that was given to apply(), if there is one.
    void setChoice(Choice choice);

    void apply(QApplication &app);

Q_SIGNALS:
    void changed();

private:
    Choice m_choice = Choice::AsSystem;
    bool m_systemDark;
    QApplication *m_app = nullptr;
};

/// The palette roles as the tokens fill them.
QPalette paletteFrom(const Tokens &tokens);

} // namespace rollbook
