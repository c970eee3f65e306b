// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"
#include "ui/palette/palettesource.h"

#include <QHash>

namespace rollbook {

class PeopleController;

/// The customers of the connection in sight. With the mask on they are shown as the table shows them.
class PeopleSource final : public PaletteSource {
    Q_OBJECT
public:
    /// people outlives it. open is called with the report and the row id of who was chosen.
    using Open = std::function<void(const QString &report, qint64 id)>;
    PeopleSource(PeopleController *people, Open open, QObject *parent);

    void setMasked(bool masked);
    /// Whether there is, or could be, someone to find.
    bool isOffered() const;
    /// Someone who was chosen since the program started; without a title: nobody of this connection.
    PaletteEntry byId(const QString &id);

    QString title() const override;
    void find(const QString &text, quint64 generation) override;
    void stop() override { m_asked = 0; }
    PaletteFoot foot() const override;
    void footAction() override;

Q_SIGNALS:
    /// The user wants customers to be found, and has to be told what that means.
    void consentRequested();

private:
    void follow();
    void take(quint64 number, const QString &text, const QList<PersonMatch> &matches);
    QString entryId(const Person &person) const;
    PaletteEntry entryOf(const Person &person);

    PeopleController *m_people;
    Open m_open;
    QMetaObject::Connection m_answers;
    QMetaObject::Connection m_states;
    QHash<QString, Person> m_chosen; ///< in this run, by entry
    quint64 m_asked = 0;             ///< number of the newest question; 0: none is open
    quint64 m_generation = 0;
    bool m_masked = false;
    bool m_canBeFound = false;
};

} // namespace rollbook
