// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// "C" is no way to write a date for people.
QLocale systemLocale()
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : system;
}

QLocale localeOf(const QString &code)
{
    const QLocale system = systemLocale();
    const QLocale asked(code);
    if (code.isEmpty() || asked.language() == system.language())
        return system;
    return code.contains(u'_') ? asked : QLocale(asked.language(), system.territory());
}

} // namespace

Translations::Translations(QObject *parent) : QObject(parent) { }

Translations::~Translations() = default; // a translator that goes takes itself out of the application

QList<Language> Translations::languages()
{
    return { { u"de"_s, u"Deutsch"_s },
             { u"en"_s, u"English"_s },
             { u"es"_s, u"Español"_s },
             { u"fr"_s, u"Français"_s },
             { u"nl"_s, u"Nederlands"_s } };
}

/// The translator installed last is asked first; the English plural forms are for whatever has no translation.
void Translations::use(const QString &code)
{
    m_installed.clear();
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    const QString language = QLocale::languageToCode(locale.language());
    install(u"rollbook_en"_s, u":/i18n"_s);
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"rollbook_"_s + language, u":/i18n"_s);
}

void Translations::install(const QString &file, const QString &folder)
{
    const auto translator = std::make_shared<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.append(translator);
}

} // namespace rollbook
