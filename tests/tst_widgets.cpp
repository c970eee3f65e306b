// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include "ui/theme/text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/cardradio.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/radiorow.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tokenfield.h"
#include "ui/widgets/tokenpill.h"
#include "ui/widgets/tristate.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QCompleter>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// The offscreen platform says this once for every pop-up that opens.
void expectPopup()
{
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
}

} // namespace

class tst_Widgets : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void theWidestChoiceIsNotCut();
    void triStateFollowsTheArrowKeys();
    void triStateMirrorsItsArrows();
    void segmentsAreOneStopOfTheTabOrder();
    void segmentsAreSpokenAsRadioButtons();
    void dates_data();
    void dates();
    void shownDatesCanBeReadBack();
    void dateFieldKeepsWhatIsNoDate();
    void dateFieldTakesADayFromTheCalendar();
    void tokensAreAddedAndRemoved();
    void tokensTakeSeveralIdsAtOnce();
    void tokensRefuseWhatIsNoId();
    void tokensAreChosenFromTheList();
    void chipIsRemovedByButtonAndByKey();
    void wholeCardAndRowAreHit();
    void switchTogglesByKeyAndClick();
    void flowGrowsInHeight();
    void progressKeepsBigNumbers();
    void initialsOfNames_data();
    void initialsOfNames();
    void elidedLabelKnowsWhenItIsCut();
    void elidedLabelWraps();
    void labelsShowMarkupAsTyped();
    void ringShowsForKeyboardFocusOnly();
    void overlayLivesWithItsDialog();
};

void tst_Widgets::triStateFollowsTheArrowKeys()
{
    TriState field;
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    QCOMPARE(field.value(), std::nullopt);
    QSignalSpy changed(&field, &TriState::valueChanged);
    field.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(field.value(), std::optional(true));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(field.value(), std::optional(false));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(field.value(), std::nullopt);
    QCOMPARE(changed.size(), 3);
    field.setValue(true);
    QCOMPARE(field.segmentText(field.current()), u"Yes"_s);
}

void tst_Widgets::triStateMirrorsItsArrows()
{
    TriState field;
    field.setLayoutDirection(Qt::RightToLeft);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(field.value(), std::optional(true));
}

void tst_Widgets::segmentsAreOneStopOfTheTabOrder()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *field = new TriState;
    auto *after = new QPushButton(u"After"_s);
    row->addWidget(field);
    row->addWidget(after);
    field->setValue(false);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
}

void tst_Widgets::segmentsAreSpokenAsRadioButtons()
{
    TriState field;
    const auto buttons = field.findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 3);
    QAccessibleInterface *yes = QAccessible::queryAccessibleInterface(buttons.at(1));
    QVERIFY(yes);
    QCOMPARE(yes->role(), QAccessible::RadioButton);
    QCOMPARE(yes->text(QAccessible::Name), u"Yes"_s);
}

void tst_Widgets::dates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate day(2026, 10, 4);
    QTest::newRow("C medium") << u"C"_s << u"4 Oct 2026"_s << day;
    QTest::newRow("C long") << u"C"_s << u"Sunday, 4 October 2026"_s << day;
    QTest::newRow("C ISO") << u"C"_s << u"2026-10-04"_s << day;
    QTest::newRow("British") << u"en_GB"_s << u"04/10/2026"_s << day;
    QTest::newRow("British, one digit") << u"en_GB"_s << u"4/10/26"_s << day;
    QTest::newRow("British, dots") << u"en_GB"_s << u"4.10.2026"_s << day;
    QTest::newRow("British, lower case") << u"en_GB"_s << u" 4  october 2026 "_s << day;
    QTest::newRow("American") << u"en_US"_s << u"10/4/2026"_s << day;
    QTest::newRow("American medium") << u"en_US"_s << u"Oct 4, 2026"_s << day;
    QTest::newRow("American, day first by name") << u"en_US"_s << u"4 Oct 2026"_s << day;
    QTest::newRow("German") << u"de_DE"_s << u"04.10.2026"_s << day;
    QTest::newRow("German short") << u"de_DE"_s << u"4.10.26"_s << day;
    QTest::newRow("German medium") << u"de_DE"_s << u"4. Okt. 2026"_s << day;
    QTest::newRow("German, no dots") << u"de_DE"_s << u"4 Okt 2026"_s << day;
    QTest::newRow("German long") << u"de_DE"_s << u"Sonntag, 4. Oktober 2026"_s << day;
    QTest::newRow("German March") << u"de_DE"_s << u"1. März 2026"_s << QDate(2026, 3, 1);
    QTest::newRow("Spanish filler") << u"es_ES"_s << u"4 de octubre de 2026"_s << day;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"2026年10月4日"_s << day;
    QTest::newRow("Arabic digits") << u"en_GB"_s << u"٠٤/١٠/٢٠٢٦"_s << day;
    QTest::newRow("birthday of two digits") << u"en_GB"_s << u"1/2/80"_s << QDate(1980, 2, 1);
    QTest::newRow("no such day") << u"en_GB"_s << u"31/2/2026"_s << QDate();
    QTest::newRow("month and day swapped") << u"en_US"_s << u"14/10/2026"_s << QDate();
    QTest::newRow("unknown word") << u"en_GB"_s << u"4 Foo 2026"_s << QDate();
    QTest::newRow("word beside numbers") << u"en_GB"_s << u"4 10 2026 maybe"_s << QDate();
    QTest::newRow("half a date") << u"en_GB"_s << u"4 Oct"_s << QDate();
    QTest::newRow("ambiguous month") << u"en_GB"_s << u"4 Ju 2026"_s << QDate();
    QTest::newRow("year of three digits") << u"en_GB"_s << u"4 Oct 202"_s << QDate();
}

