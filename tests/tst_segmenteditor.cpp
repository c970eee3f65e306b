// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include "report/catalog.h"
#include "ui/filters/errorline.h"
#include "ui/segments/segmenteditor.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/namebox.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

SegmentRule countryRule(const QString &country)
{
    return { .field = u"country"_s, .type = u"keyword"_s, .op = u"is"_s, .value = country };
}

} // namespace

class TestSegmentEditor final : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsNoValue();
    void rulesAreMadeByHand();
    void everyOperandIsRead_data();
    void everyOperandIsRead();
    void everyRuleComesBackAsItWas_data();
    void everyRuleComesBackAsItWas();
    void theFieldSaysItsTypeAndOperators();
    void wordsOfOnesOwnAreMarked();
    void missingValuesStandAtTheirRule();
    void whatIsWrongIsKept_data();
    void whatIsWrongIsKept();
    void anotherOperatorAndBackKeepsTheValue();
    void rulesAreRemoved();
    void allOrAny();
    void theSegmentIsSaidWhileTyping();
    void everyControlHasANameOfItsOwn();

private:
    template<typename T = QWidget>
    T *find(const QString &name)
    {
        return m_editor->findChild<T *>(u"filter.segment."_s + name);
    }
    void choose(const QString &box, const QString &text);
    void type(const QString &line, const QString &text);
    void addByKeys();
    QString error(int rule) { return find<ErrorLine>(u"rule%1.error"_s.arg(rule))->sentence(); }
    QString words() { return find<QLabel>(u"words"_s)->text(); }
    Segment value();

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QWidget> m_window;
    FilterEditor *m_editor = nullptr;
};

void TestSegmentEditor::initTestCase()
{
    TestCase::initTestCase();
    auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = std::make_unique<Catalog>(*catalog);
}

void TestSegmentEditor::init()
{
    TestCase::init();
    const FilterContext context { .locale = QLocale::c(), .zone = QTimeZone("Europe/Copenhagen"), .today = [] {
                                     return QDate(2026, 11, 12);
                                 } };
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    const Filter *filter = m_catalog->report(u"spaaza.users"_s)->filter(u"segment"_s);
    m_editor = makeFilterEditor(*filter, context, m_window.get());
    column->addWidget(m_editor);
    column->addStretch(1);
    m_window->resize(300, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSegmentEditor::cleanup()
{
    m_window.reset();
}

void TestSegmentEditor::choose(const QString &box, const QString &text)
{
    auto *names = find<NameBox>(box);
    QVERIFY2(names, qPrintable(box));
    names->setFocus();
    names->lineEdit()->selectAll();
    QTest::keyClicks(names->lineEdit(), text);
}

void TestSegmentEditor::type(const QString &line, const QString &text)
{
    auto *edit = find<QLineEdit>(line);
    QVERIFY2(edit, qPrintable(line));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    // QTest's own clicks are of ASCII only.
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(edit, &press);
    }
}

void TestSegmentEditor::addByKeys()
{
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
}

Segment TestSegmentEditor::value()
{
    const FilterReading reading = m_editor->reading();
    return reading && *reading ? std::get<Segment>(**reading) : Segment {};
}

void TestSegmentEditor::nothingIsNoValue()
{
    QVERIFY(m_editor->reading());
    QVERIFY(!*m_editor->reading());
    QCOMPARE(words(), u"No rules: everyone."_s);
    QVERIFY(!find(u"join"_s)->isVisible());
}

void TestSegmentEditor::rulesAreMadeByHand()
{
    QSignalSpy changed(m_editor, &FilterEditor::changed);
    addByKeys();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::focusWidget(), find<NameBox>(u"rule1.field"_s));
    choose(u"rule1.field"_s, u"Country"_s);
    type(u"rule1.value"_s, u"NL"_s);
    QTest::mouseClick(find(u"add"_s), Qt::LeftButton);
    auto *field = find<NameBox>(u"rule2.field"_s);
    field->setCurrentIndex(field->findData(u"created_date"_s));
    type(u"rule2.amount"_s, u"30"_s);
    choose(u"rule2.unit"_s, u"days"_s);
    const SegmentRule second { .field = u"created_date"_s,
                               .type = u"date"_s,
                               .op = u"relative_less_than"_s,
                               .timeFactor = u"day"_s,
                               .timeAmount = 30 };
    QCOMPARE(value(), (Segment { .rules = { countryRule(u"NL"_s), second } }));
}

