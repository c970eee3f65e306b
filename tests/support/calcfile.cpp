// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calcfile.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 240'000;

QString paragraphs(QXmlStreamReader &xml, const QStringView &end)
{
    QStringList lines;
    while (xml.readNext() != QXmlStreamReader::Invalid && !(xml.isEndElement() && xml.qualifiedName() == end)) {
        if (xml.isStartElement() && xml.qualifiedName() == u"text:p")
            lines << QString();
        else if (xml.isStartElement() && xml.qualifiedName() == u"text:s")
            lines.last() += QString(qMax(1, xml.attributes().value("text:c"_L1).toInt()), u' ');
        else if (xml.isStartElement() && xml.qualifiedName() == u"text:tab")
            lines.last() += u'\t';
        else if (xml.isCharacters() && !lines.isEmpty() && !xml.isWhitespace())
            lines.last() += xml.text();
    }
    return lines.join(u'\n');
}

/// A cell, as often as it is repeated.
QList<CalcCell> cells(QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto of = [&](const char *name) { return attributes.value(QLatin1String(name)).toString(); };
    CalcCell cell { of("office:value-type"), of("office:value"), {}, of("table:formula") };
    if (cell.value.isEmpty())
        cell.value = of("office:date-value") + of("office:boolean-value");
    const int times = qMax(1, of("table:number-columns-repeated").toInt());
    cell.text = paragraphs(xml, xml.qualifiedName().toString());
    return QList<CalcCell>(cell.type.isEmpty() ? qMin(times, 100) : times, cell);
}

void dropEmptyEnd(CalcRows &rows)
{
    for (QList<CalcCell> &row : rows)
        while (!row.isEmpty() && row.last() == CalcCell())
            row.removeLast();
    while (!rows.isEmpty() && rows.last().isEmpty())
        rows.removeLast();
}

QMap<QString, CalcRows> sheetsOf(QIODevice *device)
{
    QXmlStreamReader xml(device);
    QMap<QString, CalcRows> sheets;
    QString sheet;
    int times = 1;
    QList<CalcCell> row;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.qualifiedName().toString();
        if (xml.isStartElement() && name == "table:table"_L1) {
            sheet = xml.attributes().value("table:name"_L1).toString();
        } else if (xml.isStartElement() && name == "table:table-row"_L1) {
            times = qMax(1, xml.attributes().value("table:number-rows-repeated"_L1).toInt());
            row.clear();
        } else if (xml.isStartElement() && name == "table:table-cell"_L1) {
            row << cells(xml);
        } else if (xml.isEndElement() && name == "table:table-row"_L1) {
            sheets[sheet] << CalcRows(qMin(times, 100), row);
        }
    }
    for (CalcRows &rows : sheets)
        dropEmptyEnd(rows);
    return xml.hasError() ? QMap<QString, CalcRows>() : sheets;
}

} // namespace

bool CalcFile::isInstalled()
{
    return !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
}

QMap<QString, CalcRows> CalcFile::read(const QString &path, const QString &filter)
{
    static const QTemporaryDir profile; // takes seconds to be made
    const QTemporaryDir folder;
    QStringList arguments { u"--headless"_s,
                            u"--norestore"_s,
                            QString("-env:UserInstallation="_L1 + QUrl::fromLocalFile(profile.path()).toString()),
                            u"--convert-to"_s,
                            u"fods"_s,
                            u"--outdir"_s,
                            folder.path() };
    if (!filter.isEmpty())
        arguments << QString("--infilter="_L1 + filter);
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(u"soffice"_s, arguments << path);
    office.waitForFinished(patience);
    QFile file(folder.filePath(QString(QFileInfo(path).completeBaseName() + ".fods"_L1)));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("soffice: %s", office.readAll().constData());
        return {};
    }
    return sheetsOf(&file);
}

QByteArray CalcFile::member(const QString &path, const QString &name)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, { u"-p"_s, path, name });
    unzip.waitForFinished(patience);
    return unzip.readAllStandardOutput();
}
