// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celltext.h"
#include "report/catalog.h"
#include "support/testcase.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// English is the language of the sources.
constexpr const char *translated[] = { "de", "es", "fr", "nl" };

struct Message {
    QString context;
    QString source;
    QString type;      ///< "unfinished", "vanished", "obsolete", or empty when done
    QStringList texts; ///< one, or every plural form

    QString name() const { return context + ": "_L1 + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message { context, {}, {}, {} };
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            QString text;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    message.texts << xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (message.texts.isEmpty())
                message.texts << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return messages;
}

/// The %1, %L2 … of a text in order of their numbers; %n may be left out where a language says "one".
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?\\d"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

QStringList catalogTexts(const Report &report)
{
    QStringList texts { report.labelText, report.nounText };
    if (!report.extraColumns.isNull())
        texts << report.extraColumns.groupText;
    for (const Column &column : report.columns)
        texts << column.labelText << column.groupText;
    for (const CompositeColumn &composite : report.composites) {
        texts << composite.labelText << composite.groupText;
        for (const CompositePart &part : composite.parts)
            texts << part.labelText;
    }
    for (const Filter &filter : report.filters) {
        texts << filter.labelText << filter.groupText << filter.hintText;
        for (const FilterChoice &choice : filter.choices)
            texts << choice.labelText;
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

void verifyNone(const QStringList &faults)
{
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

} // namespace

class TestTranslations final : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placeholdersAreKept_data();
    void placeholdersAreKept();
    void everyCatalogTextIsTranslated_data();
    void everyCatalogTextIsTranslated();
    void countsAreWordsOfTheLanguage_data();
    void countsAreWordsOfTheLanguage();
    void nounsAgreeWithTheirCount_data();
    void nounsAgreeWithTheirCount();
    void datesAreWrittenInTheLanguagesOrder_data();
    void datesAreWrittenInTheLanguagesOrder();
    void theCommandSpeaksTheSystemsLanguage_data();
    void theCommandSpeaksTheSystemsLanguage();
};

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QStringList>("options");
    for (const char *language : translated)
        QTest::newRow(language) << QStringList();
    QTest::newRow("en") << QStringList { u"-pluralonly"_s };
}

/// Brings a copy up to date with the sources: what lacks a translation then is "unfinished", and what no
/// source says any more is "vanished".
void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QStringList, options);
    const QString name = u"rollbook_%1.ts"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    QTemporaryDir dir;
    const QString copy = dir.filePath(name);
    QVERIFY(QFile::copy(QStringLiteral(ROLLBOOK_SOURCE_DIR "/translations/") + name, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    options << u"-silent"_s << u"-locations"_s << u"none"_s << u"-I"_s << QStringLiteral(ROLLBOOK_SOURCE_DIR "/app")
            << u"-I"_s << QStringLiteral(ROLLBOOK_SOURCE_DIR) << QStringLiteral("@" ROLLBOOK_LUPDATE_SOURCES)
            << u"-ts"_s << copy;
    lupdate.start(QStringLiteral(ROLLBOOK_LUPDATE), options);
    QVERIFY(lupdate.waitForFinished(120'000));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());

    const QList<Message> messages = readMessages(copy);
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const Message &message : messages) {
        if (!message.type.isEmpty())
            faults << QString(message.type + u' ' + message.name());
        else if (message.texts.contains(QString()))
            faults << QString("empty "_L1 + message.name());
    }
    verifyNone(faults);
}

void TestTranslations::placeholdersAreKept_data()
{
    QTest::addColumn<QString>("path");
    QStringList languages { u"en"_s };
    for (const char *language : translated)
        languages << QString::fromLatin1(language);
    for (const QString &language : std::as_const(languages))
        QTest::newRow(qPrintable(language))
            << QStringLiteral(ROLLBOOK_SOURCE_DIR "/translations/rollbook_%1.ts").arg(language);
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, path);
    static const QRegularExpression count(u"%L?n"_s);
    const QList<Message> messages = readMessages(path);
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const Message &message : messages) {
        for (const QString &text : message.texts) {
            if (!text.isEmpty() && placeholders(text) != placeholders(message.source))
                faults << QString(message.name() + " -> "_L1 + text);
        }
        // Forms of their own may say "tomorrow" for one, but the plural has to say how many.
        if (message.source.contains(count) && !message.texts.constLast().contains(count))
            faults << QString(message.name() + " -> "_L1 + message.texts.constLast());
    }
    verifyNone(faults);
}

void TestTranslations::everyCatalogTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    for (const char *language : translated)
        QTest::newRow(language) << u":/i18n/rollbook_%1.qm"_s.arg(QString::fromLatin1(language));
}

/// Through the catalog's own reader and the compiled file, as the window does it.
void TestTranslations::everyCatalogTextIsTranslated()
{
    QFETCH(QString, file);
    const Result<Catalog> catalog = Catalog::load();
    QVERIFY(catalog.has_value());
    QTranslator translator;
    QVERIFY(translator.load(file));
    QStringList missing;
    for (const Report &report : catalog->reports()) {
        for (const QString &text : catalogTexts(report)) {
            if (translator.translate("Catalog", text.toUtf8().constData()).isEmpty())
                missing << QString(report.id + ": "_L1 + text);
        }
    }
    verifyNone(missing);
}

