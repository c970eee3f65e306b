// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagepreview.h"

#include "ui/print/printframe.h"
#include "ui/print/printtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace rollbook {

namespace {

constexpr int usualWidth = 560;
constexpr int usualHeight = 460;
constexpr int leastSide = 160;

} // namespace

PagePreview::PagePreview(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setPage(0);
}

void PagePreview::setPages(const std::shared_ptr<const PrintPages> &pages)
{
    m_pages = pages;
    setPage(m_page);
}

void PagePreview::setPage(int page)
{
    m_page = qBound(0, page, qMax(0, count() - 1));
    m_picture = {};
    const QLocale locale;
    setAccessibleName(count() == 0 ? tr("No page yet")
                                   : tr("Page %1 of %2").arg(locale.toString(m_page + 1), locale.toString(count())));
    update();
    Q_EMIT pageChanged();
}

QSize PagePreview::sizeHint() const
{
    return { metrics::px(usualWidth), usualHeight };
}

QSize PagePreview::minimumSizeHint() const
{
    return { leastSide, leastSide };
}

QRectF PagePreview::sheet() const
{
    const QSizeF paper = m_pages ? m_pages->layout().fullRect(QPageLayout::Point).size() : QSizeF(595, 842);
    const QRectF room = QRectF(rect()).adjusted(metrics::space3, metrics::space3, -metrics::space3, -metrics::space3);
    const QSizeF size = paper.scaled(room.size(), Qt::KeepAspectRatio);
    return { room.center() - QPointF(size.width() / 2, size.height() / 2), size };
}

void PagePreview::draw()
{
    const QRectF area = sheet();
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap((area.size() * ratio).toSize().expandedTo(QSize(1, 1)));
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::white);
    if (count() == 0)
        return;
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const QPageLayout layout = m_pages->layout();
    const qreal scale = area.width() / (layout.fullRect(QPageLayout::Inch).width() * printtext::unitsPerInch);
    const QPointF corner = layout.paintRect(QPageLayout::Inch).topLeft() * printtext::unitsPerInch;
    painter.scale(scale, scale);
    painter.translate(corner);
    m_pages->paint(&painter, m_page);
}

void PagePreview::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), tokens.bgTrack, QColor(), metrics::radiusCard);
    if (m_picture.isNull())
        draw();
    const QRectF area = sheet();
    painter.drawPixmap(area.topLeft(), m_picture);
    paintBox(&painter, area.adjusted(-1, -1, 1, 1), QColor(), tokens.lineControl, 0);
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture = {};
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
        setPage(m_page + 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Up:
        setPage(m_page - 1);
        break;
    case Qt::Key_Home:
        setPage(0);
        break;
    case Qt::Key_End:
        setPage(count() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    constexpr int notch = 120;
    m_turned += event->angleDelta().y();
    if (qAbs(m_turned) >= notch)
        setPage(m_page - m_turned / notch);
    m_turned %= notch;
    event->accept();
}

} // namespace rollbook
