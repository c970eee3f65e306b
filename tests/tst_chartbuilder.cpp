// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countedrows.h"
#include "support/testcase.h"

#include "counts/kinds.h"
#include "ui/charts/chartbuilder.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QToolTip>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rollbook;

class TestChartBuilder : public TestCase {
    Q_OBJECT
private:
    std::unique_ptr<ChartBuilder> builder;
    std::unique_ptr<QSignalSpy> told;

    void build(const Report &report = counted::report())
    {
        told.reset();
        builder = std::make_unique<ChartBuilder>(report, u"TeamUp"_s);
        told = std::make_unique<QSignalSpy>(builder.get(), &ChartBuilder::settingsChanged);
        builder->resize(builder->width(), 586);
        builder->show();
        QVERIFY(QTest::qWaitForWindowExposed(builder.get()));
    }

    QComboBox *box(const QString &name) const { return builder->findChild<QComboBox *>(name); }
    QRadioButton *tile(const QString &name) const
    {
        return builder->findChild<QRadioButton *>(u"chart.kind."_s + name);
    }

    QStringList items(const QString &name) const
    {
        QStringList texts;
        for (int i = 0; i < box(name)->count(); ++i)
            texts << box(name)->itemText(i);
        return texts;
    }

    /// As the user does; the change has to be told once.
    ChartSettings choose(const QString &name, const QString &text)
    {
        told->clear();
        box(name)->setCurrentIndex(box(name)->findText(text));
        return told->size() == 1 ? told->first().first().value<ChartSettings>() : ChartSettings();
    }

    ChartSettings click(const QString &name)
    {
        told->clear();
        QTest::mouseClick(tile(name), Qt::LeftButton);
        return told->size() == 1 ? told->first().first().value<ChartSettings>() : ChartSettings();
    }

    QString checkedTile() const
    {
        QStringList names;
        for (QRadioButton *tile : builder->findChildren<QRadioButton *>())
            if (tile->isChecked())
                names << tile->objectName().section(u'.', -1);
        return names.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        Theme().apply(*qApp);
    }
    void init()
    {
        TestCase::init();
        build();
    }
    void cleanup()
    {
        told.reset();
        builder.reset();
    }

    void startsWithTheFirstChartOfTheReport()
    {
        QCOMPARE(box(u"chart.group"_s)->currentText(), u"Joined month"_s);
        QCOMPARE(items(u"chart.group"_s).size(), attributesOf(counted::report()).size());
        QCOMPARE(box(u"chart.split"_s)->currentText(), u"No split"_s);
        QCOMPARE(items(u"chart.measure"_s), QStringList { u"Count of customers"_s });
        QCOMPARE(items(u"chart.order"_s),
                 QStringList({ u"Oldest first"_s, u"Newest first"_s, u"Most first"_s, u"Fewest first"_s }));
        QCOMPARE(checkedTile(), u"bar"_s);
        QVERIFY(builder->findChild<QCheckBox *>(u"chart.totals"_s)->isChecked());
        QVERIFY(builder->findChild<QCheckBox *>(u"chart.legend"_s)->isChecked());
        QCOMPARE(builder->settings(), defaultChart(counted::report()));
    }

    void offersWhatCanSplitTheGroup()
    {
        const QStringList splits = items(u"chart.split"_s);
        QCOMPARE(splits.first(), u"No split"_s);
        QVERIFY(splits.contains(u"Gender"_s));
        QVERIFY(!splits.contains(u"Joined month"_s));
        QVERIFY(!splits.contains(u"Joined year"_s));
        choose(u"chart.group"_s, u"Gender"_s);
        QVERIFY(!items(u"chart.split"_s).contains(u"Gender"_s));
        QVERIFY(items(u"chart.split"_s).contains(u"Joined month"_s));
    }