void TestSegmentEditor::everyOperandIsRead_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QStringList>("entered"); // control, text …
    QTest::addColumn<SegmentRule>("rule");
    QTest::newRow("text") << u"First name"_s << u"contains"_s << QStringList { u"value"_s, u" Zoë "_s }
                          << SegmentRule { u"first_name"_s, u"text"_s, u"contains"_s, u"Zoë"_s };
    QTest::newRow("number") << u"Points balance"_s << u"is"_s << QStringList { u"value"_s, u"2.5"_s }
                            << SegmentRule { u"points_balance_current"_s, u"number"_s, u"is"_s, 2.5 };
    SegmentRule rule { u"number_of_purchases"_s, u"number"_s, u"is_between_number"_s };
    rule.min = -2;
    rule.max = 10;
    QTest::newRow("numbers") << u"Number of purchases"_s << u"is between"_s
                             << QStringList { u"min"_s, u"-2"_s, u"max"_s, u"10"_s } << rule;
    QTest::newRow("day") << u"Birthday"_s << u"is on"_s << QStringList { u"value"_s, u"2000-01-31"_s }
                         << SegmentRule { u"birthday"_s, u"date"_s, u"is_date"_s, u"2000-01-31T00:00:00Z"_s };
    rule = { u"created_date"_s, u"date"_s, u"is_after_date"_s };
    rule.startDate = u"2026-06-30T22:00:00Z"_s;
    QTest::newRow("start") << u"Created date"_s << u"is after"_s << QStringList { u"from.date"_s, u"2026-07-01"_s }
                           << rule;
    rule = { u"created_date"_s, u"date"_s, u"is_before_date"_s };
    rule.endDate = u"2026-01-01T13:05:00Z"_s;
    QTest::newRow("end") << u"Created date"_s << u"is before"_s
                         << QStringList { u"to.date"_s, u"2026-01-01"_s, u"to.time"_s, u"14:05"_s } << rule;
    rule.op = u"is_between_date"_s;
    rule.startDate = u"2025-12-31T23:00:00Z"_s;
    QTest::newRow("period") << u"Created date"_s << u"is in the period"_s
                            << QStringList { u"from.date"_s,  u"2026-01-01"_s, u"to.date"_s,
                                             u"2026-01-01"_s, u"to.time"_s,    u"14:05"_s }
                            << rule;
    QTest::newRow("nothing") << u"Birthday"_s << u"is empty"_s << QStringList {}
                             << SegmentRule { u"birthday"_s, u"date"_s, u"is_empty"_s };
}

void TestSegmentEditor::everyOperandIsRead()
{
    QFETCH(QString, field);
    QFETCH(QString, op);
    QFETCH(QStringList, entered);
    QFETCH(SegmentRule, rule);
    addByKeys();
    choose(u"rule1.field"_s, field);
    choose(u"rule1.operator"_s, op);
    QCOMPARE(!m_editor->reading(), !entered.isEmpty());
    for (int i = 0; i + 1 < entered.size(); i += 2) {
        type(u"rule1."_s + entered.at(i), entered.at(i + 1));
    }
    QVERIFY2(m_editor->reading(), m_editor->reading() ? "" : qPrintable(m_editor->reading().error()));
    QCOMPARE(value(), (Segment { .rules = { rule } }));
}

