// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/cardwindow.h"

#include "report/report.h"
#include "ui/pages/detailpanel.h"

#include <QAction>
#include <QCloseEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// Keys of the main window that are wanted here as well.
constexpr QLatin1StringView adopted[] = { "action.mask"_L1, "action.print"_L1 };

} // namespace

CardWindow::CardWindow(const Report &report, ApiClient *client, const QString &connection, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_card(new DetailPanel(report, this, CardPlace::Window)),
      m_noun(report.noun(1)),
      m_connection(connection),
      m_previous(new QAction(this)),
      m_next(new QAction(this))
{
    setObjectName(u"cardWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setClient(client);
    connect(m_card, &DetailPanel::shownChanged, this, &CardWindow::showTitle);
    connect(m_card, &DetailPanel::previousRequested, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_card, &DetailPanel::nextRequested, this, [this] { Q_EMIT stepRequested(1); });
    addKeys();
    adoptKeys();
    showTitle();
    if (auto *scroll = findChild<QScrollArea *>())
        scroll->setFocus(); // Page Up and Down move it at once
}

void CardWindow::addKeys()
{
    setDirection();
    addAction(m_previous);
    addAction(m_next);
    connect(m_previous, &QAction::triggered, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QAction::triggered, this, [this] { Q_EMIT stepRequested(1); });
    addKey({ Qt::Key_Escape }, [this] { close(); });
    addKey({ Qt::ALT | Qt::Key_Left }, [this] { m_card->back(); });
    for (const Contact part : { Contact::Email, Contact::Phone, Contact::Address })
        addKey({ contact::copyKeys(part) }, [this, part] { m_card->copyContact(part); });
}

void CardWindow::addKey(const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    addAction(action);
    connect(action, &QAction::triggered, this, act);
}

void CardWindow::adoptKeys()
{
    const QWidget *main = parentWidget() ? parentWidget()->window() : nullptr;
    if (!main)
        return;
    for (QAction *action : main->actions())
        if (std::find(std::begin(adopted), std::end(adopted), action->objectName()) != std::end(adopted))
            addAction(action);
}

/// Forward is where the reader's eye goes.
void CardWindow::setDirection()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_previous->setShortcuts({ Qt::Key_Up, mirrored ? Qt::Key_Right : Qt::Key_Left });
    m_next->setShortcuts({ Qt::Key_Down, mirrored ? Qt::Key_Left : Qt::Key_Right });
}

void CardWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setDirection();
}

void CardWindow::setRow(const Row &row, const QList<TableColumn> &columns)
{
    m_rowId = row.id;
    m_card->setRows({ row }, columns);
}

/// Whoever passes by reads titles.
void CardWindow::showTitle()
{
    const QString noun = QString(m_noun.left(1).toUpper() + m_noun.mid(1));
    //: title of a window: %1 is "Customer", %2 a number, %3 the name of a connection
    setWindowTitle(tr("%1 %2 \u2013 %3").arg(noun).arg(m_card->shownId()).arg(m_connection));
}

void CardWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closed();
    QWidget::closeEvent(event);
}

} // namespace rollbook
