// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>

class QDeadlineTimer;
class QPainter;

namespace rollbook {

/// Something laid out on pages. Lengths are those of printtext.
class PrintPages {
public:
    PrintPages() = default;
    virtual ~PrintPages() = default;
    Q_DISABLE_COPY_MOVE(PrintPages)

    /// Lays out for a while; true when nothing is left to do. Before that only isReady(), progress() may be called.
    virtual bool advance(const QDeadlineTimer &deadline) = 0;
    /// Share of the work that is done, up to 100.
    virtual int progress() const = 0;
    /// The paper with its margins; the orientation is the one that was decided on.
    virtual QPageLayout layout() const = 0;
    virtual int count() const = 0;
    /// A page from 0, from the corner inside the margins.
    virtual void paint(QPainter *painter, int page) const = 0;
};

/// Which way the paper lies.
enum class PrintOrientation { Automatic, Portrait, Landscape };

} // namespace rollbook
