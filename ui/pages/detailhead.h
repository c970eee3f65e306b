// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/detaillayout.h"
#include "ui/pages/detailrecord.h"

#include <QWidget>

class QPushButton;

namespace rollbook {

class Avatar;
class FlowLayout;
class Glyph;
class WrapLabel;

/// The head of the detail panel for one person: avatar, name, badges, contact lines and two buttons that copy.
class DetailHead final : public QWidget {
    Q_OBJECT
public:
    DetailHead(const DetailLayout &layout, QWidget *parent);

    void showRecord(const DetailRecord &record, const CellFormat &format);

Q_SIGNALS:
    void copyRequested(const QString &text);

private:
    struct Line {
        QWidget *widget;
        WrapLabel *text;
    };
    Line addLine(const QString &iconName);
    void showBadges(const DetailRecord &record);
    static void setLine(const Line &line, const QString &text);

    DetailLayout m_layout;
    Avatar *m_avatar;
    WrapLabel *m_name;
    WrapLabel *m_second;
    FlowLayout *m_badges;
    Line m_email;
    Line m_phone;
    Line m_birthday;
    QPushButton *m_copyEmail;
    QPushButton *m_copyPhone;
};

/// A button that hands a text to the clipboard.
QPushButton *makeCopyButton(const QString &text, QWidget *parent);

/// Such a button works where there is something to copy and nothing is masked; else it says why not.
void allowCopy(QPushButton *button, bool something, const CellFormat &format);

} // namespace rollbook
