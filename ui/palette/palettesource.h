// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

#include <QObject>

namespace rollbook {

/// One kind of things that the palette finds.
class PaletteSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Over its results.
    virtual QString title() const = 0;
    /// Looks for a text; empty: what is most useful. Answers by found(), at once or later, with the same generation. A
    /// newer call replaces this one: an answer to it is dropped, so it need not come.
    virtual void find(const QString &text, quint64 generation) = 0;
    /// Nobody waits for answers any more.
    virtual void stop() { }
    /// What is to be said below the results; empty as a rule.
    virtual PaletteFoot foot() const { return {}; }
    /// The button of the foot was pressed.
    virtual void footAction() { }

Q_SIGNALS:
    /// The best first; marks and titles ready to be shown.
    void found(quint64 generation, const QList<rollbook::PaletteEntry> &entries);
    /// The same text would be answered otherwise now.
    void changed();
    void footChanged();
};

} // namespace rollbook
