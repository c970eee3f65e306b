// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparedialog.h"

#include "ui/compare/comparewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/note.h"
#include "ui/widgets/radiorow.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

CompareDialog::CompareDialog(const CompareOffer &offer, const QList<EarlierSide> &sides, QWidget *parent)
    : FramedDialog(tr("What changed"), parent),
      m_offer(offer),
      m_choice(new QButtonGroup(this)),
      m_note(new Note(Tone::Info, {}, this))
{
    setObjectName(u"compare.dialog"_s);
    //: %1 is "customers"
    setSubtitle(tr("All %1 of this view are read and compared with earlier ones.").arg(offer.report.noun()));
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(metrics::space5, metrics::space1, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space2);
    m_snapshots = buildSnapshots();
    column->addWidget(m_snapshots);
    column->addStretch(1);
    buildFooter();
    m_note->setObjectName(u"compare.note"_s);
    m_stop = m_note->addAction(tr("Stop"));
    m_stop->setObjectName(u"compare.stopkeeping"_s);
    m_removing = m_note->addAction(tr("Delete"));
    m_removing->setObjectName(u"compare.removing"_s);
    m_note->hide();
    notes()->addWidget(m_note);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_note->hide();
        m_keep->setEnabled(true);
        Q_EMIT keepStopped();
    });
    connect(m_removing, &QPushButton::clicked, this, [this] {
        m_note->hide();
        if (const EarlierSide *side = current())
            Q_EMIT removeRequested(QString(side->snapshot));
    });
    connect(m_choice, &QButtonGroup::idToggled, this, &CompareDialog::refresh);
    setSides(sides);
}

void CompareDialog::setSides(const QList<EarlierSide> &sides)
{
    m_sides = sides;
    auto *column = qobject_cast<QVBoxLayout *>(body()->layout());
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
        for (QAbstractButton *row : m_choice->buttons())
            m_choice->removeButton(row);
    }
    m_list = buildSides();
    column->insertWidget(0, m_list);
    refresh();
}

QWidget *CompareDialog::buildSides()
{
    if (m_sides.isEmpty()) {
        QLabel *none =
            plainLabel(tr("Exports of this report, saved as CSV or JSON, appear here."), "small", "third", body());
        none->setObjectName(u"compare.none"_s);
        none->setWordWrap(true);
        return none;
    }
    auto *list = new RadioList(body());
    for (qsizetype i = 0; i < m_sides.size(); ++i) {
        const EarlierSide &side = m_sides.at(i);
        const QString count = side.rows < 0 ? QString() : tr("%Ln row(s)", nullptr, int(side.rows));
        RadioRow *row = list->addRow(side.name, comparewords::caption(side, m_offer), count);
        row->setObjectName(u"compare.side.%1"_s.arg(i));
        m_choice->addButton(row, int(i));
    }
    m_choice->button(0)->setChecked(true);
    return list;
}

QWidget *CompareDialog::buildSnapshots()
{
    auto *field = new QWidget(body());
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, metrics::space1, 0, 0);
    row->setSpacing(metrics::space3);
    m_keep =
        new QPushButton(icons::icon(u"bookmark"_s, &Tokens::accentText), tr("Keep a snapshot of this view"), field);
    m_keep->setObjectName(u"compare.keep"_s);
    m_remove = new QPushButton(icons::icon(u"trash"_s), tr("Delete this snapshot"), field);
    m_remove->setObjectName(u"compare.remove"_s);
    for (QPushButton *button : { m_keep, m_remove }) {
        button->setAutoDefault(false);
        button->setProperty("kind", u"link"_s);
        button->setProperty("measure", u"small"_s);
    }
    m_place = plainLabel({}, "caption", "third", field);
    m_place->setWordWrap(true);
    row->addWidget(m_keep);
    row->addWidget(m_place, 1);
    row->addWidget(m_remove);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_keep->setEnabled(false);
        showKeeping(0, -1);
        Q_EMIT keepRequested();
    });
    connect(m_remove, &QPushButton::clicked, this, &CompareDialog::askToRemove);
    field->hide();
    return field;
}

void CompareDialog::offerSnapshots(bool areForgotten)
{
    m_place->setText(areForgotten ? tr("Kept until Rollbook quits.") : tr("Encrypted on this computer."));
    m_snapshots->show();
}

const EarlierSide *CompareDialog::current() const
{
    const int id = m_choice->checkedId();
    return id < 0 || id >= m_sides.size() ? nullptr : &m_sides.at(id);
}

void CompareDialog::refresh()
{
    const EarlierSide *side = current();
    m_compare->setEnabled(side != nullptr);
    m_remove->setVisible(side && !side->snapshot.isEmpty());
    if (m_removing->isVisibleTo(m_note))
        m_note->hide(); // it was about another one
}

void CompareDialog::showNote(const QString &sentence, bool running, bool removing)
{
    m_note->setTone(removing ? Tone::Warn : Tone::Info);
    m_note->setText(sentence);
    m_stop->setVisible(running);
    m_removing->setVisible(removing);
    m_note->show();
}

void CompareDialog::askToRemove()
{
    if (const EarlierSide *side = current()) {
        //: %1 is date and time
        showNote(tr("The snapshot of %1 cannot be brought back.").arg(m_offer.context.format().dateTime(side->asOf)),
                 false, true);
        m_removing->setFocus(Qt::TabFocusReason);
    }
}

void CompareDialog::showKeeping(qint64 rows, qint64 total)
{
    const QLocale &locale = m_offer.context.locale;
    //: both are numbers of rows
    showNote(total < 0 ? tr("Reading the rows\u2026")
                       : tr("Reading the rows: %1 of %2").arg(locale.toString(rows), locale.toString(total)),
             true, false);
}

void CompareDialog::showKept()
{
    m_keep->setEnabled(true);
    showNote(tr("The snapshot is kept."), false, false);
}

void CompareDialog::showProblem(const QString &sentence)
{
    m_keep->setEnabled(true);
    showNote(sentence, false, false);
    m_note->setTone(Tone::Danger);
}

void CompareDialog::buildFooter()
{
    auto *file = new QPushButton(icons::icon(u"folder"_s), tr("Choose a file\u2026"), this);
    file->setObjectName(u"compare.file"_s);
    file->setAutoDefault(false);
    footer()->addWidget(file);
    footer()->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    footer()->addWidget(cancel);
    m_compare = new QPushButton(tr("Compare"), this);
    m_compare->setObjectName(u"compare.start"_s);
    m_compare->setProperty("kind", u"primary"_s);
    m_compare->setDefault(true);
    footer()->addWidget(m_compare);
    connect(file, &QPushButton::clicked, this, &CompareDialog::chooseFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_compare, &QPushButton::clicked, this, &CompareDialog::accept);
}

void CompareDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Compare with a file"));
    dialog->setObjectName(u"compare.filedialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        { tr("Exported files (%1)").arg(u"*.csv *.tsv *.json *.ndjson *.jsonl"_s), tr("All files (%1)").arg(u"*"_s) });
    dialog->setDirectory(QDir(m_offer.folder).exists() ? m_offer.folder : QDir::homePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT chosen(chosenFile(path, m_sides));
        QDialog::accept();
    });
    dialog->open();
}

void CompareDialog::accept()
{
    const EarlierSide *side = current();
    if (!side)
        return;
    Q_EMIT chosen(EarlierSide(*side));
    QDialog::accept();
}

} // namespace rollbook
