// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/layerrules.h"
#include "support/testcase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(ROLLBOOK_SOURCE_DIR);

QString textOf(const QString &path)
{
    QFile file(sourceDir + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Files below the folders whose names match, relative to the project; what npm installs is not ours.
QStringList filesBelow(const QStringList &folders, const QStringList &names)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator it(sourceDir + u'/' + folder, names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next().mid(sourceDir.size() + 1);
            if (!path.contains("/node_modules/"_L1))
                paths << path;
        }
    }
    return paths;
}

/// Class headers (without .h) that only a program with windows needs.
QStringList guiHeaders()
{
    QStringList names;
    for (const QString &module : { u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s })
        names += QDir(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module).entryList(QDir::Files);
    return names;
}

void verifyNone(const QStringList &faults)
{
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

} // namespace

class TestLayers final : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void rulesFindFaults_data();
    void rulesFindFaults();
    void linkRulesFindFaults();
    void includesFollowTheLayers();
    void librariesFollowTheLayers();
    void everySourceNamesItsLicence();
    void topLevelHasOnlyItsRooms();
    void noServiceAndNoWidgetNamesAReport();
};

void TestLayers::rulesFindFaults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *path, const char *line, bool allowed) {
        QTest::addRow("%s %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line) << allowed;
    };
    row("app/net/job.h", "#include \"services/service.h\"", true);
    row("app/net/job.h", "#include \"net/apiclient.h\"", true);
    row("app/net/job.h", "#include \"settings/profile.h\"", true);
    row("app/net/job.h", "#include <QNetworkReply>", true);
    row("app/net/job.h", "  #  include \"rows/rowsource.h\"", false);
    row("app/net/job.h", "#include \"../rows/rowsource.h\"", false);
    row("app/report/page.h", "#include \"services/service.h\"", false);
    row("app/rows/pagedrows.h", "#include \"exports/exportjob.h\"", false);
    row("app/models/table.h", "#include \"ui/theme/theme.h\"", false);
    row("app/models/table.h", "#include <QColor>", false);
    row("app/models/table.h", "#include <QtWidgets/QWidget>", false);
    row("app/sandbox/server.h", "#include \"report/values.h\"", true);
    row("app/sandbox/server.h", "#include \"services/teamup.h\"", false);
    row("app/exports/queue.h", "#include \"settings/profile.h\"", false);
    row("app/settings/store.h", "#include \"services/service.h\"", true);
    row("app/settings/store.h", "#include \"net/apiclient.h\"", false);
    row("app/services/x.h", "#include \"settings/profile.h\"", false);
    row("app/cli/main.cpp", "#include \"exports/exportjob.h\"", true);
    row("app/cli/main.cpp", "#include \"ui/theme/theme.h\"", false);
    row("ui/pages/page.cpp", "#include \"models/reporttablemodel.h\"", true);
    row("ui/pages/page.cpp", "#include <QWidget>", true);
    row("ui/pages/page.cpp", "#include \"sandbox/server.h\"", false);
    row("ui/main.cpp", "#include \"sandbox/server.h\"", true);
    row("app/elsewhere/x.h", "#include \"report/page.h\"", false);
}

void TestLayers::rulesFindFaults()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    QCOMPARE(LayerRules::includeFaults(path, line, guiHeaders()).isEmpty(), allowed);
}

void TestLayers::linkRulesFindFaults()
{
    const QString libraries = u"add_library(rollbook_app STATIC)\nadd_library(rollbook_sandbox STATIC)\n"_s;
    const auto faults = [&](const char *line) {
        return LayerRules::linkFaults(libraries + QString::fromLatin1(line)).size();
    };
    QCOMPARE(faults("target_link_libraries(rollbook PRIVATE rollbook_ui rollbook_sandbox)"), 0);
    QCOMPARE(faults("target_link_libraries(rollbook_app\n  PUBLIC Qt6::Core)"), 0);
    QCOMPARE(faults("target_link_libraries(rollbook_app\n  PRIVATE rollbook_sandbox)"), 1);
    QCOMPARE(faults("target_link_libraries(rollbook_app PUBLIC Qt6::Core Qt6::Gui)"), 1);
    QCOMPARE(LayerRules::licenceFaults(u"a.cpp"_s, u"int a;\n"_s).size(), 2);
}

