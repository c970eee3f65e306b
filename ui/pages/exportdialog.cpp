// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportdialog.h"

#include "net/apiclient.h"
#include "net/choicesjob.h"
#include "net/pagejob.h"
#include "ui/filters/columnlist.h"
#include "ui/filters/errorline.h"
#include "ui/pages/errortext.h"
#include "ui/pages/exportplace.h"
#include "ui/pages/exporttarget.h"
#include "ui/widgets/surface.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/cardradio.h"
#include "ui/widgets/note.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/radiorow.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHash>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int labelWidth = 76;
constexpr int columnListHeight = 230;

QLabel *formLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, "strong", "", parent);
    label->setMinimumWidth(metrics::px(labelWidth));
    label->setContentsMargins(0, 6, 0, 0);
    return label;
}

} // namespace

ExportDialog::ExportDialog(const ExportOffer &offer, ApiClient *client, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_offer(offer)
    , m_client(client)
    , m_everything(offer.query.filters.isEmpty() ? offer.matching : -1)
    , m_formats(new QButtonGroup(this))
    , m_scopes(new QButtonGroup(this))
    , m_existing(new Note(Tone::Warn, {}, this))
    , m_error(new Note(Tone::Danger, {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowTitle(tr("Export %1").arg(offer.report.noun()));
    setFixedWidth(metrics::px(metrics::dialogWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildForm());
    column->addWidget(buildFooter());
    buildNotes();
    Overlay::under(this);
    countEverything();
    refresh();
}

QWidget *ExportDialog::buildHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space3);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(plainLabel(windowTitle(), "title", "", header));
    if (m_client) {
        const QStringList names{m_client->connection().name, m_client->service().label()};
        titles->addWidget(plainLabel(names.join(u", "_s), "small", "third", header));
    }
    row->addLayout(titles, 1);
    auto *close = new QToolButton(header);
    close->setIcon(icons::icon(u"close"_s));
    close->setProperty("kind", u"ghost"_s);
    close->setProperty("size", u"small"_s);
    close->setProperty("square", true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(close->accessibleName());
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QDialog::reject);
    return header;
}

QWidget *ExportDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(metrics::space5, metrics::space1, metrics::space5, metrics::space1);
    grid->setHorizontalSpacing(metrics::space3);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &label, QWidget *field) {
        const int row = grid->rowCount();
        grid->addWidget(formLabel(label, form), row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1);
    };
    add(tr("Format"), buildFormats());
    add(tr("Rows"), buildRows());
    add(tr("Columns"), buildColumns());
    m_place = new ExportPlace(
        exporttarget::suggestedName(m_offer.report.fileStem, m_offer.context.today(), format()),
        m_offer.folder.isEmpty() ? exporttarget::defaultFolder() : m_offer.folder, m_offer.report.exportFormats, form);
    add(tr("File name"), m_place->nameField());
    add(tr("Folder"), m_place->folderField());
    m_openWhenReady = new QCheckBox(tr("Open when ready"), form);
    m_openWhenReady->setObjectName(u"export.open"_s);
    add(tr("Options"), m_openWhenReady);
    connect(m_place, &ExportPlace::edited, m_existing, &QWidget::hide);
    connect(m_formats, &QButtonGroup::idClicked, this, [this] {
        m_place->setFormat(format());
        m_existing->hide();
    });
    return form;
}

QWidget *ExportDialog::buildFormats()
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    const QStringList &formats = m_offer.report.exportFormats;
    for (const QString &name : formats) {
        const bool csv = name == u"csv"_s;
        auto *card = new CardRadio(csv ? u"table"_s : u"braces"_s, name.toUpper(),
                                   csv ? tr("For spreadsheets") : tr("For other programs"), field);
        card->setObjectName(QString(u"export.format."_s + name));
        m_formats->addButton(card, int(formats.indexOf(name)));
        row->addWidget(card, 1);
    }
    m_formats->button(0)->setChecked(true);
    return field;
}