void TestSegmentEditor::everyRuleComesBackAsItWas_data()
{
    QTest::addColumn<SegmentRule>("rule");
    QTest::newRow("a list from a file") << SegmentRule { u"country"_s, u"keyword"_s, u"is"_s,
                                                         QJsonArray { u"NL"_s, u"BE"_s } };
    QTest::newRow("a number as a keyword") << SegmentRule { u"country"_s, u"keyword"_s, u"is"_s, 31 };
    QTest::newRow("yes") << SegmentRule { u"programme_opted_in"_s, u"boolean"_s, u"is"_s, true };
    SegmentRule rule { u"created_date"_s, u"date"_s, u"is_after_date"_s };
    rule.startDate = u"2026-01-01T00:00:00.250+05:30"_s;
    QTest::newRow("a moment with another offset") << rule;
    rule = { u"level"_s, u"keyword"_s, u"is"_s, u"gold"_s };
    rule.nestingPath = u"loyalty_status"_s;
    QTest::newRow("nested") << rule;
    rule = { u"geo"_s, u"point"_s, u"is_near"_s, u"52,4"_s };
    rule.min = 3;
    rule.timeFactor = u"fortnight"_s;
    rule.timeAmount = 2;
    QTest::newRow("an operator of one's own") << rule;
}

void TestSegmentEditor::everyRuleComesBackAsItWas()
{
    QFETCH(SegmentRule, rule);
    QSignalSpy changed(m_editor, &FilterEditor::changed);
    const Segment segment { .join = Segment::Join::Any, .rules = { rule, countryRule(u"NL"_s) } };
    m_editor->setValue(FilterValue(segment));
    QCOMPARE(value(), segment);
    m_window->resize(900, 600);
    QCOMPARE(value(), segment);
    QCOMPARE(changed.count(), 0);
    m_editor->setValue(std::nullopt);
    QVERIFY(!*m_editor->reading());
}

void TestSegmentEditor::theFieldSaysItsTypeAndOperators()
{
    addByKeys();
    choose(u"rule1.field"_s, u"Number of purchases"_s);
    find<NameBox>(u"rule1.operator"_s)->setFocus();
    QCOMPARE(find<NameBox>(u"rule1.field"_s)->lineEdit()->cursorPosition(), 0); // a long name shows its beginning
    auto *op = find<NameBox>(u"rule1.operator"_s);
    QVERIFY(op->findData(u"is_between_number"_s) >= 0);
    QVERIFY(op->findData(u"is_after_date"_s) < 0);
    QVERIFY(!find(u"rule1.type"_s)->isVisible());
    choose(u"rule1.operator"_s, u"is greater than"_s);

    // What is only for numbers goes with them.
    choose(u"rule1.field"_s, u"Created date"_s);
    QCOMPARE(op->name(), u"relative_less_than"_s);
    QVERIFY(op->findData(u"is_greater_than"_s) < 0);
    choose(u"rule1.field"_s, u"Opted in"_s);
    QCOMPARE(op->name(), u"is"_s);
    auto *flag = find<ChoiceBox>(u"rule1.value"_s);
    QVERIFY(!m_editor->reading());
    flag->setFocus();
    QTest::keyClicks(flag, u"y"_s);
    QCOMPARE(value().rules.value(0).value, QJsonValue(true));
}

void TestSegmentEditor::wordsOfOnesOwnAreMarked()
{
    m_editor->setValue(FilterValue(Segment { .rules = { countryRule(u"NL"_s) } }));
    auto *note = find<QLabel>(u"rule1.note"_s);
    QVERIFY(!note->isVisible());
    choose(u"rule1.field"_s, u"favourite_shop"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), u"Not documented by the service: favourite_shop"_s);
    QVERIFY(find(u"rule1.type"_s)->isVisible());
    choose(u"rule1.type"_s, u"geo"_s);
    choose(u"rule1.operator"_s, u"is_near"_s);
    QCOMPARE(note->text(), u"Not documented by the service: favourite_shop, geo, is_near"_s);
    // Nobody knows what it needs, so it may need nothing.
    type(u"rule1.value"_s, QString());
    QVERIFY(m_editor->reading());
    QCOMPARE(value().rules.value(0), (SegmentRule { u"favourite_shop"_s, u"geo"_s, u"is_near"_s }));
    choose(u"rule1.field"_s, u"Gender"_s);
    QVERIFY(note->text().contains(u"Gender"_s));
}

