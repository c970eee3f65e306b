// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QLabel>

namespace rollbook {

/// How a paragraph looks. Lengths are design lengths.
struct ParagraphLook {
    metrics::Type type = metrics::Type::Body;
    int lineHeight = 20; ///< from one line to the next; more than QLabel gives
    Token color = &Tokens::text2;
    QString icon = {}; ///< before the first line, in the colour of the text
    int iconSide = metrics::buttonIcon;
    int iconGap = metrics::space2;
    int leastLines = 1; ///< kept free for neighbours to begin at one height
};

/// Plain text that wraps at the width it has. It asks for no more width than its widest word needs.
class Paragraph final : public QLabel {
    Q_OBJECT
public:
    Paragraph(const QString &text, const ParagraphLook &look, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int iconRoom() const;
    int lineStep() const;

    ParagraphLook m_look;
};

} // namespace rollbook
