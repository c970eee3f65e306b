// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include "ui/table/rowcopy.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace rollbook;

class TestRowCopy : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void tsvKeepsOneLinePerRow()
    {
        QCOMPARE(rowcopy::tsv({ { u"a"_s, u"b"_s }, { u"one\ttwo"_s, u"line\r\nbreak\nagain"_s } }),
                 u"a\tb\none two\tline break again\n"_s);
    }

    void htmlIsEscaped()
    {
        const QString html = rowcopy::html({ { u"Na<me"_s }, { u"<b>Bob</b> & \"Co\""_s } }, true);
        QVERIFY(html.contains("<th>Na&lt;me</th>"_L1));
        QVERIFY(html.contains("<td>&lt;b&gt;Bob&lt;/b&gt; &amp; &quot;Co&quot;</td>"_L1));
        QVERIFY(!html.contains("<b>"_L1));
    }

    void csvFollowsTheStandard()
    {
        QCOMPARE(rowcopy::csv({ { u"a"_s, u"b,c"_s, u"d\"e"_s }, { u""_s, u"x\ny"_s, u"z"_s } }),
                 u"a,\"b,c\",\"d\"\"e\"\r\n,\"x\ny\",z\r\n"_s);
    }

    void markdownEscapesPipes()
    {
        QCOMPARE(rowcopy::markdown({ { u"a"_s, u"b"_s }, { u"x|y"_s, u"back\\slash\nbreak"_s } }),
                 u"| a | b |\n| --- | --- |\n| x\\|y | back\\\\slash break |\n"_s);
        QCOMPARE(rowcopy::markdown({}), QString());
    }

    void jsonKeepsIntegersAndNull()
    {
        const QJsonObject row { { u"id"_s, 9007199254740993LL }, { u"venue.name"_s, QJsonValue() } };
        const QString text = rowcopy::json({ row });
        QVERIFY(text.contains("9007199254740993"_L1));
        QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).array().at(0).toObject(), row);
    }
};

QTEST_GUILESS_MAIN(TestRowCopy)
#include "tst_rowcopy.moc"
