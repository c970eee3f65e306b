// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/filters/changemark.h"
#include "ui/filters/chipbar.h"
#include "ui/filters/errorline.h"
#include "ui/filters/filterform.h"

#include <QClipboard>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// A change of the form as the user makes it.
using Act = std::function<void(WindowFixture &)>;

Act clicking(const QString &name)
{
    return [name](WindowFixture &f) { f.click(name); };
}

Act typing(const QString &name, const QString &text)
{
    return [name, text](WindowFixture &f) { f.type(name, text); };
}

Act ticking(const QStringList &names)
{
    return [names](WindowFixture &f) {
        for (const QString &name : names) {
            f.find<QWidget>(name)->setFocus();
            f.key(Qt::Key_Space);
        }
    };
}

QStringList with(QStringList parameters, const QStringList &more)
{
    parameters << more;
    parameters.sort();
    return parameters;
}

} // namespace

/// Filters from the form's widgets to the request that arrives, and what comes back from it.
class tst_WindowFilters : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }
    void eachParameterArrives_data();
    void eachParameterArrives();
    void membershipIsChosenByName();
    void allFiltersTogetherAreOneRequest();
    void editsAloneSendNothing();
    void resetRestores();
    void clearAllEmptiesTheReport();
    void chipRemovalIsOneRequest();
    void chipOpensItsFilter();
    void invalidValueSendsNothing_data();
    void invalidValueSendsNothing();
    void refusedValueMarksItsEditor();
    void oneApplyIsOneRequest();
    void theRowsAreToldInWords();

private:
    void openForm() { QTest::keyClick(f->window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); }
    void applyByKey() { f->key(Qt::Key_Return, Qt::ControlModifier); }
    QString error(const QString &filter) { return f->find<ErrorLine>(u"filter.%1.error"_s.arg(filter))->sentence(); }
    QString mark(const QString &filter) { return f->find<ChangeMark>(u"filter.%1.mark"_s.arg(filter))->text(); }

    std::unique_ptr<WindowFixture> f;
    QStringList m_unfiltered; ///< what is asked without a filter
};

void tst_WindowFilters::init()
{
    TestCase::init();
    // A zone whose offset changes in the year, so that a date is more than its digits.
    f = std::make_unique<WindowFixture>(WindowSetup { .zone = QTimeZone("Europe/Copenhagen") });
    f->open();
    QVERIFY(f->settle());
    m_unfiltered = f->asked();
    openForm();
    QVERIFY(f->page()->form()->isVisible());
}

void tst_WindowFilters::eachParameterArrives_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<Act>("act");
    QTest::addColumn<QStringList>("sent");
    QTest::addColumn<bool>("byKey");

    const auto row = [](const char *parameter, const QString &filter, const Act &act, const QStringList &sent) {
        static bool byKey = false;
        byKey = !byKey;
        QTest::newRow(parameter) << filter << act << sent << byKey;
    };
    for (const auto *name : { "is_active", "is_new", "registration_blocked" })
        row(name, QString::fromLatin1(name), clicking(u"filter.%1.yes"_s.arg(QLatin1StringView(name))),
            { u"%1=true"_s.arg(QLatin1StringView(name)) });
    for (const auto *name : { "is_claimed", "is_slipping_away", "has_account_credit" })
        row(name, QString::fromLatin1(name), clicking(u"filter.%1.no"_s.arg(QLatin1StringView(name))),
            { u"%1=false"_s.arg(QLatin1StringView(name)) });
    row("is_any", u"is_any"_s, ticking({ u"filter.is_any.lead"_s, u"filter.is_any.slipping_away"_s }),
        { u"is_any=lead,slipping_away"_s });
    row("active_memberships", u"active_memberships"_s, typing(u"filter.active_memberships.edit"_s, u"3 5"_s),
        { u"active_memberships=3,5"_s });
    row("created_at_gte", u"created_at"_s, typing(u"filter.created_at.from"_s, u"1 Jul 2025"_s),
        { u"created_at_gte=2025-07-01T00:00:00+02:00"_s });
    row("created_at_lte", u"created_at"_s, typing(u"filter.created_at.to"_s, u"2025-12-31"_s),
        { u"created_at_lte=2025-12-31T23:59:59.999+01:00"_s });
    const int year = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Copenhagen")).date().year();
    row("created_at preset", u"created_at"_s, clicking(u"filter.created_at.preset.ThisYear"_s),
        { u"created_at_gte=%1-01-01T00:00:00+01:00"_s.arg(year),
          u"created_at_lte=%1-12-31T23:59:59.999+01:00"_s.arg(year) });
    row("date_of_birth_gte", u"date_of_birth"_s, typing(u"filter.date_of_birth.from"_s, u"29 Feb 1984"_s),
        { u"date_of_birth_gte=1984-02-29"_s });
    row("date_of_birth_lte", u"date_of_birth"_s, typing(u"filter.date_of_birth.to"_s, u"31 Dec 1999"_s),
        { u"date_of_birth_lte=1999-12-31"_s });
    row("latest_registration_starts_at_gte", u"latest_registration_starts_at"_s,
        typing(u"filter.latest_registration_starts_at.from"_s, u"1 Nov 2025"_s),
        { u"latest_registration_starts_at_gte=2025-11-01T00:00:00+01:00"_s });
    row("latest_registration_starts_at_lte", u"latest_registration_starts_at"_s,
        typing(u"filter.latest_registration_starts_at.to"_s, u"30 Jun 2026"_s),
        { u"latest_registration_starts_at_lte=2026-06-30T23:59:59.999+02:00"_s });
    row("include_deleted", u"include_deleted"_s, ticking({ u"filter.include_deleted"_s }),
        { u"include_deleted=true"_s });
    row("ids", u"ids"_s, typing(u"filter.ids"_s, u"1, 2 3;9007199254740993"_s), { u"ids=1,2,3,9007199254740993"_s });
    row("id_gt", u"id_gt"_s, typing(u"filter.id_gt"_s, u"9007199254740993"_s), { u"id_gt=9007199254740993"_s });
    row("created_at_timeframe", u"created_at_timeframe"_s,
        typing(u"filter.created_at_timeframe"_s, u" last_month & <more> "_s),
        { u"created_at_timeframe=last_month & <more>"_s });
}