void tst_Widgets::dates()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(parseDate(text, QLocale(locale), QDate(2026, 11, 12)).value_or(QDate()), date);
}

void tst_Widgets::shownDatesCanBeReadBack()
{
    for (const QString &name :
         { u"C"_s, u"en_GB"_s, u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"es_ES"_s, u"ru_RU"_s, u"ar_EG"_s, u"ja_JP"_s }) {
        const QLocale locale(name);
        for (int month = 1; month <= 12; ++month) {
            const QDate date(2026, month, 28);
            const QString shown = locale.toString(date, mediumDateFormat(locale));
            QVERIFY2(parseDate(shown, locale, date) == date, qPrintable(QString(name + u": "_s + shown)));
        }
    }
    QCOMPARE(QLocale(u"en_GB"_s).toString(QDate(2026, 10, 4), mediumDateFormat(QLocale(u"en_GB"_s))), u"4 Oct 2026"_s);
    QCOMPARE(QLocale(u"en_US"_s).toString(QDate(2026, 10, 4), mediumDateFormat(QLocale(u"en_US"_s))), u"Oct 4, 2026"_s);
}

void tst_Widgets::dateFieldKeepsWhatIsNoDate()
{
    DateField field;
    QSignalSpy edited(&field, &DateField::edited);
    QTest::keyClicks(&field, u"31/2"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY(!field.isValid());
    QCOMPARE(field.value(), std::nullopt);
    QCOMPARE(field.text(), u"31/2"_s);
    QCOMPARE(field.property("error").toBool(), true);

    field.selectAll();
    QTest::keyClicks(&field, u"2026-10-04"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.value(), std::optional(QDate(2026, 10, 4)));
    QCOMPARE(field.text(), u"4 Oct 2026"_s);
    QCOMPARE(field.property("error").toBool(), false);
    QCOMPARE(edited.size(), 14);

    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QVERIFY(field.isValid());
    QCOMPARE(field.value(), std::nullopt);
}

void tst_Widgets::dateFieldTakesADayFromTheCalendar()
{
    DateField field;
    field.setValue(QDate(2026, 10, 4));
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    QSignalSpy edited(&field, &DateField::edited);
    expectPopup();
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field.findChild<QCalendarWidget *>(u"calendar"_s);
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 10, 4));
    Q_EMIT calendar->activated(QDate(2026, 10, 9));
    QCOMPARE(field.value(), std::optional(QDate(2026, 10, 9)));
    QCOMPARE(edited.size(), 1);
    QTRY_VERIFY(!field.findChild<CalendarPopup *>());
}

