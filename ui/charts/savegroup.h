// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace rollbook {

/// "Save image as" and the formats, in one frame.
class SaveGroup final : public QWidget {
    Q_OBJECT
public:
    explicit SaveGroup(QWidget *parent = nullptr);

    static QList<chartpicture::Format> formats();
    /// The tooltip that says why nothing can be saved; empty when it can.
    void setBlocked(const QString &reason);

Q_SIGNALS:
    void chosen(rollbook::chartpicture::Format format);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString label() const;
    int labelWidth() const;
    void shape();

    QList<QPushButton *> m_buttons;
};

} // namespace rollbook
