// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rollbook {

/// One line of the sidebar: icon, label and a caption at the end. Checked: the page in sight.
class NavEntry final : public QAbstractButton {
    Q_OBJECT
public:
    NavEntry(const QString &iconName, const QString &label, QWidget *parent = nullptr);

    /// Another icon and label for another state.
    void setFace(const QString &iconName, const QString &label);
    void setCaption(const QString &caption);
    QString caption() const { return m_caption; }
    /// A caption that is old is as quiet as any; one that is not stands out a little.
    void setCaptionFresh(bool fresh);
    /// What the tooltip says besides a label that is not in sight.
    void setHint(const QString &hint);
    QString hint() const { return m_hint; }
    void setIconName(const QString &name);
    void setLabel(const QString &label);
    /// A ring in place of the icon: the share of work done from 0 to 1; a negative share is unknown.
    void setRing(bool shown, double share = 0);
    /// Icon alone, centred; the label becomes the tooltip.
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshToolTip();
    int captionRoom() const;
    int labelRoom() const;
    void paintMark(QPainter *painter, const QRect &box) const;

    QString m_iconName;
    QString m_caption;
    QString m_hint;
    bool m_captionFresh = false;
    bool m_compact = false;
    bool m_ring = false;
    double m_share = 0;
};

} // namespace rollbook
