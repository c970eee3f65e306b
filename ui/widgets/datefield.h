// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace rollbook {

/// A date typed as the locale writes it, or picked from a calendar (the button, Alt+Down or F4). Empty is allowed.
/// A text that is no date stays as it is, has no value, and is marked once the field is left.
class DateField : public QLineEdit {
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    std::optional<QDate> value() const;
    /// Does not emit edited().
    void setValue(std::optional<QDate> date);
    /// False while the text is neither empty nor a date.
    bool isValid() const;

    void openCalendar();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user changed the text or picked a day; value() and isValid() say what it means.
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showText();
    void settle();

    std::optional<QDate> m_value;
};

} // namespace rollbook
