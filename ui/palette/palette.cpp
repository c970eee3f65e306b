// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.h"

#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"
#include "ui/palette/palettesource.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int widest = 640;
constexpr int highest = 520;
constexpr int gapAround = 32;
constexpr int gapAbove = 72;
constexpr int listInset = 6;
constexpr qreal shade = 0.5; ///< of the overlay: nothing here is modal

/// The mask is the one thing that must always be at hand.
bool belongsToWindow(const QKeyEvent *event)
{
    return event->key() == Qt::Key_M && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

/// The box itself; a click in it is none beside it.
class Palette::Frame final : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = tokensOf(this);
        paintBox(&painter, rect(), tokens.bgRaised, tokens.lineButton, metrics::radiusDialog);
        for (const QWidget *row : { head, foot })
            if (row->isVisible())
                painter.fillRect(QRect(1, row == head ? row->geometry().bottom() : row->y(), width() - 2, 1),
                                 tokens.line);
    }

public:
    QWidget *head = nullptr; ///< with a line below
    QWidget *foot = nullptr; ///< with a line above
};

/// As high as its lines, where there is room.
class Palette::List final : public QListView {
public:
    explicit List(QWidget *parent) : QListView(parent) { setViewportMargins(0, listInset, 0, listInset); }
    QSize sizeHint() const override
    {
        int height = 2 * listInset;
        for (int row = 0; row < model()->rowCount(); ++row)
            height += sizeHintForRow(row);
        return { 0, height };
    }
    QSize minimumSizeHint() const override { return { 0, 0 }; }
};

Palette::Palette(PaletteModel *model, QWidget *window) : QWidget(window), m_model(model), m_frame(new Frame(this))
{
    hide();
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_NoSystemBackground);
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(1, 1, 1, listInset);
    column->setSpacing(0);
    m_frame->head = buildFieldRow();
    column->addWidget(m_frame->head);
    buildList();
    column->addWidget(m_list, 1);
    column->addWidget(m_none->parentWidget());
    m_foot = m_frame->foot = buildFoot();
    column->addWidget(m_foot);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_wanted.clear();
        m_model->setText(text);
    });
    connect(m_model, &PaletteModel::modelReset, this, &Palette::followModel);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            shut(); // it was taken on purpose
    });
}

Palette::~Palette() = default;

QWidget *Palette::buildFieldRow()
{
    auto *row = new QWidget(m_frame);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::space4 + 2, metrics::space3, metrics::space4, metrics::space3);
    layout->setSpacing(metrics::space3);
    layout->addWidget(new Glyph(u"search"_s, &Tokens::text3, row));
    m_field = new QLineEdit(row);
    m_field->setObjectName(u"palette.field"_s);
    m_field->setProperty("bare", true);
    m_field->setProperty("measure", u"title"_s);
    m_field->installEventFilter(this);
    layout->addWidget(m_field, 1);
    layout->addWidget(new KeyHint(Qt::Key_Escape, row));
    return row;
}

