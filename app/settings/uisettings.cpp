// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/uisettings.h"

#include "settings/settingsfile.h"

#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace rollbook {

namespace {

const QString themeKey = QStringLiteral("window/theme");
const QString textKey = QStringLiteral("window/textPercent");
const QString languageKey = QStringLiteral("window/language");
const QString geometryKey = QStringLiteral("window/geometry");
const QString cardGeometryKey = QStringLiteral("window/card");
const QString photosKey = QStringLiteral("photos");
const QString detailsKey = QStringLiteral("window/details");
const QString downloadsHeightKey = QStringLiteral("window/downloadsHeight");
const QString maskedKey = QStringLiteral("window/masked");
const QString maskAfterKey = QStringLiteral("window/maskAfter");
const QString lastReportKey = QStringLiteral("lastReport");
const QString recentlyFoundKey = QStringLiteral("palette/recent");
const QString exportFolderKey = QStringLiteral("exports/folder");
const QString exportFormatKey = QStringLiteral("exports/format");
const QString excelFriendlyKey = QStringLiteral("exports/excelFriendly");
const QString protectFormulasKey = QStringLiteral("exports/protectFormulas");
const QString writeReceiptKey = QStringLiteral("exports/writeReceipt");
const QString openWhenReadyKey = QStringLiteral("exports/openWhenReady");
const QString downloadsKey = QStringLiteral("exports/atATime");
const QString closingKey = QStringLiteral("exports/closing");
const QString notifyKey = QStringLiteral("exports/notify");
const QString awakeKey = QStringLiteral("exports/awake");

const QString proxyKey = QStringLiteral("network/proxy");
const QString proxyUserKey = QStringLiteral("network/proxyUser");
const QString proxyAddressKey = QStringLiteral("network/proxyAddress");

const QString findsPeopleKey = QStringLiteral("people/found");
const QString peopleDaysKey = QStringLiteral("people/days");

constexpr int usualDownloads = 2;
constexpr int mostRecentlyFound = 20;
constexpr int usualPeopleDays = 30;

/// Ids of profiles hold no slash.
QString groupOf(const QString &profileId)
{
    return profileId.isEmpty() ? QString() : QStringLiteral("profiles/%1/").arg(profileId);
}

/// Unless it was turned off, whatever else stands there.
bool isOn(const QSettings &store, const QString &key)
{
    return store.value(key).toString() != QLatin1String("false");
}

bool isKnown(const Report &report, const QString &key)
{
    return report.column(key) || report.composite(key) || !report.extraColumnIds({ key }).isEmpty();
}

} // namespace

UiSettings::UiSettings(const QString &filePath)
    : m_store(filePath.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                               QStringLiteral("rollbook"), QStringLiteral("rollbook"))
                                 : std::make_unique<QSettings>(filePath, QSettings::IniFormat))
{
}

UiSettings::UiSettings(std::unique_ptr<QSettings> store, const QString &group)
    : m_store(std::move(store)),
      m_group(group)
{
}

UiSettings::~UiSettings() = default;

std::unique_ptr<UiSettings> UiSettings::ofProfile(const QString &profileId) const
{
    auto store = std::make_unique<QSettings>(m_store->fileName(), QSettings::IniFormat);
    return std::unique_ptr<UiSettings>(new UiSettings(std::move(store), groupOf(profileId)));
}

void UiSettings::forgetProfile(const QString &profileId)
{
    if (!profileId.isEmpty())
        m_store->remove(groupOf(profileId).chopped(1));
}

// Report ids hold dots only, so they are safe as a group name.
QString UiSettings::reportKey(const Report &report, const char *name) const
{
    return QStringLiteral("%1reports/%2/%3").arg(m_group, report.id, QLatin1String(name));
}

QString UiSettings::lastReport() const
{
    return m_store->value(m_group + lastReportKey).toString();
}

void UiSettings::setLastReport(const QString &id)
{
    m_store->setValue(m_group + lastReportKey, id);
}

QString UiSettings::theme() const
{
    const QString theme = m_store->value(themeKey).toString();
    return theme == QLatin1String("light") || theme == QLatin1String("dark") ? theme : QStringLiteral("system");
}

void UiSettings::setTheme(const QString &theme)
{
    m_store->setValue(themeKey, theme);
}

QString UiSettings::language() const
{
    static const QRegularExpression code(QStringLiteral("^[a-z]{2}$"));
    const QString language = m_store->value(languageKey).toString();
    return code.match(language).hasMatch() ? language : QString();
}

void UiSettings::setLanguage(const QString &code)
{
    m_store->setValue(languageKey, code);
}

