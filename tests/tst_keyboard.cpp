// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenes.h"
#include "support/testcase.h"
#include "ui/widgets/focusring.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSet>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr int mostStops = 400;
constexpr int ringRoom = 6; ///< that a ring takes around a widget

QString nameOf(const QWidget *widget)
{
    QStringList names;
    for (; widget && names.size() < 4; widget = widget->parentWidget())
        names.prepend(QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName());
    return names.join(u" > "_s);
}

QImage around(QWidget *widget)
{
    QWidget *window = widget->window();
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(place.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom) & window->rect()).toImage();
}

bool isClickable(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QSlider *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget);
}

QButtonGroup *groupOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->group() && button->group()->exclusive() ? button->group() : nullptr;
}

} // namespace

/// The window and its dialogs without a mouse.
class TestKeyboard final : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_stage.reset(); }
    void everyStopIsSeen_data() { addScenes(); }
    void everyStopIsSeen();
    void escapeClosesTheTopmostOnly_data() { addScenes(); }
    void escapeClosesTheTopmostOnly();

private:
    void addScenes();
    /// Presses Tab until it has been everywhere.
    QList<QWidget *> walk(QWidget *window, QStringList *faults);
    static bool isReached(const QWidget *widget, const QSet<const QWidget *> &stops);

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<FocusRing> m_ring;
};

void TestKeyboard::initTestCase()
{
    TestCase::initTestCase();
    QApplication::setCursorFlashTime(0);
    m_stage = std::make_unique<Stage>();
    m_ring = std::make_unique<FocusRing>(qApp);
}

void TestKeyboard::addScenes()
{
    // Arrows walk through menus, and Page Up and Page Down through the months of the calendar.
    static const QList<QByteArray> byArrows { "connections", "calendar", "menu of views", "menu of a row" };
    QTest::addColumn<int>("index");
    const QList<Scene> scenes = m_stage->scenes();
    for (int i = 0; i < scenes.size(); ++i)
        if (!byArrows.contains(scenes.at(i).name) || qstrcmp(QTest::currentTestFunction(), "everyStopIsSeen") != 0)
            QTest::newRow(scenes.at(i).name.constData()) << i;
}

QList<QWidget *> TestKeyboard::walk(QWidget *window, QStringList *faults)
{
    QList<QWidget *> stops;
    for (int i = 0; i < mostStops; ++i) {
        QPointer<QWidget> before = QApplication::focusWidget();
        QTest::keyClick(before ? before.data() : window, Qt::Key_Tab);
        QWidget *stop = QApplication::focusWidget();
        if (!stop || stop == before) {
            *faults << (before ? nameOf(before) : u"The window"_s) + u" keeps the focus"_s;
            break;
        }
        if (stops.contains(stop))
            break;
        stops << stop;
        const QImage with = around(stop);
        stop->clearFocus();
        const QImage without = around(stop);
        stop->setFocus(Qt::TabFocusReason);
        if (with == without)
            *faults << nameOf(stop) + u" does not show the focus"_s;
    }
    return stops;
}

bool TestKeyboard::isReached(const QWidget *widget, const QSet<const QWidget *> &stops)
{
    for (const QWidget *at = widget; at; at = at->parentWidget())
        if (stops.contains(at) || (at->focusProxy() && stops.contains(at->focusProxy())))
            return true;
    static const QRegularExpression key(u"\\((Ctrl\\+|Shift\\+)*(F\\d+|[A-Z])\\)"_s);
    if (widget->toolTip().contains(key)) // of the window, listed on the sheet of keys
        return true;
    if (const QButtonGroup *group = groupOf(widget)) { // arrows go on from the one that is chosen
        const auto others = group->buttons();
        return std::any_of(others.begin(), others.end(), [&](QAbstractButton *each) { return stops.contains(each); });
    }
    return false;
}

void TestKeyboard::everyStopIsSeen()
{
    QFETCH(int, index);
    QVERIFY(m_stage->show(m_stage->scenes().at(index)));
    QWidget *window = m_stage->top();
    QStringList faults;
    QSet<const QWidget *> stops;
    for (const QWidget *stop : walk(window, &faults))
        stops << stop;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (widget->isVisible() && widget->isEnabled() && widget->window() == window && isClickable(widget)
            && !isReached(widget, stops))
            faults << nameOf(widget) + u" is for the mouse only"_s;
    for (const QString &fault : std::as_const(faults)) // a message of a test would be cut off
        qInfo().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

void TestKeyboard::escapeClosesTheTopmostOnly()
{
    QFETCH(int, index);
    QVERIFY(m_stage->show(m_stage->scenes().at(index)));
    MainWindow *window = m_stage->f.window.get();
    const bool form = m_stage->f.shows(u"filter.form"_s);
    QPointer<QWidget> top = m_stage->top();
    if (top == window)
        return;
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus && focus->window() == top ? focus : top.data(), Qt::Key_Escape);
    QTRY_VERIFY(!top || !top->isVisible());
    QCOMPARE(m_stage->top(), window);
    QVERIFY(window->isVisible());
    QCOMPARE(m_stage->f.shows(u"filter.form"_s), form);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
