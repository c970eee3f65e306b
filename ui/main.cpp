// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"
#include "compare/snapshots.h"
#include "exports/exportqueue.h"
#include "exports/exportstore.h"
#include "net/eventlog.h"
#include "net/loggednetwork.h"
#include "net/proxykeeper.h"
#include "people/peoplevault.h"
#include "report/catalog.h"
#include "sandbox/sandboxthread.h"
#include "schedules/schedulestore.h"
#include "settings/coredump.h"
#include "settings/profilestore.h"
#include "settings/secretstore.h"
#include "settings/uisettings.h"
#include "ui/desktop/busnotifier.h"
#include "ui/desktop/buswakelock.h"
#include "ui/desktop/singleinstance.h"
#include "ui/help/exportevents.h"
#include "ui/language/translations.h"
#include "ui/pages/sessions.h"
#include "ui/pages/startnotices.h"
#include "ui/pages/windowhost.h"
#include "ui/schedules/schedulecontroller.h"
#include "ui/theme/textsize.h"
#include "ui/theme/theme.h"
#include "ui/tour.h"
#include "ui/widgets/focusring.h"
#include "views/viewstore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QNetworkInformation>
#include <QSystemTrayIcon>

#include <algorithm>
#include <cstdio>
#include <initializer_list>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

constexpr char activationToken[] = "XDG_ACTIVATION_TOKEN";

struct Arguments {
    QString tourFolder;
    QString language;
    QString profile; ///< by name
    bool sample = false;
};

Arguments parse(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Explore customer reports."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({ u"sample"_s, QCoreApplication::translate("main", "Open on the built-in practice data.") });
    parser.addOption(
        { u"profile"_s, QCoreApplication::translate("main", "Open on the connection of this name."), u"NAME"_s });
    parser.addOption({ u"tour"_s,
                       QCoreApplication::translate(
                           "main", "Drive the window over the practice data and leave a picture of every step in DIR."),
                       u"DIR"_s });
    parser.addOption(
        { u"language"_s, QCoreApplication::translate("main", "Use this language, for example de."), u"CODE"_s });
    parser.process(app);
    return { parser.value(u"tour"_s), parser.value(u"language"_s), parser.value(u"profile"_s),
             parser.isSet(u"sample"_s) };
}

Theme::Choice themeChoice(const QString &name)
{
    if (name == "light"_L1)
        return Theme::Choice::Light;
    return name == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::AsSystem;
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "rollbook: %s\n", qPrintable(sentence));
    return 1;
}

QString sampleName()
{
    return QCoreApplication::translate("main", "Sample studio");
}

/// The practice server as a connection. Its ages and days are those of this machine's zone.
Connection sampleConnection(const sandbox::Access &access)
{
    Connection connection;
    connection.service = u"teamup"_s;
    connection.name = sampleName();
    connection.baseUrl = QUrl(access.baseUrl);
    connection.sample = true;
    return connection;
}

/// The practice server's loyalty programme, which only the tour visits.
Connection spaazaConnection(const sandbox::SpaazaAccess &access)
{
    Connection connection;
    connection.service = u"spaaza"_s;
    connection.name = u"Nordlys Retail"_s;
    connection.baseUrl = QUrl(access.baseUrl);
    connection.options.insert(u"chain"_s, QString::number(access.chain));
    return connection;
}

QString unknownConnection(const QString &name)
{
    return QCoreApplication::translate("main", "There is no connection called %1.").arg(name);
}

/// A later start wants the window. Under Wayland only who has that start's token may come to the front.
void comeBack(MainWindow *window, const Handover &wishes, const ProfileStore &profiles)
{
    if (!wishes.token.isEmpty())
        qputenv(activationToken, wishes.token);
    window->desktop()->bringBack();
    if (!wishes.token.isEmpty())
        qunsetenv(activationToken);
    const auto named = profiles.byName(wishes.profile);
    if (wishes.sample)
        window->connections()->openSample();
    else if (named)
        window->connections()->open(named->id);
    else if (!wishes.profile.isEmpty())
        window->showProblem(unknownConnection(wishes.profile));
}

/// What is asked for, else the connection that was open last, else the welcome page.
void open(MainWindow *window, const Arguments &arguments, const ProfileStore &profiles)
{
    const auto named = profiles.byName(arguments.profile);
    if (arguments.sample)
        window->connections()->openSample();
    else if (named)
        window->connections()->open(named->id);
    else if (const QString last = profiles.lastUsed(); !last.isEmpty())
        window->connections()->open(last);
}

/// Tells the log of warnings while it lives; they are printed as before.
class Warnings {
public:
    explicit Warnings(EventLog *log)
    {
        s_log = log;
        s_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (type == QtWarningMsg || type == QtCriticalMsg)
                s_log->addWarning(text);
            s_before(type, context, text);
        });
    }
    ~Warnings() { qInstallMessageHandler(s_before); }
    Q_DISABLE_COPY_MOVE(Warnings)

private:
    inline static EventLog *s_log = nullptr;
    inline static QtMessageHandler s_before = nullptr;
};

