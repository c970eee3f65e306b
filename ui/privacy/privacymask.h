// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace rollbook {

class UiSettings;

/// The one switch that masks what tells about people, for a shared screen or a curious queue. It turns itself on after
/// some minutes without input; what the user chose by hand outlives the program.
class PrivacyMask final : public QObject {
    Q_OBJECT
public:
    /// settings must outlive it. It watches the input of the whole application.
    explicit PrivacyMask(UiSettings *settings, QObject *parent = nullptr);

    bool isOn() const { return m_on; }
    /// As the user says: remembered.
    void setOn(bool on);
    /// As it was in a window before, whoever turned it on: not remembered.
    void take(bool on) { change(on); }
    /// Masked, with F8 held: the current row is shown as it is.
    bool isRowShown() const { return m_on && m_held; }
    /// Reads again after how many minutes without input it turns on.
    void refresh();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(bool on);
    void rowShownChanged(bool shown);

private:
    void change(bool on);
    void hold(bool held);

    UiSettings *m_settings;
    QTimer m_idle;
    bool m_on;
    bool m_held = false;
};

} // namespace rollbook
