// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rollbook {

/// What can be done with what is in sight: saved as a view, or kept in the view that it came from.
class ViewBar final : public QWidget {
    Q_OBJECT
public:
    enum class State {
        Same,    ///< it is what a view has
        Unsaved, ///< it comes from none
        Edited   ///< it came from a view and differs
    };

    explicit ViewBar(QWidget *parent = nullptr);

    /// view: its name.
    void setState(State state, const QString &view = {});
    State state() const { return m_state; }

Q_SIGNALS:
    void saveRequested();
    void updateRequested();

private:
    QLabel *m_edited;
    QPushButton *m_update;
    QPushButton *m_saveAs;
    QPushButton *m_save;
    State m_state = State::Unsaved;
};

} // namespace rollbook