void TestTranslations::countsAreWordsOfTheLanguage_data()
{
    placeholdersAreKept_data();
}

/// The sources' "row(s)" is for programmers.
void TestTranslations::countsAreWordsOfTheLanguage()
{
    QFETCH(QString, path);
    const QList<Message> messages = readMessages(path);
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const Message &message : messages) {
        for (const QString &text : message.texts) {
            if (text.contains(QRegularExpression(u"\\w\\([a-z]{1,2}\\)"_s)))
                faults << QString(message.name() + " -> "_L1 + text);
        }
    }
    verifyNone(faults);
}

void TestTranslations::nounsAgreeWithTheirCount_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("report");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("noun");
    QTest::newRow("no customers") << u"en"_s << u"teamup.customers"_s << 0 << u"customers"_s;
    QTest::newRow("one customer") << u"en"_s << u"teamup.customers"_s << 1 << u"customer"_s;
    QTest::newRow("more customers") << u"en"_s << u"teamup.customers"_s << 481 << u"customers"_s;
    QTest::newRow("one group") << u"en"_s << u"teamup.customers.grouped"_s << 1 << u"group"_s;
    QTest::newRow("ningún cliente") << u"es"_s << u"teamup.customers"_s << 0 << u"clientes"_s;
    QTest::newRow("un cliente") << u"es"_s << u"teamup.customers"_s << 1 << u"cliente"_s;
    QTest::newRow("aucun client") << u"fr"_s << u"teamup.customers"_s << 0 << u"client"_s;
    QTest::newRow("deux clients") << u"fr"_s << u"teamup.customers"_s << 2 << u"clients"_s;
    QTest::newRow("een klant") << u"nl"_s << u"teamup.customers"_s << 1 << u"klant"_s;
    QTest::newRow("geen klanten") << u"nl"_s << u"teamup.customers"_s << 0 << u"klanten"_s;
    QTest::newRow("von 1 Gruppe") << u"de"_s << u"teamup.customers.grouped"_s << 1 << u"Gruppe"_s;
    QTest::newRow("von 2 Gruppen") << u"de"_s << u"teamup.customers.grouped"_s << 2 << u"Gruppen"_s;
}

void TestTranslations::nounsAgreeWithTheirCount()
{
    QFETCH(QString, language);
    QFETCH(QString, report);
    QFETCH(int, count);
    const Result<Catalog> catalog = Catalog::load();
    QVERIFY(catalog.has_value());
    QTranslator translator; // installed until the end of this function
    QVERIFY(translator.load(u":/i18n/rollbook_%1.qm"_s.arg(language)));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QVERIFY(catalog->report(report));
    QTEST(catalog->report(report)->noun(count), "noun");
    QVERIFY(catalog->report(report)->noun().endsWith(language == "de"_L1 || language == "nl"_L1 ? u'n' : u's'));
}

void TestTranslations::datesAreWrittenInTheLanguagesOrder_data()
{
    QTest::addColumn<QString>("shortDate");
    QTest::addColumn<QString>("longDate");
    QTest::newRow("de_DE") << u"4. Aug."_s << u"4. Aug. 2026"_s;
    QTest::newRow("es_ES") << u"4 ago"_s << u"4 ago 2026"_s;
    QTest::newRow("fr_FR") << u"4 août"_s << u"4 août 2026"_s;
    QTest::newRow("nl_NL") << u"4 aug."_s << u"4 aug. 2026"_s;
    QTest::newRow("en_GB") << u"4 Aug"_s << u"4 Aug 2026"_s;
}

void TestTranslations::datesAreWrittenInTheLanguagesOrder()
{
    const CellFormat format { .locale = QLocale(QString::fromLatin1(QTest::currentDataTag())),
                              .zone = QTimeZone::utc(),
                              .today = QDate(2026, 11, 21) };
    QTEST(format.shortDate(QDate(2026, 8, 4)), "shortDate");
    QTEST(format.longDate(QDate(2026, 8, 4)), "longDate");
}

void TestTranslations::theCommandSpeaksTheSystemsLanguage_data()
{
    QTest::addColumn<QString>("start");
    QTest::newRow("de_AT.UTF-8") << u"Aufruf:\n"_s;
    QTest::newRow("es_ES.UTF-8") << u"Uso:\n"_s;
    QTest::newRow("fr_FR.UTF-8") << u"Utilisation\u00a0:\n"_s;
    QTest::newRow("nl_NL.UTF-8") << u"Gebruik:\n"_s;
    QTest::newRow("en_GB.UTF-8") << u"Usage:\n"_s;
    QTest::newRow("C.UTF-8") << u"Usage:\n"_s;
}

void TestTranslations::theCommandSpeaksTheSystemsLanguage()
{
    QFETCH(QString, start);
    QProcess command;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, QString::fromLatin1(QTest::currentDataTag()));
    command.setProcessEnvironment(environment);
    command.start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook-cli"), { u"--help"_s });
    QVERIFY(command.waitForFinished(60'000));
    QCOMPARE(command.exitCode(), 0);
    const QString help = QString::fromUtf8(command.readAllStandardOutput());
    QVERIFY2(help.startsWith(start), qPrintable(help));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
