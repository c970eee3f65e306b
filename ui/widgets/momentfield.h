// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>
#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace rollbook {

class DateField;

/// A time as people of this locale type it: "9:05", "09.05", "9:05 pm", with or without seconds.
std::optional<QTime> parseTime(const QString &text, const QLocale &locale);

/// A date and a time of one zone. Empty is allowed; a date alone means its start. A moment that was set keeps its
/// milliseconds until it is edited.
class MomentField : public QWidget {
    Q_OBJECT
public:
    explicit MomentField(QWidget *parent = nullptr);

    /// The locale in which both are written, and the zone in which they are meant.
    void setContext(const QLocale &locale, const QTimeZone &zone);
    /// Names both for screen readers, and as objects: "<name>.date", "<name>.time", "<name>.clear".
    /// Without the button where there is something to clear in another way.
    void setClearable(bool clearable);
    void setNames(const QString &objectName, const QString &label);

    /// Nothing while empty or wrong.
    std::optional<QDateTime> value() const;
    /// Does not emit edited().
    void setValue(const std::optional<QDateTime> &moment);
    /// Says why what is typed is no moment; empty when it is one, or nothing is typed.
    QString fault() const;
    void setInvalid(bool invalid);

Q_SIGNALS:
    void edited();

private:
    void read();
    void mark();
    void clear();
    void showClear();
    void showTime(const QString &text);

    DateField *m_date;
    QLineEdit *m_time;
    QToolButton *m_clear;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<QDateTime> m_value;
    bool m_clearable = true;
    bool m_invalid = false;
};

} // namespace rollbook
