// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplewords.h"

#include "ui/filters/filtertext.h"

#include <QCoreApplication>

namespace rollbook::peoplewords {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
};

int plural(qint64 count)
{
    return int(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

QString share(const PeopleState &state, const FilterContext &context)
{
    if (state.total <= 0)
        return context.locale.toString(state.rows);
    //: a share of work done
    return Words::tr("%1 %").arg(context.locale.toString(qMin<qint64>(100, state.rows * 100 / state.total)));
}

QString moment(const QDateTime &utc, const FilterContext &context)
{
    const QDateTime at = utc.toTimeZone(context.zone);
    const QString time = context.locale.toString(at.time(), QLocale::ShortFormat);
    return at.date() == context.today() ? time : QString(context.format().longDate(at.date()) + u' ' + time);
}

bool keychainFailed(const PeopleState &state)
{
    return state.error && state.error->code == ErrorCode::Keychain;
}

QString ready(const PeopleState &state, const FilterContext &context)
{
    //: %1 is a moment: "10:42"
    QString text =
        Words::tr("%Ln customer(s), as of %1", nullptr, plural(state.count)).arg(moment(state.asOf, context));
    const auto add = [&text](const QString &more) { text += QStringLiteral(" \u00b7 ") + more; };
    if (state.refreshing)
        //: %1 is "40 %" or a number of customers
        add(Words::tr("refreshing\u2026 %1").arg(share(state, context)));
    else if (warns(state))
        add(Words::tr("could not be refreshed"));
    if (!state.kept)
        add(keychainFailed(state) ? Words::tr("no keychain: only until Rollbook quits")
                                  : Words::tr("only until Rollbook quits"));
    return text;
}

} // namespace

bool warns(const PeopleState &state)
{
    return state.error && !state.refreshing && !keychainFailed(state);
}

QString state(const PeopleState &state, const FilterContext &context, bool practice)
{
    switch (state.phase) {
    case PeopleState::Phase::NotOffered:
        return {};
    case PeopleState::Phase::Off:
        return practice
            ? Words::tr("Find customers by name, phone or e-mail: Rollbook keeps a list of them until it quits.")
            : Words::tr("Find customers by name, phone or e-mail: Rollbook keeps an encrypted list on this computer.");
    case PeopleState::Phase::Preparing:
        if (warns(state))
            return Words::tr("The customers could not be read.");
        if (state.total < 0 && state.rows == 0)
            return Words::tr("Reading customers\u2026");
        //: %1 is "40 %" or a number of customers
        return Words::tr("Reading customers\u2026 %1").arg(share(state, context));
    case PeopleState::Phase::Ready:
        break;
    }
    return ready(state, context);
}

QString action(const PeopleState &state)
{
    switch (state.phase) {
    case PeopleState::Phase::NotOffered:
        return {};
    case PeopleState::Phase::Off:
        return Words::tr("Turn on\u2026");
    case PeopleState::Phase::Preparing:
        return warns(state) ? Words::tr("Try again") : QString();
    case PeopleState::Phase::Ready:
        break;
    }
    return state.refreshing ? QString() : warns(state) ? Words::tr("Try again") : Words::tr("Refresh");
}

} // namespace rollbook::peoplewords
