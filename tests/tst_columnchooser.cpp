// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include "report/catalog.h"
#include "ui/filters/columnchooser.h"
#include "ui/filters/columnlist.h"
#include "ui/filters/columnrow.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

ColumnHeader header(const QString &key, const QString &label)
{
    ColumnHeader header;
    header.key = key;
    header.label = label;
    return header;
}

/// The offscreen platform says this once for every pop-up that opens.
void expectPopup()
{
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
}

} // namespace

class TestColumnChooser : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyColumnIsOfferedOnce();
    void aTickAddsAtTheEndAndTakesAway();
    void aCompositeIsOneEntry();
    void requiredColumnsStay();
    void theLastColumnStays();
    void unknownColumnsAreShownAndNotAskedFor();
    void keysMoveAColumn();
    void theMouseMovesAColumn();
    void searchFindsLabelsAndGroups();
    void resetGoesBackToTheDefault();
    void extraColumnsByName();
    void extraColumnsByHand();
    void extraColumnsInUseShowBeforeTheirNames();
    void theChooserHandsOverOnce();
    void theChooserIsSilentWithoutAChange();

private:
    QCheckBox *check(const QString &key) { return m_list->findChild<QCheckBox *>(u"columns."_s + key); }

    Report m_report;
    std::unique_ptr<ColumnList> m_list;
};

void TestColumnChooser::initTestCase()
{
    TestCase::initTestCase();
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_report = *catalog->report(u"teamup.customers"_s);
}

