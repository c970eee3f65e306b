// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;
class QWidget;

namespace rollbook {

class ErrorLine;

/// File name and folder of an export, each with its own sentence when it cannot be.
class ExportPlace final : public QObject {
    Q_OBJECT
public:
    /// The two fields belong to parent's layout; this holds them together.
    ExportPlace(const QString &name, const QString &folder, const QStringList &formats, QWidget *parent);

    QWidget *nameField() const { return m_nameField; }
    QWidget *folderField() const { return m_folderField; }
    QString name() const;
    QString folder() const;
    QString path() const;
    void setName(const QString &name);
    /// Changes the ending of the name and keeps its stem.
    void setFormat(const QString &format);
    /// Puts the cursor into the name and selects it without its ending.
    void selectStem();
    /// Marks what cannot be and puts the focus there. A missing ending is added first.
    bool check();
    /// Makes the folder where it is missing; marks it when that fails.
    bool makeFolder();

Q_SIGNALS:
    void edited();

private:
    void mark(QLineEdit *line, ErrorLine *error, const QString &sentence);
    void browse();

    QStringList m_formats;
    QString m_format;
    QWidget *m_nameField;
    QWidget *m_folderField;
    QLineEdit *m_name;
    QLineEdit *m_folder;
    ErrorLine *m_nameError;
    ErrorLine *m_folderError;
};

} // namespace rollbook
