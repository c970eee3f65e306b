// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include "report/catalog.h"
#include "ui/filters/changemark.h"
#include "ui/filters/errorline.h"
#include "ui/filters/filterform.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/momentfield.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace rollbook;

using Filters = QMap<QString, FilterValue>;

namespace {

const QTimeZone copenhagen("Europe/Copenhagen");

FilterContext context()
{
    return { .locale = QLocale::c(), .zone = copenhagen, .today = [] { return QDate(2026, 11, 12); } };
}

FilterValue momentValue(const QDateTime &moment)
{
    return DateRange { DatePreset::Custom, moment, {} };
}

QStringList textsOf(const QComboBox *box)
{
    QStringList texts;
    for (int i = 0; i < box->count(); ++i)
        texts << box->itemText(i);
    return texts;
}

} // namespace

/// The editors that the reports of Khoros, Spirii and Spaaza need besides those of TeamUp.
class TestNewEditors final : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aChoiceIsMade();
    void aListOfTheServiceIsAskedForOnce();
    void aValueThatIsNotInTheListStays();
    void aListThatFailedSaysSo();
    void theWheelLeavesAnUnusedBoxAlone();
    void textsAreReadInOrder();
    void timesAreRead_data();
    void timesAreRead();
    void aMomentIsTyped();
    void aMomentIsCleared();
    void whatIsNoMomentIsRefused_data();
    void whatIsNoMomentIsRefused();
    void aMomentKeepsItsMilliseconds();
    void assumedFiltersSaySo();
    void valuesInWords();

private:
    void open(const QString &report, const Filters &applied = {});
    template<typename T = QWidget>
    T *find(const char *name)
    {
        return m_form->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const char *name, const QString &text);
    QString error(const QString &filter)
    {
        return m_form->findChild<ErrorLine *>(u"filter.%1.error"_s.arg(filter))->sentence();
    }
    /// What is sent; fails when that is not sent exactly once.
    Filters applied();

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<FilterForm> m_form;
};

void TestNewEditors::initTestCase()
{
    TestCase::initTestCase();
    auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = std::make_unique<Catalog>(*catalog);
}

void TestNewEditors::cleanup()
{
    m_form.reset();
}

void TestNewEditors::open(const QString &report, const Filters &applied)
{
    m_form = std::make_unique<FilterForm>(*m_catalog->report(report), context());
    m_form->resize(300, 1500);
    m_form->setApplied(applied);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TestNewEditors::type(const char *name, const QString &text)
{
    auto *line = find<QLineEdit>(name);
    QVERIFY2(line, name);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

Filters TestNewEditors::applied()
{
    QSignalSpy spy(m_form.get(), &FilterForm::applyRequested);
    m_form->apply();
    return spy.count() == 1 ? spy.first().first().value<Filters>()
                            : Filters { { u"applied %1 times"_s.arg(spy.count()), false } };
}

void TestNewEditors::aChoiceIsMade()
{
    open(u"spaaza.users"_s);
    auto *box = find<ChoiceBox>("filter.export_index");
    QCOMPARE(textsOf(box).mid(0, 3), (QStringList { u"Any"_s, u"Users"_s, u"Transactions"_s }));
    QCOMPARE(box->currentIndex(), 0);
    box->setFocus();
    QTest::keyClicks(box, u"t"_s);
    QCOMPARE(m_form->changeCount(), 1);
    QCOMPARE(applied(), (Filters { { u"export_index"_s, u"transactions"_s } }));

    m_form->setApplied({ { u"export_index"_s, u"transactions"_s } });
    QCOMPARE(m_form->changeCount(), 0);
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(find<ChangeMark>("filter.export_index.mark")->text(), u"was Transactions"_s);
    QCOMPARE(applied(), Filters());
}

void TestNewEditors::aListOfTheServiceIsAskedForOnce()
{
    m_form = std::make_unique<FilterForm>(*m_catalog->report(u"khoros.user"_s), context());
    QSignalSpy wanted(m_form.get(), &FilterForm::choicesWanted);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    QCOMPARE(std::count(wanted.begin(), wanted.end(), QVariantList { u"timezones"_s }), 1);

    auto *box = find<ChoiceBox>("filter.timezone");
    QCOMPARE(textsOf(box), (QStringList { u"Any"_s, u"Loading…"_s }));
    QVERIFY(!static_cast<QStandardItemModel *>(box->model())->item(1)->isEnabled());
    m_form->setChoices(
        u"timezones"_s,
        { { .label = u"(GMT+1) Berlin"_s, .key = u"Europe/Berlin"_s }, { .label = {}, .key = u"UTC"_s } });
    QCOMPARE(textsOf(box), (QStringList { u"Any"_s, u"(GMT+1) Berlin"_s, u"UTC"_s }));
    QCOMPARE(m_form->changeCount(), 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    m_form->setApplied({ { u"period"_s, DateRange { DatePreset::Today } } });
    QCOMPARE(applied().value(u"timezone"_s), FilterValue(u"Europe/Berlin"_s));
}

void TestNewEditors::aValueThatIsNotInTheListStays()
{
    const Filters filters { { u"timezone"_s, u"Mars/Olympus"_s }, { u"locale"_s, u"da"_s } };
    open(u"khoros.user"_s, filters);
    QCOMPARE(find<ChoiceBox>("filter.timezone")->currentText(), u"Mars/Olympus"_s);
    QCOMPARE(find<ChoiceBox>("filter.locale")->currentText(), u"da"_s);
    m_form->setChoices(u"timezones"_s, { { .label = u"Berlin"_s, .key = u"Europe/Berlin"_s } });
    QCOMPARE(find<ChoiceBox>("filter.timezone")->currentText(), u"Mars/Olympus"_s);
    QCOMPARE(m_form->changeCount(), 0);
}

void TestNewEditors::aListThatFailedSaysSo()
{
    open(u"khoros.user"_s, { { u"timezone"_s, u"Mars/Olympus"_s } });
    m_form->setChoicesFailed(u"timezones"_s, u"The list could not be read."_s);
    auto *box = find<ChoiceBox>("filter.timezone");
    QCOMPARE(textsOf(box), (QStringList { u"Any"_s, u"Mars/Olympus"_s }));
    const auto labels = box->parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"The list could not be read."_s;
    }));
    QSignalSpy wanted(m_form.get(), &FilterForm::choicesWanted);
    m_form->hide();
    m_form->show();
    QVERIFY(wanted.contains(QVariantList { u"timezones"_s }));
    m_form->setChoices(u"timezones"_s, {});
    QVERIFY(std::none_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible(); }));
}

