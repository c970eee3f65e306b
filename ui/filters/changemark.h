// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rollbook {

/// The amber dot of an edit that waits to be applied, with what was there before beside it or, when compact,
/// in the tooltip. Takes no room while there is nothing to mark, unless it is compact.
class ChangeMark final : public QWidget {
    Q_OBJECT
public:
    ChangeMark(bool compact, QWidget *parent);

    /// Empty: nothing to mark.
    void setText(const QString &was);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_compact;
    QString m_text;
};

} // namespace rollbook
