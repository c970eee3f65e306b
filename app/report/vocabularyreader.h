// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/catalogreader.h"
#include "report/segmentvocabulary.h"

namespace rollbook {

/// Reads the words of a segment filter, and checks that every type that is named is one of the types.
SegmentVocabulary readVocabulary(const QJsonValue &value, const QString &place, CatalogFaults *faults);

} // namespace rollbook
