// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalog.h"

#include "report/catalogreader.h"
#include "report/vocabularyreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

namespace rollbook {

namespace {

// Names as written in the catalogs, in the order of the enums.
const QStringList columnTypes { QStringLiteral("integer"),         QStringLiteral("string"),
                                QStringLiteral("boolean"),         QStringLiteral("date"),
                                QStringLiteral("date-time"),       QStringLiteral("money"),
                                QStringLiteral("address"),         QStringLiteral("name-list"),
                                QStringLiteral("membership-list"), QStringLiteral("booking"),
                                QStringLiteral("named"),           QStringLiteral("amount-list") };
const QStringList cellKinds { QStringLiteral("text"),    QStringLiteral("name"),   QStringLiteral("email"),
                              QStringLiteral("phone"),   QStringLiteral("number"), QStringLiteral("money"),
                              QStringLiteral("flag"),    QStringLiteral("date"),   QStringLiteral("date-time"),
                              QStringLiteral("pills"),   QStringLiteral("badges"), QStringLiteral("address"),
                              QStringLiteral("booking"), QStringLiteral("url") };
const QStringList privacies { QStringLiteral("none"),    QStringLiteral("name"),    QStringLiteral("phone"),
                              QStringLiteral("email"),   QStringLiteral("address"), QStringLiteral("birth-date"),
                              QStringLiteral("payment"), QStringLiteral("text") };
const QStringList tones { QStringLiteral("mute"),   QStringLiteral("ok"),   QStringLiteral("warn"),
                          QStringLiteral("danger"), QStringLiteral("info"), QStringLiteral("violet") };
const QStringList filterTypes { QStringLiteral("boolean"),    QStringLiteral("switch"),
                                QStringLiteral("enum-list"),  QStringLiteral("id-list"),
                                QStringLiteral("integer"),    QStringLiteral("text"),
                                QStringLiteral("date-range"), QStringLiteral("date-time-range"),
                                QStringLiteral("enum"),       QStringLiteral("text-list"),
                                QStringLiteral("moment"),     QStringLiteral("segment") };
const QStringList timeFormats { QStringLiteral("offset"), QStringLiteral("utc"), QStringLiteral("epoch-millis") };

const QStringList scales { QStringLiteral("none"),   QStringLiteral("category"), QStringLiteral("flag"),
                           QStringLiteral("number"), QStringLiteral("year"),     QStringLiteral("month"),
                           QStringLiteral("hour"),   QStringLiteral("day"),      QStringLiteral("year-month") };
const QStringList drillKinds { QStringLiteral("value"), QStringLiteral("day"), QStringLiteral("year"),
                               QStringLiteral("month"), QStringLiteral("age"), QStringLiteral("choice"),
                               QStringLiteral("id") };

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Scale readScale(CatalogReader &reader)
{
    return Scale(reader.oneOf(key("scale"), scales));
}

Column readColumn(const QJsonValue &value, bool grouped, const QString &place, CatalogFaults *faults)
{
    CatalogReader reader(value, place, faults);
    Column column;
    column.key = reader.text(key("key"));
    column.aliases = reader.texts(key("aliases"), false);
    column.type = ColumnType(reader.oneOf(key("type"), columnTypes));
    column.kind = CellKind(reader.oneOf(key("kind"), cellKinds));
    if (reader.has(key("privacy")))
        column.privacy = Privacy(reader.oneOf(key("privacy"), privacies));
    column.labelText = reader.text(key("label"));
    column.groupText = reader.text(key("group"));
    column.sampleText = reader.optionalText(key("sample"));
    reader.each(key("values"), false, [&](const QJsonValue &item, const QString &where) {
        CatalogReader named(item, where, faults);
        column.values << ValueLabel { named.text(key("value")), named.text(key("label")) };
    });
    column.width = reader.number(key("width"));
    column.visible = reader.optionalFlag(key("visible"));
    column.aggregate = reader.optionalFlag(key("aggregate"));
    column.sortable = reader.optionalFlag(key("sortable"));
    if (grouped && !column.aggregate) {
        column.scale = readScale(reader);
        if (column.scale != Scale::None)
            column.phraseText = reader.text(key("phrase"));
    }
    return column;
}

CompositeColumn readComposite(const QJsonValue &value, const QString &place, CatalogFaults *faults)
{
    CatalogReader reader(value, place, faults);
    CompositeColumn column;
    column.key = reader.text(key("key"));
    column.labelText = reader.text(key("label"));
    column.groupText = reader.text(key("group"));
    column.width = reader.number(key("width"));
    column.visible = reader.optionalFlag(key("visible"));
    reader.each(key("parts"), true, [&](const QJsonValue &item, const QString &where) {
        CatalogReader part(item, where, faults);
        column.parts << CompositePart { part.text(key("key")), part.optionalFlag(key("shownWhen"), true),
                                        Tone(part.oneOf(key("tone"), tones)), part.text(key("label")) };
    });
    return column;
}

void readWireNames(CatalogReader &reader, Filter *filter, CatalogFaults *faults)
{
    if (filter->type != FilterType::DateRange && filter->type != FilterType::DateTimeRange) {
        filter->wireName = reader.text(key("wire"));
        return;
    }
    CatalogReader wire(reader.optionalObject(key("wire")), reader.place(key("wire")), faults);
    filter->wireFrom = wire.text(key("gte"));
    filter->wireTo = wire.text(key("lte"));
}

Filter readFilter(const QJsonValue &value, const QString &place, CatalogFaults *faults)
{
    CatalogReader reader(value, place, faults);
    Filter filter;
    filter.name = reader.text(key("name"));
    filter.type = FilterType(reader.oneOf(key("type"), filterTypes));
    filter.labelText = reader.text(key("label"));
    filter.groupText = reader.text(key("group"));
    filter.hintText = reader.optionalText(key("hint"));
    readWireNames(reader, &filter, faults);
    filter.source = reader.optionalText(key("source"));
    filter.presets = reader.optionalFlag(key("presets"));
    filter.required = reader.optionalFlag(key("required"));
    filter.assumed = reader.optionalFlag(key("assumed"));
    if (reader.has(key("time")))
        filter.timeFormat = TimeFormat(reader.oneOf(key("time"), timeFormats));
    filter.advanced = reader.optionalFlag(key("advanced"));
    if (filter.type == FilterType::Segment)
        filter.vocabulary = readVocabulary(reader.optionalObject(key("segment")), reader.place(key("segment")), faults);
    const bool listed =
        filter.type == FilterType::EnumList || (filter.type == FilterType::Enum && filter.source.isEmpty());
    reader.each(key("values"), listed, [&](const QJsonValue &item, const QString &where) {
        CatalogReader choice(item, where, faults);
        filter.choices << FilterChoice { choice.text(key("value")), choice.text(key("label")) };
    });
    return filter;
}

void readPaths(const QJsonValue &value, Report *report, CatalogFaults *faults)
{
    CatalogReader paths(value, key("paths"), faults);
    report->dataPath = paths.optionalText(key("data"));
    report->exportPath = paths.optionalText(key("export"));
    report->searchPath = paths.optionalText(key("search"));
}

void readSelection(const QJsonValue &value, Report *report, CatalogFaults *faults)
{
    if (value.isUndefined())
        return;
    CatalogReader selection(value, key("selection"), faults);
    report->idsFilter = selection.optionalText(key("ids"));
    report->afterFilter = selection.optionalText(key("after"));
    report->deletedFilter = selection.optionalText(key("deleted"));
    if (report->idsFilter.isEmpty() && report->afterFilter.isEmpty())
        faults->add(key("selection"), QStringLiteral("neither \"ids\" nor \"after\""));
}

void readExtraColumns(const QJsonValue &value, Report *report, CatalogFaults *faults)
{
    if (value.isUndefined())
        return;
    CatalogReader extra(value, key("extraColumns"), faults);
    report->extraColumns = { extra.text(key("parameter")), extra.text(key("source")), extra.text(key("keyPrefix")),
                             extra.text(key("group")) };
}

DerivedGroup readDerived(const QJsonValue &value, const QString &place, CatalogFaults *faults)
{
    CatalogReader reader(value, place, faults);
    DerivedGroup group;
    group.key = reader.text(key("key"));
    group.columns = reader.texts(key("columns"), true);
    group.scale = readScale(reader);
    group.labelText = reader.text(key("label"));
    group.phraseText = reader.text(key("phrase"));
    return group;
}

void readDrillDown(const QJsonValue &value, const QString &place, ChartRules *chart, CatalogFaults *faults)
{
    if (value.isUndefined())
        return;
    CatalogReader reader(value, place, faults);
    chart->drillReport = reader.text(key("report"));
    reader.each(key("rules"), true, [&](const QJsonValue &item, const QString &where) {
        CatalogReader rule(item, where, faults);
        chart->drillRules << DrillRule {
            rule.texts(key("columns"), true), rule.text(key("filter")), DrillKind(rule.oneOf(key("by"), drillKinds)), {}
        };
        rule.each(key("values"), false, [&](const QJsonValue &value, const QString &at) {
            CatalogReader pair(value, at, faults);
            const QString served = pair.text(key("value"));
            chart->drillRules.last().wireValues.insert(served, pair.text(key("wire")));
        });
    });
}

ChartRules readChart(const QJsonValue &value, CatalogFaults *faults)
{
    ChartRules chart;
    if (value.isUndefined())
        return chart;
    CatalogReader reader(value, key("chart"), faults);
    chart.defaultGroup = reader.text(key("first"));
    chart.nounText = reader.text(key("noun"));
    reader.each(key("derived"), false, [&](const QJsonValue &item, const QString &where) {
        chart.derived << readDerived(item, where, faults);
    });
    readDrillDown(reader.optionalObject(key("drilldown")), reader.place(key("drilldown")), &chart, faults);
    return chart;
}

QList<SortKey> sortKeys(const QStringList &texts)
{
    QList<SortKey> sort;
    for (const QString &text : texts)
        sort << (text.startsWith(u'-') ? SortKey { text.mid(1), Qt::DescendingOrder }
                                       : SortKey { text, Qt::AscendingOrder });
    return sort;
}

Report readReport(const QJsonObject &object, CatalogFaults *faults)
{
    CatalogReader reader(object, key("report"), faults);
    Report report;
    report.id = reader.text(key("id"));
    report.service = reader.text(key("service"));
    report.labelText = reader.text(key("label"));
    report.nounText = reader.text(key("noun"));
    report.icon = reader.text(key("icon"));
    reader.optionalFlag(key("first")); // see standsFirst()
    report.fileStem = reader.text(key("fileStem"));
    report.identityKey = reader.optionalText(key("identity"));
    report.frozenKey = reader.optionalText(key("frozen"));
    report.grouped = reader.optionalFlag(key("grouped"));
    report.columnsRequired = reader.optionalFlag(key("columnsRequired"));
    report.maxPageSize = reader.number(key("maxPageSize"));
    if (reader.has(key("maxSortKeys")))
        report.maxSortKeys = reader.number(key("maxSortKeys"));
    report.exportFormats = reader.texts(key("exportFormats"), false);
    report.tableParameters = reader.texts(key("tableParameters"), true);
    report.defaultSort = sortKeys(reader.texts(key("defaultSort"), true));
    reader.each(key("formatNotes"), false, [&](const QJsonValue &item, const QString &where) {
        CatalogReader note(item, where, faults);
        const QString format = note.text(key("format"));
        report.formatNotes.insert(format, note.text(key("hint")));
    });
    readPaths(reader.optionalObject(key("paths")), &report, faults);
    readSelection(reader.optionalObject(key("selection")), &report, faults);
    readExtraColumns(reader.optionalObject(key("extraColumns")), &report, faults);
    report.chart = readChart(reader.optionalObject(key("chart")), faults);
    reader.each(key("columns"), true, [&](const QJsonValue &item, const QString &where) {
        report.columns << readColumn(item, report.grouped, where, faults);
    });
    reader.each(key("composites"), false, [&](const QJsonValue &item, const QString &where) {
        report.composites << readComposite(item, where, faults);
    });
    reader.each(key("filters"), true, [&](const QJsonValue &item, const QString &where) {
        report.filters << readFilter(item, where, faults);
    });
    return report;
}

void checkUnique(const QStringList &names, const QString &place, CatalogFaults *faults)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        if (seen.contains(name))
            faults->add(place, QStringLiteral("\"%1\" stands twice").arg(name));
        seen.insert(name);
    }
}