void TestLayers::includesFollowTheLayers()
{
    const QStringList gui = guiHeaders();
    QVERIFY(gui.contains("QColor"_L1) && gui.contains("QWidget"_L1));
    const QStringList sources = filesBelow({ u"app"_s, u"ui"_s }, { u"*.cpp"_s, u"*.h"_s });
    QVERIFY(!sources.isEmpty());
    QStringList faults;
    for (const QString &path : sources)
        faults += LayerRules::includeFaults(path, textOf(path), gui);
    verifyNone(faults);
}

void TestLayers::librariesFollowTheLayers()
{
    QString all;
    for (const QString &path : filesBelow({ u"app"_s, u"ui"_s, u"translations"_s }, { u"CMakeLists.txt"_s }))
        all += textOf(path);
    QVERIFY(all.contains("add_library(rollbook_app"_L1));
    verifyNone(LayerRules::linkFaults(all));
}

void TestLayers::everySourceNamesItsLicence()
{
    QStringList paths = filesBelow(
        { u"app"_s, u"ui"_s, u"tests"_s, u"translations"_s },
        { u"*.cpp"_s, u"*.h"_s, u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.py"_s, u"*.js"_s, u"*.mjs"_s, u"*.sh"_s });
    paths += filesBelow({ u"packaging"_s, u".ci"_s }, { u"*"_s });
    paths.removeOne("packaging/copyright"_L1); // its format has fields of its own for both
    paths.removeIf([](const QString &path) { return path.endsWith(".png"_L1); }); // pictures hold no text
    QStringList faults;
    for (const QString &path : paths)
        faults += LayerRules::licenceFaults(path, textOf(path));
    verifyNone(faults);
}

void TestLayers::topLevelHasOnlyItsRooms()
{
    // safe.directory: a checkout that belongs to another user may be tested too.
    QProcess git;
    git.setWorkingDirectory(sourceDir);
    git.start(u"git"_s, { u"-c"_s, u"safe.directory=*"_s, u"ls-files"_s, u"-z"_s });
    const bool ran = git.waitForFinished() && git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0;
    if (!ran && qEnvironmentVariableIsEmpty("CI"))
        QSKIP("needs git and a checkout");
    QVERIFY2(ran, git.readAllStandardError().constData());

    const QStringList allowed { u"CMakeLists.txt"_s,  u"CMakePresets.json"_s, u"README.md"_s, u"CHANGELOG.md"_s,
                                u"CONTRIBUTING.md"_s, u"LICENSE"_s,           u"app"_s,       u"ui"_s,
                                u"resources"_s,       u"translations"_s,      u"tests"_s,     u"packaging"_s };
    QStringList foreign;
    for (const QByteArray &path : git.readAllStandardOutput().split('\0')) {
        const QString top = QString::fromUtf8(path).section(u'/', 0, 0);
        if (!top.isEmpty() && !top.startsWith(u'.') && !allowed.contains(top))
            foreign << top;
    }
    foreign.removeDuplicates();
    verifyNone(foreign);
}

/// A report is one catalog file: what is said of it in code would have to be said again for the next one.
void TestLayers::noServiceAndNoWidgetNamesAReport()
{
    QStringList names;
    for (const QString &file : QDir(sourceDir + u"/resources/catalogs"_s).entryList({ u"*.json"_s })) {
        const QString id = file.chopped(5);
        const QString report = id.section(u'.', 1, 1);
        names << u'"' + id + u'"' << u"reports/"_s + report + u'/' << u"reports/"_s + report + u'.';
    }
    QVERIFY(names.contains("\"teamup.invoices.grouped\""_L1) && names.contains("reports/attendances/"_L1));
    QStringList faults;
    for (const QString &path : filesBelow({ u"app/services"_s, u"ui"_s }, { u"*.cpp"_s, u"*.h"_s })) {
        const QString text = path.startsWith("ui/tour"_L1) ? QString() : textOf(path); // walks through the customers
        for (const QString &name : std::as_const(names))
            if (text.contains(name))
                faults << path + u": "_s + name;
    }
    verifyNone(faults);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
