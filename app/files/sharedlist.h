// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sharedfile.h"

#include <QList>

#include <functional>

namespace rollbook {

/// A list of values in a SharedFile. Every change is in the file before the call returns, and is made to what the file
/// holds at that moment. A file that cannot be understood whole is set aside.
template<typename Item>
class SharedList {
public:
    struct Format {
        std::function<std::optional<QList<Item>>(const QByteArray &)> read;
        std::function<QByteArray(const QList<Item> &)> write;
    };
    /// Called after a change, and after the file was set aside.
    struct Listeners {
        std::function<void()> changed;
        std::function<void()> wasSetAside;
    };

    /// initial: the items as long as there is no file.
    SharedList(const QString &path, Format format, Listeners listeners, const QList<Item> &initial = {})
        : m_file(path),
          m_format(std::move(format)),
          m_listeners(std::move(listeners)),
          m_initial(initial)
    {
    }

    SharedFile &file() { return m_file; }
    const SharedFile &file() const { return m_file; }
    const QList<Item> &items() const { return m_items; }

    /// Reads the file, or reads it again when another program has changed it meanwhile. FileNotWritable: it is there
    /// and can neither be read nor set aside; what was known stays.
    Result<void> refresh()
    {
        const QList<Item> before = m_items;
        return told(before, read());
    }
    /// FileNotWritable: nothing has changed then.
    Result<void> edit(const std::function<void(QList<Item> &)> &change)
    {
        if (const auto locked = m_file.lock(); !locked)
            return locked;
        const QList<Item> before = m_items;
        auto done = read();
        QList<Item> items = m_items;
        change(items);
        if (done && items != m_items)
            done = write(items);
        m_file.unlock();
        return told(before, done);
    }

private:
    Result<void> read()
    {
        if (!m_file.exists()) {
            m_file.keep({});
            m_items = m_initial;
            return {};
        }
        const auto bytes = m_file.read();
        if (!bytes)
            return failure(bytes.error());
        if (!*bytes)
            return {};
        const auto items = m_format.read(**bytes);
        if (!items) {
            if (const auto moved = m_file.moveAside(); !moved) // it would be written over
                return moved;
            m_listeners.wasSetAside();
        }
        m_items = items.value_or(m_initial);
        m_file.keep(items ? **bytes : QByteArray());
        return {};
    }
    Result<void> write(const QList<Item> &items)
    {
        const auto written = m_file.write(m_format.write(items));
        if (written)
            m_items = items;
        return written;
    }
    Result<void> told(const QList<Item> &before, const Result<void> &done)
    {
        if (m_items != before)
            m_listeners.changed();
        return done;
    }

    SharedFile m_file;
    Format m_format;
    Listeners m_listeners;
    QList<Item> m_initial;
    QList<Item> m_items;
};

} // namespace rollbook
