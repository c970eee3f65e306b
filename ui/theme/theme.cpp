// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace rollbook {

Theme::Theme(QObject *parent) : Theme(QApplication::palette(), parent) { }

Theme::Theme(const QPalette &systemPalette, QObject *parent) : QObject(parent), m_systemDark(isDark(systemPalette)) { }

Theme::Choice Theme::choice() const
{
    return m_choice;
}

bool Theme::dark() const
{
    return m_choice == Choice::Dark || (m_choice == Choice::AsSystem && m_systemDark);
}

const Tokens &Theme::tokens() const
{
    return dark() ? Tokens::dark() : Tokens::light();
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (m_app)
        apply(*m_app);
    Q_EMIT changed();
}

void Theme::apply(QApplication &app)
{
    if (!m_app)
        app.setStyle(QStyleFactory::create(u"Fusion"_s));
    m_app = &app;
    app.setPalette(paletteFrom(tokens()));
    app.setStyleSheet(styleSheet(tokens(), dark()));
}

QPalette paletteFrom(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.bgWindow);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.bgBase);
    palette.setColor(QPalette::AlternateBase, tokens.bgSubtle);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.text3);
    palette.setColor(QPalette::Button, tokens.bgButton);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.onAccent);
    palette.setColor(QPalette::Highlight, tokens.bgSelect);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, tokens.muteSoft);
    palette.setColor(QPalette::ToolTipBase, tokens.bgTooltip);
    palette.setColor(QPalette::ToolTipText, tokens.textTooltip);
    palette.setColor(QPalette::Link, tokens.accentText);
    palette.setColor(QPalette::LinkVisited, tokens.accentText);
    palette.setColor(QPalette::Light, tokens.bgRaised);
    palette.setColor(QPalette::Midlight, tokens.lineRow);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.lineButton);
    palette.setColor(QPalette::Shadow, tokens.lineControl);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, tokens.textDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.bgWindow);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.muteSoft);
    return palette;
}

} // namespace rollbook
