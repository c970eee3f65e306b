// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QTranslator;

namespace rollbook {

/// A language that Rollbook speaks.
struct Language {
    QString code; ///< of ISO 639-1
    QString name; ///< in the language itself
};

/// The language of the application and its way to write numbers and dates. What is on the screen keeps its words:
/// windows have to be built anew.
class Translations final : public QObject {
    Q_OBJECT
public:
    explicit Translations(QObject *parent = nullptr);
    ~Translations() override;

    /// In the order of their names.
    static QList<Language> languages();
    /// A code of languages(), or any that QLocale knows; empty: as the system says. Numbers and dates are written as in
    /// the system's country, as far as it has that language.
    void use(const QString &code);

private:
    void install(const QString &file, const QString &folder);

    QList<std::shared_ptr<QTranslator>> m_installed;
};

} // namespace rollbook
