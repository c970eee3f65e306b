// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a row is put together and what gives way; exportrow.cpp says how it behaves.
#include "ui/exports/exportrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/readers.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int gap = 10;
constexpr int wordsGap = 4;
constexpr int twoLines = 46; ///< height of a row with two lines of words

/// Width of a column: all of it from 1200 px of row up, the least at 960.
struct ColumnWidth {
    int least;
    int all;
};
constexpr ColumnWidth nameWidth { 128, 208 };
constexpr ColumnWidth whatWidth { 84, 170 };
constexpr ColumnWidth stateWidth { 96, 148 };
constexpr int narrow = 960;
constexpr int wide = 1200;

int widthOf(const ColumnWidth &column, int row)
{
    const int from = metrics::px(narrow);
    const double share = std::clamp(double(row - from) / (metrics::px(wide) - from), 0.0, 1.0);
    return metrics::px(column.least + int(share * (column.all - column.least)));
}

ElidedLabel *elided(Qt::TextElideMode mode, const char *tone, QWidget *parent)
{
    auto *label = new ElidedLabel({}, mode, parent);
    label->setProperty("type", u"small"_s);
    label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

} // namespace

ExportRow::ExportRow(QWidget *parent)
    : QWidget(parent),
      m_icon(new Glyph(u"table"_s, &Tokens::text3, this)),
      m_name(elided(Qt::ElideMiddle, "", this)),
      m_what(elided(Qt::ElideRight, "third", this)),
      m_bar(new ProgressBar(this)),
      m_stateColumn(new QWidget(this)),
      m_stateField(new QWidget(m_stateColumn)),
      m_stateIcon(new Glyph(u"clock"_s, &Tokens::text2, m_stateField)),
      m_state(plainLabel({}, "small", "second", m_stateField)),
      m_strong(elided(Qt::ElideRight, "", this)),
      m_rest(elided(Qt::ElideRight, "third", this))
{
    readers::setRole(this, QAccessible::ListItem);
    setFixedHeight(metrics::px(metrics::downloadRow));
    setFocusPolicy(Qt::StrongFocus);
    m_name->setFont(metrics::font(metrics::Type::Small, QFont::Medium));
    m_strong->setFont(metrics::font(metrics::Type::Small, QFont::Medium));
    layOut();
    addButtons();
}

void ExportRow::layOut()
{
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(metrics::space4, 0, metrics::space2, 1);
    m_layout->setSpacing(gap);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_name);
    m_layout->addWidget(m_what);
    auto *state = new QHBoxLayout(m_stateColumn);
    state->setContentsMargins(0, 0, 0, 0);
    state->addWidget(m_bar, 1);
    state->addWidget(m_stateField, 1);
    auto *field = new QHBoxLayout(m_stateField);
    field->setContentsMargins(0, 0, 0, 0);
    field->setSpacing(6);
    field->addWidget(m_stateIcon);
    field->addWidget(m_state, 1);
    m_layout->addWidget(m_stateColumn);
    auto *words = new QHBoxLayout;
    words->setSpacing(wordsGap);
    words->addWidget(m_strong);
    words->addWidget(m_rest, 1);
    m_layout->addLayout(words, 1);
}

