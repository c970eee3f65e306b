// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rollbook {

/// What would be sent, to be read and copied. Plain text.
class RequestPreview final : public QWidget {
    Q_OBJECT
public:
    explicit RequestPreview(QWidget *parent);

    /// A JSON body is set out in lines; any other is shown as it is.
    void setBody(const QByteArray &body, const QString &hint = {});
    /// There is nothing that could be sent, because of this.
    void setMissing(const QString &why);
    QString text() const;

private:
    void show(const QString &text, const QString &hint);

    QPushButton *m_copy;
    QPlainTextEdit *m_text;
    QLabel *m_hint;
};

} // namespace rollbook
