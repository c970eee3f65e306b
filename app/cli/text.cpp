// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rollbook::cli {

QString printable(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    return text;
}

QByteArray jsonText(const QJsonValue &value)
{
    if (value.isUndefined())
        return "null";
    const QByteArray wrapped = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QString helpText()
{
    return Text::tr(
        "Usage:\n"
        "  rollbook-cli reports [--json]\n"
        "  rollbook-cli rows REPORT [connection] [query] [--limit N] [--offset N] [--format table|json|csv]\n"
        "  rollbook-cli export REPORT [connection] [query] [--format csv|json] --output FILE [--overwrite|--dated]\n"
        "                      [--spreadsheet csv|xlsx] [--protect-formulas] [--receipt]\n"
        "  rollbook-cli profile add NAME --service NAME [--base-url URL] [--option KEY=VALUE]... --secret-stdin\n"
        "  rollbook-cli profile list [--json]\n"
        "  rollbook-cli profile test NAME\n"
        "  rollbook-cli profile remove NAME\n"
        "\n"
        "Connection:\n"
        "  --profile NAME       a stored connection; its secret is in the keychain\n"
        "  --base-url URL       without a profile, address of the service: https://goteamup.com/api/v2\n"
        "  --service NAME       service of the report; may be left out\n"
        "  --option KEY=VALUE   time_zone=Europe/Copenhagen; teamup: provider_id=N, auth_scheme=Bearer|Token;\n"
        "                       khoros: company_key=KEY; spaaza: chain=N\n"
        "  ROLLBOOK_SECRET      environment variable with the secret: a token, khoros USER:PASSWORD,\n"
        "                       spaaza ID:SECRET; goes before the keychain's\n"
        "\n"
        "Profiles:\n"
        "  --secret-stdin       the secret is the first line of standard input\n"
        "  --base-url URL       without it the address that the service documents\n"
        "\n"
        "Query:\n"
        "  --filter NAME=VALUE  a filter by the service's own name; lists are separated by commas;\n"
        "                       for dates also NAME=last-30-days, today, last-7-days, this-month, last-month, "
        "this-year\n"
        "  --columns A,B        columns; without it the report's usual ones\n"
        "  --sort -A,B          sort keys, most important first, - for descending\n"
        "  --limit N            at most so many rows, 50 without it; 0 shows the total only\n"
        "\n"
        "Export:\n"
        "  --dated              in FILE's name {date}, {time}, {year}, {month} and {day} are those of now, and a\n"
        "                       number is added where the file exists\n"
        "  --spreadsheet xlsx   saves an Excel workbook: text stays text, amounts and dates are what they are\n"
        "  --spreadsheet csv    saves a CSV that spreadsheet programs open: byte order mark, list separator\n"
        "  --protect-formulas   with --spreadsheet csv: text that starts like a formula stays text\n"
        "  --receipt            saves FILE.receipt.json, too: rows, promise, SHA-256 and time\n"
        "\n"
        "Exit codes: 0 done, 2 usage, 3 credentials refused, 4 network, 5 refused or failed by the service,\n"
        "6 file or keychain, 130 interrupted.\n");
}

} // namespace rollbook::cli
