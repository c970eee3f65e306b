// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/metrics.h"

#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// What the sheet may name with a leading @; the longest names come first, so that none hides another.
QList<std::pair<QString, QString>> variables(const Tokens &tokens, bool dark)
{
    const std::pair<QString, Token> colors[] = {
        { u"bg-window"_s, &Tokens::bgWindow },
        { u"bg-base"_s, &Tokens::bgBase },
        { u"bg-subtle"_s, &Tokens::bgSubtle },
        { u"bg-raised"_s, &Tokens::bgRaised },
        { u"bg-button"_s, &Tokens::bgButton },
        { u"bg-hover"_s, &Tokens::bgHover },
        { u"bg-select"_s, &Tokens::bgSelect },
        { u"bg-tooltip"_s, &Tokens::bgTooltip },
        { u"bg-track"_s, &Tokens::bgTrack },
        { u"line"_s, &Tokens::line },
        { u"line-row"_s, &Tokens::lineRow },
        { u"line-button"_s, &Tokens::lineButton },
        { u"line-control"_s, &Tokens::lineControl },
        { u"text"_s, &Tokens::text },
        { u"text-2"_s, &Tokens::text2 },
        { u"text-3"_s, &Tokens::text3 },
        { u"text-disabled"_s, &Tokens::textDisabled },
        { u"text-tooltip"_s, &Tokens::textTooltip },
        { u"accent"_s, &Tokens::accent },
        { u"accent-hover"_s, &Tokens::accentHover },
        { u"accent-press"_s, &Tokens::accentPress },
        { u"accent-text"_s, &Tokens::accentText },
        { u"accent-soft"_s, &Tokens::accentSoft },
        { u"accent-line"_s, &Tokens::accentLine },
        { u"on-accent"_s, &Tokens::onAccent },
        { u"focus"_s, &Tokens::focus },
        { u"danger"_s, &Tokens::danger },
        { u"danger-text"_s, &Tokens::dangerText },
        { u"danger-soft"_s, &Tokens::dangerSoft },
        { u"ok-text"_s, &Tokens::okText },
        { u"warn-text"_s, &Tokens::warnText },
    };
    QList<std::pair<QString, QString>> list;
    for (const auto &[name, token] : colors)
        list.append({ u"@"_s + name, (tokens.*token).name() });

    using metrics::Type;
    const std::pair<QString, Type> types[] = { { u"@f-xs"_s, Type::Caption },
                                               { u"@f-sm"_s, Type::Small },
                                               { u"@f-md"_s, Type::Body },
                                               { u"@f-lg"_s, Type::Title },
                                               { u"@f-xl"_s, Type::Page } };
    for (const auto &[name, type] : types)
        list.append({ name, QString::number(metrics::fontPixels(type)) + u"px"_s });

    // Half of the mark with its border: a larger radius would be ignored and leave a square.
    list.append({ u"@radio"_s, QString::number((metrics::px(12) + 2) / 2) + u"px"_s });
    list.append({ u"@theme"_s, dark ? u"dark"_s : u"light"_s });
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    return list;
}

/// "~28" stands for a length that grows with the text.
void scaleLengths(QString &sheet)
{
    static const QRegularExpression length(u"~(\\d+)"_s);
    for (auto match = length.match(sheet); match.hasMatch(); match = length.match(sheet, match.capturedStart()))
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      QString(QString::number(metrics::px(match.captured(1).toInt())) + u"px"_s));
}

} // namespace

QString styleSheet(const Tokens &tokens, bool dark)
{
    QFile file(u":/style/rollbook.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is missing from the program.");
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[name, value] : variables(tokens, dark))
        sheet.replace(name, value);
    scaleLengths(sheet);
    return sheet;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace rollbook
