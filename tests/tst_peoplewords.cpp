// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/filters/filtertext.h"
#include "ui/people/peoplewords.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

/// How things stand with the list of customers, in words.
class tst_PeopleWords : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void states_data();
    void states();
};

void tst_PeopleWords::states_data()
{
    QTest::addColumn<PeopleState>("state");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("offers");
    QTest::addColumn<bool>("warns");
    using Phase = PeopleState::Phase;
    const auto row = [](const char *name, const PeopleState &state, const char *says, const char *offers, bool warns) {
        QTest::newRow(name) << state << QString::fromUtf8(says) << QString::fromUtf8(offers) << warns;
    };
    row("not offered", { .phase = Phase::NotOffered }, "", "", false);
    row("off", { .phase = Phase::Off },
        "Find customers by name, phone or e-mail: Rollbook keeps an encrypted list on this computer.", "Turn on\u2026",
        false);
    PeopleState state { .phase = Phase::Preparing, .refreshing = true };
    row("begins", state, "Reading customers\u2026", "", false);
    state.rows = 1200;
    row("of nobody knows how many", state, "Reading customers\u2026 1200", "", false);
    state.total = 3000;
    row("a share", state, "Reading customers\u2026 40 %", "", false);
    state.refreshing = false;
    state.error = Error { .code = ErrorCode::Network };
    row("could not be read", state, "The customers could not be read.", "Try again", true);

    state = { .phase = Phase::Ready,
              .count = 12430,
              .asOf = QDateTime(QDate(2026, 11, 12), QTime(10, 42), Qt::UTC),
              .kept = true };
    row("ready", state, "12430 customer(s), as of 10:42", "Refresh", false);
    state.asOf = state.asOf.addDays(-1);
    row("of yesterday", state, "12430 customer(s), as of 11 Nov 2026 10:42", "Refresh", false);
    state.refreshing = true;
    state.rows = 6215;
    state.total = 12430;
    row("refreshing", state, "12430 customer(s), as of 11 Nov 2026 10:42 \u00b7 refreshing\u2026 50 %", "", false);
    state.refreshing = false;
    state.error = Error { .code = ErrorCode::Timeout };
    row("not refreshed", state, "12430 customer(s), as of 11 Nov 2026 10:42 \u00b7 could not be refreshed", "Try again",
        true);
    state.error = Error { .code = ErrorCode::Keychain };
    state.kept = false;
    row("no keychain", state,
        "12430 customer(s), as of 11 Nov 2026 10:42 \u00b7 no keychain: only until Rollbook quits", "Refresh", false);
    state.error.reset();
    row("not kept", state, "12430 customer(s), as of 11 Nov 2026 10:42 \u00b7 only until Rollbook quits", "Refresh",
        false);
}

void tst_PeopleWords::states()
{
    QFETCH(const PeopleState, state);
    QFETCH(const QString, says);
    QFETCH(const QString, offers);
    QFETCH(const bool, warns);
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    FilterContext context { .locale = locale, .today = [] { return QDate(2026, 11, 12); } };
    const QString text = peoplewords::state(state, context, false);
    QVERIFY2(text.startsWith(says.section(u"10:42"_s, 0, 0)) && text.endsWith(says.section(u"10:42"_s, -1)),
             qPrintable(text));
    QCOMPARE(peoplewords::action(state), offers);
    QCOMPARE(peoplewords::warns(state), warns);
}

QTEST_MAIN(tst_PeopleWords)
#include "tst_peoplewords.moc"