void tst_WindowFilters::eachParameterArrives()
{
    QFETCH(QString, filter);
    QFETCH(Act, act);
    QFETCH(QStringList, sent);
    QFETCH(bool, byKey);
    f->page()->form()->openFilter(filter);
    act(*f);
    QCOMPARE(f->page()->form()->changeCount(), 1);
    QCOMPARE(f->asked(), QStringList());
    if (byKey)
        applyByKey();
    else
        f->click(u"filter.apply"_s);
    QCOMPARE(f->asked(), with(m_unfiltered, sent));
}

void tst_WindowFilters::membershipIsChosenByName()
{
    QTRY_COMPARE(f->requests("GET", "/memberships").size(), 1); // once for the list of names
    f->page()->form()->openFilter(u"active_memberships"_s);
    f->type(u"filter.active_memberships.edit"_s, u"Unlimited"_s);
    f->key(Qt::Key_Return);
    QTRY_COMPARE(f->find<QLineEdit>(u"filter.active_memberships.edit"_s)->text(), QString());
    applyByKey();
    const QStringList sent = f->asked();
    QCOMPARE(sent.filter(QRegularExpression(u"^active_memberships=[0-9]+$"_s)).size(), 1);
    QVERIFY(f->shows(u"chip.active_memberships"_s));
    QVERIFY(f->find<QWidget>(u"chip.active_memberships"_s)->accessibleName().contains(u"Unlimited"_s));
    QCOMPARE(f->requests("GET", "/memberships").size(), 1);
}

void tst_WindowFilters::allFiltersTogetherAreOneRequest()
{
    f->click(u"filter.is_active.yes"_s);
    f->click(u"filter.has_account_credit.no"_s);
    ticking({ u"filter.is_any.new"_s })(*f);
    f->type(u"filter.created_at.from"_s, u"1 Jan 2020"_s);
    QCOMPARE(f->text(u"filter.pending"_s), u"4 not applied"_s);
    QCOMPARE(f->find<QPushButton>(u"filter.apply"_s)->text(), u"Apply 4 changes"_s);
    applyByKey();
    QCOMPARE(f->asked(),
             with(m_unfiltered,
                  { u"is_active=true"_s, u"has_account_credit=false"_s, u"is_any=new"_s,
                    u"created_at_gte=2020-01-01T00:00:00+01:00"_s }));
    QCOMPARE(f->page()->form()->changeCount(), 0);
    for (const auto *chip : { "chip.is_active", "chip.has_account_credit", "chip.is_any", "chip.created_at" })
        QVERIFY2(f->shows(QString::fromLatin1(chip)), chip);
}