    void saysWhoCounted()
    {
        const auto labels = builder->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text()
                == "Counted by TeamUp over all matching customers, not only the rows you have loaded."_L1
                && label->textFormat() == Qt::PlainText;
        }));
    }

    void showsSettingsSilently()
    {
        ChartSettings settings = counted::settings(u"gender"_s, u"is_active"_s);
        settings.kind = ChartKind::PercentBar;
        settings.order = ChartOrder::FewestFirst;
        settings.totals = false;
        settings.legend = false;
        builder->setSettings(settings);
        QCOMPARE(builder->settings(), settings);
        QCOMPARE(told->size(), 0);
        QCOMPARE(box(u"chart.group"_s)->currentText(), u"Gender"_s);
        QCOMPARE(box(u"chart.split"_s)->currentText(), u"Active"_s);
        QCOMPARE(box(u"chart.order"_s)->currentText(), u"Fewest first"_s);
        QCOMPARE(checkedTile(), u"percent"_s);
        QVERIFY(!builder->findChild<QCheckBox *>(u"chart.totals"_s)->isChecked());
        QVERIFY(!builder->findChild<QCheckBox *>(u"chart.legend"_s)->isChecked());
    }

    void repairsSettingsOfAnotherReport()
    {
        ChartSettings settings = counted::settings(u"shoe_size"_s, u"joined_month"_s);
        settings.measure = u"revenue"_s;
        builder->setSettings(settings);
        QCOMPARE(box(u"chart.group"_s)->currentText(), u"Joined month"_s);
        QCOMPARE(box(u"chart.split"_s)->currentText(), u"No split"_s);
        QCOMPARE(box(u"chart.measure"_s)->currentText(), u"Count of customers"_s);
    }

    void aNewGroupTakesWhatFits_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<ChartKind>("kind");
        QTest::addColumn<ChartOrder>("order");
        QTest::addColumn<QString>("label");
        QTest::addColumn<ChartKind>("newKind");
        QTest::addColumn<ChartOrder>("newOrder");
        using enum ChartKind;
        using enum ChartOrder;
        const QString month = u"joined_month"_s;
        QTest::newRow("bars stay") << month << Bar << Natural << u"Age"_s << Bar << Natural;
        QTest::newRow("days are a line") << month << Bar << Natural << u"Joined day"_s << Line << Natural;
        QTest::newRow("a line of days by time") << month << Bar << MostFirst << u"Joined day"_s << Line << Natural;
        QTest::newRow("a line stays") << u"created_date"_s << Line << NaturalReversed << u"Age"_s << Line
                                      << NaturalReversed;
        QTest::newRow("no line between words") << month << Line << Natural << u"Gender"_s << Bar << MostFirst;
        QTest::newRow("a donut stays") << u"is_active"_s << Donut << MostFirst << u"Gender"_s << Donut << MostFirst;
        QTest::newRow("words by count") << month << Bar << Natural << u"Gender"_s << Bar << MostFirst;
        QTest::newRow("months by time") << u"gender"_s << Bar << MostFirst << u"Birth month"_s << Bar << Natural;
        QTest::newRow("a chosen order stays")
            << u"age"_s << Bar << FewestFirst << u"Birth month"_s << Bar << FewestFirst;
    }

    void aNewGroupTakesWhatFits()
    {
        QFETCH(QString, before);
        QFETCH(ChartKind, kind);
        QFETCH(ChartOrder, order);
        QFETCH(QString, label);
        ChartSettings settings = counted::settings(before);
        settings.kind = kind;
        settings.order = order;
        builder->setSettings(settings);
        const ChartSettings chosen = choose(u"chart.group"_s, label);
        QTEST(chosen.kind, "newKind");
        QTEST(chosen.order, "newOrder");
        QCOMPARE(builder->settings(), chosen);
    }

    void aSplitStacksTheBars()
    {
        QCOMPARE(choose(u"chart.split"_s, u"Gender"_s).kind, ChartKind::StackedBar);
        QCOMPARE(checkedTile(), u"stacked"_s);
        QCOMPARE(click(u"line"_s).kind, ChartKind::Line);
        QCOMPARE(choose(u"chart.split"_s, u"Active"_s).kind, ChartKind::Line);
        choose(u"chart.split"_s, u"No split"_s);
        click(u"donut"_s);
        QCOMPARE(choose(u"chart.split"_s, u"Gender"_s).kind, ChartKind::StackedBar);
    }

    void stackedBarsWithoutASplitAreBars()
    {
        choose(u"chart.split"_s, u"Gender"_s);
        click(u"percent"_s);
        const ChartSettings chosen = choose(u"chart.split"_s, u"No split"_s);
        QCOMPARE(chosen.kind, ChartKind::Bar);
        QVERIFY(chosen.split.isEmpty());
    }

    void groupingByTheSplitClearsIt()
    {
        choose(u"chart.split"_s, u"Gender"_s);
        const ChartSettings chosen = choose(u"chart.group"_s, u"Gender"_s);
        QCOMPARE(chosen.group, u"gender"_s);
        QCOMPARE(chosen.split, QString());
        QCOMPARE(chosen.kind, ChartKind::Bar);
        QCOMPARE(box(u"chart.split"_s)->currentText(), u"No split"_s);
    }

    void aLineRunsInItsOwnOrder()
    {
        choose(u"chart.order"_s, u"Most first"_s);
        const ChartSettings chosen = click(u"line"_s);
        QCOMPARE(chosen.kind, ChartKind::Line);
        QCOMPARE(chosen.order, ChartOrder::Natural);
        const auto *orders = qobject_cast<QStandardItemModel *>(box(u"chart.order"_s)->model());
        QVERIFY(orders->item(1)->isEnabled());
        QVERIFY(!orders->item(2)->isEnabled());
        QVERIFY(!orders->item(3)->isEnabled());
        click(u"bar"_s);
        QVERIFY(orders->item(2)->isEnabled());
    }

    void kindsThatCannotBeDrawnSayWhy()
    {
        const Report report = counted::report();
        const QString why =
            Kinds::whyNot(ChartKind::StackedBar, attributeOf(report, u"joined_month"_s), Attribute(), -1);
        QVERIFY(!why.isEmpty());
        QVERIFY(!tile(u"stacked"_s)->isEnabled());
        QCOMPARE(tile(u"stacked"_s)->toolTip(), why);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(tile(u"stacked"_s));
        QCOMPARE(spoken->text(QAccessible::Description), why);
        QVERIFY(spoken->state().disabled);
        choose(u"chart.split"_s, u"Gender"_s);
        QVERIFY(tile(u"stacked"_s)->isEnabled());
        QCOMPARE(tile(u"stacked"_s)->toolTip(), QString());
        QCOMPARE(spoken->text(QAccessible::Description), QString());
    }

    void theNumberOfGroupsDecidesAboutCircles()
    {
        QVERIFY(click(u"donut"_s).kind == ChartKind::Donut);
        told->clear();
        builder->setGroups(mostSlices + 1);
        QVERIFY(!tile(u"pie"_s)->isEnabled());
        QCOMPARE(checkedTile(), u"bar"_s);
        QCOMPARE(builder->settings().kind, ChartKind::Donut);
        builder->setGroups(mostSlices);
        QCOMPARE(checkedTile(), u"donut"_s);
        QCOMPARE(told->size(), 0);
        builder->setGroups(mostSlices + 1);
        choose(u"chart.group"_s, u"Gender"_s);
        QVERIFY(tile(u"pie"_s)->isEnabled());
    }

    void tilesAreOneStopOfTheTabOrder()
    {
        box(u"chart.measure"_s)->setFocus();
        QTest::keyClick(box(u"chart.measure"_s), Qt::Key_Tab);
        QVERIFY(tile(u"bar"_s)->hasFocus());
        // Stacked and 100 % need a split: the arrows pass over them.
        QTest::keyClick(tile(u"bar"_s), Qt::Key_Down);
        QCOMPARE(builder->settings().kind, ChartKind::Pie);
        QVERIFY(tile(u"pie"_s)->hasFocus());
        QTest::keyClick(tile(u"pie"_s), Qt::Key_Right);
        QCOMPARE(builder->settings().kind, ChartKind::Donut);
        QTest::keyClick(tile(u"donut"_s), Qt::Key_Up);
        QCOMPARE(builder->settings().kind, ChartKind::Line);
        QCOMPARE(told->size(), 3);
        QTest::keyClick(tile(u"line"_s), Qt::Key_Tab);
        QVERIFY(box(u"chart.order"_s)->hasFocus());
        QTest::keyClick(box(u"chart.order"_s), Qt::Key_Backtab);
        QVERIFY(tile(u"line"_s)->hasFocus());
    }

    void eachChangeIsToldOnce()
    {
        QVERIFY(!choose(u"chart.group"_s, u"Joined day"_s).group.isEmpty());
        QVERIFY(!choose(u"chart.split"_s, u"Gender"_s).group.isEmpty());
        QCOMPARE(click(u"percent"_s).kind, ChartKind::PercentBar);
        QCOMPARE(choose(u"chart.order"_s, u"Most first"_s).order, ChartOrder::MostFirst);
        for (const QString &name : { u"chart.totals"_s, u"chart.legend"_s }) {
            told->clear();
            builder->findChild<QCheckBox *>(name)->click();
            QCOMPARE(told->size(), 1);
        }
        QVERIFY(!builder->settings().totals);
        QVERIFY(!builder->settings().legend);
    }

    void choosingTheSameSaysNothing()
    {
        QTest::mouseClick(tile(u"bar"_s), Qt::LeftButton);
        QTest::mouseClick(tile(u"stacked"_s), Qt::LeftButton);
        box(u"chart.group"_s)->setCurrentIndex(0);
        builder->setSettings(builder->settings());
        QCOMPARE(told->size(), 0);
    }

    void theWheelIsForThePanelUnlessABoxIsUsed()
    {
        QComboBox *group = box(u"chart.group"_s);
        box(u"chart.split"_s)->setFocus();
        const auto takes = [](QWidget *widget) {
            const QPointF at = widget->rect().center();
            QWheelEvent event(at, widget->mapToGlobal(at), {}, { 0, -120 }, {}, {}, Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &event);
            return event.isAccepted();
        };
        QVERIFY(!takes(group));
        QCOMPARE(group->currentText(), u"Joined month"_s);
        QVERIFY(!(group->focusPolicy() == Qt::WheelFocus));
        QCOMPARE(told->size(), 0);
        group->setFocus();
        QVERIFY(takes(group));
        QCOMPARE(told->size(), 1);
    }

    void everyControlHasAName()
    {
        const QList<QWidget *> widgets = builder->findChildren<QWidget *>(QRegularExpression(u"^chart\\.(?!scroll)"_s));
        QCOMPARE(widgets.size(), 12);
        for (QWidget *widget : widgets)
            QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        QCOMPARE(QAccessible::queryAccessibleInterface(tile(u"bar"_s))->role(), QAccessible::RadioButton);
    }

    void fitsALowWindow()
    {
        // A window of 720 without its header row, chips and foot.
        builder->resize(builder->width(), 720 - 52 - 42 - 40);
        auto *area = builder->findChild<QScrollArea *>();
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        builder->resize(builder->width(), 400);
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        QVERIFY(area->widget()->width() <= area->viewport()->width());
    }

    void longLabelsAreCutAndWholeInTheTooltip()
    {
        Report report = counted::report();
        const QString label = u"<b>Registrierung gesperrt oder auch nicht gesperrt, je nachdem"_s;
        for (Column &column : report.columns)
            column.labelText = label;
        build(report);
        choose(u"chart.group"_s, label);
        QComboBox *group = box(u"chart.group"_s);
        const QScrollArea *area = builder->findChild<QScrollArea *>();
        QVERIFY(area->widget()->width() <= area->viewport()->width());
        QVERIFY(group->width() < builder->width());
        QHelpEvent help(QEvent::ToolTip, group->rect().center(), group->mapToGlobal(group->rect().center()));
        QApplication::sendEvent(group, &help);
        QVERIFY(QToolTip::text().contains(u"&lt;b&gt;Registrierung"_s));
        QToolTip::hideText();
    }
};

QTEST_MAIN(TestChartBuilder)
#include "tst_chartbuilder.moc"