QWidget *ExportDialog::buildRows()
{
    auto *list = new RadioList(this);
    for (const ExportScope scope : scopesOf(m_offer)) {
        const QString title = scope == ExportScope::Filtered ? tr("Current filters")
            : scope == ExportScope::Everything               ? tr("Everything")
                                                             : tr("Selected rows");
        RadioRow *row = list->addRow(title, scopeCaption(m_offer, scope));
        row->setObjectName(u"export.rows.%1"_s.arg(int(scope)));
        m_rows.insert(scope, row);
        m_scopes->addButton(row, int(scope));
    }
    m_scopes->button(int(scopesOf(m_offer).first()))->setChecked(true);
    connect(m_scopes, &QButtonGroup::idToggled, this, &ExportDialog::refresh);
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
    connect(m_change, &QPushButton::toggled, this, &ExportDialog::toggleColumns);
    return m_columnsField;
}

QWidget *ExportDialog::buildFooter()
{
    auto *footer = new QWidget(this);
    m_footer = footer;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space3);
    row->setSpacing(metrics::space2);
    const QString service = m_client ? m_client->service().label() : m_offer.report.service;
    QLabel *how = plainLabel(tr("%1 prepares the file, Rollbook then downloads it.").arg(service), "small", "second",
                             footer);
    how->setWordWrap(true);
    row->addWidget(how, 1);
    auto *cancel = new QPushButton(tr("Cancel"), footer);
    cancel->setAutoDefault(false);
    row->addWidget(cancel);
    m_export = new QPushButton(footer);
    m_export->setObjectName(u"export.start"_s);
    m_export->setProperty("kind", u"primary"_s);
    m_export->setDefault(true);
    row->addWidget(m_export);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::submit);
    return footer;
}

void ExportDialog::buildNotes()
{
    auto *notes = new QWidget(this);
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins(metrics::space5, 0, metrics::space5, metrics::space3);
    column->setSpacing(metrics::space2);
    for (Note *note : {m_existing, m_error}) {
        note->hide();
        column->addWidget(note);
    }
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(2, notes);
    m_existing->setObjectName(u"export.existing"_s);
    QPushButton *replace = m_existing->addAction(tr("Replace"));
    QPushButton *both = m_existing->addAction(tr("Keep both"));
    replace->setObjectName(u"export.replace"_s);
    both->setObjectName(u"export.both"_s);
    replace->setAutoDefault(false);
    both->setAutoDefault(false);
    connect(replace, &QPushButton::clicked, this, [this] { request(true); });
    connect(both, &QPushButton::clicked, this, [this] {
        m_place->setName(exporttarget::numbered(m_place->folder(), m_place->name()));
        request(false);
    });
}

void ExportDialog::countEverything()
{
    if (!m_client || m_everything >= 0 || m_offer.report.dataPath.isEmpty())
        return;
    Query query = queryOf(m_offer, ExportScope::Everything, m_offer.query.columns);
    auto *job = new PageJob(m_client, m_offer.report, query, PageRange{0, 1}, this);
    connect(job, &PageJob::finished, this, [this](const Result<Page> &page) {
        if (!page)
            return; // the number stays away; the export itself is not in question
        m_everything = page->total;
        refresh();
    });
    job->start();
}

void ExportDialog::listExtraColumns(const QString &source)
{
    if (!m_client) {
        m_columns->setExtraChoicesFailed({});
        return;
    }
    ChoicesJob *job = ChoicesJob::list(m_client, source, this);
    connect(job, &ChoicesJob::finished, m_columns, [this](const Result<QList<Choice>> &choices) {
        if (choices)
            m_columns->setExtraChoices(*choices);
        else
            m_columns->setExtraChoicesFailed(errorSentence(choices.error(), m_client->service().label()));
    });
    job->start();
}

qint64 ExportDialog::rowsOf(ExportScope scope) const
{
    switch (scope) {
    case ExportScope::Filtered:
        return m_offer.matching;
    case ExportScope::Everything:
        return m_everything;
    case ExportScope::Selected:
        return m_offer.selectedIds.size();
    }
    return -1;
}

ExportScope ExportDialog::scope() const
{
    return ExportScope(m_scopes->checkedId());
}

