// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace rollbook {

/// One sentence under an input, with its icon. Hidden while there is nothing to say.
class ErrorLine final : public QWidget {
    Q_OBJECT
public:
    explicit ErrorLine(QWidget *parent);

    void setSentence(const QString &sentence);
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
};

} // namespace rollbook
