// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/uisettings.h"
#include "support/testcase.h"
#include "ui/palette/listsource.h"
#include "ui/palette/palette.h"
#include "ui/palette/palettemodel.h"
#include "ui/palette/recententries.h"
#include "ui/palette/recentsource.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// Answers when it is told to.
class LateSource final : public PaletteSource {
public:
    using PaletteSource::PaletteSource;
    QString title() const override { return u"Late"_s; }
    void find(const QString &text, quint64 generation) override { asked.append({ text, generation }); }
    void stop() override { ++stops; }
    PaletteFoot foot() const override { return said; }
    void footAction() override { ++actions; }
    void answer(qsizetype at)
    {
        const auto [text, generation] = asked.at(at);
        Q_EMIT found(generation, { { .id = u"late:"_s + text, .title = u"Late "_s + text } });
    }

    QList<std::pair<QString, quint64>> asked;
    PaletteFoot said;
    int stops = 0;
    int actions = 0;
};

} // namespace

/// The palette by itself: what its model shows, and how it is used.
class tst_Palette : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void groupsStandByTheirBestMatch();
    void recentOnesGoFirstAmongEquals();
    void recentOnesStandFirstWithoutText();
    void peopleAreForgottenWithTheProgram();
    void damagedRecentOnesAreLeftOut();
    void otherWordsLeadThere();
    void answersOfAnOlderTextNeverShow();
    void aChangedSourceIsAskedAgain();
    void itIsUsedWithoutLeavingTheField();
    void disabledOnesDoNothing();
    void escGivesTheFocusBack();
    void aClickBesideItCloses();
    void whoeverTakesTheFocusCloses();
    void aClickChooses();
    void theFootSpeaksForASource();
    void itFitsTheWindow_data();
    void itFitsTheWindow();

private:
    /// A source of these titles; what is chosen goes to m_done.
    ListSource *addList(const QString &title, const QStringList &names, int mostWhenEmpty = 3);
    QLineEdit *field() const { return m_palette->findChild<QLineEdit *>(u"palette.field"_s); }
    QListView *list() const { return m_palette->findChild<QListView *>(u"palette.list"_s); }
    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString text = m_model->index(row, 0).data().toString();
            all << (m_model->entry(row) ? text : QString(text + u':'));
        }
        return all;
    }
    QString current() const { return m_model->index(m_palette->currentRow(), 0).data().toString(); }
    void open()
    {
        m_palette->openUp();
        QVERIFY(field()->hasFocus());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(field(), key, modifiers); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<RecentEntries> m_recents;
    std::unique_ptr<PaletteModel> m_model;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    Palette *m_palette = nullptr;
    QStringList m_done;
};