QString ExportDialog::format() const
{
    return m_offer.report.exportFormats.value(m_formats->checkedId());
}

QStringList ExportDialog::columns() const
{
    return m_columns ? m_columns->shown() : m_offer.query.columns;
}

QString ExportDialog::folder() const
{
    return m_place->folder();
}

QString ExportDialog::rowCountText(qint64 rows) const
{
    return rows < 0 ? QString() : tr("%1 row(s)", nullptr, int(rows)).arg(m_offer.context.locale.toString(rows));
}

void ExportDialog::toggleColumns(bool open)
{
    if (!m_columns) {
        m_columnsFrame = new Surface(&Tokens::bgSubtle, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge,
                                     m_columnsField);
        m_columnsFrame->setFixedHeight(metrics::px(columnListHeight));
        auto *inside = new QVBoxLayout(m_columnsFrame);
        inside->setContentsMargins(0, metrics::space2, 0, 0);
        m_columns = new ColumnList(m_offer.report, m_columnsFrame);
        m_columns->setObjectName(u"export.columnlist"_s);
        inside->addWidget(m_columns);
        m_columns->setRequired(m_offer.requiredColumns);
        m_columns->setShown(m_offer.query.columns);
        m_columnsField->layout()->addWidget(m_columnsFrame);
        connect(m_columns, &ColumnList::changed, this, &ExportDialog::refresh);
        connect(m_columns, &ColumnList::choicesWanted, this, &ExportDialog::listExtraColumns);
    }
    m_columnsFrame->setVisible(open);
    adjustSize();
}

void ExportDialog::refresh()
{
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        row.value()->setCount(rowCountText(rowsOf(row.key())));
    m_columnsText->setText(columnsSentence(m_offer, columns()));
    m_columnsError->setSentence(columns().isEmpty() ? tr("Choose at least one column.") : QString());
    const qint64 rows = rowsOf(scope());
    m_export->setText(rows < 0 ? tr("Export")
                               : tr("Export %1 row(s)", nullptr, int(rows))
                                     .arg(m_offer.context.locale.toString(rows)));
    m_export->setEnabled(!columns().isEmpty());
}

void ExportDialog::submit()
{
    m_error->hide();
    m_existing->hide();
    if (columns().isEmpty() || !m_place->check())
        return;
    if (exporttarget::exists(m_place->path()))
        askAboutExisting();
    else
        request(false);
}

void ExportDialog::askAboutExisting()
{
    m_existing->setText(tr("%1 is there already.").arg(m_place->name()));
    m_existing->show();
    m_existing->findChild<QPushButton *>(u"export.both"_s)->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

/// The button stays off until the answer of the queue, so that a double click is one export.
void ExportDialog::request(bool overwrite)
{
    if (!m_export->isEnabled() || !m_place->check() || !m_place->makeFolder())
        return;
    m_export->setEnabled(false);
    ExportRequest request;
    request.query = queryOf(m_offer, scope(), columns());
    request.format = format();
    request.targetPath = m_place->path();
    request.overwrite = overwrite;
    request.openWhenReady = m_openWhenReady->isChecked();
    request.expectedRows = rowsOf(scope());
    Q_EMIT exportRequested(request);
}

void ExportDialog::showError(const Error &error)
{
    m_export->setEnabled(true);
    if (error.code == ErrorCode::FileExists && exporttarget::exists(m_place->path())) {
        askAboutExisting();
        return;
    }
    m_existing->hide();
    m_error->setText(errorSentence(error, m_client ? m_client->service().label() : QString()));
    m_error->show();
    adjustSize();
}

void ExportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_place->selectStem();
}

void ExportDialog::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), tokens.bgRaised, tokens.lineButton, metrics::radiusDialog);
    const QRectF foot = m_footer->geometry();
    painter.save();
    painter.setClipRect(foot);
    paintBox(&painter, rect(), tokens.bgWindow, tokens.lineButton, metrics::radiusDialog);
    painter.restore();
    painter.fillRect(QRectF(1, foot.top(), width() - 2, 1), tokens.line);
}

} // namespace rollbook
