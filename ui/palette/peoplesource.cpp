// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/peoplesource.h"

#include "people/people.h"
#include "report/mask.h"
#include "ui/filters/filtertext.h"
#include "ui/pages/session.h"
#include "ui/people/peoplecontroller.h"
#include "ui/people/peoplewords.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qsizetype most = 8;

/// Digits of a number that were typed, whatever stands between them on either side.
QList<int> digitMarks(const QString &typed, const QString &phone)
{
    QString wanted;
    for (const QChar c : typed)
        if (c.isDigit())
            wanted += c;
    QString digits;
    QList<int> places;
    for (int i = 0; i < phone.size(); ++i) {
        if (phone.at(i).isDigit()) {
            digits += phone.at(i);
            places << i;
        }
    }
    while (wanted.startsWith(u'0') && !digits.contains(wanted))
        wanted.remove(0, 1); // as it is dialled here
    const qsizetype at = wanted.size() < 2 ? -1 : digits.lastIndexOf(wanted);
    return at < 0 ? QList<int>() : places.mid(at, wanted.size());
}

/// Detail of a person: what stands beside the name, and which letters of it were typed.
void setDetail(PaletteEntry *entry, const Person &person, const QString &typed)
{
    const auto add = [entry](const QString &text, const QList<int> &marks) {
        if (text.isEmpty())
            return;
        if (!entry->detail.isEmpty())
            entry->detail += u"  \u00b7  "_s;
        for (const int mark : marks)
            entry->detailMarks << mark + int(entry->detail.size());
        entry->detail += text;
    };
    const auto email = fuzzyMatch(typed, person.email);
    add(person.phone, digitMarks(typed, person.phone));
    add(person.email, email && email->tier > FuzzyTier::Scattered ? email->marks : QList<int>());
}

} // namespace

PeopleSource::PeopleSource(PeopleController *people, Open open, QObject *parent)
    : PaletteSource(parent),
      m_people(people),
      m_open(std::move(open))
{
    connect(people, &PeopleController::currentChanged, this, &PeopleSource::follow);
    follow();
}

void PeopleSource::follow()
{
    disconnect(m_answers);
    disconnect(m_states);
    m_asked = 0;
    m_canBeFound = false;
    if (People *people = m_people->current()) {
        m_answers = connect(people, &People::found, this, &PeopleSource::take);
        m_canBeFound = people->state().phase == PeopleState::Phase::Ready;
        m_states = connect(people, &People::stateChanged, this, [this, people] {
            const auto phase = people->state().phase;
            if (phase == PeopleState::Phase::Off)
                m_chosen.clear();
            if (std::exchange(m_canBeFound, phase == PeopleState::Phase::Ready) != m_canBeFound)
                Q_EMIT changed();
            Q_EMIT footChanged();
        });
    }
    Q_EMIT changed();
    Q_EMIT footChanged();
}

void PeopleSource::setMasked(bool masked)
{
    if (std::exchange(m_masked, masked) != masked)
        Q_EMIT changed();
}

bool PeopleSource::isOffered() const
{
    return !m_people->report().isEmpty();
}

QString PeopleSource::title() const
{
    return tr("Customers");
}

void PeopleSource::find(const QString &text, quint64 generation)
{
    People *people = m_people->current();
    m_asked = 0;
    m_generation = generation;
    if (text.isEmpty() || !people || people->state().phase != PeopleState::Phase::Ready)
        Q_EMIT found(generation, {});
    else
        m_asked = people->find(text, most);
}

QString PeopleSource::entryId(const Person &person) const
{
    return u"customer:%1:%2"_s.arg(m_people->session()->profile().id, person.id);
}

PaletteEntry PeopleSource::entryOf(const Person &person)
{
    const auto shown = [this](Privacy privacy, const QString &text) {
        return m_masked ? mask::text(privacy, text) : text;
    };
    const Person seen { .id = person.id,
                        .name = shown(Privacy::Name, person.name),
                        .email = shown(Privacy::Email, person.email),
                        .phone = shown(Privacy::Phone, person.phone) };
    //: Someone without a name; %1 is a number
    PaletteEntry entry { .id = entryId(person),
                         .title = seen.name.isEmpty() ? tr("Customer %1").arg(seen.id) : seen.name,
                         .avatar = person.id.toULongLong(),
                         .person = true };
    setDetail(&entry, seen, {});
    entry.act = [this, person, report = m_people->report()] {
        m_chosen.insert(entryId(person), person);
        m_open(report, person.id.toLongLong());
    };
    return entry;
}

PaletteEntry PeopleSource::byId(const QString &id)
{
    const auto it = m_chosen.constFind(id);
    const bool known = it != m_chosen.cend() && m_people->session() && m_people->current() && entryId(*it) == id;
    return known ? entryOf(*it) : PaletteEntry();
}

void PeopleSource::take(quint64 number, const QString &text, const QList<PersonMatch> &matches)
{
    if (number != m_asked || m_asked == 0)
        return;
    m_asked = 0;
    QList<PaletteEntry> entries;
    for (const PersonMatch &match : matches) {
        PaletteEntry entry = entryOf(match.person);
        const auto name = fuzzyMatch(text, match.person.name);
        entry.match.tier = match.typo ? FuzzyTier::Scattered : FuzzyTier::WordStart;
        if (name && name->tier == FuzzyTier::Prefix)
            entry.match.tier = FuzzyTier::Prefix;
        if (!m_masked) { // which letters were typed would tell more of a masked name than its initials
            if (name && name->tier > FuzzyTier::Scattered)
                entry.match.marks = name->marks;
            entry.detail.clear();
            setDetail(&entry, match.person, text);
        }
        if (match.field == PersonMatch::Field::Id)
            //: %1 is the number of a customer
            entry.keys = tr("ID %1").arg(match.person.id);
        entries << entry;
    }
    Q_EMIT found(m_generation, entries);
}

PaletteFoot PeopleSource::foot() const
{
    const People *people = m_people->current();
    if (!people)
        return {};
    const PeopleState &state = people->state();
    const Session *session = m_people->session();
    return { .text = peoplewords::state(state, FilterContext::of(session->connection()), session->isSample()),
             .action = peoplewords::action(state),
             .warns = peoplewords::warns(state),
             .leaves = state.phase == PeopleState::Phase::Off };
}

void PeopleSource::footAction()
{
    People *people = m_people->current();
    if (!people)
        return;
    if (people->state().phase == PeopleState::Phase::Off)
        Q_EMIT consentRequested();
    else
        people->refresh();
}

} // namespace rollbook