/// A derived group or a rule stands for as many columns as its kind needs, and the first chart is one of them.
void checkChart(const Report &report, CatalogFaults *faults)
{
    const auto need = [&](const QStringList &columns, qsizetype count, const QString &place) {
        if (columns.size() != count)
            faults->add(place, QStringLiteral("needs %1 columns").arg(count));
        for (const QString &name : columns)
            if (const Column *column = report.column(name); !column || column->aggregate)
                faults->add(place, QStringLiteral("no attribute \"%1\"").arg(name));
    };
    QStringList groups;
    for (const Column &column : report.columns)
        if (column.scale != Scale::None)
            groups << column.key;
    for (const DerivedGroup &group : report.chart.derived) {
        if (group.scale == Scale::None)
            faults->add(group.key, QStringLiteral("needs a scale"));
        need(group.columns, group.scale == Scale::YearMonth || group.scale == Scale::Category ? 2 : 1, group.key);
        groups << group.key;
    }
    checkUnique(groups, key("chart"), faults);
    for (const DrillRule &rule : report.chart.drillRules)
        need(rule.columns, rule.kind == DrillKind::Month || rule.kind == DrillKind::Id ? 2 : 1,
             QStringLiteral("chart.drilldown"));
    if (!report.chart.isNull() && !groups.contains(report.chart.defaultGroup))
        faults->add(key("chart"), QStringLiteral("no attribute \"%1\"").arg(report.chart.defaultGroup));
}

