// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is put together; exportdialog.cpp says how it behaves.
#include "net/apiclient.h"
#include "ui/exports/exportdialog.h"
#include "ui/exports/exportformat.h"
#include "ui/exports/exportoptions.h"
#include "ui/exports/exportplace.h"
#include "ui/exports/exporttarget.h"
#include "ui/filters/errorline.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/cardradio.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/note.h"
#include "ui/widgets/radiorow.h"
#include "ui/widgets/wraplabel.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// Below what a file is made of: how many people it tells about.
QLabel *addPersonal(QWidget *field)
{
    QLabel *label = plainLabel({}, "small", "second", field);
    label->setObjectName(u"export.personal"_s);
    label->setWordWrap(true);
    field->layout()->addWidget(label);
    return label;
}

QStringList allKeys(const Report &report)
{
    QStringList keys;
    for (const Column &column : report.columns)
        keys << column.key;
    return keys;
}

} // namespace

void ExportDialog::buildForm()
{
    QWidget *form = body();
    auto *grid = new FormGrid(form);
    grid->add(tr("Format"), buildFormats());
    if (blind()) {
        grid->add(tr("Filters"), buildFilters());
    } else {
        grid->add(tr("Rows"), buildRows());
        grid->add(tr("Columns"), buildColumns());
    }
    m_place =
        new ExportPlace(exporttarget::suggestedName(m_offer.report.fileStem, m_offer.context.today(), format()),
                        m_offer.folder.isEmpty() ? exporttarget::defaultFolder() : m_offer.folder, m_offered, form);
    m_place->setFormat(format());
    grid->add(tr("File name"), m_place->nameField());
    grid->add(tr("Folder"), m_place->folderField());
    m_options = new ExportOptions(m_offer.choices, form);
    m_options->setFormat(format());
    grid->add(tr("Options"), m_options);
    connect(m_place, &ExportPlace::edited, m_existing, &QWidget::hide);
    connect(m_formats, &QButtonGroup::idClicked, this, [this] {
        m_place->setFormat(format());
        m_options->setFormat(format());
        change();
        showFormat();
    });
}

QWidget *ExportDialog::buildFormats()
{
    auto *field = new QWidget(this);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->setSpacing(metrics::space2);
    for (const QString &name : std::as_const(m_offered)) {
        auto *card =
            new CardRadio(exportformat::icon(name), exportformat::title(name), exportformat::caption(name), field);
        card->setObjectName(QString(u"export.format."_s + name));
        m_formats->addButton(card, int(m_offered.indexOf(name)));
        row->addWidget(card, 1);
    }
    m_formats->button(qMax(0, int(m_offered.indexOf(m_offer.choices.format))))->setChecked(true);
    m_formatNote = new Note(Tone::Info, {}, field);
    m_formatNote->setObjectName(u"export.formatnote"_s);
    column->addWidget(m_formatNote);
    showFormat();
    return field;
}

void ExportDialog::showFormat()
{
    const QString note = m_offer.report.formatNote(exportformat::served(m_offer.report, format()));
    m_formatNote->setText(note);
    m_formatNote->setVisible(!note.isEmpty());
}

QWidget *ExportDialog::buildFilters()
{
    auto *field = new QWidget(this);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    auto *label = new WrapLabel("small", "", field);
    label->setObjectName(u"export.filters"_s);
    label->setContentsMargins(0, 6, 0, 0);
    label->setFullText(m_offer.query.filters.isEmpty() ? tr("None") : scopeCaption(m_offer, ExportScope::Filtered));
    column->addWidget(label);
    m_personal = addPersonal(field);
    m_personal->setText(personalSentence(m_offer, allKeys(m_offer.report), -1));
    m_personal->setVisible(!m_personal->text().isEmpty());
    return field;
}