void tst_Widgets::tokensAreAddedAndRemoved()
{
    TokenField field;
    field.setChoices({ { u"7"_s, u"Unlimited"_s }, { u"8"_s, u"Off Peak"_s } });
    QSignalSpy changed(&field, &TokenField::changed);
    auto *edit = field.findChild<QLineEdit *>(u"edit"_s);
    QVERIFY(edit);
    edit->setText(u"off peak"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(field.value(), QStringList { u"8"_s });
    QCOMPARE(edit->text(), QString());
    QCOMPARE(changed.size(), 1);

    field.setValue({ u"8"_s, u"7"_s, u"42"_s });
    QCOMPARE(changed.size(), 1);
    auto *first = field.findChild<TokenPill *>();
    QVERIFY(first);
    QCOMPARE(first->accessibleName(), u"Off Peak"_s);
    first->findChild<QToolButton *>(u"remove"_s)->click();
    QTRY_COMPARE(field.value(), QStringList({ u"7"_s, u"42"_s }));
    QTest::keyClick(edit, Qt::Key_Backspace);
    QCOMPARE(field.value(), QStringList { u"7"_s });
    QCOMPARE(changed.size(), 3);
}

void tst_Widgets::tokensTakeSeveralIdsAtOnce()
{
    TokenField field;
    auto *edit = field.findChild<QLineEdit *>(u"edit"_s);
    edit->setText(u"1, 2 3;2"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(field.value(), QStringList({ u"1"_s, u"2"_s, u"3"_s }));
}

void tst_Widgets::tokensRefuseWhatIsNoId()
{
    TokenField field;
    auto *edit = field.findChild<QLineEdit *>(u"edit"_s);
    QSignalSpy error(&field, &TokenField::errorChanged);
    edit->setText(u"1, two"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(field.hasError());
    QCOMPARE(field.value(), QStringList());
    QCOMPARE(edit->text(), u"1, two"_s);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(!field.hasError());
    QCOMPARE(error.size(), 2);
}

void tst_Widgets::tokensAreChosenFromTheList()
{
    TokenField field;
    field.setChoices({ { u"7"_s, u"Unlimited"_s }, { u"8"_s, u"Off Peak"_s } });
    field.setValue({ u"7"_s });
    auto *edit = field.findChild<QLineEdit *>(u"edit"_s);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    expectPopup();
    field.findChild<QToolButton *>(u"showChoices"_s)->click();
    QAbstractItemView *popup = edit->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(field.value(), QStringList({ u"7"_s, u"8"_s }));
    QTRY_COMPARE(edit->text(), QString());
}

void tst_Widgets::chipIsRemovedByButtonAndByKey()
{
    Chip chip(u"Active"_s, u"Yes"_s);
    QCOMPARE(chip.accessibleName(), u"Active: Yes"_s);
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QSignalSpy activated(&chip, &Chip::activated);
    auto *button = chip.findChild<QToolButton *>(u"remove"_s);
    auto *body = chip.findChild<QAbstractButton *>(u"body"_s);
    QVERIFY(button && body);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(body, Qt::Key_Delete);
    QCOMPARE(removed.size(), 2);
    QTest::keyClick(body, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    chip.setRemovable(false);
    QTest::keyClick(body, Qt::Key_Delete);
    QCOMPARE(removed.size(), 2);
}

void tst_Widgets::wholeCardAndRowAreHit()
{
    CardRadio card(u"table"_s, u"CSV"_s, u"For spreadsheets"_s);
    card.resize(300, 52);
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(290, 48));
    QVERIFY(card.isChecked());

    RadioList list;
    RadioRow *all = list.addRow(u"Everything"_s);
    RadioRow *some = list.addRow(u"Current filters"_s, u"Active"_s, u"12 rows"_s);
    list.resize(400, list.sizeHint().height());
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    QTest::mouseClick(all, Qt::LeftButton, {}, QPoint(all->width() - 3, 3));
    QVERIFY(all->isChecked());
    QTest::keyClick(all, Qt::Key_Down);
    QVERIFY(some->isChecked());
    QCOMPARE(some->accessibleDescription(), u"Active, 12 rows"_s);
}

void tst_Widgets::switchTogglesByKeyAndClick()
{
    Switch field(u"Include deleted"_s);
    field.resize(300, 24);
    QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(150, 12));
    QVERIFY(field.isChecked());
    QTest::keyClick(&field, Qt::Key_Space);
    QVERIFY(!field.isChecked());
}

void tst_Widgets::flowGrowsInHeight()
{
    QWidget area;
    auto *flow = new FlowLayout(&area, 10, 5);
    for (int i = 0; i < 4; ++i) {
        auto *box = new QWidget;
        box->setFixedSize(100, 20);
        flow->addWidget(box);
    }
    QCOMPARE(flow->heightForWidth(430), 20);
    QCOMPARE(flow->heightForWidth(429), 45);
    QCOMPARE(flow->heightForWidth(50), 95);
    area.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(QRect(0, 0, 220, 45));
    QCOMPARE(flow->itemAt(0)->geometry().topLeft(), QPoint(120, 0));
    QCOMPARE(flow->itemAt(2)->geometry().topLeft(), QPoint(120, 25));
}

void tst_Widgets::progressKeepsBigNumbers()
{
    ProgressBar bar;
    bar.setShare(3'000'000'000, 6'000'000'000);
    QCOMPARE(bar.value() * 2, bar.maximum());
    bar.setShare(5, 0);
    QCOMPARE(bar.maximum(), bar.minimum());
}

void tst_Widgets::initialsOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("Latin") << u"Łukasz Wiśniewski"_s << u"ŁW"_s;
    QTest::newRow("first and last") << u"Zoë van der Berg"_s << u"ZB"_s;
    QTest::newRow("one word") << u"Prince"_s << u"P"_s;
    QTest::newRow("Cyrillic") << u"ольга Кравченко"_s << u"ОК"_s;
    QTest::newRow("Chinese") << u"山田太郎"_s << u"山"_s;
    QTest::newRow("Arabic does not join") << u"فاطمة منصوري"_s << u"ف\u200Cم"_s;
    QTest::newRow("decomposed") << u"e\u0301lise Roux"_s << u"E\u0301R"_s;
    QTest::newRow("quotes") << u"\"Ann\" (Lee)"_s << u"AL"_s;
    QTest::newRow("none") << u" - ..."_s << QString();
}

void tst_Widgets::initialsOfNames()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(initials(name), letters);
}