void ExportRow::addButtons()
{
    m_changes = addButton({}, tr("See changes"), "changes", true);
    m_asWorkbook = addButton({}, tr("Save as .xlsx"), "asworkbook", false);
    m_asCsv = addButton({}, tr("Save CSV anyway"), "ascsv", false);
    m_again = addButton({}, tr("Request again"), "again", false);
    m_leave = addButton({}, tr("Leave it"), "leave", true);
    m_pause = addButton(u"pause"_s, tr("Pause"), "pause", true);
    m_resume = addButton({}, tr("Resume"), "resume", false);
    m_cancel = addButton(u"close"_s, tr("Cancel"), "cancel", true);
    m_details = addButton({}, tr("Details"), "details", true);
    m_retry = addButton(u"refresh"_s, tr("Retry"), "retry", false);
    m_open = addButton(u"open"_s, tr("Open"), "open", false);
    m_folder = addButton(u"folder"_s, tr("Show in folder"), "folder", false);
    m_more = addSquare(u"more"_s, "more");
    m_remove = addSquare(u"close"_s, "remove");
    m_more->setToolTip(tr("More actions"));
    m_remove->setToolTip(tr("Remove from list"));
    m_folder->setToolTip(tr("Show in folder"));

    const auto asks = [this](QAbstractButton *button, ExportAction action) {
        connect(button, &QAbstractButton::clicked, this, [this, action] { Q_EMIT wanted(action); });
    };
    asks(m_pause, ExportAction::Pause);
    asks(m_cancel, ExportAction::Cancel);
    asks(m_asWorkbook, ExportAction::SaveAsWorkbook);
    asks(m_asCsv, ExportAction::SaveAsCsv);
    asks(m_again, ExportAction::Retry);
    asks(m_open, ExportAction::Open);
    asks(m_folder, ExportAction::Folder);
    asks(m_remove, ExportAction::Remove);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        m_resumed = m_resume->hasFocus();
        Q_EMIT wanted(ExportAction::Resume);
    });
    connect(m_changes, &QPushButton::clicked, this, &ExportRow::showChanges);
    connect(m_details, &QPushButton::clicked, this, &ExportRow::showDetails);
    connect(m_retry, &QPushButton::clicked, this, &ExportRow::askAgain);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_asking = false;
        showState();
        m_retry->setFocus(Qt::OtherFocusReason);
    });
    connect(m_more, &QToolButton::clicked, this,
            [this] { openMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

QPushButton *ExportRow::addButton(const QString &iconName, const QString &text, const char *name, bool ghost)
{
    auto *button = new QPushButton(text, this);
    if (!iconName.isEmpty())
        button->setIcon(icons::icon(iconName));
    button->setObjectName(QString::fromLatin1(name));
    button->setCursor(Qt::ArrowCursor);
    button->setProperty("measure", u"small"_s);
    if (ghost)
        button->setProperty("kind", u"ghost"_s);
    m_layout->addWidget(button);
    return button;
}

QToolButton *ExportRow::addSquare(const QString &iconName, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setCursor(Qt::ArrowCursor);
    button->setIcon(icons::icon(iconName));
    button->setProperty("kind", u"ghost"_s);
    button->setProperty("measure", u"small"_s);
    button->setProperty("square", true);
    m_layout->addWidget(button);
    return button;
}

QList<QWidget *> ExportRow::tabStops()
{
    return { this,     m_changes, m_asWorkbook, m_asCsv, m_again,  m_leave, m_pause, m_resume,
             m_cancel, m_details, m_retry,      m_open,  m_folder, m_more,  m_remove };
}

/// What the columns and buttons leave to the words.
int ExportRow::roomForWords() const
{
    const QMargins margins = m_layout->contentsMargins();
    int taken = margins.left() + margins.right();
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget *widget = m_layout->itemAt(i)->widget();
        if (widget && !widget->isHidden())
            taken += gap + qMax(widget->minimumWidth(), qMin(widget->maximumWidth(), widget->sizeHint().width()));
    }
    if (!m_strong->isHidden())
        taken += m_strong->sizeHint().width() + wordsGap;
    return width() - taken;
}

/// Columns give way first. A sentence that is there to stay then gets a second line, then the place of what is in the
/// menu as well: the words on a button, and Details.
void ExportRow::fit()
{
    m_name->setFixedWidth(widthOf(nameWidth, width()));
    m_what->setFixedWidth(widthOf(whatWidth, width()));
    m_stateColumn->setFixedWidth(widthOf(stateWidth, width()));
    m_folder->setText(tr("Show in folder"));
    m_details->setVisible(detailsMatter());
    const bool stays = m_problem || m_asking || isFinal(m_entry.progress.state);
    int lines = 1;
    if (stays && m_rest->linesFor(roomForWords()) > 1) {
        lines = 2;
        if (m_rest->linesFor(roomForWords()) > 2)
            m_folder->setText({});
        if (m_rest->linesFor(roomForWords()) > 2 && !m_details->hasFocus())
            m_details->hide();
    }
    m_rest->setMostLines(lines);
    setFixedHeight(metrics::px(lines > 1 ? twoLines : metrics::downloadRow));
}

void ExportRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace rollbook
