// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include "report/catalog.h"
#include "ui/filters/chipbar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/countbutton.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

class TestChipBar : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void chipsShowWhatIsApplied();
    void chipsAreRemovedByMouseAndKey();
    void aChipOpensItsFilter();
    void whatDoesNotFitIsCounted();
    void chipsMakeRoomForTheCorner();
    void buttonsTellWhatIsWanted();
    void namesComeLater();

private:
    Chip *chip(const QString &name) { return m_bar->findChild<Chip *>(u"chip."_s + name); }
    QPushButton *button(const char *name) { return m_bar->findChild<QPushButton *>(QString::fromLatin1(name)); }

    Report m_report;
    std::unique_ptr<ChipBar> m_bar;
};

void TestChipBar::initTestCase()
{
    TestCase::initTestCase();
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_report = *catalog->report(u"teamup.customers"_s);
}

void TestChipBar::init()
{
    TestCase::init();
    const FilterContext context { .locale = QLocale::c(), .today = [] { return QDate(2026, 11, 12); } };
    m_bar = std::make_unique<ChipBar>(m_report, context);
    m_bar->resize(900, 42);
    m_bar->setFilters({ { u"is_active"_s, true },
                        { u"created_at"_s, DateRange { DatePreset::Custom, QDate(2021, 1, 1), {} } },
                        { u"is_any"_s, QStringList { u"new"_s, u"lead"_s } } });
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestChipBar::cleanup()
{
    m_bar.reset();
}

void TestChipBar::chipsShowWhatIsApplied()
{
    QCOMPARE(chip(u"is_active"_s)->value(), u"Yes"_s);
    QCOMPARE(chip(u"created_at"_s)->value(), u"since 1 Jan 2021"_s);
    QCOMPARE(chip(u"is_any"_s)->value(), u"new, lead"_s);
    QVERIFY(chip(u"is_active"_s)->x() < chip(u"is_any"_s)->x());
    QVERIFY(chip(u"is_any"_s)->x() < chip(u"created_at"_s)->x());
    QCOMPARE(m_bar->findChild<CountButton *>()->count(), 3);
    QVERIFY(button("chips.clear")->isVisible());
    m_bar->setFilters({});
    QVERIFY(!button("chips.clear")->isVisible());
    QVERIFY(!chip(u"is_active"_s) || !chip(u"is_active"_s)->isVisible());
}

void TestChipBar::chipsAreRemovedByMouseAndKey()
{
    QSignalSpy removed(m_bar.get(), &ChipBar::removeRequested);
    QTest::mouseClick(chip(u"is_active"_s)->findChild<QWidget *>(u"remove"_s), Qt::LeftButton);
    auto *body = chip(u"is_any"_s)->findChild<QWidget *>(u"body"_s);
    body->setFocus();
    QTest::keyClick(body, Qt::Key_Delete);
    QTest::keyClick(body, Qt::Key_Backspace);
    QCOMPARE(removed.count(), 3);
    QCOMPARE(removed.at(0).first().toString(), u"is_active"_s);
    QCOMPARE(removed.at(2).first().toString(), u"is_any"_s);
    m_bar->setFilters({ { u"is_active"_s, true } });
    QVERIFY(m_bar->isAncestorOf(QApplication::focusWidget()));
}

void TestChipBar::aChipOpensItsFilter()
{
    QSignalSpy opened(m_bar.get(), &ChipBar::openRequested);
    QTest::mouseClick(chip(u"created_at"_s)->findChild<QWidget *>(u"body"_s), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), u"created_at"_s);
}

void TestChipBar::whatDoesNotFitIsCounted()
{
    QVERIFY(!button("chips.more")->isVisible());
    m_bar->resize(520, 42);
    QVERIFY(chip(u"is_active"_s)->isVisible());
    QVERIFY(!chip(u"created_at"_s)->isVisible());
    QVERIFY(button("chips.more")->isVisible());
    const int hidden = !chip(u"is_any"_s)->isVisible() + 1;
    QVERIFY(button("chips.more")->text().contains(QString::number(hidden)));
    QVERIFY(button("chips.clear")->geometry().right() < m_bar->width());
    QSignalSpy opened(m_bar.get(), &ChipBar::openRequested);
    QTest::mouseClick(button("chips.more"), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
}

void TestChipBar::chipsMakeRoomForTheCorner()
{
    auto *corner = new QPushButton(u"What can be done with all of these filters now"_s);
    corner->setProperty("measure", u"small"_s);
    m_bar->setCorner(corner);
    QVERIFY(corner->isVisible());
    QCOMPARE(corner->geometry().right(), m_bar->width() - 1 - 16);
    QVERIFY(!chip(u"created_at"_s)->isVisible());
    const auto clearOfIt = [&] { return button("chips.clear")->geometry().right() < corner->x(); };
    QVERIFY(clearOfIt());
    corner->hide();
    QTRY_VERIFY(chip(u"created_at"_s)->isVisible());
    corner->show();
    QTRY_VERIFY(!chip(u"created_at"_s)->isVisible());
    m_bar->resize(604, 42); // beside the form in the smallest window
    QVERIFY(clearOfIt());
    QVERIFY(button("chips.more")->isVisible());
}

void TestChipBar::buttonsTellWhatIsWanted()
{
    QSignalSpy toggled(m_bar.get(), &ChipBar::formToggled);
    QSignalSpy opened(m_bar.get(), &ChipBar::openRequested);
    QSignalSpy cleared(m_bar.get(), &ChipBar::clearRequested);
    m_bar->setFormOpen(true);
    QCOMPARE(toggled.count(), 0);
    QTest::mouseClick(button("chips.filters"), Qt::LeftButton);
    QCOMPARE(toggled.first().first().toBool(), false);
    QTest::mouseClick(button("chips.add"), Qt::LeftButton);
    QCOMPARE(opened.first().first().toString(), QString());
    QTest::mouseClick(button("chips.clear"), Qt::LeftButton);
    QCOMPARE(cleared.count(), 1);
}

void TestChipBar::namesComeLater()
{
    m_bar->setFilters({ { u"active_memberships"_s, QList<qint64> { 11, 12 } } });
    QCOMPARE(chip(u"active_memberships"_s)->value(), u"11, 12"_s);
    m_bar->setChoices(u"memberships"_s, { { 11, u"Unlimited"_s } });
    QCOMPARE(chip(u"active_memberships"_s)->value(), u"Unlimited, 12"_s);
}

QTEST_MAIN(TestChipBar)
#include "tst_chipbar.moc"
