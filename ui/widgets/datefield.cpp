// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/dateformat.h"

#include <QAction>
#include <QFontMetrics>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace rollbook {

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    setProperty("leading", u"icon"_s);
    setPlaceholderText(tr("any date"));
    auto *open = addAction(icons::icon(u"calendar"_s, &Tokens::text3), QLineEdit::LeadingPosition);
    open->setObjectName(u"openCalendar"_s);
    open->setText(tr("Pick a date"));
    open->setToolTip(tr("Pick a date"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_value = parseDate(text, locale(), QDate::currentDate());
        if (isValid())
            setStyleProperty(this, "error", false);
        Q_EMIT edited();
    });
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
}

std::optional<QDate> DateField::value() const
{
    return m_value;
}

void DateField::setValue(std::optional<QDate> date)
{
    m_value = date;
    showText();
}

bool DateField::isValid() const
{
    return m_value.has_value() || text().trimmed().isEmpty();
}

void DateField::openCalendar()
{
    auto *popup = new CalendarPopup(m_value.value_or(QDate::currentDate()), this);
    connect(popup, &CalendarPopup::picked, this, [this](const QDate &date) {
        setValue(date);
        Q_EMIT edited();
    });
    popup->showBeside(this);
}

QSize DateField::sizeHint() const
{
    const QFontMetrics font(metrics::font(metrics::Type::Small));
    const QString sample = locale().toString(QDate(2026, 9, 28), mediumDateFormat(locale()));
    return { qMax(font.horizontalAdvance(sample), font.horizontalAdvance(placeholderText())) + 40,
             QLineEdit::sizeHint().height() };
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)))
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::showText()
{
    setText(m_value ? locale().toString(*m_value, mediumDateFormat(locale())) : QString());
    setStyleProperty(this, "error", false);
}

void DateField::settle()
{
    if (isValid())
        showText();
    else
        setStyleProperty(this, "error", true);
}

} // namespace rollbook
