// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frameddialog.h"

class QCheckBox;

namespace rollbook {

/// Asks what is to become of exports, under way or scheduled, when the window closes. Open it with open(); it deletes
/// itself when closed, and closed without an answer the window stays.
class ClosingQuestion final : public FramedDialog {
    Q_OBJECT
public:
    struct Case {
        int exports = 0;        ///< that are under way; none: some are scheduled
        bool hasTray = false;   ///< the window can go on out of sight
        bool forgetful = false; ///< exports do not outlive the program
    };
    ClosingQuestion(const Case &what, QWidget *parent);

Q_SIGNALS:
    /// always: it is not to be asked again.
    void keepRunningChosen(bool always);
    void quitChosen(bool always);

private:
    static QStringList sentencesOf(const Case &what);
    void buildText(const Case &what);
    void addButton(const QString &name, const QString &text, void (ClosingQuestion::*tell)(bool));

    QCheckBox *m_always = nullptr;
};

} // namespace rollbook
