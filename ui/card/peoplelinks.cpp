// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/peoplelinks.h"

#include "ui/card/textlink.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

PeopleLinks::PeopleLinks(const Column &column, QWidget *parent) : QWidget(parent), m_column(column)
{
    setObjectName(u"people."_s + column.key);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
}

void PeopleLinks::showRecord(const DetailRecord &record, const CellFormat &format, MissingFields missing)
{
    m_people = peopleOf(record, m_column);
    for (qsizetype i = 0; i < qMax(m_people.size(), m_links.size()); ++i)
        link(i)->setVisible(i < m_people.size());
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        const NamedPerson person = m_people.value(i);
        const QString text =
            person.name.isEmpty() ? QString() : detailText(QStringList { person.name }, m_column, format);
        m_links.at(i)->setLink(text, person.id != 0 && person.id != record.id());
    }
    if (!m_people.isEmpty())
        return;
    const bool awaited = !record.isServed(m_column.key) && missing == MissingFields::Awaited;
    link(0)->setLink(u"–"_s, false);
    link(0)->setVisible(!awaited); // nothing is said yet, but its place is kept
}

TextLink *PeopleLinks::link(qsizetype index)
{
    while (m_links.size() <= index) {
        auto *link = new TextLink(this);
        if (m_links.isEmpty()) {
            QSizePolicy policy = link->sizePolicy();
            policy.setRetainSizeWhenHidden(true);
            link->setSizePolicy(policy);
        }
        connect(link, &TextLink::clicked, this, [this, at = m_links.size()] { Q_EMIT wanted(m_people.value(at)); });
        layout()->addWidget(link);
        m_links << link;
    }
    return m_links.at(index);
}

} // namespace rollbook
