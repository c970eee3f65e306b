// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagepreview.h"
#include "ui/print/printdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/note.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/radiorow.h"

#include <QPageSize>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int dialogWidth = 940;
constexpr int choicesWidth = 230;
constexpr int leastWidth = 760;
constexpr int gapAround = 32;
constexpr qreal margin = 12; ///< millimetres

QToolButton *turnButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icons::icon(icon));
    setStyleProperty(button, "kind", u"ghost"_s);
    setStyleProperty(button, "measure", u"small"_s);
    setStyleProperty(button, "square", true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QPageSize::PageSizeId usualSize(const QLocale &locale)
{
    const QPageSize::PageSizeId own = QPrinterInfo::defaultPrinter().defaultPageSize().id();
    const bool known =
        own == QPageSize::A4 || own == QPageSize::A3 || own == QPageSize::Letter || own == QPageSize::Legal;
    if (known && !QPrinterInfo::defaultPrinter().isNull())
        return own;
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

} // namespace

void PrintDialog::build()
{
    setObjectName(u"print"_s);
    // A card is narrower than any page that can be read.
    const int window = parentWidget() ? parentWidget()->window()->width() : 0;
    const int room = qMax(window, qMin(leastWidth, screen()->availableGeometry().width())) - gapAround;
    setFixedWidth(qMin(metrics::px(dialogWidth), room));
    auto *row = new QHBoxLayout(body());
    row->setContentsMargins(metrics::space5, metrics::space1, metrics::space5, metrics::space4);
    row->setSpacing(metrics::space4);
    row->addWidget(buildPreview(), 1);
    row->addWidget(buildChoices());
    m_note = new Note(Tone::Mute, {}, this);
    m_note->setObjectName(u"print.note"_s);
    QPushButton *goOn = m_note->addAction(tr("Prepare the pages"));
    goOn->setObjectName(u"print.goOn"_s);
    connect(goOn, &QPushButton::clicked, this, &PrintDialog::read);
    m_goOn = goOn;
    m_note->hide();
    notes()->addWidget(m_note);
    buildFooter();
}

QWidget *PrintDialog::buildPreview()
{
    auto *side = new QWidget(body());
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    m_preview = new PagePreview(side);
    m_preview->setObjectName(u"print.preview"_s);
    m_previous = turnButton(layoutDirection() == Qt::RightToLeft ? u"chevron-right"_s : u"chevron-left"_s,
                            tr("Previous page"), side);
    m_next = turnButton(layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s, tr("Next page"),
                        side);
    m_previous->setObjectName(u"print.previous"_s);
    m_next->setObjectName(u"print.next"_s);
    m_place = plainLabel({}, "small", "second", side);
    m_place->setObjectName(u"print.place"_s);
    auto *turn = new QHBoxLayout;
    turn->setSpacing(metrics::space2);
    turn->addStretch();
    turn->addWidget(m_previous);
    turn->addWidget(m_place);
    turn->addWidget(m_next);
    turn->addStretch();
    column->addWidget(m_preview, 1);
    column->addLayout(turn);
    connect(m_preview, &PagePreview::pageChanged, this, &PrintDialog::refreshButtons);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    return side;
}

void PrintDialog::addCaption(QLayout *column, const QString &text)
{
    column->addWidget(plainLabel(text, "strong", "", body()));
}

QWidget *PrintDialog::buildChoices()
{
    auto *side = new QWidget(body());
    side->setFixedWidth(qMin(metrics::px(choicesWidth), width() / 2));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    if (m_offer.hasRows() && m_offer.selectedIds.size() > 1) {
        addCaption(column, tr("Rows"));
        auto *list = new RadioList(side);
        m_allRows = list->addRow(tr("All rows"), {}, m_locale.toString(m_offer.total));
        m_selectedRows = list->addRow(tr("Selected rows"), {}, m_locale.toString(m_offer.selectedIds.size()));
        m_allRows->setObjectName(u"print.all"_s);
        m_selectedRows->setObjectName(u"print.selected"_s);
        m_selectedRows->setChecked(true);
        column->addWidget(list);
        column->addSpacing(metrics::space2);
        connect(m_allRows, &RadioRow::toggled, this, &PrintDialog::prepare);
    }
    addCaption(column, tr("Paper"));
    m_size = new ChoiceBox(side);
    m_size->setObjectName(u"print.size"_s);
    m_size->setAccessibleName(tr("Paper"));
    QList<ChoiceBox::Choice> sizes;
    for (const QPageSize::PageSizeId id : { QPageSize::A4, QPageSize::A3, QPageSize::Letter, QPageSize::Legal })
        sizes.append({ QPageSize::name(id), int(id) });
    m_size->setChoices(sizes, int(usualSize(m_locale)));
    column->addWidget(m_size);
    m_orientation = new ChoiceBox(side);
    m_orientation->setObjectName(u"print.orientation"_s);
    m_orientation->setAccessibleName(tr("Which way the paper lies"));
    m_orientation->setChoices({ { tr("As it fits"), int(PrintOrientation::Automatic) },
                                { tr("Portrait"), int(PrintOrientation::Portrait) },
                                { tr("Landscape"), int(PrintOrientation::Landscape) } },
                              int(PrintOrientation::Automatic));
    column->addWidget(m_orientation);
    for (ChoiceBox *box : { m_size, m_orientation })
        connect(box, &QComboBox::currentIndexChanged, this, &PrintDialog::prepare);
    column->addSpacing(metrics::space2);
    m_count = plainLabel({}, "small", "second", side);
    m_count->setObjectName(u"print.count"_s);
    m_count->setWordWrap(true);
    m_work = plainLabel({}, "small", "second", side);
    m_work->setObjectName(u"print.work"_s);
    m_work->setWordWrap(true);
    m_bar = new ProgressBar(side);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop = new QPushButton(tr("Stop"), side);
    m_stop->setObjectName(u"print.stop"_s);
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        say(Tone::Mute, tr("Stopped."), m_offer.hasRows());
    });
    for (QWidget *part : QList<QWidget *> { m_count, m_work, m_bar, m_stop })
        column->addWidget(part);
    column->addStretch();
    return side;
}

void PrintDialog::buildFooter()
{
    const bool printers = !QPrinterInfo::availablePrinterNames().isEmpty();
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"print.close"_s);
    close->setAutoDefault(false);
    m_pdf = new QPushButton(tr("Save as PDF…"), this);
    m_pdf->setObjectName(u"print.pdf"_s);
    m_print = new QPushButton(tr("Print…"), this);
    m_print->setObjectName(u"print.print"_s);
    m_print->setVisible(printers);
    QPushButton *primary = printers ? m_print : m_pdf;
    setStyleProperty(primary, "kind", u"primary"_s);
    primary->setDefault(true);
    if (!printers) {
        QLabel *none = plainLabel(tr("No printer is set up."), "small", "third", this);
        none->setWordWrap(true);
        footer()->addWidget(none, 1);
    }
    footer()->addStretch();
    for (QPushButton *button : { close, m_pdf, m_print })
        footer()->addWidget(button);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pdf, &QPushButton::clicked, this, &PrintDialog::choosePdf);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::choosePrinter);
}

QPageLayout PrintDialog::paper() const
{
    return QPageLayout(QPageSize(QPageSize::PageSizeId(m_size->currentData().toInt())), QPageLayout::Portrait,
                       { margin, margin, margin, margin }, QPageLayout::Millimeter);
}

} // namespace rollbook
