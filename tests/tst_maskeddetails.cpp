// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedpeer.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "support/windowtexts.h"
#include "ui/connections/detailednote.h"
#include "ui/pages/errortext.h"
#include "ui/privacy/privacymask.h"
#include "ui/privacy/screenmask.h"
#include "ui/widgets/detailspopup.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString person = u"Anna Østergaard"_s;

/// A service that says in each way it has whom it means.
Error telling()
{
    return { .code = ErrorCode::Refused,
             .httpStatus = 400,
             .serviceCode = u"no_"_s + person,
             .message = u"No customer %1"_s.arg(person),
             .fields = { { u"query"_s, { u"%1 is unknown"_s.arg(person) } } },
             .detail = u"GET /api/v2/customers/Anna%20%C3%98stergaard/17 -> 400\n{\"name\":\"%1\"}"_s.replace("%1"_L1,
                                                                                                              person) };
}

} // namespace

/// What stands behind an error, on a masked screen.
class tst_MaskedDetails : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { ScreenMask::get()->setOn(false); }
    void whatIsLeft();
    void ownFindingsStay();
    void notesFollow();
    void popupsFollow();
    void theWindowFollows();
};

void tst_MaskedDetails::whatIsLeft()
{
    const Details details = detailsOf(telling());
    QCOMPARE(details.text, errorDetails(telling()));
    QVERIFY(details.text.contains(person));
    QCOMPARE(details.masked, u"Refused\nHTTP 400\nGET /api/v2/customers/…/17 -> 400\nThe answer is masked."_s);

    Error odd = telling();
    odd.detail = person + u" wrote GET /x -> 400"_s;
    QCOMPARE(detailsOf(odd).masked, u"Refused\nHTTP 400\nThe answer is masked."_s);
    odd.detail = u"GET /x and "_s + person;
    QCOMPARE(detailsOf(odd).masked, u"Refused\nHTTP 400\nThe answer is masked."_s);
}

void tst_MaskedDetails::ownFindingsStay()
{
    const Error lost { .code = ErrorCode::Network, .message = u"Connection refused"_s, .detail = u"GET /x"_s };
    QCOMPARE(detailsOf(lost).masked, errorDetails(lost));
}

void tst_MaskedDetails::notesFollow()
{
    DetailedNote note(u"note"_s, nullptr);
    note.say(Tone::Danger, u"It failed."_s, detailsOf(telling()));
    note.show();
    const auto *text = note.findChild<QPlainTextEdit *>();
    QVERIFY(text->toPlainText().contains(person));
    ScreenMask::get()->setOn(true);
    QVERIFY(text->toPlainText().endsWith(u"The answer is masked."_s));
    QVERIFY(!windowtexts::all().contains(u"Anna"_s));
    note.say(Tone::Danger, u"Again."_s, detailsOf(telling()));
    QVERIFY(!windowtexts::all().contains(u"Anna"_s));
    note.findChild<QPushButton *>(u"note.details"_s)->click();
    note.findChild<QPushButton *>(u"note.copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), detailsOf(telling()).masked);
    ScreenMask::get()->setOn(false);
    QVERIFY(text->toPlainText().contains(person));
}

void tst_MaskedDetails::popupsFollow()
{
    QWidget window;
    window.show();
    ScreenMask::get()->setOn(true);
    const QPointer<DetailsPopup> popup = new DetailsPopup(detailsOf(telling()), &window);
    popup->popUpAbove(&window);
    QVERIFY(!windowtexts::all().contains(u"Anna"_s));
    popup->findChild<QPushButton *>(u"details.copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), detailsOf(telling()).masked);
    ScreenMask::get()->setOn(false);
    QVERIFY(windowtexts::all().contains(person));
    popup->close();
    QTRY_VERIFY(!popup);
    ScreenMask::get()->setOn(true); // nobody is left who would listen
}

void tst_MaskedDetails::theWindowFollows()
{
    ScriptedPeer peer;
    const QByteArray body = R"({"error":{"code":"bad","message":"No customer Anna Østergaard","errors":{}}})";
    peer.then(ScriptedPeer::reply(400, body, { { "Content-Type", "application/json" } }));
    WindowFixture f(WindowSetup { .secret = u"s3cret"_s, .elsewhere = peer.url() });
    f.open();
    QTRY_VERIFY(f.shows(u"state.details"_s));
    f.click(u"state.details"_s);
    QVERIFY(windowtexts::all().contains(person));
    const auto mask = [&] { QTest::keyClick(f.window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier); };
    mask();
    QVERIFY(f.window->privacy()->isOn());
    QTRY_VERIFY(!windowtexts::all().contains(u"Anna"_s)); // a label paints before it forgets
    QVERIFY(windowtexts::all().contains(u"The answer is masked."_s));
    mask();
    QVERIFY(windowtexts::all().contains(person));
    mask();
    f.openWindow(); // another window is masked from the start
    f.window->connections()->openSample();
    QTRY_VERIFY(f.shows(u"state.details"_s));
    f.click(u"state.details"_s);
    QVERIFY(!windowtexts::all().contains(u"Anna"_s));
}

QTEST_MAIN(tst_MaskedDetails)
#include "tst_maskeddetails.moc"
