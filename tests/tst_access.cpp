// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"
#include "support/accesstree.h"
#include "support/scenes.h"
#include "support/testcase.h"
#include "ui/filters/foldheader.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

bool hasWord(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// What a screen reader can say of something that takes the focus.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::NoRole:
    case QAccessible::Client:
    case QAccessible::Pane:
    case QAccessible::Grouping:
    case QAccessible::Border:
    case QAccessible::Graphic:
    case QAccessible::Indicator:
    case QAccessible::Whitespace:
    case QAccessible::UserRole:
        return false;
    default:
        return true;
    }
}

/// Empty where everything is said that has to be.
QString faultOf(QAccessibleInterface *interface)
{
    const QAccessible::State state = interface->state();
    const QString name = interface->text(QAccessible::Name);
    const auto *widget = qobject_cast<QWidget *>(interface->object());
    const bool focusable = state.focusable && !state.disabled && interface->role() != QAccessible::Cell
        && (!widget || widget->focusPolicy() & Qt::TabFocus);
    const bool button = qobject_cast<const QAbstractButton *>(widget);
    if ((focusable || button) && !hasWord(name))
        return u"has no name: \"%1\""_s.arg(name);
    if ((focusable || button) && !isControl(interface->role()) && !qobject_cast<const QScrollArea *>(widget))
        return u"has no role: %1"_s.arg(interface->role());
    if (interface->role() == QAccessible::Graphic && !hasWord(name))
        return u"is a picture without meaning"_s;
    if (const auto *fold = qobject_cast<const FoldHeader *>(widget))
        return bool(state.expanded) == fold->isChecked() && state.expandable ? QString()
                                                                             : u"does not say that it folds"_s;
    if (const auto *pressed = qobject_cast<const QAbstractButton *>(widget)) {
        if (pressed->isCheckable() && !(state.checkable || state.expandable))
            return u"does not say that it can be checked"_s;
        if (pressed->isCheckable() && pressed->isChecked() != bool(state.checked) && !state.expandable)
            return u"does not say whether it is checked"_s;
        if (pressed->isEnabled() == bool(state.disabled))
            return u"does not say whether it is enabled"_s;
    }
    const bool container = interface->childCount() > 0;
    const bool viewport = widget && widget->objectName() == "qt_scrollarea_viewport"_L1;
    if (!container && !viewport && !qobject_cast<const QScrollBar *>(widget) && !isControl(interface->role()))
        return hasWord(name) ? u"says words but not what it is: %1"_s.arg(name) : u"says nothing"_s;
    return {};
}

QStringList faultsIn(QWidget *window)
{
    QStringList faults;
    accesstree::walk(window, [&](QAccessibleInterface *interface) {
        if (interface->state().invisible && interface->role() != QAccessible::Cell)
            return false;
        if (const QString fault = faultOf(interface); !fault.isEmpty())
            faults << accesstree::placeOf(interface) + u' ' + fault;
        return true;
    });
    faults.removeDuplicates();
    return faults;
}

} // namespace

/// What a screen reader is told of everything that can be opened.
class TestAccess final : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_stage.reset(); }
    void rowsAreReadWhole();
    void everythingIsNamed_data();
    void everythingIsNamed();
    void foldsTellTheirState();

private:
    std::unique_ptr<Stage> m_stage;
};

void TestAccess::initTestCase()
{
    TestCase::initTestCase();
    m_stage = std::make_unique<Stage>();
}

void TestAccess::everythingIsNamed_data()
{
    QTest::addColumn<int>("index");
    const QList<Scene> scenes = m_stage->scenes();
    for (int i = 0; i < scenes.size(); ++i)
        QTest::newRow(scenes.at(i).name.constData()) << i;
}

void TestAccess::everythingIsNamed()
{
    QFETCH(int, index);
    QVERIFY(m_stage->show(m_stage->scenes().at(index)));
    const QStringList faults = faultsIn(m_stage->top());
    for (const QString &fault : std::as_const(faults)) // a message of a test would be cut off
        qInfo().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

/// "name, flags, membership"
void TestAccess::rowsAreReadWhole()
{
    QVERIFY(m_stage->show(m_stage->scenes().constFirst()));
    const ReportView *view = m_stage->f.view();
    const int section = view->reportModel()->section(u"full_name"_s);
    QAccessibleTableInterface *table =
        QAccessible::queryAccessibleInterface(const_cast<ReportView *>(view))->tableInterface();
    QVERIFY(table);
    bool flagged = false;
    for (int row = 0; row < 20; ++row) {
        const QString name = view->reportModel()->row(row)->served.value("full_name"_L1).toString();
        const QString read = table->cellAt(row, section)->text(QAccessible::Name);
        QVERIFY2(read == name || read.startsWith(name + u", "_s), qPrintable(read));
        flagged = flagged || read != name;
    }
    QVERIFY(flagged);
}

void TestAccess::foldsTellTheirState()
{
    const QList<Scene> scenes = m_stage->scenes();
    const auto filters = std::find_if(scenes.begin(), scenes.end(), [](const Scene &s) { return s.name == "filters"; });
    QVERIFY(m_stage->show(*filters));
    auto *fold = m_stage->f.find<FoldHeader>(u"filter.section.Advanced"_s);
    QVERIFY(fold && !fold->isChecked());
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(fold);
    QVERIFY(told->state().collapsed && !told->state().expanded);
    QCOMPARE(told->role(), QAccessible::Button);
    told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(fold->isChecked());
    QVERIFY(told->state().expanded && !told->state().collapsed);
    fold->click();
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