void TestColumnChooser::init()
{
    TestCase::init();
    m_list = std::make_unique<ColumnList>(m_report);
    m_list->resize(340, 2400);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

void TestColumnChooser::cleanup()
{
    m_list.reset();
}

void TestColumnChooser::everyColumnIsOfferedOnce()
{
    QCOMPARE(m_list->shown(), m_report.defaultColumns());
    QSet<QString> names;
    for (const ColumnRow *row : m_list->findChildren<ColumnRow *>()) {
        names.insert(row->key());
        QCOMPARE(row->check()->isChecked(), m_report.defaultColumns().contains(row->key()));
        QVERIFY(!row->check()->accessibleName().isEmpty());
    }
    QCOMPARE(names.size(), m_report.columns.size() + m_report.composites.size());
}

void TestColumnChooser::aTickAddsAtTheEndAndTakesAway()
{
    QSignalSpy changed(m_list.get(), &ColumnList::changed);
    QTest::mouseClick(check(u"age"_s), Qt::LeftButton, {}, QPoint(8, 12));
    QCOMPARE(m_list->shown(), m_report.defaultColumns() + QStringList { u"age"_s });
    QCOMPARE(changed.count(), 1);
    check(u"email"_s)->setFocus();
    QTest::keyClick(check(u"email"_s), Qt::Key_Space);
    QVERIFY(!m_list->shown().contains(u"email"_s));
    QVERIFY(check(u"email"_s)->hasFocus());
    QCOMPARE(changed.count(), 2);
}

void TestColumnChooser::aCompositeIsOneEntry()
{
    QVERIFY(check(u"flags"_s)->isChecked());
    QTest::keyClick(check(u"flags"_s), Qt::Key_Space);
    QVERIFY(!m_list->shown().contains(u"flags"_s));
}

void TestColumnChooser::requiredColumnsStay()
{
    QSignalSpy changed(m_list.get(), &ColumnList::changed);
    m_list->setRequired({ u"id"_s });
    QCOMPARE(m_list->shown().last(), u"id"_s);
    QVERIFY(check(u"id"_s)->isChecked());
    QVERIFY(!check(u"id"_s)->isEnabled());
    QCOMPARE(changed.count(), 0);
    m_list->setShown({ u"email"_s });
    QCOMPARE(m_list->shown(), (QStringList { u"email"_s, u"id"_s }));
}

void TestColumnChooser::theLastColumnStays()
{
    m_list->setShown({ u"email"_s });
    QVERIFY(!check(u"email"_s)->isEnabled());
    QTest::keyClick(check(u"age"_s), Qt::Key_Space);
    QVERIFY(check(u"email"_s)->isEnabled());
}

void TestColumnChooser::unknownColumnsAreShownAndNotAskedFor()
{
    m_list->setUnknown({ header(u"shoe_size"_s, u"Shoe & size"_s), header(u"email"_s, u"Email"_s) });
    QVERIFY(check(u"shoe_size"_s)->isChecked());
    QVERIFY(!check(u"shoe_size"_s)->isEnabled());
    QCOMPARE(check(u"shoe_size"_s)->accessibleName(), u"Shoe & size"_s);
    QCOMPARE(m_list->shown(), m_report.defaultColumns());
}

void TestColumnChooser::keysMoveAColumn()
{
    m_list->setShown({ u"email"_s, u"age"_s, u"id"_s });
    QSignalSpy changed(m_list.get(), &ColumnList::changed);
    check(u"id"_s)->setFocus();
    QTest::keyClick(check(u"id"_s), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_list->shown(), (QStringList { u"email"_s, u"id"_s, u"age"_s }));
    QTest::keyClick(check(u"id"_s), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(check(u"id"_s), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_list->shown(), (QStringList { u"id"_s, u"email"_s, u"age"_s }));
    QVERIFY(check(u"id"_s)->hasFocus());
    QCOMPARE(changed.count(), 2);
    QTest::keyClick(check(u"id"_s), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_list->shown(), (QStringList { u"email"_s, u"id"_s, u"age"_s }));
}

void TestColumnChooser::theMouseMovesAColumn()
{
    m_list->setShown({ u"email"_s, u"age"_s, u"id"_s });
    QCoreApplication::processEvents();
    QWidget *row = check(u"id"_s)->parentWidget();
    const QPoint grip(row->width() - 20, row->height() / 2);
    QTest::mousePress(row, Qt::LeftButton, {}, grip);
    QTest::mouseMove(row, grip - QPoint(0, row->height()));
    QCoreApplication::processEvents();
    QCOMPARE(m_list->shown(), (QStringList { u"email"_s, u"id"_s, u"age"_s }));
    QTest::mouseMove(row, grip - QPoint(0, row->height()));
    QTest::mouseRelease(row, Qt::LeftButton, {}, grip);
    QCOMPARE(m_list->shown(), (QStringList { u"id"_s, u"email"_s, u"age"_s }));
}

void TestColumnChooser::searchFindsLabelsAndGroups()
{
    auto *search = m_list->findChild<QLineEdit *>(u"columns.search"_s);
    QTest::keyClicks(search, u"BIRTH"_s);
    QVERIFY(check(u"date_of_birth"_s)->isVisible());
    QVERIFY(check(u"days_until_birthday"_s)->isVisible());
    QVERIFY(!check(u"email"_s)->isVisible());
    search->clear();
    QTest::keyClicks(search, u"emergency"_s);
    QVERIFY(check(u"emergency_contact.relationship"_s)->isVisible());
    search->clear();
    QVERIFY(check(u"email"_s)->isVisible());
}

void TestColumnChooser::resetGoesBackToTheDefault()
{
    m_list->setShown({ u"age"_s });
    QSignalSpy changed(m_list.get(), &ColumnList::changed);
    m_list->resetToDefault();
    QCOMPARE(m_list->shown(), m_report.defaultColumns());
    m_list->resetToDefault();
    QCOMPARE(changed.count(), 1);
}

void TestColumnChooser::extraColumnsByName()
{
    ColumnList fresh(m_report);
    QSignalSpy wanted(&fresh, &ColumnList::choicesWanted);
    fresh.show();
    fresh.hide();
    fresh.show();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"customer_fields"_s);

    m_list->setExtraChoices({ { 12, u"Allergies & <b>diets</b>"_s } });
    QCheckBox *box = check(u"extra_customer_fields.12"_s);
    QVERIFY(box);
    QCOMPARE(box->accessibleName(), u"Allergies & <b>diets</b>"_s);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(m_list->shown().last(), u"extra_customer_fields.12"_s);
}

void TestColumnChooser::extraColumnsByHand()
{
    m_list->setExtraChoicesFailed(u"The list is not there."_s);
    auto *line = m_list->findChild<QLineEdit *>(u"columns.extra.ids"_s);
    QVERIFY(line->isVisible());
    QTest::keyClicks(line, u"4, x"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_list->shown(), m_report.defaultColumns());
    line->clear();
    QTest::keyClicks(line, u"4 5"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_report.extraColumnIds(m_list->shown()), (QList<qint64> { 4, 5 }));
}

void TestColumnChooser::extraColumnsInUseShowBeforeTheirNames()
{
    m_list->setShown({ u"email"_s, u"extra_customer_fields.9"_s });
    QVERIFY(check(u"extra_customer_fields.9"_s)->isChecked());
    m_list->setExtraChoices({ { 9, u"Goal"_s } });
    QCOMPARE(check(u"extra_customer_fields.9"_s)->accessibleName(), u"Goal"_s);
    QVERIFY(check(u"extra_customer_fields.9"_s)->isChecked());
    QCOMPARE(m_list->shown(), (QStringList { u"email"_s, u"extra_customer_fields.9"_s }));
}

void TestColumnChooser::theChooserHandsOverOnce()
{
    ColumnChooser chooser(m_report, m_list.get());
    QSignalSpy changed(&chooser, &ColumnChooser::columnsChanged);
    expectPopup();
    chooser.popUp({ u"email"_s, u"id"_s }, m_list.get());
    for (const auto *key : { "columns.email", "columns.age" })
        QTest::keyClick(chooser.findChild<QCheckBox *>(QString::fromLatin1(key)), Qt::Key_Space);
    QCOMPARE(changed.count(), 0);
    QTest::mouseClick(chooser.findChild<QPushButton *>(u"columns.done"_s), Qt::LeftButton);
    QVERIFY(!chooser.isVisible());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toStringList(), (QStringList { u"id"_s, u"age"_s }));
}

void TestColumnChooser::theChooserIsSilentWithoutAChange()
{
    ColumnChooser chooser(m_report, m_list.get());
    QSignalSpy changed(&chooser, &ColumnChooser::columnsChanged);
    expectPopup();
    chooser.popUp({ u"email"_s, u"id"_s }, m_list.get());
    QTest::keyClick(chooser.findChild<QCheckBox *>(u"columns.age"_s), Qt::Key_Space);
    QTest::keyClick(chooser.findChild<QCheckBox *>(u"columns.age"_s), Qt::Key_Space);
    QTest::keyClick(&chooser, Qt::Key_Escape);
    QVERIFY(!chooser.isVisible());
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(TestColumnChooser)
#include "tst_columnchooser.moc"
