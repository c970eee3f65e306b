// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparedialog.h"

#include "ui/compare/comparewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/radiorow.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

CompareDialog::CompareDialog(const CompareOffer &offer, const QList<EarlierSide> &exports, QWidget *parent)
    : FramedDialog(tr("What changed"), parent),
      m_offer(offer),
      m_exports(exports),
      m_choice(new QButtonGroup(this))
{
    setObjectName(u"compare.dialog"_s);
    //: %1 is "customers"
    setSubtitle(tr("All %1 of this view are read and compared with an earlier export.").arg(offer.report.noun()));
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(metrics::space5, metrics::space1, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space2);
    column->addWidget(buildExports());
    column->addStretch(1);
    buildFooter();
}

QWidget *CompareDialog::buildExports()
{
    if (m_exports.isEmpty()) {
        QLabel *none = plainLabel(tr("Exports of this report, saved as CSV or JSON, appear here."), "small", "third");
        none->setObjectName(u"compare.none"_s);
        none->setWordWrap(true);
        return none;
    }
    auto *list = new RadioList;
    for (qsizetype i = 0; i < m_exports.size(); ++i) {
        const EarlierSide &side = m_exports.at(i);
        const QString count = side.rows < 0 ? QString() : tr("%Ln row(s)", nullptr, int(side.rows));
        RadioRow *row = list->addRow(side.name, comparewords::caption(side, m_offer), count);
        row->setObjectName(u"compare.export.%1"_s.arg(i));
        m_choice->addButton(row, int(i));
    }
    m_choice->button(0)->setChecked(true);
    return list;
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
    m_compare->setEnabled(!m_exports.isEmpty());
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
        Q_EMIT chosen(chosenFile(path, m_exports));
        QDialog::accept();
    });
    dialog->open();
}

void CompareDialog::accept()
{
    if (m_choice->checkedId() < 0)
        return;
    Q_EMIT chosen(m_exports.at(m_choice->checkedId()));
    QDialog::accept();
}

} // namespace rollbook
