// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rollbook {

/// What a desktop shows for a moment; plain text, never markup.
struct Notice {
    QString title;
    QString body;

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Where notices are shown.
class Notifier : public QObject {
    Q_OBJECT
public:
    /// Returns at once.
    virtual void show(const rollbook::Notice &notice) = 0;

Q_SIGNALS:
    /// The user clicked one of the notices.
    void clicked();
    /// It was not shown, for nobody is there to show it.
    void refused(const rollbook::Notice &notice);

protected:
    using QObject::QObject;
};

} // namespace rollbook
