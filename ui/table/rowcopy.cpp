// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rowcopy.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook::rowcopy {

namespace {

bool breaksLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85) || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

QString oneLine(QString cell)
{
    cell.replace("\r\n"_L1, " "_L1);
    for (QChar &c : cell)
        if (breaksLine(c) || c == u'\t')
            c = u' ';
    return cell;
}

QString csvCell(const QString &cell)
{
    const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!quoted)
        return cell;
    QString inner = cell;
    inner.replace(u'"', "\"\""_L1);
    return u'"' + inner + u'"';
}

QString markdownLine(const QStringList &cells)
{
    QString line = u"|"_s;
    for (const QString &cell : cells) {
        QString text = oneLine(cell);
        text.replace(u'\\', "\\\\"_L1).replace(u'|', "\\|"_L1).replace(u'<', "&lt;"_L1);
        line += u' ' + text + u" |"_s;
    }
    return line + u'\n';
}

} // namespace

QString tsv(const Table &table)
{
    QString text;
    for (const QStringList &line : table) {
        QStringList cells;
        for (const QString &cell : line)
            cells.append(oneLine(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString html(const Table &table, bool header)
{
    QString text = u"<table>\n"_s;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QString tag = header && i == 0 ? u"th"_s : u"td"_s;
        text += u"<tr>"_s;
        for (const QString &cell : table.at(i)) {
            QString escaped = cell.toHtmlEscaped();
            escaped.replace(u'\n', "<br>"_L1);
            text += u'<' + tag + u'>' + escaped + u"</"_s + tag + u'>';
        }
        text += u"</tr>\n"_s;
    }
    return text + u"</table>\n"_s;
}

QString csv(const Table &table)
{
    QString text;
    for (const QStringList &line : table) {
        QStringList cells;
        for (const QString &cell : line)
            cells.append(csvCell(cell));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text;
}

QString markdown(const Table &table)
{
    if (table.isEmpty())
        return {};
    QString text = markdownLine(table.constFirst()) + u"|"_s;
    for (qsizetype i = 0; i < table.constFirst().size(); ++i)
        text += u" --- |"_s;
    text += u'\n';
    for (qsizetype i = 1; i < table.size(); ++i)
        text += markdownLine(table.at(i));
    return text;
}

QString json(const QList<QJsonObject> &rows)
{
    QJsonArray array;
    for (const QJsonObject &row : rows)
        array.append(row);
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

} // namespace rollbook::rowcopy
