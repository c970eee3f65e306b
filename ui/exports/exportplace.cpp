// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportplace.h"

#include "ui/exports/exporttarget.h"
#include "ui/filters/errorline.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/readers.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QVBoxLayout *fieldColumn(QWidget *field)
{
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    return column;
}

} // namespace

ExportPlace::ExportPlace(const QString &name, const QString &folder, const QStringList &formats, QWidget *parent)
    : QObject(parent),
      m_formats(formats),
      m_format(formats.value(0)),
      m_nameField(new QWidget(parent)),
      m_folderField(new QWidget(parent)),
      m_name(new QLineEdit(name, m_nameField)),
      m_folder(new QLineEdit(QDir::toNativeSeparators(folder), m_folderField)),
      m_nameError(new ErrorLine(m_nameField)),
      m_folderError(new ErrorLine(m_folderField))
{
    m_name->setObjectName(u"export.name"_s);
    m_name->setAccessibleName(tr("File name"));
    m_folder->setObjectName(u"export.folder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    readers::setAdornment(m_folder,
                          m_folder->addAction(icons::icon(u"folder"_s, &Tokens::text3), QLineEdit::LeadingPosition));

    QVBoxLayout *names = fieldColumn(m_nameField);
    names->addWidget(m_name);
    names->addWidget(m_nameError);
    QVBoxLayout *folders = fieldColumn(m_folderField);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    row->addWidget(m_folder, 1);
    auto *button = new QPushButton(tr("Browse…"), m_folderField);
    button->setAutoDefault(false);
    row->addWidget(button);
    folders->addLayout(row);
    folders->addWidget(m_folderError);

    connect(button, &QPushButton::clicked, this, &ExportPlace::browse);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        mark(m_name, m_nameError, {});
        Q_EMIT edited();
    });
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        mark(m_folder, m_folderError, {});
        Q_EMIT edited();
    });
}

QString ExportPlace::name() const
{
    return m_name->text();
}

QString ExportPlace::folder() const
{
    const QString text = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return text.isEmpty() ? QString() : QDir::cleanPath(text);
}

QString ExportPlace::path() const
{
    return QDir(folder()).filePath(name());
}

void ExportPlace::setName(const QString &name)
{
    m_name->setText(name);
    mark(m_name, m_nameError, {});
}

void ExportPlace::setFormat(const QString &format)
{
    m_format = format;
    m_name->setText(exporttarget::withEnding(name(), format, m_formats));
}

void ExportPlace::selectStem()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->setSelection(0, exporttarget::stemLength(name()));
}

bool ExportPlace::check()
{
    const QString nameProblem = exporttarget::nameProblem(name());
    const QString folderProblem = exporttarget::folderProblem(folder());
    mark(m_name, m_nameError, nameProblem);
    mark(m_folder, m_folderError, folderProblem);
    if (!nameProblem.isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
    else if (!folderProblem.isEmpty())
        m_folder->setFocus(Qt::OtherFocusReason);
    else
        m_name->setText(exporttarget::withEnding(name(), m_format, m_formats));
    return nameProblem.isEmpty() && folderProblem.isEmpty();
}

bool ExportPlace::makeFolder()
{
    if (QDir().mkpath(folder()))
        return true;
    mark(m_folder, m_folderError, tr("This folder cannot be made. Choose another one."));
    m_folder->setFocus(Qt::OtherFocusReason);
    return false;
}

void ExportPlace::mark(QLineEdit *line, ErrorLine *error, const QString &sentence)
{
    setStyleProperty(line, "error", !sentence.isEmpty());
    line->setAccessibleDescription(sentence);
    error->setSentence(sentence);
}

void ExportPlace::browse()
{
    auto *dialog = new QFileDialog(m_folderField, tr("Folder for exported files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(QDir(folder()).exists() ? folder() : QDir::homePath());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &chosen) { m_folder->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

} // namespace rollbook
