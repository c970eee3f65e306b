// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QImage>
#include <QWidget>

namespace rollbook {

/// First letters of the first and the last word, in any script; one where there is one word, none for no letters.
QString initials(const QString &name);

/// The pair of colours that stays with an id.
const AvatarColors &avatarColors(const Tokens &tokens, quint64 id);

/// A round with initials; a person where the name has no letters.
void paintAvatar(QPainter *painter, const QRectF &rect, const QString &initials, const AvatarColors &colors);

/// 44 px for a detail panel, 22 px in lists. The name is spoken elsewhere, so it is no object of its own for screen
/// readers.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(int diameter, QWidget *parent = nullptr);

    void setPerson(quint64 id, const QString &name);
    /// In place of the initials; null: none.
    void setPicture(const QImage &picture);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    quint64 m_id = 0;
    QString m_initials;
    QImage m_picture;
};

} // namespace rollbook
