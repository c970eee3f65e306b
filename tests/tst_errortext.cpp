// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/pages/errortext.h"

#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int i = int(ErrorCode::Cancelled); i <= int(ErrorCode::Keychain); ++i)
        codes << ErrorCode(i);
    return codes;
}

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

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
