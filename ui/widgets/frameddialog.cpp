// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frameddialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int leastBody = 96;
constexpr int gapAround = 32; ///< that the dialog leaves of the window

} // namespace

/// Its height follows from its width alone: the least height of a layout is that of wrapped text at its narrowest.
class FramedDialog::Body final : public QWidget {
public:
    QSize minimumSizeHint() const override { return { QWidget::minimumSizeHint().width(), 0 }; }
};

/// As high as its content, where there is room.
class FramedDialog::Scroll final : public QScrollArea {
public:
    explicit Scroll(QWidget *parent) : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus); // what stands in it are the stops
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        viewport()->setAutoFillBackground(false);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QWidget *content = widget();
        return content->hasHeightForWidth() ? content->heightForWidth(width) : content->sizeHint().height();
    }
    QSize sizeHint() const override { return { widget()->sizeHint().width(), heightForWidth(width()) }; }
    QSize minimumSizeHint() const override
    {
        return { 0, qMin(metrics::px(leastBody), widget()->sizeHint().height()) };
    }
};

FramedDialog::FramedDialog(const QString &title, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_body(new Body),
      m_scroll(new Scroll(this)),
      m_notes(new QVBoxLayout),
      m_footer(new QWidget(this)),
      m_footerRow(new QHBoxLayout(m_footer))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowTitle(title);
    setFixedWidth(metrics::px(metrics::dialogWidth));
    m_body->setAutoFillBackground(false);
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false); // setWidget() turned it on
    m_body->installEventFilter(this);
    m_notes->setContentsMargins(metrics::space5, 0, metrics::space5, metrics::space3);
    m_notes->setSpacing(metrics::space2);
    m_footerRow->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space3);
    m_footerRow->setSpacing(metrics::space2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(buildHeader(title));
    column->addWidget(m_scroll, 1);
    column->addLayout(m_notes);
    column->addWidget(m_footer);
    Overlay::under(this);
}

QWidget *FramedDialog::buildHeader(const QString &title)
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space3);
    m_titles = new QVBoxLayout;
    m_titles->setSpacing(1);
    QLabel *label = plainLabel(title, "title", "", header);
    label->setWordWrap(true);
    m_titles->addWidget(label);
    row->addLayout(m_titles, 1);
    m_close = new QToolButton(header);
    m_close->setIcon(icons::icon(u"close"_s));
    m_close->setProperty("kind", u"ghost"_s);
    m_close->setProperty("measure", u"small"_s);
    m_close->setProperty("square", true);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(m_close->accessibleName());
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QDialog::reject);
    return header;
}

void FramedDialog::setSubtitle(const QString &text)
{
    if (!m_subtitle) {
        m_subtitle = plainLabel({}, "small", "third", this);
        m_subtitle->setWordWrap(true);
        m_titles->addWidget(m_subtitle);
    }
    m_subtitle->setText(text);
}

void FramedDialog::reveal(QWidget *field)
{
    layout()->activate();
    m_scroll->ensureWidgetVisible(field, 0, metrics::space4);
}

int FramedDialog::mostHeight() const
{
    const int screenHeight = screen()->availableGeometry().height();
    const int room = parentWidget() ? qMin(parentWidget()->window()->height(), screenHeight) : screenHeight;
    return qMax(room - gapAround, layout()->minimumSize().height());
}

/// QWidget::adjustSize() would stop at two thirds of the screen.
void FramedDialog::fit()
{
    const int height = qMin(layout()->totalHeightForWidth(width()), mostHeight());
    if (height != this->height())
        resize(width(), height);
    if (!isVisible() || !parentWidget())
        return;
    const QRect window = parentWidget()->window()->geometry();
    if (geometry().bottom() > window.bottom())
        move(x(), qMax(window.top(), window.bottom() - this->height()));
}

/// Page Up and Page Down scroll the body from wherever the focus is.
bool FramedDialog::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        if (const int key = static_cast<QKeyEvent *>(event)->key(); key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            m_scroll->verticalScrollBar()->triggerAction(key == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                                               : QScrollBar::SliderPageStepAdd);
            return true;
        }
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish)
        fit();
    return done;
}

bool FramedDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        m_scroll->updateGeometry();
    return QDialog::eventFilter(watched, event);
}

void FramedDialog::paintEvent(QPaintEvent *)
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
