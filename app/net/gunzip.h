// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace rollbook {

/// Takes the encoding gzip off a file while it arrives, in constant memory. Qt 6.4 would do it too, but takes a body
/// whose checksum is wrong for a good one.
class Gunzip {
public:
    /// Takes the decoded bytes; false stops.
    using Sink = std::function<bool(QByteArrayView)>;

    Gunzip();
    ~Gunzip();
    Q_DISABLE_COPY_MOVE(Gunzip)

    /// False: the bytes are no gzip or their checksum is wrong; or the sink has stopped.
    bool feed(QByteArrayView encoded, const Sink &sink);
    /// The last bytes were the end of a file whose checksum is right.
    bool atEnd() const;

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace rollbook
