// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartdata.h"

namespace rollbook {

/// A way to put neighbouring values of a scale together. Bins are numbered without gaps, so that the number of a
/// later one is larger.
struct Bins {
    Scale scale = Scale::None;
    Binning binning = Binning::None;
    int width = 1; ///< Binning::Numbers

    bool isNull() const { return binning == Binning::None; }
    qint64 binOf(qint64 value) const;
    /// The whole bin, whatever of it was served: 20 to 24, July to September.
    Group group(qint64 bin) const;
};

/// All ways for a scale, finest first; none where values cannot be put together.
QList<Bins> possibleBins(Scale scale);

} // namespace rollbook
