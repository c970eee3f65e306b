// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include "report/catalog.h"
#include "ui/filters/changemark.h"
#include "ui/filters/errorline.h"
#include "ui/filters/filterform.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <limits>

using namespace Qt::StringLiterals;
using namespace rollbook;

using Filters = QMap<QString, FilterValue>;

namespace {

const QTimeZone copenhagen("Europe/Copenhagen");
const QDate today(2026, 11, 12);

DateRange between(const DateBound &from, const DateBound &to)
{
    return { DatePreset::Custom, from, to };
}

/// The offscreen platform says this once for every pop-up that opens.
void expectPopup()
{
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
}

} // namespace

class TestFilterForm : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyFilterIsSetByHand();
    void everyControlHasANameAndALabel();
    void editsWaitMarked();
    void resetRestores();
    void clearEmptiesAndWaits();
    void nothingChangedSendsNothing();
    void badValuesSendNothing_data();
    void badValuesSendNothing();
    void aCorrectedValueLosesItsMark();
    void refusedFieldsAreMarked();
    void presetsFillTheDates_data();
    void presetsFillTheDates();
    void presetsKeepEachDaysOffset();
    void editingADateSelectsCustom();
    void aPresetIsTakenBackByASecondClick();
    void exactMomentsSurvive();
    void editsOfOtherFiltersSurviveARemoval();
    void theOrderInAListIsNoChange();
    void rangesWithoutValueFoldAway();
    void openFilterUnfoldsAndFocuses();
    void pickersAskOnce();
    void pickersShowIdsUntilNamesCome();
    void pickersTakeIdsWhenTheListFailed();

private:
    template<typename T = QWidget>
    T *find(const char *name)
    {
        return m_form->findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void type(const char *name, const QString &text);
    QString error(const QString &filter)
    {
        return m_form->findChild<ErrorLine *>(u"filter.%1.error"_s.arg(filter))->sentence();
    }
    QString mark(const QString &filter)
    {
        return m_form->findChild<ChangeMark *>(u"filter.%1.mark"_s.arg(filter))->text();
    }
    Filters applied();

    Report m_report;
    std::unique_ptr<FilterForm> m_form;
};

void TestFilterForm::initTestCase()
{
    TestCase::initTestCase();
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_report = *catalog->report(u"teamup.customers"_s);
}

