// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/people.h"
#include "ui/pages/detailsection.h"

namespace rollbook {

class TextLink;

/// The people that a field of the card names, each a link to their own card.
class PeopleLinks final : public QWidget {
    Q_OBJECT
public:
    PeopleLinks(const Column &column, QWidget *parent);

    void showRecord(const DetailRecord &record, const CellFormat &format, MissingFields missing);

Q_SIGNALS:
    void wanted(const rollbook::NamedPerson &person);

private:
    TextLink *link(qsizetype index);

    Column m_column;
    QList<NamedPerson> m_people;
    QList<TextLink *> m_links; ///< at least as many as people; the rest is hidden
};

} // namespace rollbook
