// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace rollbook {

class Service;

/// The secret of a connection: one line, or two where the service has secretParts(). Dots until the user asks to see
/// it, and again whenever the field disappears.
class SecretField final : public QWidget {
    Q_OBJECT
public:
    /// Names the lines "connection.secret" (or .1 and .2) and the eye "connection.secret.show"; setObjectName()
    /// renames them all.
    SecretField(const Service &service, QWidget *parent);

    /// Without blanks around it; two parts are joined by a colon. Empty while a part is missing.
    QString secret() const;
    /// Nothing is typed, in no part.
    bool isBlank() const;
    /// Also forgets what undo would bring back.
    void clear();
    void setPlaceholder(const QString &text);
    /// Marks the parts that are missing, or all of them.
    void setInvalid(bool invalid);
    /// To the first part that is missing, or to the first.
    void focusMissing();

Q_SIGNALS:
    void edited();
    /// Return, once all parts are there.
    void submitted();

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addLine(const QString &label);
    void nameLines();
    void setClear(bool clear);
    bool isPartial() const;

    QStringList m_labels;
    QList<QLineEdit *> m_lines;
    QToolButton *m_eye;
};

} // namespace rollbook
