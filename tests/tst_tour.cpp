// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/pagedrows.h"
#include "support/practice.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

/// Records of a CSV file without its header; a line break inside quotes ends none.
qsizetype recordsOf(const QByteArray &csv)
{
    qsizetype lines = 0;
    bool quoted = false;
    for (const char c : csv) {
        quoted = quoted != (c == '"');
        lines += c == '\n' && !quoted;
    }
    return lines - 1;
}

QSize sizeOf(const QString &picture)
{
    if (picture.endsWith("-small-window.png"_L1))
        return { 1280, 720 };
    return picture.endsWith("-smallest-window.png"_L1) ? QSize(960, 600) : QSize(1440, 900);
}

qsizetype coloursOf(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    return colours.size();
}

} // namespace

/// `rollbook --tour DIR` as packaging/run starts it.
class tst_Tour : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void leavesAPictureOfEachStep();
    void picturesAreOfTheWindow();
    void exportHoldsTheFilteredRows();
    void folderThatCannotBeMadeIsAnError();
    void aConnectionThatIsNotThereIsAnError();

private:
    static int run(const QString &folder, QByteArray *output, QByteArray *errors)
    {
        QProcess tour;
        tour.start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook"), { u"--tour"_s, folder });
        if (!tour.waitForFinished(240'000))
            return -1;
        *output = tour.readAllStandardOutput();
        *errors = tour.readAllStandardError();
        return tour.exitStatus() == QProcess::NormalExit ? tour.exitCode() : -2;
    }

    QTemporaryDir m_folder;
    QByteArray m_output;
    QStringList m_pictures;
};

void tst_Tour::initTestCase()
{
    TestCase::initTestCase();
    QByteArray errors;
    QCOMPARE(run(m_folder.path(), &m_output, &errors), 0);
    QVERIFY2(!errors.contains("rollbook:"), errors.constData());
    m_pictures = QDir(m_folder.path()).entryList({ u"*.png"_s }, QDir::Files, QDir::Name);
}

void tst_Tour::leavesAPictureOfEachStep()
{
    QVERIFY(m_pictures.size() >= 12);
    for (qsizetype i = 0; i < m_pictures.size(); ++i) {
        QVERIFY2(m_pictures.at(i).startsWith(u"%1-"_s.arg(i + 1, 2, 10, QChar(u'0'))), qPrintable(m_pictures.at(i)));
        QVERIFY2(m_output.contains(m_pictures.at(i).toUtf8()), qPrintable(m_pictures.at(i)));
    }
    for (const QString &step :
         { u"customers"_s, u"filtered"_s, u"sorted"_s, u"columns-chosen"_s, u"export-done"_s, u"dark"_s, u"chart"_s,
           u"chart-line"_s, u"chart-donut"_s, u"chart-opened"_s, u"counts-table"_s, u"welcome"_s,
           u"connection-tested"_s, u"rules-set"_s, u"file-as-table"_s, u"key-refused"_s, u"find-person"_s, u"found"_s })
        QCOMPARE(m_pictures.filter(QRegularExpression(u"^[0-9]+-%1\\.png$"_s.arg(step))).size(), 1);
}

void tst_Tour::picturesAreOfTheWindow()
{
    QSet<QByteArray> different;
    for (const QString &name : std::as_const(m_pictures)) {
        const QImage picture(m_folder.filePath(name));
        QVERIFY2(!picture.isNull(), qPrintable(name));
        QCOMPARE(picture.size(), sizeOf(name));
        QVERIFY2(coloursOf(picture) > 60, qPrintable(name)); // text and icons, not a flat fill
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        different.insert(file.readAll());
    }
    QCOMPARE(different.size(), m_pictures.size());
}

void tst_Tour::exportHoldsTheFilteredRows()
{
    // The same people are in every practice server of the same size.
    sandbox::Options options;
    options.rateLimit = 0;
    Practice practice(options);
    PagedRows rows(practice.client.get(), *practice.catalog.report(u"teamup.customers"_s));
    Query query = rows.report().defaultQuery();
    query.filters = { { u"is_active"_s, true },
                      { u"is_any"_s, QStringList { u"new"_s, u"claimed"_s } },
                      { u"created_at"_s, DateRange { DatePreset::ThisYear } } };
    rows.setQuery(query);
    QTRY_VERIFY(rows.total() >= 0);
    QVERIFY(rows.total() > 0 && rows.total() < 2500);

    QFile csv(m_folder.filePath(u"customers.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(recordsOf(csv.readAll()), rows.total());
    QCOMPARE(QDir(m_folder.path()).entryList({ u"*.part"_s }, QDir::Files | QDir::Hidden), QStringList());
}

void tst_Tour::folderThatCannotBeMadeIsAnError()
{
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray output;
    QByteArray errors;
    QCOMPARE(run(m_folder.filePath(u"file/below"_s), &output, &errors), 1);
    QVERIFY(errors.contains("cannot be made"));
}

void tst_Tour::aConnectionThatIsNotThereIsAnError()
{
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook"), { u"--profile"_s, u"Harbour"_s });
    QVERIFY(window.waitForFinished(30'000));
    QCOMPARE(window.exitCode(), 1);
    const QByteArray errors = window.readAllStandardError();
    QVERIFY2(errors.contains("There is no connection called Harbour."), errors.constData());
}

QTEST_GUILESS_MAIN(tst_Tour)
#include "tst_tour.moc"