/// What must hold between the parts of a report.
void checkReferences(const Report &report, CatalogFaults *faults)
{
    const auto needColumn = [&](const QString &name, const QString &place) {
        if (!name.isEmpty() && !report.column(name))
            faults->add(place, QStringLiteral("no column \"%1\"").arg(name));
    };
    QStringList columnNames;
    for (const Column &column : report.columns)
        columnNames << column.key << column.aliases;
    for (const CompositeColumn &column : report.composites) {
        columnNames << column.key;
        for (const CompositePart &part : column.parts)
            needColumn(part.key, column.key);
    }
    QStringList parameters = report.tableParameters;
    QStringList filterNames;
    for (const Filter &filter : report.filters) {
        filterNames << filter.name;
        parameters << filter.wireNames();
    }
    checkUnique(columnNames, key("columns"), faults);
    checkUnique(filterNames, key("filters"), faults);
    checkUnique(parameters, key("filters"), faults);
    needColumn(report.identityKey, key("identity"));
    needColumn(report.frozenKey, key("frozen"));
    for (const SortKey &sorted : report.defaultSort)
        needColumn(sorted.key, key("defaultSort"));
    for (const QString &name : { report.idsFilter, report.afterFilter, report.deletedFilter })
        if (!name.isEmpty() && !report.filter(name))
            faults->add(key("selection"), QStringLiteral("no filter \"%1\"").arg(name));
    checkChart(report, faults);
}

} // namespace

