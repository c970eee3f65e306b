// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace rollbook {

/// One value of a TokenField: a pill with a remove button.
class TokenPill : public QFrame {
    Q_OBJECT
public:
    TokenPill(const QString &id, const QString &label, QWidget *parent);

    QString id() const;
    void setLabel(const QString &label);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_id;
    QString m_label;
    QToolButton *m_remove;
};

} // namespace rollbook
