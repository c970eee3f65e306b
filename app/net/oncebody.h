// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace rollbook {

/// A request body that can be read once. QNetworkAccessManager sends a POST again by itself when the peer closes
/// without an answer; it cannot do so when the body is sequential and refuses to go back.
class OnceBody final : public QIODevice {
    Q_OBJECT
public:
    OnceBody(QByteArray bytes, QObject *parent);

    /// Some of the body has been handed out, so the service may have acted on it.
    bool touched() const { return m_read > 0; }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace rollbook
