// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rollbook {

/// The line of a folded part of the form: chevron, title, and at the end what is inside. Checked means open.
class FoldHeader final : public QAbstractButton {
    Q_OBJECT
public:
    FoldHeader(const QString &title, QWidget *parent);

    void setSummary(const QString &summary);
    /// Room between the summary and the edge.
    void setEndPadding(int padding);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_summary;
    int m_endPadding;
};

} // namespace rollbook
