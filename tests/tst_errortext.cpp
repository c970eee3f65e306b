// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/json.h"
#include "support/testcase.h"
#include "support/wirefixture.h"
#include "ui/pages/errortext.h"

#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int i = int(ErrorCode::Cancelled); i <= int(ErrorCode::ProxyRefused); ++i)
        codes << ErrorCode(i);
    return codes;
}

/// What the windows say where a request was refused so.
QString said(const QString &service, const HttpReply &reply)
{
    const auto dialect = makeService(service);
    return errorSentence(dialect->errorFrom(reply), *dialect);
}

const QByteArray gatewayPage = "<!doctype html><title>502 Bad Gateway</title>";

} // namespace

class ErrorTextTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsOwnSentence()
    {
        QSet<QString> seen;
        for (const ErrorCode code : allCodes()) {
            const QString sentence = errorSentence({ .code = code, .httpStatus = 418 }, u"TeamUp"_s);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(sentence.contains(u". "_s), qPrintable(sentence)); // what happened. What to do.
            QVERIFY2(!sentence.contains(u"418"_s) && !sentence.contains(u'!') && !sentence.contains(u'%'),
                     qPrintable(sentence));
            seen.insert(sentence);
        }
        QCOMPARE(seen.size(), allCodes().size());
    }

    void longServiceNamesStayWithin90Characters_data()
    {
        QTest::addColumn<QString>("translation");
        QTest::newRow("sources") << QString();
        QTest::newRow("German") << u":/i18n/rollbook_de.qm"_s;
    }

    void longServiceNamesStayWithin90Characters()
    {
        QFETCH(QString, translation);
        QTranslator translator; // installed until the end of this function
        QVERIFY(translation.isEmpty()
                || (translator.load(translation) && QCoreApplication::installTranslator(&translator)));
        const QString label = u"The Longest Service Name Of All Time Limited"_s;
        for (const ErrorCode code : allCodes())
            for (const QMap<QString, QStringList> &fields :
                 { QMap<QString, QStringList> {}, { { u"ids"_s, { u"bad"_s } } } }) {
                const QString sentence = errorSentence({ .code = code, .fields = fields }, label);
                QVERIFY2(sentence.size() <= 90, qPrintable(u"%1: %2"_s.arg(sentence.size()).arg(sentence)));
                QVERIFY(!sentence.contains(label));
                QVERIFY2(sentence.endsWith(u'.') && sentence.contains(u". "_s), qPrintable(sentence));
            }
    }

    void eachServiceSaysWhatToDo_data();
    void eachServiceSaysWhatToDo();

    void everySentenceOfAServiceIsShort_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("translation");
        for (const auto &service : makeServices()) {
            QTest::addRow("%s", qPrintable(service->id())) << service->id() << QString();
            QTest::addRow("%s, German", qPrintable(service->id())) << service->id() << u":/i18n/rollbook_de.qm"_s;
        }
    }

    void everySentenceOfAServiceIsShort()
    {
        QFETCH(QString, service);
        QFETCH(QString, translation);
        QTranslator translator; // installed until the end of this function
        QVERIFY(translation.isEmpty()
                || (translator.load(translation) && QCoreApplication::installTranslator(&translator)));
        const auto dialect = makeService(service);
        QStringList names { u"some_filter"_s };
        const QList<ConnectionOption> options = dialect->options();
        for (const ConnectionOption &option : options)
            names << option.name;
        for (const ErrorCode code : allCodes())
            for (const QString &name : std::as_const(names)) {
                const QString sentence =
                    errorSentence({ .code = code, .fields = { { name, { u"bad"_s } } } }, *dialect);
                QVERIFY2(sentence.size() <= 90, qPrintable(u"%1: %2"_s.arg(sentence.size()).arg(sentence)));
                QVERIFY2(sentence.endsWith(u'.') && sentence.contains(u". "_s) && !sentence.contains(u'%'),
                         qPrintable(sentence));
            }
    }

    /// Only what is at hand may be blamed: the same parameter's name elsewhere is a filter's.
    void onlyTheServicesOwnOptionsAreBlamed()
    {
        const Error error { .code = ErrorCode::Refused, .fields = { { u"chain"_s, { u"no"_s } } } };
        QVERIFY(errorSentence(error, *makeService(u"spaaza"_s)).contains(u"“Chain”"_s));
        QVERIFY(!errorSentence(error, *makeService(u"khoros"_s)).contains(u"“"_s));
    }

    void theRawAnswerStandsUnderDetails_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<HttpReply>("reply");
        for (const auto &service : makeServices()) {
            const QByteArray id = service->id().toLatin1();
            QTest::addRow("%s, its own words", id.constData())
                << service->id() << WireFixtures::reply(R"({"something":"else","why":"unmistakable"})", 418);
            QTest::addRow("%s, a page", id.constData())
                << service->id() << WireFixtures::reply("<html>unmistakable</html>", 502);
            QTest::addRow("%s, long", id.constData())
                << service->id() << WireFixtures::reply("unmistakable" + QByteArray(100'000, 'x'), 500);
        }
    }

    void theRawAnswerStandsUnderDetails()
    {
        QFETCH(QString, service);
        QFETCH(HttpReply, reply);
        const QString details = errorDetails(makeService(service)->errorFrom(reply));
        QVERIFY2(details.contains(u"unmistakable"_s), qPrintable(details));
        QVERIFY2(details.contains(u"GET /x -> %1"_s.arg(reply.status)), qPrintable(details));
        QVERIFY(details.size() < json::sampleBytes + 200);
    }

    void aBlamedFieldIsPointedOut()
    {
        const Error plain { .code = ErrorCode::Refused, .httpStatus = 400 };
        Error blamed = plain;
        blamed.fields = { { u"created_at_gte"_s, { u"Enter a valid date/time."_s } } };
        QVERIFY(errorSentence(plain, u"TeamUp"_s) != errorSentence(blamed, u"TeamUp"_s));
    }

    void aServiceLabelIsNeverTakenForAPlaceholder()
    {
        QCOMPARE(errorSentence({ .code = ErrorCode::Timeout }, u"50%1 off"_s),
                 u"50%1 off took too long to answer. Try again in a moment."_s);
    }

    void detailsSayWhatWasTold()
    {
        const Error error { .code = ErrorCode::Refused,
                            .httpStatus = 400,
                            .serviceCode = u"parameter_invalid"_s,
                            .message = u"Invalid <b>parameters</b>"_s,
                            .fields = { { u"ids"_s, { u"Not a number."_s, u"Too many."_s } } },
                            .detail = u"GET /reports/customers/data -> 400\n{\"error\":{}}"_s };
        QCOMPARE(errorDetails(error),
                 u"Refused (parameter_invalid)\nHTTP 400\nInvalid <b>parameters</b>\nids: Not a number. Too many.\n"
                 "GET /reports/customers/data -> 400\n{\"error\":{}}"_s);
        QCOMPARE(errorDetails({ .code = ErrorCode::DiskFull }), u"DiskFull"_s);
    }

    void detailsCarryNoSecret()
    {
        const Error error { .code = ErrorCode::LinkExpired,
                            .message = u"Error transferring https://files.test/a.csv?X-Signature=s3cr3t - Forbidden"_s,
                            .detail = u"{\"got\":\"Authorization: Bearer abcdef123456\"}"_s };
        const QString details = errorDetails(error);
        QVERIFY(!details.contains(u"s3cr3t"_s));
        QVERIFY(!details.contains(u"abcdef123456"_s));
        QVERIFY(details.contains(u"https://files.test/a.csv?…"_s));
    }
};