int UiSettings::textPercent() const
{
    const int percent = m_store->value(textKey).toInt();
    return textPercents().contains(percent) ? percent : textPercents().constFirst();
}

void UiSettings::setTextPercent(int percent)
{
    m_store->setValue(textKey, percent);
}

QByteArray UiSettings::windowGeometry() const
{
    return m_store->value(geometryKey).toByteArray();
}

void UiSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(geometryKey, geometry);
}

QByteArray UiSettings::cardGeometry() const
{
    return m_store->value(cardGeometryKey).toByteArray();
}

void UiSettings::setCardGeometry(const QByteArray &geometry)
{
    m_store->setValue(cardGeometryKey, geometry);
}

bool UiSettings::showsPhotos() const
{
    return m_store->value(m_group + photosKey).toString() == QLatin1String("true");
}

void UiSettings::setShowsPhotos(bool shows)
{
    m_store->setValue(m_group + photosKey, shows);
}

QString UiSettings::exportFolder() const
{
    return m_store->value(exportFolderKey).toString();
}

void UiSettings::setExportFolder(const QString &folder)
{
    m_store->setValue(exportFolderKey, folder);
}

ExportChoices UiSettings::exportChoices() const
{
    const auto flag = [this](const QString &key) { return m_store->value(key, false).toBool(); };
    static const QStringList formats { QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json") };
    const QString format = m_store->value(exportFormatKey).toString();
    return { .format = formats.contains(format) ? format : QString(),
             .excelFriendly = flag(excelFriendlyKey),
             .protectFormulas = flag(protectFormulasKey),
             .writeReceipt = flag(writeReceiptKey),
             .openWhenReady = flag(openWhenReadyKey) };
}

void UiSettings::setExportChoices(const ExportChoices &choices)
{
    m_store->setValue(exportFormatKey, choices.format);
    m_store->setValue(excelFriendlyKey, choices.excelFriendly);
    m_store->setValue(protectFormulasKey, choices.protectFormulas);
    m_store->setValue(writeReceiptKey, choices.writeReceipt);
    m_store->setValue(openWhenReadyKey, choices.openWhenReady);
}

int UiSettings::downloadsHeight() const
{
    const int height = m_store->value(downloadsHeightKey).toInt();
    return height >= 80 && height <= 4000 ? height : 0;
}

void UiSettings::setDownloadsHeight(int height)
{
    m_store->setValue(downloadsHeightKey, height);
}

bool UiSettings::masked() const
{
    return m_store->value(maskedKey).toString() == QLatin1String("true");
}

void UiSettings::setMasked(bool masked)
{
    m_store->setValue(maskedKey, masked);
}

int UiSettings::maskAfter() const
{
    const int minutes = m_store->value(maskAfterKey).toInt();
    return maskMinutes().contains(minutes) ? minutes : 0;
}

void UiSettings::setMaskAfter(int minutes)
{
    m_store->setValue(maskAfterKey, minutes);
}

QStringList UiSettings::recentlyFound() const
{
    QStringList ids = m_store->value(recentlyFoundKey).toStringList();
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids.mid(0, mostRecentlyFound);
}

void UiSettings::setRecentlyFound(const QStringList &ids)
{
    m_store->setValue(recentlyFoundKey, ids);
}

bool UiSettings::detailsOpen() const
{
    return m_store->value(detailsKey, false).toBool();
}

void UiSettings::setDetailsOpen(bool open)
{
    m_store->setValue(detailsKey, open);
}

int UiSettings::maxDownloads() const
{
    bool isNumber = false;
    const int count = m_store->value(downloadsKey).toString().toInt(&isNumber);
    return isNumber && count >= 1 && count <= mostDownloads ? count : usualDownloads;
}

void UiSettings::setMaxDownloads(int count)
{
    m_store->setValue(downloadsKey, std::clamp(count, 1, mostDownloads));
}

ClosingChoice UiSettings::closingChoice() const
{
    const QString choice = m_store->value(closingKey).toString();
    if (choice == QLatin1String("keepRunning"))
        return ClosingChoice::KeepRunning;
    return choice == QLatin1String("quit") ? ClosingChoice::Quit : ClosingChoice::Ask;
}

void UiSettings::setClosingChoice(ClosingChoice choice)
{
    switch (choice) {
    case ClosingChoice::Ask:
        return m_store->remove(closingKey);
    case ClosingChoice::KeepRunning:
        return m_store->setValue(closingKey, QStringLiteral("keepRunning"));
    case ClosingChoice::Quit:
        return m_store->setValue(closingKey, QStringLiteral("quit"));
    }
}

bool UiSettings::notifies() const
{
    return isOn(*m_store, notifyKey);
}

void UiSettings::setNotifies(bool notifies)
{
    m_store->setValue(notifyKey, notifies);
}

bool UiSettings::keepsAwake() const
{
    return isOn(*m_store, awakeKey);
}

void UiSettings::setKeepsAwake(bool awake)
{
    m_store->setValue(awakeKey, awake);
}

QStringList UiSettings::columns(const Report &report) const
{
    QStringList columns = m_store->value(reportKey(report, "columns")).toStringList();
    columns.removeIf([&](const QString &key) { return !isKnown(report, key); });
    columns.removeDuplicates();
    return columns.isEmpty() ? report.defaultColumns() : columns;
}

void UiSettings::setColumns(const Report &report, const QStringList &columns)
{
    if (columns == report.defaultColumns())
        m_store->remove(reportKey(report, "columns"));
    else
        m_store->setValue(reportKey(report, "columns"), columns);
}

QHash<QString, int> UiSettings::columnWidths(const Report &report) const
{
    QHash<QString, int> widths;
    const QVariantMap stored = m_store->value(reportKey(report, "widths")).toMap();
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const int width = it->toInt();
        if (width >= 24 && width <= 2000)
            widths.insert(it.key(), width);
    }
    return widths;
}