QWidget *ExportDialog::buildRows()
{
    auto *list = new RadioList(this);
    for (const ExportScope scope : scopesOf(m_offer)) {
        const QString title = scope == ExportScope::Filtered
            ? (m_offer.again ? tr("The same filters") : tr("Current filters"))
            : scope == ExportScope::Everything ? tr("Everything")
                                               : tr("Selected rows");
        RadioRow *row = list->addRow(title, scopeCaption(m_offer, scope));
        row->setObjectName(u"export.rows.%1"_s.arg(int(scope)));
        m_rows.insert(scope, row);
        m_scopes->addButton(row, int(scope));
    }
    m_scopes->button(int(scopesOf(m_offer).first()))->setChecked(true);
    connect(m_scopes, &QButtonGroup::idToggled, this, &ExportDialog::change);
    return list;
}

QWidget *ExportDialog::buildColumns()
{
    m_columnsField = new QWidget(this);
    auto *column = new QVBoxLayout(m_columnsField);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    m_columnsText = plainLabel({}, "small", "", m_columnsField);
    m_columnsText->setObjectName(u"export.columns"_s);
    m_columnsText->setWordWrap(true);
    row->addWidget(m_columnsText, 1);
    m_change = new QPushButton(icons::icon(u"columns"_s), tr("Change"), m_columnsField);
    m_change->setObjectName(u"export.change"_s);
    m_change->setCheckable(true);
    m_change->setAutoDefault(false);
    row->addWidget(m_change, 0, Qt::AlignTop);
    column->addLayout(row);
    m_columnsError = new ErrorLine(m_columnsField);
    column->addWidget(m_columnsError);
    m_personal = addPersonal(m_columnsField);
    connect(m_change, &QPushButton::toggled, this, &ExportDialog::toggleColumns);
    return m_columnsField;
}

void ExportDialog::buildFooter()
{
    const QString service = m_client ? m_client->service().label() : m_offer.report.service;
    const QString words = m_offer.report.isPagedExport() ? tr("Rollbook reads all rows of %1 and writes the file.")
                                                         : tr("%1 prepares the file, Rollbook then downloads it.");
    QLabel *how = plainLabel(words.arg(service), "small", "second", this);
    how->setWordWrap(true);
    footer()->addWidget(how, 1);
    auto *repeat = new QPushButton(icons::icon(u"clock"_s), tr("Repeat…"), this);
    repeat->setObjectName(u"export.repeat"_s);
    repeat->setToolTip(tr("Export this daily, weekly or monthly"));
    repeat->setAutoDefault(false);
    footer()->addWidget(repeat);
    connect(repeat, &QPushButton::clicked, this, &ExportDialog::repeat);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    footer()->addWidget(cancel);
    m_export = new QPushButton(this);
    m_export->setObjectName(u"export.start"_s);
    m_export->setProperty("kind", u"primary"_s);
    m_export->setDefault(true);
    footer()->addWidget(m_export);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::submit);
}

void ExportDialog::buildNotes()
{
    for (Note *note : { m_earlier, m_existing, m_error }) {
        note->hide();
        notes()->addWidget(note);
    }
    // Enter presses the button of a note that has the focus.
    m_earlier->setObjectName(u"export.earlier"_s);
    QPushButton *show = m_earlier->addAction(tr("Show it"));
    QPushButton *again = m_earlier->addAction(tr("Export again"));
    show->setObjectName(u"export.showearlier"_s);
    again->setObjectName(u"export.again"_s);
    connect(show, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT earlierWanted();
    });
    connect(again, &QPushButton::clicked, this, &ExportDialog::checkTarget);
    m_existing->setObjectName(u"export.existing"_s);
    QPushButton *replace = m_existing->addAction(tr("Replace"));
    QPushButton *both = m_existing->addAction(tr("Keep both"));
    replace->setObjectName(u"export.replace"_s);
    both->setObjectName(u"export.both"_s);
    connect(replace, &QPushButton::clicked, this, [this] { request(true); });
    connect(both, &QPushButton::clicked, this, [this] {
        m_place->setName(exporttarget::numbered(m_place->folder(), m_place->name()));
        request(false);
    });
}

} // namespace rollbook
