// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/cardwindows.h"

#include "models/reporttablemodel.h"
#include "settings/uisettings.h"
#include "ui/card/cardwindow.h"
#include "ui/pages/detailpanel.h"
#include "ui/pages/reportcontroller.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>

namespace rollbook {

namespace {

constexpr int usualWidth = 400;
constexpr int usualHeight = 720;
constexpr int cascade = 24; ///< between two of them

} // namespace

CardWindows::CardWindows(ReportController *controller, QWidget *parent)
    : QObject(parent),
      m_controller(controller),
      m_parent(parent)
{
    connect(controller->rows(), &RowSource::rowsChanged, this, &CardWindows::follow);
    connect(controller->rows(), &RowSource::wasReset, this, [this] {
        m_wanted.clear(); // numbers of other rows
        follow();
    });
}

CardWindow *CardWindows::windowOf(qint64 id, const CardWindow *except) const
{
    for (CardWindow *window : m_windows)
        if (window != except && window->card()->shownId() == id)
            return window;
    return nullptr;
}

CardWindow *CardWindows::active() const
{
    for (CardWindow *window : m_windows)
        if (window->isActiveWindow())
            return window;
    return nullptr;
}

void CardWindows::open(const Row &row)
{
    if (row.id == 0)
        return;
    CardWindow *window = windowOf(row.id);
    if (!window) {
        window = make();
        window->setRow(row, m_controller->rows()->columns());
        showNeighbours(window);
        window->show();
    }
    window->raise();
    window->activateWindow();
}

CardWindow *CardWindows::make()
{
    m_parent->window()->installEventFilter(this);
    auto *window = new CardWindow(m_controller->report(), m_controller->client(),
                                  m_controller->client()->connection().name, m_parent);
    window->card()->setFormat(m_format);
    place(window);
    m_windows << window;
    connect(window, &CardWindow::stepRequested, this, [this, window](int by) { step(window, by); });
    connect(window, &CardWindow::closed, this, [this, window] {
        m_controller->settings()->setCardGeometry(window->saveGeometry());
        m_windows.removeOne(window);
        m_wanted.remove(window);
    });
    Q_EMIT made(window);
    return window;
}

/// Where the last one stood when it was closed; beside those that are open.
void CardWindows::place(CardWindow *window) const
{
    if (!window->restoreGeometry(m_controller->settings()->cardGeometry()))
        window->resize(metrics::px(usualWidth), metrics::px(usualHeight));
    if (!m_windows.isEmpty())
        window->move(m_windows.last()->pos() + QPoint(cascade, cascade));
}

void CardWindows::step(CardWindow *window, int by)
{
    const ReportTableModel *model = m_controller->model();
    const int from = m_wanted.value(window, model->rowOfId(window->rowId()));
    const int row = from + by;
    if (from < 0 || row < 0 || row >= model->rowCount())
        return;
    m_wanted.insert(window, row);
    Q_EMIT rowWanted(row);
    follow(); // it may be in hand
}

void CardWindows::bring(CardWindow *window, const Row &row)
{
    // One card for each: the one that steps here is looked at now.
    if (CardWindow *other = m_wanted.remove(window) ? windowOf(row.id, window) : nullptr)
        other->close();
    window->setRow(row, m_controller->rows()->columns());
}

void CardWindows::follow()
{
    const ReportTableModel *model = m_controller->model();
    const QList<CardWindow *> windows = m_windows;
    for (CardWindow *window : windows) {
        const int row = m_wanted.value(window, model->rowOfId(window->rowId()));
        if (m_windows.contains(window) && row >= 0 && model->row(row))
            bring(window, *model->row(row));
        showNeighbours(window);
    }
}

void CardWindows::showNeighbours(CardWindow *window) const
{
    const ReportTableModel *model = m_controller->model();
    const int row = m_wanted.value(window, model->rowOfId(window->rowId()));
    window->card()->setNeighbours(row > 0, row >= 0 && row + 1 < model->rowCount());
}

void CardWindows::setFormat(const CellFormat &format)
{
    m_format = format;
    for (CardWindow *window : std::as_const(m_windows))
        window->card()->setFormat(format);
}

bool CardWindows::setShown(bool shown)
{
    CardWindow *front = active();
    CellFormat clear = m_format;
    clear.masked = false;
    for (CardWindow *window : std::as_const(m_windows))
        window->card()->setFormat(shown && window == front ? clear : m_format);
    return front;
}

void CardWindows::closeAll()
{
    const QList<CardWindow *> windows = m_windows;
    for (CardWindow *window : windows)
        window->close();
}

bool CardWindows::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parent->window() && event->type() == QEvent::Hide && !event->spontaneous())
        closeAll();
    return QObject::eventFilter(watched, event);
}

} // namespace rollbook