void ErrorTextTest::eachServiceSaysWhatToDo_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QString &service, const char *what, const HttpReply &reply, const QString &sentence) {
        QTest::addRow("%s: %s", qPrintable(service), what) << service << reply << sentence;
    };
    const auto recorded = [&](const QString &service, const char *what, const QString &name, int status,
                              const QString &sentence) {
        row(service, what, WireFixtures(service).answer(name, status), sentence);
    };
    const QString values = u"%1 did not accept a value. Correct what is marked and try again."_s;
    const QString request = u"%1 did not accept the request. Change filters or columns and try again."_s;

    const QString teamup = u"teamup"_s;
    recorded(teamup, "wrong token", u"error-key"_s, 401,
             u"TeamUp did not accept the sign-in. Enter “Access token” again."_s);
    recorded(teamup, "no rights", u"error-rights"_s, 403,
             u"This sign-in has no access to that in TeamUp. Ask an administrator for it."_s);
    recorded(teamup, "not its business", u"error-business"_s, 403,
             u"TeamUp does not know this “Business”. Check it in the connection."_s);
    recorded(teamup, "which business", u"error-header"_s, 400,
             u"TeamUp does not know this “Business”. Check it in the connection."_s);
    recorded(teamup, "bad values", u"error-fields"_s, 400, values.arg(u"TeamUp"_s));

    const QString khoros = u"khoros"_s;
    row(khoros, "wrong password", WireFixtures::reply("", 401),
        u"Khoros did not accept the sign-in. Enter “User and password” again."_s);
    const QString company = u"Khoros does not know this “Company key”. Check it in the connection."_s;
    recorded(khoros, "wrong company", u"error-company"_s, 403, company);
    row(khoros, "403 without a word", WireFixtures::reply("{}", 403), company);
    recorded(khoros, "no company", u"error-companykey"_s, 400, company);
    recorded(khoros, "no rights", u"error-rights"_s, 403,
             u"This sign-in has no access to that in Khoros. Ask an administrator for it."_s);
    recorded(khoros, "bad value", u"error-message"_s, 400, request.arg(u"Khoros"_s));
    recorded(khoros, "too long a period", u"error-buckets"_s, 400, request.arg(u"Khoros"_s));

    const QString spirii = u"spirii"_s;
    const QString access = u"Spirii refused access. Check “API key” in the connection, and its rights."_s;
    recorded(spirii, "wrong key", u"error-key"_s, 401, access);
    recorded(spirii, "wrong key, or no rights", u"error-message"_s, 403, access);
    recorded(spirii, "bad value", u"error"_s, 400, values.arg(u"Spirii"_s));
    recorded(spirii, "bad request", u"error-list"_s, 400, request.arg(u"Spirii"_s));

    const QString spaaza = u"spaaza"_s;
    const QString session = u"Spaaza did not accept the sign-in. Enter “Access token” again."_s;
    const QString chain = u"Spaaza does not know this “Chain”. Check it in the connection."_s;
    recorded(spaaza, "wrong token", u"error-name"_s, 401, session);
    recorded(spaaza, "wrong token, older", u"error-older"_s, 500, session);
    recorded(spaaza, "wrong chain", u"error"_s, 403, chain);
    recorded(spaaza, "wrong chain, as documented", u"error"_s, 500, chain);
    recorded(spaaza, "wrong chain, older", u"error-denied"_s, 500, chain);
    recorded(spaaza, "no rights", u"error-rights"_s, 403,
             u"This sign-in has no access to that in Spaaza. Ask an administrator for it."_s);
    recorded(spaaza, "bad rule", u"error-body"_s, 400, request.arg(u"Spaaza"_s));

    const QList<QPair<QString, QString>> limits { { teamup, u"error-detail"_s },
                                                  { khoros, u"error-sister"_s },
                                                  { spirii, u"error-limit"_s },
                                                  { spaaza, u"error-limit"_s } };
    for (const auto &[service, fixture] : limits) {
        const QString label = makeService(service)->label();
        recorded(service, "over the limit", fixture, 429,
                 u"%1 still asks to slow down. Wait a minute, then try again."_s.arg(label));
        row(service, "down", WireFixtures::reply(gatewayPage, 502),
            u"%1 has a problem of its own. Try again in a few minutes."_s.arg(label));
        row(service, "nothing there", WireFixtures::reply("{}", 404),
            u"%1 has nothing at this address. Check the connection's address and options."_s.arg(label));
    }
}

void ErrorTextTest::eachServiceSaysWhatToDo()
{
    QFETCH(QString, service);
    QFETCH(HttpReply, reply);
    QFETCH(QString, sentence);
    QCOMPARE(said(service, reply), sentence);
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