void tst_Widgets::elidedLabelWraps()
{
    ElidedLabel label(u"The file cannot be written there. Choose another folder."_s);
    label.resize(label.fontMetrics().horizontalAdvance(label.text()) * 2 / 3, 60);
    QCOMPARE(label.linesFor(label.width()), 2);
    QVERIFY(label.isElided());
    const QImage oneLine = label.grab().toImage();
    label.setMostLines(2);
    QVERIFY(!label.isElided());
    QVERIFY(label.grab().toImage() != oneLine);
    label.resize(label.width() / 3, 60);
    QVERIFY(label.isElided());
    QCOMPARE(ElidedLabel().linesFor(100), 1);
}

void tst_Widgets::elidedLabelKnowsWhenItIsCut()
{
    ElidedLabel label(u"customers-2026-11-12.csv"_s, Qt::ElideMiddle);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(60, label.height());
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < 60);
}

void tst_Widgets::labelsShowMarkupAsTyped()
{
    const std::unique_ptr<QLabel> label(plainLabel(u"<b>Ann</b>"_s));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(plainToolTip(u"<b>Ann</b>"_s), u"<span style=\"white-space:pre-wrap\">&lt;b&gt;Ann&lt;/b&gt;</span>"_s);
    QCOMPARE(plainToolTip(u"Ann & Bob"_s), u"Ann & Bob"_s);
}

void tst_Widgets::ringShowsForKeyboardFocusOnly()
{
    FocusRing ring(qApp);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *one = new QPushButton(u"One"_s);
    auto *two = new QPushButton(u"Two"_s);
    row->addWidget(one);
    row->addWidget(two);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    one->setFocus(Qt::MouseFocusReason);
    QVERIFY(!ring.target());
    QTest::keyClick(one, Qt::Key_Tab);
    QCOMPARE(ring.target(), two);
    QTest::mouseClick(two, Qt::LeftButton);
    QVERIFY(!ring.target());
}

void tst_Widgets::overlayLivesWithItsDialog()
{
    QWidget window;
    window.resize(400, 300);
    window.show();
    auto *dialog = new QDialog(&window);
    Overlay::under(dialog);
    auto *overlay = window.findChild<Overlay *>();
    QVERIFY(overlay);
    QVERIFY(!overlay->isVisible());
    dialog->open();
    QVERIFY(overlay->isVisible());
    window.resize(500, 320);
    QCOMPARE(overlay->size(), QSize(500, 320));
    dialog->reject();
    QVERIFY(!overlay->isVisible());
    delete dialog;
    QTRY_VERIFY(!window.findChild<Overlay *>());
}

void tst_Widgets::theWidestChoiceIsNotCut()
{
    class Box : public ChoiceBox {
    public:
        QString shown() const
        {
            QStyleOptionComboBox option;
            initStyleOption(&option);
            return option.currentText;
        }
    } box;
    box.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box.setChoices({ { u"After a day"_s, 1 }, { u"After 30 days"_s, 30 } }, 30);
    box.resize(box.sizeHint());
    QCOMPARE(box.shown(), box.currentText());
    box.resize(box.width() - 20, box.height());
    QVERIFY(box.shown() != box.currentText());
}

QTEST_MAIN(tst_Widgets)
#include "tst_widgets.moc"