void TestNewEditors::theWheelLeavesAnUnusedBoxAlone()
{
    open(u"spaaza.users"_s);
    auto *box = find<ChoiceBox>("filter.export_index");
    const auto turn = [box] {
        QWheelEvent event(box->rect().center(), box->mapToGlobal(box->rect().center()), {}, { 0, -120 }, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &event);
    };
    find("filter.segment_id")->setFocus();
    turn();
    QCOMPARE(m_form->changeCount(), 0);
    box->setFocus();
    turn();
    QCOMPARE(m_form->changeCount(), 1);
}

void TestNewEditors::textsAreReadInOrder()
{
    const FilterValue period = DateRange { DatePreset::Today };
    open(u"khoros.user"_s, { { u"period"_s, period } });
    m_form->openFilter(u"reportMetrics"_s);
    type("filter.reportMetrics", u" b, a ,,b, ,c d"_s);
    const QStringList texts { u"b"_s, u"a"_s, u"c d"_s };
    QCOMPARE(applied().value(u"reportMetrics"_s), FilterValue(texts));

    m_form->setApplied({ { u"period"_s, period }, { u"reportMetrics"_s, texts } });
    QCOMPARE(find<QLineEdit>("filter.reportMetrics")->text(), u"b, a, c d"_s);
    type("filter.reportMetrics", u"a, b, c d"_s);
    QCOMPARE(m_form->changeCount(), 1);
    type("filter.reportMetrics", u" , "_s);
    QVERIFY(!applied().contains(u"reportMetrics"_s));
}

void TestNewEditors::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QTime>("time");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("usual") << u"14:05"_s << QLocale::c() << QTime(14, 5);
    QTest::newRow("one digit") << u" 9:05 "_s << QLocale::c() << QTime(9, 5);
    QTest::newRow("points") << u"9.05"_s << QLocale(QLocale::German) << QTime(9, 5);
    QTest::newRow("hour alone") << u"9"_s << QLocale::c() << QTime(9, 0);
    QTest::newRow("seconds") << u"23:59:59"_s << QLocale::c() << QTime(23, 59, 59);
    QTest::newRow("milliseconds") << u"00:00:00.001"_s << QLocale::c() << QTime(0, 0, 0, 1);
    QTest::newRow("afternoon") << u"2:05 PM"_s << english << QTime(14, 5);
    QTest::newRow("afternoon in small letters") << u"2 p.m."_s << english << QTime(14, 0);
    QTest::newRow("midnight") << u"12:00 AM"_s << english << QTime(0, 0);
    QTest::newRow("noon") << u"12 pm"_s << english << QTime(12, 0);
    QTest::newRow("hour 24") << u"24:00"_s << QLocale::c() << QTime();
    QTest::newRow("hour 13 of the afternoon") << u"13 pm"_s << english << QTime();
    QTest::newRow("minute 60") << u"9:60"_s << QLocale::c() << QTime();
    QTest::newRow("word") << u"noon"_s << QLocale::c() << QTime();
    QTest::newRow("nothing") << QString() << QLocale::c() << QTime();
}

void TestNewEditors::timesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(QTime, time);
    QCOMPARE(parseTime(text, locale).value_or(QTime()), time);
}

