// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/khorosapi.h"
#include "sandbox/seed.h"
#include "sandbox/spaazaapi.h"
#include "sandbox/spiriiapi.h"
#include "sandbox/teamupapi.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

QString randomSecret()
{
    QString secret = u"practice"_s;
    for (int i = 0; i < 4; ++i)
        secret += QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0');
    return secret;
}

} // namespace

Sandbox::Sandbox(const Options &options, RequestLog &log, Faults &faults)
    : m_options(options),
      m_log(log),
      m_faults(faults),
      m_jobs(m_faults, m_options.jobMs),
      m_files(m_jobs, m_faults, m_log, Request::Port::Files),
      m_redirected(m_jobs, m_faults, m_log, Request::Port::Redirected),
      m_server(m_log)
{
    if (!m_options.today.isValid())
        m_options.today = QDateTime::currentDateTimeUtc().toTimeZone(m_options.zone).date();
    for (const FaultSetting &fault : std::as_const(m_options.faults))
        m_faults.add(fault);
}

Sandbox::~Sandbox() = default;

QString Sandbox::start()
{
    if (!m_database.isOpen()
        || !fillTables(m_database, m_options.seed, m_options.customers, m_options.today, m_options.zone))
        return u"The practice data could not be made: is Qt's SQLite driver installed?"_s;
    const QHostAddress here(QHostAddress::LocalHost);
    const quint16 port = m_server.listen(here, m_options.port);
    if (port == 0)
        return u"Port %1 of this machine cannot be used."_s.arg(m_options.port);
    if (!m_files.listen(here) || !m_redirected.listen(here))
        return u"No free port for the files: %1"_s.arg(m_files.errorString());
    m_files.setRedirectTarget(m_redirected.root());
    m_port = port;
    addTeamUp();
    addKhoros();
    addSpirii();
    addSpaaza();
    QList<Api *> apis;
    for (const auto &api : m_apis)
        apis.append(api.get());
    m_server.serve(apis, m_options.latencyMs);
    return {};
}

ServiceAccess Sandbox::newAccess(const char *root, const QString &user) const
{
    const QString secret = randomSecret();
    return { u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(QLatin1String(root)),
             user.isEmpty() ? secret : QString(user + u':' + secret) };
}

void Sandbox::addTeamUp()
{
    constexpr int perMinute = 250;
    static_cast<ServiceAccess &>(m_access) = newAccess("/api/v2");
    m_apis.push_back(std::make_unique<TeamUpApi>(
        TeamUpApi::Setup { .context = { m_database, m_options.today, m_options.zone, m_options.seed },
                           .jobs = m_jobs,
                           .faults = m_faults,
                           .secret = m_access.secret,
                           .baseUrl = m_access.baseUrl,
                           .filesUrl = m_files.root(),
                           .rateLimit = m_options.rateLimit.value_or(perMinute) }));
}

void Sandbox::addKhoros()
{
    constexpr int perMinute = 20;
    static_cast<ServiceAccess &>(m_access.khoros) = newAccess("/khoros/api/public", u"reports@practice.test"_s);
    m_access.khoros.companyKey = u"practice-c01"_s;
    m_apis.push_back(
        std::make_unique<KhorosApi>(KhorosApi::Setup { .jobs = m_jobs,
                                                       .faults = m_faults,
                                                       .secret = m_access.khoros.secret,
                                                       .companyKey = m_access.khoros.companyKey,
                                                       .baseUrl = m_access.khoros.baseUrl,
                                                       .filesUrl = m_files.root(),
                                                       .seed = m_options.seed,
                                                       .today = m_options.today,
                                                       .rateLimit = m_options.rateLimit.value_or(perMinute) }));
}

void Sandbox::addSpirii()
{
    constexpr int perMinute = 120;
    m_access.spirii = newAccess("/spirii");
    m_apis.push_back(
        std::make_unique<SpiriiApi>(SpiriiApi::Setup { .database = m_database,
                                                       .faults = m_faults,
                                                       .secret = m_access.spirii.secret,
                                                       .seed = m_options.seed,
                                                       .customers = m_options.customers,
                                                       .today = m_options.today,
                                                       .rateLimit = m_options.rateLimit.value_or(perMinute) }));
}

void Sandbox::addSpaaza()
{
    constexpr int unlimited = 0;
    static_cast<ServiceAccess &>(m_access.spaaza) = newAccess("/spaaza", u"practice-token"_s);
    m_access.spaaza.chain = 1764;
    m_apis.push_back(
        std::make_unique<SpaazaApi>(SpaazaApi::Setup { .jobs = m_jobs,
                                                       .faults = m_faults,
                                                       .secret = m_access.spaaza.secret,
                                                       .chain = m_access.spaaza.chain,
                                                       .filesUrl = m_files.root(),
                                                       .seed = m_options.seed,
                                                       .people = m_options.customers,
                                                       .today = m_options.today,
                                                       .rateLimit = m_options.rateLimit.value_or(unlimited) }));
}

} // namespace rollbook::sandbox
