// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/momentfield.h"

#include "report/daterange.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/datefield.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int timeWidth = 78;

/// Hours before or after noon, in the locale's words or in English.
std::optional<int> hourOf(int hour, const QString &half, const QLocale &locale)
{
    if (half.isEmpty())
        return hour;
    const QString given = QString(half).remove(u'.').toLower();
    const auto is = [&](const QString &own, QLatin1StringView usual) {
        return given == usual || given == QString(own).remove(u'.').toLower();
    };
    if (hour < 1 || hour > 12)
        return std::nullopt;
    if (is(locale.amText(), "am"_L1))
        return hour % 12;
    if (is(locale.pmText(), "pm"_L1))
        return hour % 12 + 12;
    return std::nullopt;
}

QString timeText(const QTime &time, const QLocale &locale)
{
    if (time.msec() != 0)
        return time.toString(u"HH:mm:ss.zzz"_s);
    if (time.second() != 0)
        return time.toString(u"HH:mm:ss"_s);
    return locale.toString(time, QLocale::ShortFormat);
}

} // namespace

std::optional<QTime> parseTime(const QString &text, const QLocale &locale)
{
    static const QRegularExpression shape(
        u"^(\\d{1,2})(?:[:.h](\\d{2}))?(?:[:.](\\d{2})(?:[.,](\\d{3}))?)?\\s*(\\D*)$"_s);
    const auto match = shape.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const auto hour = hourOf(match.captured(1).toInt(), match.captured(5).trimmed(), locale);
    if (!hour)
        return std::nullopt;
    const QTime time(*hour, match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

MomentField::MomentField(QWidget *parent)
    : QWidget(parent),
      m_date(new DateField(this)),
      m_time(new QLineEdit(this)),
      m_clear(new QToolButton(this))
{
    m_date->setMinimumWidth(0);
    m_time->setPlaceholderText(tr("time"));
    m_clear->setIcon(icons::icon(u"close"_s));
    m_clear->setProperty("kind", u"ghost"_s);
    m_clear->setProperty("measure", u"small"_s);
    m_clear->setProperty("square", true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setToolTip(tr("Clear"));
    QSizePolicy policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::space1);
    row->addWidget(m_date, 1);
    row->addWidget(m_time);
    row->addWidget(m_clear);
    setFocusProxy(m_date);
    m_clear->hide();
    showTime({});
    connect(m_date, &DateField::edited, this, &MomentField::read);
    connect(m_time, &QLineEdit::textEdited, this, &MomentField::read);
    connect(m_date, &DateField::editingFinished, this, &MomentField::mark);
    connect(m_time, &QLineEdit::editingFinished, this, &MomentField::mark);
    connect(m_clear, &QToolButton::clicked, this, &MomentField::clear);
}

void MomentField::setContext(const QLocale &locale, const QTimeZone &zone)
{
    setLocale(locale);
    m_date->setLocale(locale);
    m_zone = zone;
    m_time->setToolTip(tr("Time in %1").arg(QString::fromLatin1(zone.id())));
    setValue(m_value);
}

void MomentField::setClearable(bool clearable)
{
    m_clearable = clearable;
    QSizePolicy policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(clearable);
    m_clear->setSizePolicy(policy);
    showClear();
}

void MomentField::showTime(const QString &text)
{
    m_time->setText(text);
    m_time->setCursorPosition(0);
    const QFontMetrics font(metrics::font(metrics::Type::Small));
    m_time->setFixedWidth(qMax(metrics::px(timeWidth), font.horizontalAdvance(text) + metrics::space5));
}

void MomentField::showClear()
{
    m_clear->setVisible(m_clearable && (!m_date->text().isEmpty() || !m_time->text().isEmpty()));
}

void MomentField::setNames(const QString &objectName, const QString &label)
{
    setObjectName(objectName);
    m_date->setObjectName(objectName + u".date"_s);
    m_date->setAccessibleName(tr("%1: date").arg(label));
    m_time->setObjectName(objectName + u".time"_s);
    m_time->setAccessibleName(tr("%1: time").arg(label));
    m_clear->setObjectName(objectName + u".clear"_s);
    m_clear->setAccessibleName(tr("Clear %1").arg(label));
}

std::optional<QDateTime> MomentField::value() const
{
    return m_value;
}

void MomentField::setValue(const std::optional<QDateTime> &moment)
{
    m_value = moment;
    const QDateTime local = moment ? moment->toTimeZone(m_zone) : QDateTime();
    m_date->setValue(moment ? std::optional(local.date()) : std::nullopt);
    showTime(moment ? timeText(local.time(), locale()) : QString());
    showClear();
    mark();
}

QString MomentField::fault() const
{
    const QString time = m_time->text().trimmed();
    if (!m_date->isValid())
        return tr("“%1” is not a date.").arg(m_date->text().left(20));
    if (!time.isEmpty() && !parseTime(time, locale()))
        return tr("“%1” is not a time.").arg(time.left(20));
    if (!time.isEmpty() && !m_date->value())
        return tr("A time needs its date.");
    // Where a clock change skips a time there is no such moment.
    return m_date->value() && !m_value ? tr("The clocks skip this time on that day.") : QString();
}

void MomentField::setInvalid(bool invalid)
{
    m_invalid = invalid;
    mark();
}

void MomentField::read()
{
    const QString typed = m_time->text().trimmed();
    const auto time = parseTime(typed, locale());
    m_value.reset();
    if (m_date->value() && typed.isEmpty()) {
        m_value = startOfDay(*m_date->value(), m_zone);
    } else if (m_date->value() && time) {
        const QDateTime moment(*m_date->value(), *time, m_zone);
        if (moment.isValid() && moment.time() == *time)
            m_value = moment;
    }
    showClear();
    Q_EMIT edited();
}

void MomentField::mark()
{
    const bool timeWrong = !m_time->text().trimmed().isEmpty() && !parseTime(m_time->text(), locale());
    setStyleProperty(m_time, "error", timeWrong || (m_invalid && m_date->isValid()));
    setStyleProperty(m_date, "error", !m_date->isValid() || (m_invalid && !timeWrong));
}

void MomentField::clear()
{
    m_date->setFocus(Qt::OtherFocusReason);
    setValue(std::nullopt);
    Q_EMIT edited();
}

} // namespace rollbook
