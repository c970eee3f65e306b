// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rollbook {

/// Selectable plain text that wraps between words; a word wider than the label is cut, with the whole text as tooltip.
/// It never asks for more width than it is given.
class WrapLabel final : public QLabel {
    Q_OBJECT
public:
    /// type and tone as for plainLabel().
    WrapLabel(const char *type, const char *tone, QWidget *parent);

    /// The whole text; QLabel::text() is what is shown.
    const QString &fullText() const { return m_full; }
    void setFullText(const QString &text);
    /// One of the style sheet's tones.
    void setTone(const char *tone);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString fitted(int width) const;
    void fit();

    QString m_full;
};

} // namespace rollbook
