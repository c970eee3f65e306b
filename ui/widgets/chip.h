// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace rollbook {

class ChipBody;

/// "Key: value" in a small frame with its own remove button. Delete and Backspace on the text remove too.
class Chip : public QFrame {
    Q_OBJECT
public:
    Chip(const QString &key, const QString &value, QWidget *parent = nullptr);

    QString key() const;
    QString value() const;
    void setValue(const QString &value);

    /// A chip that cannot be removed is grey and has no button.
    void setRemovable(bool removable);

Q_SIGNALS:
    void activated();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_key;
    QString m_value;
    bool m_removable = true;
    ChipBody *m_body;
    QToolButton *m_remove;
};

} // namespace rollbook