void TestSegmentEditor::missingValuesStandAtTheirRule()
{
    SegmentRule between { u"number_of_purchases"_s, u"number"_s, u"is_between_number"_s };
    between.min = 2;
    m_editor->setValue(FilterValue(Segment { .rules = { countryRule(u"NL"_s), between, countryRule({}), {} } }));
    QVERIFY(!m_editor->reading());
    QVERIFY(m_editor->reading().error().contains(u'3'));
    for (int rule = 1; rule <= 4; ++rule)
        QCOMPARE(error(rule), QString());

    m_editor->setInvalid(true);
    QCOMPARE(error(1), QString());
    QCOMPARE(error(2), u"Enter the highest number."_s);
    QCOMPARE(error(3), u"Enter a value."_s);
    QCOMPARE(error(4), u"Choose a field, or type its name."_s);
    QCOMPARE(find(u"rule2.max"_s)->property("error"), true);
    QCOMPARE(find(u"rule2.min"_s)->property("error"), false);
    m_editor->setFocus();
    QCOMPARE(QApplication::focusWidget(), find(u"rule2.max"_s));

    type(u"rule2.max"_s, u"1"_s);
    QCOMPARE(error(2), u"The lowest number is above the highest."_s);
    type(u"rule2.max"_s, u"12"_s);
    QCOMPARE(error(2), QString());
    QCOMPARE(find(u"rule2.max"_s)->property("error"), false);
    QCOMPARE(error(3), u"Enter a value."_s);
    type(u"rule3.value"_s, u"BE"_s);
    QTest::mouseClick(find(u"rule4.remove"_s), Qt::LeftButton);
    QCOMPARE(value().rules.size(), 3);
    QCOMPARE(value().rules.at(1).max, QJsonValue(12));
}

void TestSegmentEditor::whatIsWrongIsKept_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("number") << u"Points balance"_s << u"is"_s << u"value"_s << u"many"_s
                            << u"“many” is not a number."_s;
    QTest::newRow("date") << u"Birthday"_s << u"is on"_s << u"value"_s << u"spring"_s << u"“spring” is not a date."_s;
    QTest::newRow("moment") << u"Birthday"_s << u"is after"_s << u"from.date"_s << u"spring"_s
                            << u"“spring” is not a date."_s;
    QTest::newRow("amount") << u"Birthday"_s << u"is in the last"_s << u"amount"_s << u"0"_s
                            << u"Enter a whole number, 1 or more."_s;
}

void TestSegmentEditor::whatIsWrongIsKept()
{
    QFETCH(QString, field);
    QFETCH(QString, op);
    QFETCH(QString, control);
    QFETCH(QString, entered);
    addByKeys();
    choose(u"rule1.field"_s, field);
    choose(u"rule1.operator"_s, op);
    type(u"rule1."_s + control, entered);
    find(u"add"_s)->setFocus();
    QVERIFY(!m_editor->reading());
    m_editor->setInvalid(true);
    QTEST(error(1), "sentence");
    QCOMPARE(find<QLineEdit>(u"rule1."_s + control)->text(), entered);
    addByKeys();
    QCOMPARE(find<QLineEdit>(u"rule1."_s + control)->text(), entered);
    QTEST(error(1), "sentence");
}

