// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/columnchooser.h"

#include "ui/filters/columnlist.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

ColumnChooser::ColumnChooser(const Report &report, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_list(new ColumnList(report, this))
{
    setObjectName(u"columns"_s);
    setAccessibleName(tr("Columns"));
    auto *footer = new Surface(&Tokens::bgRaised, Qt::TopEdge, this);
    auto *reset = new QPushButton(tr("Reset to default"), footer);
    reset->setObjectName(u"columns.reset"_s);
    reset->setProperty("kind", u"ghost"_s);
    reset->setAutoDefault(false);
    auto *done = new QPushButton(tr("Done"), footer);
    done->setObjectName(u"columns.done"_s);
    done->setProperty("kind", u"primary"_s);
    done->setAutoDefault(false);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(metrics::space3, metrics::space2, metrics::space4, metrics::space2);
    row->addWidget(reset);
    row->addStretch(1);
    row->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(footer);
    connect(reset, &QPushButton::clicked, m_list, &ColumnList::resetToDefault);
    connect(done, &QPushButton::clicked, this, &ColumnChooser::close);
}

void ColumnChooser::popUp(const QStringList &shown, const QWidget *below)
{
    m_list->setShown(shown);
    m_before = m_list->shown();
    const QRect screen = below->screen()->availableGeometry();
    resize(metrics::px(metrics::panelWidth) + 20, std::min(metrics::px(560), screen.height() - 2 * metrics::space4));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPoint at = below->mapToGlobal(QPoint(mirrored ? 0 : below->width() - width(), below->height() + metrics::space1));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void ColumnChooser::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.bgRaised);
    painter.setPen(tokens.lineButton);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ColumnChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ColumnChooser::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_list->shown() != std::exchange(m_before, m_list->shown()))
        Q_EMIT columnsChanged(m_list->shown());
}

} // namespace rollbook