void Palette::buildList()
{
    m_list = new List(m_frame);
    m_list->setObjectName(u"palette.list"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setProperty("bare", true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_model, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    auto *noneRow = new QWidget(m_frame);
    auto *layout = new QVBoxLayout(noneRow);
    layout->setContentsMargins(metrics::space4 + 2, metrics::space4, metrics::space4, metrics::space3);
    m_none = plainLabel({}, "small", "second", noneRow);
    m_none->setObjectName(u"palette.none"_s);
    m_none->setWordWrap(true);
    layout->addWidget(m_none);
}

QWidget *Palette::buildFoot()
{
    auto *foot = new QWidget(m_frame);
    foot->setObjectName(u"palette.foot"_s);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(metrics::space4 + 2, metrics::space2, metrics::space3, metrics::space1);
    layout->setSpacing(metrics::space3);
    m_footText = plainLabel({}, "caption", "third", foot);
    m_footText->setObjectName(u"palette.footText"_s);
    m_footText->setWordWrap(true);
    layout->addWidget(m_footText, 1);
    m_footButton = new QPushButton(foot);
    m_footButton->setObjectName(u"palette.footButton"_s);
    m_footButton->setAutoDefault(false);
    setStyleProperty(m_footButton, "kind", u"link"_s);
    setStyleProperty(m_footButton, "measure", u"small"_s);
    m_footButton->installEventFilter(this);
    layout->addWidget(m_footButton);
    connect(m_footButton, &QPushButton::clicked, this, [this] {
        PaletteSource *source = m_footSource;
        if (source->foot().leaves)
            shut();
        source->footAction();
    });
    foot->hide();
    return foot;
}

void Palette::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
    m_field->setAccessibleName(text);
    setAccessibleName(text);
}

void Palette::addFootOf(PaletteSource *source)
{
    m_footSources << source;
    connect(source, &PaletteSource::footChanged, this, &Palette::showFoot);
}

void Palette::showFoot()
{
    PaletteFoot shown;
    m_footSource = nullptr;
    for (PaletteSource *source : std::as_const(m_footSources)) {
        if (shown = source->foot(); !shown.isEmpty()) {
            m_footSource = source;
            break;
        }
    }
    m_footText->setText(shown.text);
    setStyleProperty(m_footText, "tone", shown.warns ? u"warn"_s : u"third"_s);
    m_footButton->setText(shown.action);
    m_footButton->setVisible(!shown.action.isEmpty());
    if (m_footButton->isHidden() && m_footButton->hasFocus())
        m_field->setFocus();
    m_foot->setVisible(!shown.isEmpty());
    arrange();
}

void Palette::openUp()
{
    if (isVisible()) {
        m_field->setFocus();
        m_field->selectAll();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_wanted.clear();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    m_model->setText({});
    showFoot();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::shut()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_model->clear();
    const QSignalBlocker still(m_field);
    m_field->setText({}); // not clear(): that could be undone, and a name that was typed stays nowhere
    if (hadFocus)
        giveFocusBack();
}

void Palette::giveFocusBack()
{
    if (m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    else if (m_fallbackFocus)
        m_fallbackFocus();
}

int Palette::currentRow() const
{
    return m_list->currentIndex().row();
}

void Palette::setCurrent(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    // The heading above the first entry comes into sight with it.
    if (row == m_model->entryFrom(0, 1))
        m_list->scrollToTop();
    else if (row >= 0)
        m_list->scrollTo(index);
    describe();
}

/// What a screen reader says while the focus stays in the field.
void Palette::describe()
{
    const int row = currentRow();
    m_field->setAccessibleDescription(row < 0 ? QString()
                                              : m_model->index(row, 0).data(Qt::AccessibleTextRole).toString());
}

void Palette::followModel()
{
    if (!isVisible())
        return;
    int row = -1;
    for (int i = 0; i < m_model->rowCount() && !m_wanted.isEmpty(); ++i)
        if (const PaletteEntry *entry = m_model->entry(i); entry && entry->id == m_wanted)
            row = i;
    setCurrent(row >= 0 ? row : m_model->entryFrom(0, 1));
    arrange();
}

void Palette::arrange()
{
    setGeometry(parentWidget()->rect());
    const bool none = m_model->entryCount() == 0;
    m_list->setVisible(!none);
    m_none->parentWidget()->setVisible(none);
    //: %1 is what the user typed
    m_none->setText(m_model->isWaiting() ? tr("Looking\u2026")
                                         : tr("Nothing found for \u201c%1\u201d.").arg(m_model->text()));
    const QSize most(qMin(metrics::px(widest), width() - 2 * gapAround),
                     qMin(metrics::px(highest), height() - 2 * gapAround));
    m_list->updateGeometry();
    m_frame->setFixedWidth(most.width());
    m_frame->layout()->activate();
    const int wanted = m_frame->layout()->hasHeightForWidth() ? m_frame->layout()->totalHeightForWidth(most.width())
                                                              : m_frame->sizeHint().height();
    const int high = qMin(wanted, most.height());
    const int top = qMax(gapAround, qMin(metrics::px(gapAbove), height() - gapAround - most.height()));
    m_frame->setGeometry((width() - most.width()) / 2, top, most.width(), high);
}

bool Palette::keyPressed(const QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        shut();
        return true;
    case Qt::Key_K:
        if (event->modifiers() != Qt::ControlModifier)
            return false;
        shut();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(event->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        page(event->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_footButton->hasFocus())
            m_footButton->click();
        else
            choose(currentRow());
        return true;
    default:
        return false;
    }
}

/// Goes round at the ends.
void Palette::step(int by)
{
    int row = m_model->entryFrom(currentRow() + by, by);
    if (row < 0)
        row = by > 0 ? m_model->entryFrom(0, 1) : m_model->entryFrom(m_model->rowCount() - 1, -1);
    if (row < 0)
        return;
    m_wanted = m_model->entry(row)->id;
    setCurrent(row);
}

void Palette::page(int direction)
{
    const int rows = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(currentRow())) - 1);
    const int last = m_model->rowCount() - 1;
    int row = m_model->entryFrom(qBound(0, currentRow() + direction * rows, last), direction);
    if (row < 0) // a heading stood at the end
        row = m_model->entryFrom(direction > 0 ? last : 0, -direction);
    if (row < 0)
        return;
    m_wanted = m_model->entry(row)->id;
    setCurrent(row);
}

void Palette::choose(int row)
{
    const PaletteEntry *entry = m_model->entry(row);
    if (!entry || !entry->enabled)
        return;
    const PaletteEntry copy = *entry;
    shut();
    Q_EMIT chosen(copy);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            arrange();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // The window's keys would work on what lies below.
        event->setAccepted(!belongsToWindow(static_cast<QKeyEvent *>(event)));
        return event->isAccepted();
    }
    return event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent *>(event));
}

/// Tab stays inside.
bool Palette::focusNextPrevChild(bool next)
{
    if (!isVisible()) // it is being hidden
        return QWidget::focusNextPrevChild(next);
    if (m_field->hasFocus() && m_footButton->isVisible())
        m_footButton->setFocus(Qt::TabFocusReason);
    else
        m_field->setFocus(Qt::TabFocusReason);
    return true;
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    shut();
}

void Palette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isVisible() && (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange))
        arrange();
}

void Palette::paintEvent(QPaintEvent *)
{
    QColor fill = tokensOf(this).overlay;
    fill.setAlphaF(fill.alphaF() * float(shade));
    QPainter painter(this);
    painter.fillRect(rect(), fill);
}

} // namespace rollbook