Result<Report> Catalog::parse(const QByteArray &json, const QString &name)
{
    CatalogFaults faults(name);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    Report report;
    if (document.isObject()) {
        report = readReport(document.object(), &faults);
        checkReferences(report, &faults);
    } else {
        faults.add(QStringLiteral("byte %1").arg(parseError.offset), parseError.errorString());
    }
    if (!faults.first().isEmpty())
        return failure({ .code = ErrorCode::BadAnswer, .message = faults.first() });
    return report;
}

namespace {

/// A drill-down names another report and its filters.
QString drillFault(const Catalog &catalog, const Report &report)
{
    const ChartRules &chart = report.chart;
    if (chart.drillReport.isEmpty())
        return {};
    const Report *target = catalog.report(chart.drillReport);
    if (!target)
        return QStringLiteral("no report \"%1\"").arg(chart.drillReport);
    for (const DrillRule &rule : chart.drillRules)
        if (!target->filter(rule.filter))
            return QStringLiteral("no filter \"%1\" in %2").arg(rule.filter, target->id);
    return {};
}

/// Where a report stands is the catalog's business alone.
bool standsFirst(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(key("first")).toBool();
}

/// The reports that stand first, then by id; a grouped one follows the one that it groups.
void sortReports(QList<Report> *reports, const QStringList &first)
{
    const auto stands = [&](const Report &report) {
        const bool early = std::any_of(first.begin(), first.end(), [&](const QString &id) {
            return report.id == id || report.id.startsWith(id + u'.');
        });
        return std::pair(!early, report.id);
    };
    std::sort(reports->begin(), reports->end(),
              [&](const Report &a, const Report &b) { return stands(a) < stands(b); });
}

} // namespace

Result<Catalog> Catalog::load(const QString &folder)
{
    Catalog catalog;
    QStringList first;
    const QDir dir(folder);
    const QStringList names = dir.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(
                { .code = ErrorCode::BadAnswer, .message = name + QStringLiteral(": ") + file.errorString() });
        const QByteArray json = file.readAll();
        auto report = parse(json, name);
        if (!report)
            return failure(report.error());
        if (name != report->id + QStringLiteral(".json") || catalog.report(report->id))
            return failure(
                { .code = ErrorCode::BadAnswer,
                  .message = QStringLiteral("%1: id \"%2\" does not fit the file name").arg(name, report->id) });
        if (standsFirst(json))
            first << report->id;
        catalog.m_reports << *report;
    }
    sortReports(&catalog.m_reports, first);
    for (const Report &report : std::as_const(catalog.m_reports))
        if (const QString fault = drillFault(catalog, report); !fault.isEmpty())
            return failure({ .code = ErrorCode::BadAnswer,
                             .message = QStringLiteral("%1.json: chart.drilldown: %2").arg(report.id, fault) });
    return catalog;
}

const Report *Catalog::report(const QString &id) const
{
    const auto it = std::find_if(m_reports.begin(), m_reports.end(), [&](const Report &r) { return r.id == id; });
    return it == m_reports.end() ? nullptr : &*it;
}

QList<const Report *> Catalog::reportsOf(const QString &service) const
{
    QList<const Report *> result;
    for (const Report &report : m_reports)
        if (report.service == service)
            result << &report;
    return result;
}

} // namespace rollbook
