// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/filter.h"
#include "ui/filters/filtertext.h"

namespace rollbook::segmenttext {

/// A number as people of this locale type it, without groups of three.
QString number(double value, const QLocale &locale);
/// What a rule's value is in a line of text: lists joined by commas.
QString plain(const QJsonValue &value, const QLocale &locale);

/// One rule as a part of a sentence: "created date is in the last 30 days"; "?" stands for what is missing.
QString rule(const SegmentRule &rule, const SegmentVocabulary &vocabulary, const FilterContext &context);

/// "Everyone whose country is NL, and whose …"; says so when there is no rule. With a subject: "Users whose …".
QString sentence(const Segment &segment, const SegmentVocabulary &vocabulary, const FilterContext &context,
                 const QString &subject = {});

/// A label as a part of a sentence: "Created date" becomes "created date", except in German.
QString inside(const QString &label, const QLocale &locale);

/// Labels of the words of a rule that stand in no material of the service, typed ones as they are.
QStringList undocumented(const SegmentRule &rule, const SegmentVocabulary &vocabulary);

} // namespace rollbook::segmenttext