void tst_WindowFilters::editsAloneSendNothing()
{
    f->click(u"filter.is_active.yes"_s);
    f->page()->form()->openFilter(u"id_gt"_s);
    f->type(u"filter.id_gt"_s, u"100"_s);
    f->page()->setFormOpen(false);
    f->page()->setFormOpen(true);
    QCOMPARE(f->asked(), QStringList());
    QCOMPARE(f->page()->form()->changeCount(), 2);
    QCOMPARE(mark(u"is_active"_s), u"was any"_s);
    QVERIFY(!f->shows(u"chip.is_active"_s));
    QVERIFY(f->query().filters.isEmpty());
}

void tst_WindowFilters::resetRestores()
{
    f->click(u"filter.is_active.yes"_s);
    applyByKey();
    QCOMPARE(f->asked(), with(m_unfiltered, { u"is_active=true"_s }));
    f->click(u"filter.is_active.no"_s);
    f->click(u"filter.is_new.yes"_s);
    QCOMPARE(f->page()->form()->changeCount(), 2);
    f->click(u"filter.reset"_s);
    QCOMPARE(f->page()->form()->changeCount(), 0);
    QVERIFY(f->find<QAbstractButton>(u"filter.is_active.yes"_s)->isChecked());
    QVERIFY(f->find<QAbstractButton>(u"filter.is_new.any"_s)->isChecked());
    QVERIFY(!f->find<QWidget>(u"filter.apply"_s)->isEnabled());
    QCOMPARE(f->asked(), QStringList());
}

void tst_WindowFilters::clearAllEmptiesTheReport()
{
    f->click(u"filter.is_active.yes"_s);
    f->click(u"filter.is_new.no"_s);
    applyByKey();
    QVERIFY(!f->asked().isEmpty());
    f->click(u"chips.clear"_s);
    QCOMPARE(f->asked(), m_unfiltered);
    QVERIFY(!f->shows(u"chip.is_active"_s));
    QVERIFY(f->find<QAbstractButton>(u"filter.is_active.any"_s)->isChecked());
}

void tst_WindowFilters::chipRemovalIsOneRequest()
{
    f->click(u"filter.is_active.yes"_s);
    f->click(u"filter.is_claimed.yes"_s);
    applyByKey();
    QCOMPARE(f->asked(), with(m_unfiltered, { u"is_active=true"_s, u"is_claimed=true"_s }));
    f->click(u"filter.is_new.yes"_s); // an edit that waits is not part of it
    auto *remove = f->find<QWidget>(u"chip.is_active"_s)->findChild<QWidget *>(u"remove"_s);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(f->asked(), with(m_unfiltered, { u"is_claimed=true"_s }));
    QVERIFY(!f->shows(u"chip.is_active"_s));
    QVERIFY(f->find<QAbstractButton>(u"filter.is_active.any"_s)->isChecked());
    QVERIFY(f->find<QAbstractButton>(u"filter.is_new.yes"_s)->isChecked());
    QCOMPARE(f->page()->form()->changeCount(), 1);
}

void tst_WindowFilters::chipOpensItsFilter()
{
    f->page()->form()->openFilter(u"id_gt"_s);
    f->type(u"filter.id_gt"_s, u"5"_s);
    applyByKey();
    QVERIFY(f->settle());
    f->key(Qt::Key_Escape);
    QVERIFY(!f->page()->form()->isVisible());
    QTest::mouseClick(f->find<QWidget>(u"chip.id_gt"_s)->findChild<QWidget *>(u"body"_s), Qt::LeftButton);
    QVERIFY(f->page()->form()->isVisible());
    QVERIFY(f->find<QLineEdit>(u"filter.id_gt"_s)->hasFocus());
}

void tst_WindowFilters::invalidValueSendsNothing_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("editor");
    QTest::addColumn<QString>("typed");
    QTest::newRow("number") << u"id_gt"_s << u"filter.id_gt"_s << u"12a"_s;
    QTest::newRow("too large") << u"id_gt"_s << u"filter.id_gt"_s << u"9223372036854775808"_s;
    QTest::newRow("ids") << u"ids"_s << u"filter.ids"_s << u"1, two, 3"_s;
    QTest::newRow("membership") << u"active_memberships"_s << u"filter.active_memberships.edit"_s << u"No Such Pass"_s;
    QTest::newRow("date") << u"date_of_birth"_s << u"filter.date_of_birth.from"_s << u"30 Feb 1990"_s;
    QTest::newRow("moment") << u"created_at"_s << u"filter.created_at.to"_s << u"soon"_s;
}

