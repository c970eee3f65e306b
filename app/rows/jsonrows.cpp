// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/jsonrows.h"

#include "rows/filetext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

using Rows = Result<QList<QJsonObject>>;

qint64 lineAt(const QByteArray &bytes, qsizetype offset)
{
    return 1 + bytes.left(offset).count('\n');
}

Error broken(qint64 line, const QJsonParseError &error)
{
    //: %1 is what the reader says of it, in English
    return brokenFile(line, FileText::tr("this is no JSON (%1).").arg(error.errorString()));
}

Rows rowsOf(const QJsonArray &array)
{
    QList<QJsonObject> rows;
    rows.reserve(array.size());
    for (const QJsonValue &value : array) {
        if (!value.isObject()) {
            const QString number = QString::number(rows.size() + 1);
            return failure({ .code = ErrorCode::BadAnswer,
                             .message = FileText::tr("Entry %1 of the list is no object.").arg(number) });
        }
        rows << value.toObject();
    }
    return rows;
}

Rows rowsOfLines(const QByteArray &bytes)
{
    QList<QJsonObject> rows;
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(lines.at(i), &error);
        if (error.error != QJsonParseError::NoError)
            return failure(broken(i + 1, error));
        if (!document.isObject())
            return failure(brokenFile(i + 1, FileText::tr("this is no object.")));
        rows << document.object();
    }
    return rows;
}

/// The first line alone is a whole object, and more follows.
bool hasObjectPerLine(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return end > 0 && QJsonDocument::fromJson(bytes.left(end)).isObject();
}

} // namespace

Rows readJsonRows(const QByteArray &served)
{
    const QByteArray bytes = served.startsWith("\xEF\xBB\xBF") ? served.sliced(3) : served;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isArray())
        return rowsOf(document.array());
    for (const auto key : { "results"_L1, "rows"_L1 })
        if (document.isObject() && document.object().value(key).isArray())
            return rowsOf(document.object().value(key).toArray());
    if (document.isObject() || hasObjectPerLine(bytes))
        return rowsOfLines(document.isObject() ? document.toJson(QJsonDocument::Compact) : bytes);
    return failure(broken(lineAt(bytes, error.offset), error));
}

} // namespace rollbook
