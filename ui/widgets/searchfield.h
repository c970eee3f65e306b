// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QAction;

namespace rollbook {

class KeyHint;

/// A line edit with a magnifier, and the key that leads here while it is empty.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, const QKeySequence &keys = {}, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QAction *m_clear;
    KeyHint *m_hint = nullptr;
};

} // namespace rollbook