/// Words that are answered without a window, so also without a display.
bool asks(int argc, char *argv[], std::initializer_list<const char *> words)
{
    return std::any_of(argv + 1, argv + argc, [&](const char *argument) {
        return std::any_of(words.begin(), words.end(),
                           [&](const char *word) { return qstrncmp(argument, word, qstrlen(word)) == 0; });
    });
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryOutOfCoreDumps();
    const bool windowless = asks(argc, argv, { "--tour", "--help", "-h", "--help-all", "--version", "-v" });
    if (windowless && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"rollbook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLLBOOK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Rollbook"_s);
    QGuiApplication::setDesktopFileName(u"org.rollbook.Rollbook"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/app/rollbook.svg"_s));

    const Arguments arguments = parse(app);
    UiSettings settings;
    Translations translations;
    translations.use(arguments.language.isEmpty() && arguments.tourFolder.isEmpty() ? settings.language()
                                                                                    : arguments.language);

    SingleInstance instance(SingleInstance::userPath());
    const Handover wishes { arguments.profile, arguments.sample, qgetenv(activationToken) };
    if (arguments.tourFolder.isEmpty() && instance.start(wishes) == SingleInstance::Role::HandedOver)
        return 0;

    const auto catalog = Catalog::load();
    if (!catalog)
        return fail(catalog.error().message);

    sandbox::SandboxThread server;
    sandbox::Options options;
    options.zone = QTimeZone::systemTimeZone();
    options.rateLimit = 0;
    const QString problem = server.start(options);
    if (!problem.isEmpty())
        return fail(problem);

    const FocusRing focusRing(&app);
    if (!arguments.tourFolder.isEmpty()) {
        const sandbox::SpaazaAccess &spaaza = server.access().spaaza;
        Tour tour(&app, *catalog, { sampleConnection(server.access()), server.access().secret },
                  { spaazaConnection(spaaza), spaaza.secret }, arguments.tourFolder, arguments.language, &translations);
        tour.start();
        return QApplication::exec();
    }

    const QString settingsAside = settings.setDamagedAside();
    ProfileStore profiles;
    const bool known = arguments.profile.isEmpty() || profiles.byName(arguments.profile);
    if (!known && profiles.setAside().isEmpty())
        return fail(unknownConnection(arguments.profile));
    SecretStore secrets;
    Theme theme;
    TextSize textSize;
    const auto dress = [&] {
        if (arguments.language.isEmpty())
            translations.use(settings.language());
        textSize.use(settings.textPercent());
        theme.setChoice(themeChoice(settings.theme()));
        theme.apply(app);
    };
    EventLog log;
    const Warnings warnings(&log);
    LoggedNetwork network(&log);
    ProxyKeeper proxies(&network, &secrets);
    proxies.start(settings.proxy());
    ExportStore store(ExportStore::userPath());
    const auto opened = store.open();
    ExportQueue queue(opened ? &store : nullptr);
    const auto restored = queue.restore();
    const ExportEvents exportEvents(&queue, &log);
    Sessions sessions(&network, &settings);
    ConnectionParts connections { .profiles = &profiles,
                                  .secrets = &secrets,
                                  .network = &network,
                                  .settings = &settings,
                                  .queue = &queue,
                                  .sessions = &sessions,
                                  .proxies = &proxies,
                                  .sample = sampleConnection(server.access()),
                                  .sampleSecret = server.access().secret };
    BusNotifier notifier;
    BusWakeLock wakeLock;
    ScheduleStore schedules(ScheduleStore::userPath());
    QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability); // where there is one
    const auto partsOf = [&] {
        connections.sample.name = sampleName();
        return WindowParts { &*catalog,
                             &theme,
                             options.customers,
                             connections,
                             { &notifier, &wakeLock, &QSystemTrayIcon::isSystemTrayAvailable },
                             &schedules,
                             &log,
                             { { u"settings"_s, settings.filePath() },
                               { u"connections"_s, profiles.filePath() },
                               { u"exports"_s, ExportStore::userPath() },
                               { u"schedules"_s, ScheduleStore::userPath() } },
                             ViewStore::userFolder(),
                             PeopleVault::usualFolder(),
                             Snapshots::usualFolder() };
    };
    WindowHost host(dress, partsOf);
    const cli::Interrupt interrupt;
    QObject::connect(&interrupt, &cli::Interrupt::raised, &host, [&] { host.window()->desktop()->quit(); });
    QObject::connect(&instance, &SingleInstance::handedOver, &host,
                     [&](const Handover &asked) { comeBack(host.window(), asked, profiles); });
    MainWindow *window = host.window();
    window->show();
    open(window, arguments, profiles);
    window->connections()->goOnWithExports();
    window->schedules()->start();
    if (!opened || !restored)
        window->showForgetfulDownloads();
    window->showNotices(startNotices({ .settingsAside = settingsAside,
                                       .connectionsAside = profiles.setAside(),
                                       .downloadsAside = store.setAside(),
                                       .connectionsUsable = profiles.isUsable(),
                                       .settingsKept = settings.canBeKept() }));
    return QApplication::exec();
}
