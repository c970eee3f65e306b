// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/contact.h"
#include "ui/pages/detaillayout.h"
#include "ui/pages/detailrecord.h"

#include <QWidget>

namespace rollbook {

class Avatar;
class CopyButton;
class FlowLayout;
class Glyph;
class KeyHint;
class TextLink;
class WrapLabel;

/// The head of the detail panel for one person: avatar, name, badges, contact lines that can be followed, and buttons
/// that copy.
class DetailHead final : public QWidget {
    Q_OBJECT
public:
    DetailHead(const DetailLayout &layout, QWidget *parent);

    void showRecord(const DetailRecord &record, const CellFormat &format);
    /// Shows the keys beside the buttons, where there is room for them.
    void showKeys();
    void confirmCopy(Contact part);
    /// In place of the initials; null: none.
    void setPhoto(const QImage &photo);

Q_SIGNALS:
    void copyRequested(rollbook::Contact part);
    /// A letter or a call, as the desktop does it.
    void openRequested(const QUrl &url);

private:
    struct Line {
        QWidget *widget;
        TextLink *text;
    };
    struct Copy {
        Contact part;
        QString key;
        CopyButton *button;
        KeyHint *hint;
    };
    Line addLine(const QString &iconName, QUrl (*urlOf)(const QString &));
    void addCopy(Contact part, const QString &key, const QString &text);
    void showBadges(const DetailRecord &record);
    static void setLine(const Line &line, const QString &text, bool leads);

    DetailLayout m_layout;
    Avatar *m_avatar;
    WrapLabel *m_name;
    WrapLabel *m_second;
    FlowLayout *m_badges;
    FlowLayout *m_buttons;
    Line m_email;
    Line m_phone;
    Line m_birthday;
    QList<Copy> m_copies;
};

} // namespace rollbook
