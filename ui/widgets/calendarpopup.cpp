// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendarpopup.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

CalendarPopup::CalendarPopup(const QDate &selected, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(this);
    calendar->setObjectName(u"calendar"_s);
    calendar->setAccessibleName(tr("Calendar"));
    if (auto *days = calendar->findChild<QAbstractItemView *>())
        days->setAccessibleName(tr("Days"));
    calendar->setLocale(parent->locale());
    calendar->setFirstDayOfWeek(parent->locale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(selected);
    // The style's red weekend would say "error" here.
    QTextCharFormat plain;
    plain.setForeground(tokensOf(this).text);
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    plain.setForeground(tokensOf(this).text3);
    calendar->setHeaderTextFormat(plain);
    // The names are those that QCalendarWidget gives its own buttons.
    for (const auto &[button, icon] : { std::pair(u"qt_calendar_prevmonth"_s, u"chevron-left"_s),
                                        std::pair(u"qt_calendar_nextmonth"_s, u"chevron-right"_s) }) {
        if (auto *arrow = calendar->findChild<QToolButton *>(button)) {
            arrow->setIcon(icons::icon(icon));
            arrow->setAccessibleName(icon == "chevron-left"_L1 ? tr("Previous month") : tr("Next month"));
        }
    }
    const auto take = [this](const QDate &date) {
        Q_EMIT picked(date);
        close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
    column->addWidget(calendar);
    setFocusProxy(calendar);
}

void CalendarPopup::showBeside(const QWidget *widget)
{
    const QSize size = sizeHint();
    const QRect screen = widget->screen()->availableGeometry();
    QPoint at = widget->mapToGlobal(QPoint(0, widget->height() + 2));
    if (at.y() + size.height() > screen.bottom())
        at.setY(widget->mapToGlobal(QPoint(0, -2)).y() - size.height());
    if (widget->layoutDirection() == Qt::RightToLeft)
        at.rx() += widget->width() - size.width();
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - size.width())));
    move(at);
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace rollbook