void UiSettings::setColumnWidth(const Report &report, const QString &key, int width)
{
    QVariantMap stored = m_store->value(reportKey(report, "widths")).toMap();
    stored.insert(key, width);
    m_store->setValue(reportKey(report, "widths"), stored);
}

int UiSettings::pageSize(const Report &report) const
{
    return std::clamp(m_store->value(reportKey(report, "pageSize"), 50).toInt(), 1, report.maxPageSize);
}

void UiSettings::setPageSize(const Report &report, int size)
{
    m_store->setValue(reportKey(report, "pageSize"), size);
}

ChartSettings UiSettings::chart(const Report &report) const
{
    const auto stored = chartSettingsFromText(m_store->value(reportKey(report, "chart")).toString());
    return stored ? corrected(report, *stored) : defaultChart(report);
}

void UiSettings::setChart(const Report &report, const ChartSettings &settings)
{
    m_store->setValue(reportKey(report, "chart"), toText(settings));
}

bool UiSettings::chartShown(const Report &report) const
{
    return !report.chart.isNull() && m_store->value(reportKey(report, "chartShown"), true).toBool();
}

void UiSettings::setChartShown(const Report &report, bool shown)
{
    m_store->setValue(reportKey(report, "chartShown"), shown);
}

ProxyChoice UiSettings::proxy() const
{
    const QString mode = m_store->value(proxyKey).toString();
    if (mode == QLatin1String("none"))
        return { .mode = ProxyChoice::Mode::None };
    auto manual = ProxyChoice::fromAddress(m_store->value(proxyAddressKey).toString());
    if (mode != QLatin1String("manual") || !manual)
        return {};
    manual->user = m_store->value(proxyUserKey).toString();
    return *manual;
}

void UiSettings::setProxy(const ProxyChoice &proxy)
{
    const bool manual = proxy.mode == ProxyChoice::Mode::Manual;
    m_store->setValue(proxyKey,
                      manual                                        ? QStringLiteral("manual")
                          : proxy.mode == ProxyChoice::Mode::System ? QStringLiteral("system")
                                                                    : QStringLiteral("none"));
    if (!manual)
        return;
    m_store->setValue(proxyAddressKey, proxy.address());
    m_store->setValue(proxyUserKey, proxy.user);
}

bool UiSettings::findsPeople() const
{
    return m_store->value(m_group + findsPeopleKey).toString() == QLatin1String("true");
}

void UiSettings::setFindsPeople(bool finds)
{
    m_store->setValue(m_group + findsPeopleKey, finds);
}

int UiSettings::peopleDays() const
{
    const int days = m_store->value(m_group + peopleDaysKey).toInt();
    return peopleDayChoices().contains(days) ? days : usualPeopleDays;
}

void UiSettings::setPeopleDays(int days)
{
    m_store->setValue(m_group + peopleDaysKey, days);
}

QString UiSettings::filePath() const
{
    return m_store->fileName();
}

QString UiSettings::setDamagedAside()
{
    const QString aside = SettingsFile(filePath()).setDamagedAside().value_or(QString());
    if (!aside.isEmpty())
        m_store->sync(); // it still knows what it read
    return aside;
}

bool UiSettings::canBeKept() const
{
    return SettingsFile(filePath()).canBeKept();
}

} // namespace rollbook