void tst_WindowFilters::invalidValueSendsNothing()
{
    QFETCH(QString, filter);
    QFETCH(QString, editor);
    QFETCH(QString, typed);
    f->click(u"filter.is_active.yes"_s);
    f->page()->form()->openFilter(filter);
    f->type(editor, typed);
    applyByKey();
    QCOMPARE(f->asked(), QStringList());
    QVERIFY(!error(filter).isEmpty());
    QCOMPARE(f->find<QLineEdit>(editor)->text(), typed);
    QVERIFY(f->find<QAbstractButton>(u"filter.is_active.yes"_s)->isChecked());
    f->type(editor, {});
    QVERIFY(error(filter).isEmpty());
    applyByKey();
    QCOMPARE(f->asked(), with(m_unfiltered, { u"is_active=true"_s }));
}

void tst_WindowFilters::refusedValueMarksItsEditor()
{
    f->click(u"filter.is_active.yes"_s);
    applyByKey();
    QVERIFY(!f->asked().isEmpty());
    const qint64 total = f->rows()->total();
    f->page()->form()->openFilter(u"created_at_timeframe"_s);
    f->type(u"filter.created_at_timeframe"_s, u"nonsense"_s);
    f->click(u"filter.is_claimed.no"_s);
    f->click(u"filter.apply"_s);
    QCOMPARE(f->asked(),
             with(m_unfiltered, { u"is_active=true"_s, u"is_claimed=false"_s, u"created_at_timeframe=nonsense"_s }));
    QVERIFY(!error(u"created_at_timeframe"_s).isEmpty());
    QVERIFY(error(u"is_claimed"_s).isEmpty());
    // What was typed stays, the rows stay, and the chips say what the rows are.
    QCOMPARE(f->find<QLineEdit>(u"filter.created_at_timeframe"_s)->text(), u"nonsense"_s);
    QVERIFY(f->find<QAbstractButton>(u"filter.is_claimed.no"_s)->isChecked());
    QVERIFY(f->page()->form()->isVisible());
    QCOMPARE(f->rows()->total(), total);
    QVERIFY(f->shows(u"table"_s));
    QVERIFY(f->shows(u"banner.error"_s));
    QVERIFY(f->shows(u"chip.is_active"_s));
    QVERIFY(!f->shows(u"chip.created_at_timeframe"_s));
    QVERIFY(!f->shows(u"chip.is_claimed"_s));

    f->type(u"filter.created_at_timeframe"_s, {});
    QVERIFY(error(u"created_at_timeframe"_s).isEmpty());
    f->click(u"filter.apply"_s);
    QCOMPARE(f->asked(), with(m_unfiltered, { u"is_active=true"_s, u"is_claimed=false"_s }));
    QVERIFY(!f->shows(u"banner.error"_s));
    QVERIFY(f->shows(u"chip.is_claimed"_s));
}

void tst_WindowFilters::oneApplyIsOneRequest()
{
    f->click(u"filter.is_active.yes"_s);
    applyByKey();
    applyByKey();
    f->key(Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(f->asked(), with(m_unfiltered, { u"is_active=true"_s }));
}

void tst_WindowFilters::theRowsAreToldInWords()
{
    const QString sorted = u"Sorted by: Joined (newest first)."_s;
    const auto all = [this]() -> QString { return QLocale().toString(f->rows()->total()) + u" customers. "_s; };
    QCOMPARE(f->text(u"shown.sentence"_s), all() + sorted);
    f->page()->controller()->setFilters({ { u"is_active"_s, true } });
    QCOMPARE(f->text(u"shown.sentence"_s), all() + sorted); // the rows in sight are still those
    QVERIFY(f->settle());
    const QString narrowed = all() + u"Active: yes. "_s + sorted;
    QCOMPARE(f->text(u"shown.sentence"_s), narrowed);

    QVERIFY(!f->shows(u"shown.copy"_s));
    f->find<QLabel>(u"shown.sentence"_s)->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(f->shows(u"shown.copy"_s));
    f->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), narrowed);
    QGuiApplication::clipboard()->clear();
    f->click(u"shown.copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), narrowed);
    f->page()->focusTable();
    QTRY_VERIFY(!f->shows(u"shown.copy"_s));
}

QTEST_MAIN(tst_WindowFilters)
#include "tst_window_filters.moc"