void TestSegmentEditor::anotherOperatorAndBackKeepsTheValue()
{
    addByKeys();
    choose(u"rule1.field"_s, u"Number of purchases"_s);
    choose(u"rule1.operator"_s, u"is between"_s);
    type(u"rule1.min"_s, u"2"_s);
    type(u"rule1.max"_s, u"5"_s);
    choose(u"rule1.operator"_s, u"is empty"_s);
    QCOMPARE(value().rules.value(0), (SegmentRule { u"number_of_purchases"_s, u"number"_s, u"is_empty"_s }));
    choose(u"rule1.operator"_s, u"is between"_s);
    QCOMPARE(value().rules.value(0).min, QJsonValue(2));
    QCOMPARE(value().rules.value(0).max, QJsonValue(5));
}

void TestSegmentEditor::rulesAreRemoved()
{
    m_editor->setValue(
        FilterValue(Segment { .rules = { countryRule(u"NL"_s), countryRule(u"BE"_s), countryRule(u"DE"_s) } }));
    QSignalSpy changed(m_editor, &FilterEditor::changed);
    find(u"rule2.remove"_s)->setFocus();
    QTest::keyClick(find(u"rule2.remove"_s), Qt::Key_Space);
    QCOMPARE(value().rules, (QList<SegmentRule> { countryRule(u"NL"_s), countryRule(u"DE"_s) }));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::focusWidget(), find(u"rule2.field"_s));
    QCOMPARE(find<QLineEdit>(u"rule2.value"_s)->text(), u"DE"_s);

    m_window->resize(900, 600);
    QTRY_VERIFY(find(u"removeAll"_s)->isVisible());
    QTest::mouseClick(find(u"removeAll"_s), Qt::LeftButton);
    QVERIFY(m_editor->reading() && !*m_editor->reading());
    QCOMPARE(QApplication::focusWidget(), find(u"add"_s));
}

void TestSegmentEditor::allOrAny()
{
    m_editor->setValue(FilterValue(Segment { .rules = { countryRule(u"NL"_s), countryRule(u"BE"_s) } }));
    QVERIFY(find(u"join"_s)->isVisible());
    QSignalSpy changed(m_editor, &FilterEditor::changed);
    find<SegmentedControl>(u"join"_s)->setCurrent(1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(value().join, Segment::Join::Any);
    QCOMPARE(words(), u"Everyone whose country is NL, or whose country is BE."_s);
}

void TestSegmentEditor::theSegmentIsSaidWhileTyping()
{
    addByKeys();
    QCOMPARE(words(), u"Everyone whose ? ?."_s);
    choose(u"rule1.field"_s, u"Created date"_s);
    QCOMPARE(words(), u"Everyone whose created date is in the last ? ?."_s);
    type(u"rule1.amount"_s, u"3"_s);
    choose(u"rule1.unit"_s, u"weeks"_s);
    QCOMPARE(words(), u"Everyone whose created date is in the last 3 weeks."_s);
    addByKeys();
    choose(u"rule2.field"_s, u"shop<b>"_s);
    choose(u"rule2.operator"_s, u"is not"_s);
    type(u"rule2.value"_s, u"%1"_s);
    QCOMPARE(words(), u"Everyone whose created date is in the last 3 weeks, and whose shop<b> is not %1."_s);
    QCOMPARE(find<QLabel>(u"words"_s)->textFormat(), Qt::PlainText);
}

void TestSegmentEditor::everyControlHasANameOfItsOwn()
{
    SegmentRule between { u"created_date"_s, u"date"_s, u"is_between_date"_s };
    between.startDate = u"2026-01-01T00:00:00Z"_s;
    SegmentRule numbers { u"amount"_s, u"number"_s, u"is_between_number"_s };
    m_editor->setValue(FilterValue(Segment { .rules = { countryRule(u"NL"_s), between, numbers } }));
    m_window->resize(900, 600);
    QStringList names;
    for (const QWidget *widget : m_editor->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible()
            || qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<SegmentedControl *>(widget->parentWidget()))
            continue;
        QVERIFY2(widget->objectName().startsWith(u"filter.segment."_s), widget->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
        names << name;
    }
    QVERIFY(names.size() > 15);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

QTEST_MAIN(TestSegmentEditor)
#include "tst_segmenteditor.moc"
