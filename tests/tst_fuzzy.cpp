// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/palette/fuzzy.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// What was typed, found in names.
class tst_Fuzzy : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void missing_data();
    void missing();
    void theBetterComesFirst_data();
    void theBetterComesFirst();
    void everyMarkIsALetterOfThePattern();
    void manyWaysEndSoon();
};

namespace {

/// The text with its marks in brackets: "[Ex]port".
QString marked(const QString &text, const QList<int> &marks)
{
    QString shown;
    for (int i = 0; i < text.size(); ++i) {
        if (marks.contains(i) && !marks.contains(i - 1))
            shown += u'[';
        shown += text.at(i);
        if (marks.contains(i) && !marks.contains(i + 1))
            shown += u']';
    }
    return shown;
}

} // namespace

void tst_Fuzzy::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tier");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *pattern, const char *text, FuzzyTier tier, const char *shown) {
        QTest::addRow("%s in %s", pattern, text)
            << QString::fromUtf8(pattern) << QString::fromUtf8(text) << int(tier) << QString::fromUtf8(shown);
    };
    row("", "Export", FuzzyTier::Prefix, "Export");
    row("ex", "Export", FuzzyTier::Prefix, "[Ex]port");
    row("EXPORT", "Export", FuzzyTier::Prefix, "[Export]");
    row("  ex ", "Export", FuzzyTier::Prefix, "[Ex]port");
    row("save this", "Save this view", FuzzyTier::Prefix, "[Save this] view");
    row("view", "Save this view", FuzzyTier::WordStart, "Save this [view]");
    row("view save", "Save this view", FuzzyTier::WordStart, "[Save] this [view]");
    row("da", "Update Open Data", FuzzyTier::WordStart, "Update Open [Da]ta");
    row("data", "openData", FuzzyTier::WordStart, "open[Data]");
    row("stv", "Save this view", FuzzyTier::Initials, "[S]ave [t]his [v]iew");
    row("savi", "Save this view", FuzzyTier::Initials, "[Sa]ve this [vi]ew");
    row("od", "openData", FuzzyTier::Initials, "[o]pen[D]ata");
    row("r24", "Report 2024", FuzzyTier::Scattered, "Repo[r]t 20[24]");
    row("port", "Export", FuzzyTier::Scattered, "Ex[port]");
    row("xpt", "Export", FuzzyTier::Scattered, "E[xp]or[t]");
    row("oslo", "Ole Solo", FuzzyTier::Scattered, "[O]le [S]o[lo]");
    row("soren", "S\u00f8ren M\u00fcller", FuzzyTier::Prefix, "[S\u00f8ren] M\u00fcller");
    row("m\u00dcl", "Soren Muller", FuzzyTier::WordStart, "Soren [Mul]ler");
    row("jose", "Jose\u0301 Luis", FuzzyTier::Prefix, "[Jose]\u0301 Luis");
    row("jose\u0301 lu", "Jos\u00e9 Luis", FuzzyTier::Prefix, "[Jos\u00e9 Lu]is");
    row("luis jose", "Jose\u0301 Luis", FuzzyTier::WordStart, "[Jose]\u0301 [Luis]");
    row("\u0645\u062d", "\u0623\u062d\u0645\u062f \u0645\u062d\u0645\u062f", FuzzyTier::WordStart,
        "\u0623\u062d\u0645\u062f [\u0645\u062d]\u0645\u062f");
    row("\U0001F600", "Smile \U0001F600 here", FuzzyTier::WordStart, "Smile [\U0001F600] here");
    row("an an", "Anna", FuzzyTier::WordStart, "[An]na");
}

void tst_Fuzzy::matches()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const int, tier);
    QFETCH(const QString, shown);
    const auto match = fuzzyMatch(pattern, text);
    QVERIFY(match);
    QCOMPARE(int(match->tier), tier);
    QCOMPARE(marked(text, match->marks), shown);
}

void tst_Fuzzy::missing_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::newRow("another letter") << u"exq"_s << u"Export"_s;
    QTest::newRow("another order") << u"pxe"_s << u"Export"_s;
    QTest::newRow("longer") << u"exports"_s << u"Export"_s;
    QTest::newRow("one word of two") << u"save nothing"_s << u"Save this view"_s;
    QTest::newRow("nothing to find it in") << u"a"_s << QString();
    QTest::newRow("letters all over it") << u"kvr"_s << u"Keep the computer awake during exports for ever"_s;
}

void tst_Fuzzy::missing()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QVERIFY(!fuzzyMatch(pattern, text));
}

void tst_Fuzzy::theBetterComesFirst_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("tiers") << u"set"_s
                           << QStringList { u"Settings"_s, u"Data set"_s, u"Save every table"_s, u"Onset"_s,
                                            u"Ask me later"_s };
    QTest::newRow("shorter") << u"cust"_s << QStringList { u"Customers"_s, u"Customers by month"_s };
    QTest::newRow("nearer to the beginning") << u"view"_s << QStringList { u"My view"_s, u"Save this view"_s };
    QTest::newRow("closer together") << u"pg"_s << QStringList { u"Deeper gap"_s, u"Deeper a gap"_s };
}

void tst_Fuzzy::theBetterComesFirst()
{
    QFETCH(const QString, pattern);
    QFETCH(const QStringList, order);
    QStringList names = order;
    names.removeIf([&](const QString &name) { return !fuzzyMatch(pattern, name); });
    std::reverse(names.begin(), names.end());
    std::stable_sort(names.begin(), names.end(), [&](const QString &left, const QString &right) {
        return isBetter(*fuzzyMatch(pattern, left), *fuzzyMatch(pattern, right));
    });
    QStringList matching = order;
    matching.removeIf([&](const QString &name) { return !fuzzyMatch(pattern, name); });
    QCOMPARE(names, matching);
    QVERIFY(matching.size() >= 2);
}

/// Whatever is typed, the letters that are emphasised are those that were typed.
void tst_Fuzzy::everyMarkIsALetterOfThePattern()
{
    const QStringList names { u"Save this view"_s, u"Customers"_s, u"Keep the computer awake"_s, u"openData 2024"_s };
    const QStringList letters { u"a"_s, u"e"_s, u"s"_s, u"t"_s, u"o"_s, u"v"_s, u"2"_s, u" "_s };
    int found = 0;
    for (const QString &a : letters)
        for (const QString &b : letters)
            for (const QString &c : letters)
                for (const QString &name : names) {
                    const QString pattern = a + b + c;
                    const auto match = fuzzyMatch(pattern, name);
                    if (!match)
                        continue;
                    ++found;
                    QVERIFY(std::is_sorted(match->marks.begin(), match->marks.end()));
                    for (const int place : match->marks)
                        QVERIFY2(pattern.contains(name.at(place), Qt::CaseInsensitive), qPrintable(pattern));
                }
    QVERIFY(found > 20);
}

/// Without memory of the ways that led nowhere these would be as many as there are ways to choose.
void tst_Fuzzy::manyWaysEndSoon()
{
    QVERIFY(!fuzzyMatch(QString(30, u'a') + u'b', u"a "_s.repeated(200)));
    QVERIFY(fuzzyMatch(QString(30, u'a'), u"a "_s.repeated(200)));
}

QTEST_MAIN(tst_Fuzzy)
#include "tst_fuzzy.moc"