void tst_Palette::init()
{
    TestCase::init();
    Theme theme(paletteFrom(Tokens::light()));
    theme.apply(*qApp);
    m_done.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<UiSettings>(m_folder->filePath(u"ui.ini"_s));
    m_recents = std::make_unique<RecentEntries>(m_settings.get());
    m_model = std::make_unique<PaletteModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_window = std::make_unique<QWidget>();
    m_before = new QLineEdit(m_window.get());
    m_palette = new Palette(m_model.get(), m_window.get());
    connect(m_palette, &Palette::chosen, this, [this](const PaletteEntry &entry) { m_done << entry.title; });
    m_window->resize(1200, 800);
    m_window->show();
    m_before->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_Palette::cleanup()
{
    m_window.reset();
    m_model.reset();
}

ListSource *tst_Palette::addList(const QString &title, const QStringList &names, int mostWhenEmpty)
{
    const auto list = [=] {
        QList<PaletteEntry> entries;
        for (const QString &name : names)
            entries << PaletteEntry { .id = QString(title + u':' + name),
                                      .icon = u"gear"_s,
                                      .title = name.section(u'|', 0, 0),
                                      .detail = name.section(u'|', 1, 1),
                                      .also = name.section(u'|', 2, 2),
                                      .enabled = !name.startsWith(u"Not "_s) };
        return entries;
    };
    auto *source = new ListSource(title, list, mostWhenEmpty, m_recents.get(), m_window.get());
    m_model->addSource(source);
    return source;
}

void tst_Palette::groupsStandByTheirBestMatch()
{
    addList(u"A"_s, { u"Customers"_s, u"Grouped counts"_s, u"Last"_s, u"Never first"_s });
    addList(u"B"_s, { u"Count again"_s, u"Export"_s });
    m_model->setText({});
    QCOMPARE(lines(),
             (QStringList { u"A:"_s, u"Customers"_s, u"Grouped counts"_s, u"Last"_s, u"B:"_s, u"Count again"_s,
                            u"Export"_s }));
    m_model->setText(u"count"_s);
    QCOMPARE(lines(), (QStringList { u"B:"_s, u"Count again"_s, u"A:"_s, u"Grouped counts"_s }));
    QCOMPARE(m_model->entry(1)->match.marks, (QList<int> { 0, 1, 2, 3, 4 }));
    m_model->setText(u"  never  FIRST "_s);
    QCOMPARE(lines(), (QStringList { u"A:"_s, u"Never first"_s }));
    m_model->setText(u"zzz"_s);
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_Palette::recentOnesGoFirstAmongEquals()
{
    addList(u"A"_s, { u"Map"_s, u"Map of rooms"_s, u"Road map"_s });
    m_model->setText(u"map"_s);
    QCOMPARE(lines(), (QStringList { u"A:"_s, u"Map"_s, u"Map of rooms"_s, u"Road map"_s }));
    m_recents->add(u"A:Road map"_s, false);
    m_recents->add(u"A:Map of rooms"_s, false);
    m_model->setText(u"map"_s);
    QCOMPARE(lines(), (QStringList { u"A:"_s, u"Map of rooms"_s, u"Map"_s, u"Road map"_s }));
}

void tst_Palette::recentOnesStandFirstWithoutText()
{
    auto *recent = new RecentSource(
        m_recents.get(),
        [](const QString &id) {
            return id.startsWith(u"A:"_s) ? PaletteEntry { .id = id, .title = id.mid(2) } : PaletteEntry();
        },
        m_window.get());
    m_model->addSource(recent);
    addList(u"A"_s, { u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s });
    for (const QString &id : { u"A:Four"_s, u"gone"_s, u"A:Two"_s })
        m_recents->add(id, false);
    m_model->setText({});
    QCOMPARE(lines(), (QStringList { u"Recent:"_s, u"Two"_s, u"Four"_s, u"A:"_s, u"One"_s, u"Three"_s }));
    m_model->setText(u"t"_s);
    QCOMPARE(lines(), (QStringList { u"A:"_s, u"Two"_s, u"Three"_s }));
}

void tst_Palette::peopleAreForgottenWithTheProgram()
{
    m_recents->add(u"person:17"_s, true);
    m_recents->add(u"report:a"_s, false);
    m_recents->add(u"person:17"_s, true);
    QCOMPARE(m_recents->ids(), (QStringList { u"person:17"_s, u"report:a"_s }));
    QCOMPARE(RecentEntries(m_settings.get()).ids(), QStringList { u"report:a"_s });
    for (int i = 0; i < 100; ++i)
        m_recents->add(QString::number(i), false);
    QCOMPARE(m_recents->ids().size(), 20);
    QCOMPARE(m_recents->ids().constFirst(), u"99"_s);
}

void tst_Palette::damagedRecentOnesAreLeftOut()
{
    m_settings->setRecentlyFound({ u"a"_s, {}, u"a"_s, u"b"_s });
    QCOMPARE(m_settings->recentlyFound(), (QStringList { u"a"_s, u"b"_s }));
}

void tst_Palette::otherWordsLeadThere()
{
    addList(u"A"_s, { u"Theme|Appearance|Light, dark"_s, u"Darker"_s });
    m_model->setText(u"dark"_s);
    QCOMPARE(lines(), (QStringList { u"A:"_s, u"Darker"_s, u"Theme"_s }));
    QVERIFY(m_model->entry(2)->match.marks.isEmpty());
    m_model->setText(u"lgt"_s); // by name it may be looser
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_Palette::answersOfAnOlderTextNeverShow()
{
    auto *late = new LateSource(m_window.get());
    m_model->addSource(late);
    addList(u"A"_s, { u"One"_s, u"Other"_s });
    m_palette->openUp();
    m_model->setText(u"o"_s);
    m_model->setText(u"on"_s);
    QVERIFY(m_model->isWaiting());
    late->answer(1);
    QCOMPARE(lines(), (QStringList { u"A:"_s, u"One"_s }));
    late->answer(2);
    QCOMPARE(lines(), (QStringList { u"A:"_s, u"One"_s, u"Late:"_s, u"Late on"_s }));
    QVERIFY(!m_model->isWaiting());
    m_model->setText(u"one"_s); // what answered the text before goes at once
    QCOMPARE(lines(), (QStringList { u"A:"_s, u"One"_s }));
    m_palette->shut();
    QCOMPARE(late->stops, 1);
    late->answer(3);
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_Palette::aChangedSourceIsAskedAgain()
{
    auto *late = new LateSource(m_window.get());
    m_model->addSource(late);
    addList(u"A"_s, { u"One"_s, u"Other"_s });
    Q_EMIT late->changed();
    QCOMPARE(late->asked.size(), 0); // nobody looks
    open();
    QTest::keyClicks(field(), u"o"_s);
    late->answer(1);
    key(Qt::Key_Down);
    QCOMPARE(current(), u"Other"_s);
    Q_EMIT late->changed();
    QCOMPARE(lines(), (QStringList { u"A:"_s, u"One"_s, u"Other"_s }));
    QCOMPARE(current(), u"Other"_s); // who went there stays there
    late->answer(2);
    QCOMPARE(lines().constLast(), u"Late o"_s);
    QCOMPARE(current(), u"Other"_s);
}

void tst_Palette::itIsUsedWithoutLeavingTheField()
{
    addList(u"A"_s, { u"One"_s, u"Two"_s, u"Three"_s });
    addList(u"B"_s, { u"Four"_s });
    open();
    QCOMPARE(current(), u"One"_s);
    QCOMPARE(field()->accessibleDescription(), u"One"_s);
    key(Qt::Key_Up);
    QCOMPARE(current(), u"Four"_s);
    key(Qt::Key_Down);
    QCOMPARE(current(), u"One"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(current(), u"Four"_s); // over the heading
    key(Qt::Key_PageUp);
    QCOMPARE(current(), u"One"_s);
    key(Qt::Key_PageDown);
    QCOMPARE(current(), u"Four"_s);
    key(Qt::Key_Tab);
    QVERIFY(field()->hasFocus());
    key(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), u"th"_s);
    QCOMPARE(current(), u"Three"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_done, QStringList { u"Three"_s });
    QVERIFY(!m_palette->isOpen());
    QVERIFY(m_before->hasFocus());
    open();
    QCOMPARE(field()->text(), QString()); // what was typed stays nowhere
    QVERIFY(!field()->isUndoAvailable());
    QCOMPARE(current(), u"One"_s);
    QTest::keyClicks(field(), u"nothing at all"_s);
    auto *none = m_palette->findChild<QLabel *>(u"palette.none"_s);
    QVERIFY(none->isVisible());
    QVERIFY(none->text().contains(u"nothing at all"_s));
    key(Qt::Key_Return);
    key(Qt::Key_Down);
    key(Qt::Key_PageDown);
    QVERIFY(m_palette->isOpen());
}

void tst_Palette::disabledOnesDoNothing()
{
    addList(u"A"_s, { u"Not now"_s, u"Now"_s });
    open();
    QCOMPARE(lines(), (QStringList { u"A:"_s, u"Not now"_s, u"Now"_s }));
    QCOMPARE(current(), u"Now"_s);
    key(Qt::Key_Up);
    QCOMPARE(current(), u"Now"_s);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(m_model->index(1, 0)).center());
    QVERIFY(m_palette->isOpen());
    key(Qt::Key_Enter);
    QCOMPARE(m_done, QStringList { u"Now"_s });
}

void tst_Palette::escGivesTheFocusBack()
{
    addList(u"A"_s, { u"One"_s });
    open();
    QTest::keyClicks(field(), u"one"_s);
    key(Qt::Key_Escape);
    QVERIFY(!m_palette->isOpen());
    QVERIFY(m_before->hasFocus());
    open();
    key(Qt::Key_K, Qt::ControlModifier); // the key that opened it
    QVERIFY(!m_palette->isOpen());
    bool fellBack = false;
    m_palette->setFallbackFocus([&] { fellBack = true; });
    open();
    delete m_before;
    key(Qt::Key_Escape);
    QVERIFY(fellBack);
    QVERIFY(m_done.isEmpty());
}

void tst_Palette::aClickBesideItCloses()
{
    addList(u"A"_s, { u"One"_s });
    open();
    QTest::mouseClick(field()->parentWidget(), Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(m_palette->isOpen());
    QTest::mouseClick(m_palette, Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(!m_palette->isOpen());
    QVERIFY(m_before->hasFocus());
}

void tst_Palette::whoeverTakesTheFocusCloses()
{
    addList(u"A"_s, { u"One"_s });
    auto *other = new QLineEdit(m_window.get());
    other->show();
    open();
    other->setFocus();
    QVERIFY(!m_palette->isOpen());
    QVERIFY(other->hasFocus());
}

void tst_Palette::aClickChooses()
{
    addList(u"A"_s, { u"One"_s, u"Two"_s });
    open();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(m_model->index(0, 0)).center());
    QVERIFY(m_palette->isOpen()); // a heading
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(m_model->index(2, 0)).center());
    QCOMPARE(m_done, QStringList { u"Two"_s });
    QVERIFY(m_before->hasFocus());
}

void tst_Palette::theFootSpeaksForASource()
{
    auto *late = new LateSource(m_window.get());
    m_palette->addFootOf(late);
    m_model->addSource(late);
    open();
    auto *foot = m_palette->findChild<QWidget *>(u"palette.foot"_s);
    auto *button = m_palette->findChild<QPushButton *>(u"palette.footButton"_s);
    QVERIFY(!foot->isVisible());
    late->said = { .text = u"Something is off."_s, .action = u"Turn on"_s, .leaves = true };
    Q_EMIT late->footChanged();
    QVERIFY(foot->isVisible());
    QCOMPARE(m_palette->findChild<QLabel *>(u"palette.footText"_s)->text(), u"Something is off."_s);
    key(Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Tab);
    QVERIFY(field()->hasFocus());
    key(Qt::Key_Tab);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(late->actions, 1);
    QVERIFY(!m_palette->isOpen());
    open();
    late->said = { .text = u"On."_s, .action = u"Refresh"_s };
    Q_EMIT late->footChanged();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(late->actions, 2);
    QVERIFY(m_palette->isOpen());
    late->said = { .text = u"On."_s };
    key(Qt::Key_Tab);
    Q_EMIT late->footChanged(); // the button goes with the focus
    QVERIFY(!button->isVisible());
    QVERIFY(field()->hasFocus());
}

void tst_Palette::itFitsTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("least") << QSize(960, 600);
    QTest::newRow("wide") << QSize(2560, 1440);
}

void tst_Palette::itFitsTheWindow()
{
    QFETCH(const QSize, size);
    QStringList many;
    for (int i = 0; i < 60; ++i)
        many << u"Entry %1"_s.arg(i);
    addList(u"A"_s, many, 60);
    open();
    m_window->resize(size);
    QTRY_COMPARE(m_palette->size(), size);
    const QRect frame = list()->parentWidget()->geometry();
    QVERIFY(m_palette->rect().adjusted(16, 16, -16, -16).contains(frame));
    QVERIFY(frame.height() > 300);
    key(Qt::Key_Up);
    QCOMPARE(current(), u"Entry 59"_s);
    QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
    key(Qt::Key_Down);
    QCOMPARE(list()->verticalScrollBar()->value(), 0);
    const int high = frame.height();
    QTest::keyClicks(field(), u"Entry 59"_s);
    QVERIFY(list()->parentWidget()->height() < high);
}

QTEST_MAIN(tst_Palette)
#include "tst_palette.moc"
