// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/savecomparison.h"

#include "settings/uisettings.h"
#include "ui/compare/comparewords.h"
#include "ui/exports/exportformat.h"
#include "ui/exports/exportplace.h"
#include "ui/exports/exporttarget.h"
#include "ui/pages/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/cardradio.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/note.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

const QStringList &formats()
{
    static const QStringList names { u"xlsx"_s, u"csv"_s };
    return names;
}

} // namespace

SaveComparison::SaveComparison(const std::shared_ptr<const Comparison> &comparison, const CompareOffer &offer,
                               const EarlierSide &side, UiSettings *settings, QWidget *parent)
    : FramedDialog(tr("Export the changes"), parent),
      m_comparison(comparison),
      m_offer(offer),
      m_side(side),
      m_settings(settings),
      m_formats(new QButtonGroup(this)),
      m_existing(new Note(Tone::Warn, {}, this)),
      m_error(new Note(Tone::Danger, {}, this))
{
    setObjectName(u"compare.save"_s);
    setSubtitle(comparewords::sentence(*comparison, offer.context));
    const QString folder =
        settings->exportFolder().isEmpty() ? exporttarget::defaultFolder() : settings->exportFolder();
    //: A part of a file name: "customers-changes"
    const QString stem = tr("%1-changes").arg(offer.report.fileStem);
    m_place = new ExportPlace(exporttarget::suggestedName(stem, offer.context.today(), formats().first()), folder,
                              formats(), body());
    auto *form = new FormGrid(body());
    form->add(tr("Format"), buildFormats());
    form->add(tr("File name"), m_place->nameField());
    form->add(tr("Folder"), m_place->folderField());
    form->add(tr("Options"), buildOptions());
    buildNotes();
    buildFooter();
    setFormat();
}

SaveComparison::~SaveComparison()
{
    *m_stopped = true;
}

QWidget *SaveComparison::buildFormats()
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    for (const QString &name : formats()) {
        auto *card =
            new CardRadio(exportformat::icon(name), exportformat::title(name), exportformat::caption(name), field);
        card->setObjectName(QString(u"compare.format."_s + name));
        m_formats->addButton(card, int(formats().indexOf(name)));
        row->addWidget(card, 1);
    }
    m_formats->button(0)->setChecked(true);
    connect(m_formats, &QButtonGroup::idClicked, this, &SaveComparison::setFormat);
    return field;
}

QWidget *SaveComparison::buildOptions()
{
    auto *field = new QWidget(this);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 2, 0, 0);
    m_protect = new QCheckBox(tr("Protect against formulas"), field);
    m_protect->setObjectName(u"compare.protect"_s);
    m_protect->setToolTip(tr("Text that starts with = + \u2212 @ stays text. Phone numbers are left as they are."));
    m_protect->setAccessibleDescription(m_protect->toolTip());
    m_protect->setChecked(m_settings->exportChoices().protectFormulas);
    column->addWidget(m_protect);
    QLabel *personal = plainLabel(tr("The file holds what changed in the clear, also while the window is masked."),
                                  "small", "second", field);
    personal->setWordWrap(true);
    column->addWidget(personal);
    return field;
}

void SaveComparison::buildNotes()
{
    for (Note *note : { m_existing, m_error }) {
        note->hide();
        notes()->addWidget(note);
    }
    m_existing->setObjectName(u"compare.existing"_s);
    m_error->setObjectName(u"compare.saveerror"_s);
    QPushButton *replace = m_existing->addAction(tr("Replace"));
    QPushButton *both = m_existing->addAction(tr("Keep both"));
    replace->setObjectName(u"compare.replace"_s);
    both->setObjectName(u"compare.both"_s);
    connect(replace, &QPushButton::clicked, this, [this] { save(true); });
    connect(both, &QPushButton::clicked, this, [this] {
        m_place->setName(exporttarget::numbered(m_place->folder(), m_place->name()));
        save(false);
    });
    connect(m_place, &ExportPlace::edited, m_existing, &QWidget::hide);
}

void SaveComparison::buildFooter()
{
    footer()->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    footer()->addWidget(cancel);
    m_save = new QPushButton(tr("Export %Ln row(s)", nullptr, int(m_comparison->rows.size())), this);
    m_save->setObjectName(u"compare.saving"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setDefault(true);
    footer()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SaveComparison::submit);
}

QString SaveComparison::format() const
{
    return formats().value(m_formats->checkedId());
}

void SaveComparison::setFormat()
{
    m_place->setFormat(format());
    m_protect->setVisible(format() == "csv"_L1);
    m_existing->hide();
}

void SaveComparison::submit()
{
    m_error->hide();
    m_existing->hide();
    if (!m_place->check())
        return;
    if (exporttarget::exists(m_place->path()))
        askAboutExisting();
    else
        save(false);
}

void SaveComparison::askAboutExisting()
{
    m_existing->setText(tr("%1 is there already.").arg(m_place->name()));
    m_existing->show();
    m_existing->findChild<QPushButton *>(u"compare.both"_s)->setFocus(Qt::TabFocusReason);
}

/// The button stays off until the file is there, so that a double click is one file.
void SaveComparison::save(bool overwrite)
{
    if (!m_save->isEnabled() || !m_place->check() || !m_place->makeFolder())
        return;
    m_save->setEnabled(false);
    m_existing->hide();
    const ComparisonFile file { .path = m_place->path(),
                                .overwrite = overwrite,
                                .protectFormulas = m_protect->isChecked(),
                                .zone = m_offer.context.zone,
                                .about = about() };
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, path = file.path] { finish(path, watcher->result()); });
    watcher->setFuture(
        QtConcurrent::run([comparison = m_comparison, report = m_offer.report, file, stopped = m_stopped] {
            return writeComparison(*comparison, report, file, [&] { return stopped->load(); });
        }));
}

void SaveComparison::finish(const QString &path, const Result<void> &result)
{
    m_save->setEnabled(true);
    if (result) {
        m_settings->setExportFolder(m_place->folder());
        Q_EMIT saved(path);
        accept();
    } else if (result.error().code == ErrorCode::FileExists) {
        askAboutExisting();
    } else {
        m_error->setText(errorSentence(result.error(), QString()));
        m_error->show();
    }
}

QList<QPair<QString, QString>> SaveComparison::about() const
{
    const CellFormat format = m_offer.context.format();
    return { { tr("Report"), m_offer.report.label() },
             { tr("Connection"), m_offer.connection },
             { tr("Before"), QString(format.dateTime(m_comparison->before) + u" \u00b7 "_s + m_side.name) },
             { tr("Now"), format.dateTime(m_comparison->now) } };
}

void SaveComparison::showEvent(QShowEvent *event)
{
    FramedDialog::showEvent(event);
    m_place->selectStem();
}

} // namespace rollbook