void TestNewEditors::aMomentIsTyped()
{
    open(u"spaaza.users"_s);
    type("filter.once.date", u"2026-12-03"_s);
    QCOMPARE(applied(),
             (Filters { { u"once"_s, momentValue(QDateTime(QDate(2026, 12, 3), QTime(0, 0), copenhagen)) } }));
    type("filter.once.time", u"14:05"_s);
    const Filters wanted { { u"once"_s, momentValue(QDateTime(QDate(2026, 12, 3), QTime(14, 5), copenhagen)) } };
    QCOMPARE(applied(), wanted);
    QCOMPARE(std::get<QDateTime>(std::get<DateRange>(applied().value(u"once"_s)).from).toUTC().time(), QTime(13, 5));
    m_form->setApplied(wanted);
    QCOMPARE(m_form->changeCount(), 0);
}

void TestNewEditors::aMomentIsCleared()
{
    open(u"spaaza.users"_s, { { u"once"_s, momentValue(QDateTime(QDate(2026, 12, 3), QTime(14, 5), copenhagen)) } });
    QVERIFY(find("filter.once.clear")->isVisible());
    QCOMPARE(find<QLineEdit>("filter.once.time")->text(), u"14:05:00"_s);
    QTest::mouseClick(find("filter.once.clear"), Qt::LeftButton);
    QVERIFY(!find("filter.once.clear")->isVisible());
    QCOMPARE(find<QLineEdit>("filter.once.date")->text() + find<QLineEdit>("filter.once.time")->text(), QString());
    QCOMPARE(applied(), Filters());
}

void TestNewEditors::whatIsNoMomentIsRefused_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("shown"); // a date that is read is shown as the table has it
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no date") << u"soon"_s << u"14:00"_s << u"soon"_s << u"“soon” is not a date."_s;
    QTest::newRow("no time") << u"2026-12-03"_s << u"late"_s << u"3 Dec 2026"_s << u"“late” is not a time."_s;
    QTest::newRow("time alone") << QString() << u"14:00"_s << QString() << u"A time needs its date."_s;
    QTest::newRow("skipped by the clocks")
        << u"2026-03-29"_s << u"02:30"_s << u"29 Mar 2026"_s << u"The clocks skip this time on that day."_s;
}

void TestNewEditors::whatIsNoMomentIsRefused()
{
    QFETCH(QString, date);
    QFETCH(QString, time);
    open(u"spaaza.users"_s);
    type("filter.once.date", date);
    type("filter.once.time", time);
    QSignalSpy spy(m_form.get(), &FilterForm::applyRequested);
    m_form->apply();
    QCOMPARE(spy.count(), 0);
    QTEST(error(u"once"_s), "sentence");
    QTEST(find<QLineEdit>("filter.once.date")->text(), "shown");
    QCOMPARE(find<QLineEdit>("filter.once.time")->text(), time);
    type("filter.once.date", u"2026-12-04"_s);
    type("filter.once.time", u"14:30"_s);
    QCOMPARE(error(u"once"_s), QString());
    QVERIFY(applied().contains(u"once"_s));
}

void TestNewEditors::aMomentKeepsItsMilliseconds()
{
    const QDateTime moment(QDate(2026, 3, 31), QTime(16, 0, 9, 120), Qt::UTC);
    open(u"spirii.customers"_s, { { u"createdAtExact"_s, momentValue(moment) } });
    QCOMPARE(find<QLineEdit>("filter.createdAtExact.time")->text(), u"18:00:09.120"_s);
    QCOMPARE(m_form->changeCount(), 0);
    type("filter.createdAtExact.date", u"2026-04-01"_s);
    QCOMPARE(applied().value(u"createdAtExact"_s), momentValue(moment.addDays(1)));
}

void TestNewEditors::assumedFiltersSaySo()
{
    open(u"spirii.customers"_s);
    const auto says = [this](const char *filter) {
        const auto labels = find(filter)->parentWidget()->parentWidget()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Not documented by the service"_s;
        });
    };
    QVERIFY(says("filter.search"));
    QVERIFY(says("filter.cpoId"));
    QVERIFY(!says("filter.createdAt.from"));
}

void TestNewEditors::valuesInWords()
{
    const Report &report = *m_catalog->report(u"spaaza.users"_s);
    const auto words = [&](const char *name, const FilterValue &value) {
        return filtertext::value(*report.filter(QString::fromLatin1(name)), value, context());
    };
    QCOMPARE(words("export_index", u"wallet-ledger"_s), u"Wallet ledger"_s);
    QCOMPARE(words("export_index", u"gift-cards"_s), u"gift-cards"_s);
    QCOMPARE(words("segment_id", u"users"_s), u"users"_s);
    const QDateTime moment(QDate(2026, 12, 3), QTime(13, 5), Qt::UTC);
    QCOMPARE(words("once", momentValue(moment)), context().format().dateTime(moment));
    QVERIFY(!words("once", momentValue(moment)).contains(u"since"_s));
    const Segment three { .rules = { {}, {}, {} } };
    QVERIFY2(words("segment", three).startsWith(u"3 rule"_s), qPrintable(words("segment", three)));
}

QTEST_MAIN(TestNewEditors)
#include "tst_neweditors.moc"
