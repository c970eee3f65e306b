// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/rowset.h"
#include "report/result.h"
#include "rows/csvtext.h"
#include "vault/vaultkey.h"

namespace rollbook {

/// What is told of a snapshot before its rows are read.
struct Snapshot {
    QString id = {};     ///< unique among all; no name of anything
    Query query = {};    ///< of the view
    QString name = {};   ///< of the view, or of the report
    QDateTime asOf = {}; ///< UTC
    qint64 rows = 0;
    qint64 bytes = 0; ///< on the disk, or in memory

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// The file of a snapshot: sealed, so that neither the rows nor what is told of them can be read without the key, nor
/// with the key of another profile. Each of these blocks.
namespace snapshotfile {

/// With "snapshot.bytes" left to info().
Result<void> write(const QString &path, const std::shared_ptr<const VaultKey> &key, const QString &profileId,
                   const Snapshot &snapshot, const RowSet &set);
/// Looks at the beginning only.
Result<Snapshot> info(const QString &path, const std::shared_ptr<const VaultKey> &key, const QString &profileId);
/// BadAnswer with a sentence for people where the file is damaged or not of this profile.
Result<RowSet> read(const QString &path, const std::shared_ptr<const VaultKey> &key, const QString &profileId,
                    const Report &report, const Stopped &stopped, const RowProgress &progress);

} // namespace snapshotfile

} // namespace rollbook