void TestFilterForm::init()
{
    TestCase::init();
    const FilterContext context { .locale = QLocale::c(), .zone = copenhagen, .today = [] { return today; } };
    m_form = std::make_unique<FilterForm>(m_report, context);
    m_form->resize(300, 1500);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TestFilterForm::cleanup()
{
    m_form.reset();
}

void TestFilterForm::type(const char *name, const QString &text)
{
    auto *line = find<QLineEdit>(name);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

/// What Ctrl+Enter sends; fails when that is not sent exactly once.
Filters TestFilterForm::applied()
{
    QSignalSpy spy(m_form.get(), &FilterForm::applyRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    return spy.count() == 1 ? spy.first().first().value<Filters>()
                            : Filters { { u"applied %1 times"_s.arg(spy.count()), false } };
}

void TestFilterForm::everyFilterIsSetByHand()
{
    m_form->setChoices(u"memberships"_s, { { 11, u"Unlimited"_s }, { 12, u"Off-Peak"_s } });
    click("filter.is_active.yes");
    click("filter.is_claimed.no");
    find("filter.is_new.any")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    click("filter.is_slipping_away.yes");
    click("filter.registration_blocked.no");
    find("filter.has_account_credit.any")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    for (const char *box : { "filter.is_any.new", "filter.is_any.lead", "filter.is_any.registration_blocked" })
        QTest::keyClick(find(box), Qt::Key_Space);
    expectPopup();
    type("filter.active_memberships.edit", u"off-peak"_s);
    QTest::keyClick(find("filter.active_memberships.edit"), Qt::Key_Return);
    QTRY_COMPARE(find<QLineEdit>("filter.active_memberships.edit")->text(), QString());
    type("filter.active_memberships.edit", u"77"_s);
    click("filter.created_at.preset.Last30Days");
    m_form->openFilter(u"date_of_birth"_s);
    type("filter.date_of_birth.from", u"1 Jan 1980"_s);
    type("filter.date_of_birth.to", u"1989-12-31"_s);
    m_form->openFilter(u"latest_registration_starts_at"_s);
    type("filter.latest_registration_starts_at.to", u"24 Dec 2026"_s);
    find("filter.include_deleted")->setFocus();
    QTest::keyClick(find("filter.include_deleted"), Qt::Key_Space);
    m_form->openFilter(u"ids"_s);
    QApplication::clipboard()->setText(u"1, 2 3;2\n9007199254740993"_s);
    find<QLineEdit>("filter.ids")->paste();
    QTest::keyClicks(find("filter.ids"), u", 8"_s);
    type("filter.id_gt", u"9223372036854775807"_s);
    type("filter.created_at_timeframe", u" last month "_s);

    const Filters expected {
        { u"is_active"_s, true },
        { u"is_claimed"_s, false },
        { u"is_new"_s, true },
        { u"is_slipping_away"_s, true },
        { u"registration_blocked"_s, false },
        { u"has_account_credit"_s, false },
        { u"is_any"_s, QStringList { u"new"_s, u"lead"_s, u"registration_blocked"_s } },
        { u"active_memberships"_s, QList<qint64> { 12, 77 } },
        { u"created_at"_s, DateRange { DatePreset::Last30Days } },
        { u"date_of_birth"_s, between(QDate(1980, 1, 1), QDate(1989, 12, 31)) },
        { u"latest_registration_starts_at"_s, between({}, QDate(2026, 12, 24)) },
        { u"include_deleted"_s, true },
        { u"ids"_s, QList<qint64> { 1, 2, 3, 9007199254740993, 8 } },
        { u"id_gt"_s, std::numeric_limits<qint64>::max() },
        { u"created_at_timeframe"_s, u"last month"_s },
    };
    const Filters sent = applied();
    QCOMPARE(sent.keys(), expected.keys());
    for (const QString &name : expected.keys())
        QVERIFY2(sent.value(name) == expected.value(name), qPrintable(name));
    QCOMPARE(expected.size(), m_report.filters.size());
    QVERIFY(validate(m_report, { m_report.id, m_report.defaultColumns(), sent, {} }));
}

void TestFilterForm::everyControlHasANameAndALabel()
{
    for (const QWidget *widget : m_form->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QVERIFY2(widget->objectName().startsWith(u"filter."_s), qPrintable(widget->objectName()));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
    for (const Filter &filter : m_report.filters)
        QVERIFY2(m_form->findChild<QWidget *>(u"filter.%1.error"_s.arg(filter.name)), qPrintable(filter.name));
}

void TestFilterForm::editsWaitMarked()
{
    QSignalSpy spy(m_form.get(), &FilterForm::applyRequested);
    m_form->setApplied({ { u"is_active"_s, true }, { u"created_at"_s, between(QDate(2021, 1, 1), {}) } });
    QCOMPARE(m_form->changeCount(), 0);
    QVERIFY(!find("filter.pending")->isVisible());
    QVERIFY(!find("filter.apply")->isEnabled());

    click("filter.created_at.preset.Last30Days");
    click("filter.is_slipping_away.yes");
    click("filter.is_active.any");
    QCOMPARE(m_form->changeCount(), 3);
    QCOMPARE(mark(u"created_at"_s), u"was since 1 Jan 2021"_s);
    QCOMPARE(mark(u"is_slipping_away"_s), u"was any"_s);
    QCOMPARE(mark(u"is_active"_s), u"was yes"_s);
    QCOMPARE(mark(u"is_new"_s), QString());
    QVERIFY(find("filter.pending")->isVisible());
    QVERIFY(find<QPushButton>("filter.apply")->text().contains(u'3'));
    QCOMPARE(spy.count(), 0);

    click("filter.is_active.yes");
    QCOMPARE(m_form->changeCount(), 2);
    QCOMPARE(mark(u"is_active"_s), QString());

    click("filter.apply");
    QCOMPARE(spy.count(), 1);
    m_form->setApplied(spy.first().first().value<Filters>());
    QCOMPARE(m_form->changeCount(), 0);
    QCOMPARE(mark(u"created_at"_s), QString());
}

void TestFilterForm::resetRestores()
{
    const Filters before { { u"is_active"_s, true }, { u"is_any"_s, QStringList { u"lead"_s } } };
    m_form->setApplied(before);
    click("filter.is_active.no");
    QTest::keyClick(find("filter.is_any.new"), Qt::Key_Space);
    type("filter.created_at.from", u"not a date"_s);
    QCOMPARE(m_form->changeCount(), 3);
    click("filter.reset");
    QCOMPARE(m_form->changeCount(), 0);
    QVERIFY(find<QAbstractButton>("filter.is_active.yes")->isChecked());
    QVERIFY(!find<QAbstractButton>("filter.is_any.new")->isChecked());
    QCOMPARE(find<QLineEdit>("filter.created_at.from")->text(), QString());
}

void TestFilterForm::clearEmptiesAndWaits()
{
    QSignalSpy spy(m_form.get(), &FilterForm::applyRequested);
    QVERIFY(!find("filter.clear")->isEnabled());
    m_form->setApplied({ { u"is_active"_s, true }, { u"include_deleted"_s, true } });
    click("filter.clear");
    QCOMPARE(spy.count(), 0);
    QCOMPARE(m_form->changeCount(), 2);
    QCOMPARE(applied(), Filters());
}

void TestFilterForm::nothingChangedSendsNothing()
{
    QSignalSpy spy(m_form.get(), &FilterForm::applyRequested);
    find("filter.include_deleted")->setFocus();
    QTest::keyClick(find("filter.include_deleted"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(spy.count(), 0);
}

void TestFilterForm::badValuesSendNothing_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("editor");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("ids") << u"ids"_s << u"filter.ids"_s << u"1, abc 12x"_s << u"“abc”, “12x”"_s;
    QTest::newRow("number") << u"id_gt"_s << u"filter.id_gt"_s << u"12.5"_s << u"whole number"_s;
    QTest::newRow("too large") << u"id_gt"_s << u"filter.id_gt"_s << u"9223372036854775808"_s
                               << u"9223372036854775807"_s;
    QTest::newRow("date") << u"created_at"_s << u"filter.created_at.to"_s << u"31 Feb 2026"_s << u"“31 Feb 2026”"_s;
    QTest::newRow("membership") << u"active_memberships"_s << u"filter.active_memberships.edit"_s << u"gold"_s
                                << u"“gold”"_s;
}

void TestFilterForm::badValuesSendNothing()
{
    QFETCH(QString, filter);
    QFETCH(QString, editor);
    QFETCH(QString, text);
    QFETCH(QString, said);
    QSignalSpy spy(m_form.get(), &FilterForm::applyRequested);
    m_form->openFilter(filter);
    type(editor.toLatin1().constData(), text);
    click("filter.is_active.yes");
    QCOMPARE(error(filter), QString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(spy.count(), 0);
    QVERIFY2(error(filter).contains(said), qPrintable(error(filter)));
    QVERIFY2(error(filter).size() <= 90, qPrintable(error(filter)));
    QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"filter."_s + filter));
    QCOMPARE(find<QLineEdit>(editor.toLatin1().constData())->text(), text);
    QCOMPARE(error(u"is_active"_s), QString());
}

void TestFilterForm::aCorrectedValueLosesItsMark()
{
    type("filter.created_at.from", u"2 Jan 2026"_s);
    type("filter.created_at.to", u"1 Jan 2026"_s);
    QTest::keyClick(find("filter.created_at.to"), Qt::Key_Enter, Qt::ControlModifier);
    QVERIFY(!error(u"created_at"_s).isEmpty());
    type("filter.created_at.to", u"2 Jan 2026"_s);
    QCOMPARE(error(u"created_at"_s), QString());
    QCOMPARE(applied(), (Filters { { u"created_at"_s, between(QDate(2026, 1, 2), QDate(2026, 1, 2)) } }));
}

void TestFilterForm::refusedFieldsAreMarked()
{
    m_form->openFilter(u"ids"_s);
    type("filter.ids", u"5"_s);
    const QStringList unowned =
        m_form->showFieldErrors({ { u"created_at_lte"_s, { u"Too <b>late</b>."_s, u"Really."_s } },
                                  { u"columns"_s, { u"Unknown column."_s } } });
    QCOMPARE(unowned, QStringList { u"columns"_s });
    QCOMPARE(error(u"created_at"_s), u"Too <b>late</b>. Really."_s);
    QCOMPARE(find<QLineEdit>("filter.ids")->text(), u"5"_s);
    type("filter.created_at.from", u"1 Jan 2026"_s);
    QCOMPARE(error(u"created_at"_s), QString());
}

void TestFilterForm::presetsFillTheDates_data()
{
    QTest::addColumn<DatePreset>("preset");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("Today") << DatePreset::Today << u"12 Nov 2026"_s << u"12 Nov 2026"_s;
    QTest::newRow("Last7Days") << DatePreset::Last7Days << u"6 Nov 2026"_s << u"12 Nov 2026"_s;
    QTest::newRow("Last30Days") << DatePreset::Last30Days << u"14 Oct 2026"_s << u"12 Nov 2026"_s;
    QTest::newRow("ThisMonth") << DatePreset::ThisMonth << u"1 Nov 2026"_s << u"30 Nov 2026"_s;
    QTest::newRow("LastMonth") << DatePreset::LastMonth << u"1 Oct 2026"_s << u"31 Oct 2026"_s;
    QTest::newRow("ThisYear") << DatePreset::ThisYear << u"1 Jan 2026"_s << u"31 Dec 2026"_s;
}

void TestFilterForm::presetsFillTheDates()
{
    QFETCH(DatePreset, preset);
    const QByteArray name = QByteArray("filter.created_at.preset.") + QTest::currentDataTag();
    click(name.constData());
    QTEST(find<QLineEdit>("filter.created_at.from")->text(), "from");
    QTEST(find<QLineEdit>("filter.created_at.to")->text(), "to");
    QVERIFY(find<QAbstractButton>(name.constData())->isChecked());
    QCOMPARE(applied(), (Filters { { u"created_at"_s, DateRange { preset } } }));
}

void TestFilterForm::presetsKeepEachDaysOffset()
{
    click("filter.created_at.preset.LastMonth");
    const Filters sent = applied();
    QVERIFY(sent.contains(u"created_at"_s));
    const auto range = std::get<DateRange>(sent.value(u"created_at"_s));
    QCOMPARE(lowerMoment(range, today, copenhagen)->toString(Qt::ISODateWithMs), u"2026-10-01T00:00:00.000+02:00"_s);
    QCOMPARE(upperMoment(range, today, copenhagen)->toString(Qt::ISODateWithMs), u"2026-10-31T23:59:59.999+01:00"_s);
}

void TestFilterForm::editingADateSelectsCustom()
{
    click("filter.created_at.preset.Last30Days");
    type("filter.created_at.from", u"2026-11-01"_s);
    QVERIFY(find<QAbstractButton>("filter.created_at.preset.Custom")->isChecked());
    QVERIFY(!find<QAbstractButton>("filter.created_at.preset.Last30Days")->isChecked());
    QCOMPARE(applied(), (Filters { { u"created_at"_s, between(QDate(2026, 11, 1), today) } }));
}

void TestFilterForm::aPresetIsTakenBackByASecondClick()
{
    click("filter.created_at.preset.Today");
    click("filter.created_at.preset.Today");
    QCOMPARE(m_form->changeCount(), 0);
    QCOMPARE(find<QLineEdit>("filter.created_at.to")->text(), QString());
}

void TestFilterForm::exactMomentsSurvive()
{
    const QDateTime from(QDate(2026, 3, 1), QTime(10, 30), copenhagen);
    const QDateTime to(QDate(2026, 3, 1), QTime(10, 45), copenhagen);
    const Filters before { { u"created_at"_s, between(from, to) } };
    m_form->setApplied(before);
    QCOMPARE(m_form->changeCount(), 0);
    QCOMPARE(find<QLineEdit>("filter.created_at.from")->text(), u"1 Mar 2026"_s);
    click("filter.is_active.yes");
    QVERIFY(applied().value(u"created_at"_s) == before.value(u"created_at"_s));
    type("filter.created_at.to", u"5 Mar 2026"_s);
    QCOMPARE(applied().value(u"created_at"_s), FilterValue(between(from, QDate(2026, 3, 5))));
}

void TestFilterForm::editsOfOtherFiltersSurviveARemoval()
{
    m_form->setApplied({ { u"is_active"_s, true }, { u"is_new"_s, true } });
    click("filter.is_claimed.yes");
    click("filter.is_active.no");
    m_form->setApplied({ { u"is_new"_s, true } });
    QVERIFY(find<QAbstractButton>("filter.is_claimed.yes")->isChecked());
    QVERIFY(find<QAbstractButton>("filter.is_active.any")->isChecked());
    QCOMPARE(m_form->changeCount(), 1);
}

void TestFilterForm::theOrderInAListIsNoChange()
{
    m_form->setApplied({ { u"is_any"_s, QStringList { u"lead"_s, u"new"_s } } });
    QCOMPARE(m_form->changeCount(), 0);
}

void TestFilterForm::rangesWithoutValueFoldAway()
{
    QVERIFY(find("filter.created_at.from")->isVisible());
    QVERIFY(!find("filter.date_of_birth.from")->isVisible());
    QVERIFY(!find("filter.ids")->isVisible());
    click("filter.section.Date of birth");
    QVERIFY(find("filter.date_of_birth.from")->isVisible());
    m_form->setApplied({ { u"latest_registration_starts_at"_s, between(today, {}) }, { u"id_gt"_s, qint64(3) } });
    QVERIFY(find("filter.latest_registration_starts_at.from")->isVisible());
    QVERIFY(find("filter.id_gt")->isVisible());
}

void TestFilterForm::openFilterUnfoldsAndFocuses()
{
    m_form->resize(300, 400);
    m_form->openFilter(u"created_at_timeframe"_s);
    QVERIFY(find("filter.created_at_timeframe")->hasFocus());
    QTRY_VERIFY(!find("filter.created_at_timeframe")->visibleRegion().isEmpty());
}

void TestFilterForm::pickersAskOnce()
{
    const FilterContext context { .locale = QLocale::c(), .zone = copenhagen, .today = [] { return today; } };
    FilterForm form(m_report, context);
    QSignalSpy wanted(&form, &FilterForm::choicesWanted);
    form.show();
    form.hide();
    form.show();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"memberships"_s);
    form.setChoicesFailed(u"memberships"_s, u"The list is not there."_s);
    form.hide();
    form.show();
    QCOMPARE(wanted.count(), 2);
}

void TestFilterForm::pickersShowIdsUntilNamesCome()
{
    m_form->setApplied({ { u"active_memberships"_s, QList<qint64> { 11, 99 } } });
    const auto pills = [this] {
        QStringList texts;
        for (const QWidget *pill : find("filter.active_memberships")->findChildren<QWidget *>())
            texts << pill->accessibleName();
        return texts.join(u'|');
    };
    QVERIFY(pills().contains(u"11"_s));
    m_form->setChoices(u"memberships"_s, { { 11, u"Unlimited"_s } });
    QVERIFY2(pills().contains(u"Unlimited"_s), qPrintable(pills()));
    QVERIFY(pills().contains(u"99"_s));
    QCOMPARE(m_form->changeCount(), 0);
}

void TestFilterForm::pickersTakeIdsWhenTheListFailed()
{
    m_form->setChoicesFailed(u"memberships"_s, u"The list is not there."_s);
    type("filter.active_memberships.edit", u"4, 5 4"_s);
    QCOMPARE(applied(), (Filters { { u"active_memberships"_s, QList<qint64> { 4, 5 } } }));
}

QTEST_MAIN(TestFilterForm)
#include "tst_filterform.moc"
