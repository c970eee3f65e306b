// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/secretfield.h"

#include "services/service.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QString typed(const QLineEdit *line)
{
    return line->text().trimmed();
}

} // namespace

SecretField::SecretField(const Service &service, QWidget *parent)
    : QWidget(parent),
      m_labels(service.secretParts()),
      m_eye(new QToolButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space2);
    grid->setVerticalSpacing(2);
    const bool parts = !m_labels.isEmpty();
    if (!parts)
        m_labels << service.secretLabel();
    for (const QString &label : std::as_const(m_labels)) {
        const int column = int(m_lines.size());
        if (parts)
            grid->addWidget(plainLabel(label, "caption", "second", this), 0, column);
        m_lines << addLine(label);
        grid->addWidget(m_lines.last(), 1, column);
        grid->setColumnStretch(column, 1);
    }
    m_eye->setIcon(icons::icon(u"eye"_s));
    m_eye->setCheckable(true);
    m_eye->setProperty("square", true);
    m_eye->setAccessibleName(tr("Show what is typed"));
    m_eye->setToolTip(m_eye->accessibleName());
    grid->addWidget(m_eye, 1, int(m_lines.size()));
    connect(m_eye, &QToolButton::toggled, this, &SecretField::setClear);
    connect(this, &QObject::objectNameChanged, this, &SecretField::nameLines);
    setFocusProxy(m_lines.first());
    setObjectName(u"connection.secret"_s);
    setClear(false);
}

QLineEdit *SecretField::addLine(const QString &label)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(label);
    connect(line, &QLineEdit::textEdited, this, [this] {
        setInvalid(false);
        Q_EMIT edited();
    });
    line->installEventFilter(this);
    return line;
}

void SecretField::nameLines()
{
    const bool parts = m_lines.size() > 1;
    for (int i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setObjectName(parts ? u"%1.%2"_s.arg(objectName()).arg(i + 1) : objectName());
    m_eye->setObjectName(QString(objectName() + u".show"_s));
}

QString SecretField::secret() const
{
    QStringList parts;
    for (const QLineEdit *line : m_lines)
        parts << typed(line);
    return parts.contains(QString()) ? QString() : parts.join(u':');
}

bool SecretField::isBlank() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const QLineEdit *line) { return typed(line).isEmpty(); });
}

void SecretField::clear()
{
    for (QLineEdit *line : std::as_const(m_lines))
        line->setText({}); // unlike clear(), this drops the undo history
    m_eye->setChecked(false);
    setInvalid(false);
}

void SecretField::setPlaceholder(const QString &text)
{
    for (QLineEdit *line : std::as_const(m_lines))
        line->setPlaceholderText(text);
}

void SecretField::setInvalid(bool invalid)
{
    const bool all = !isPartial();
    for (QLineEdit *line : std::as_const(m_lines))
        setStyleProperty(line, "error", invalid && (all || typed(line).isEmpty()));
}

void SecretField::hideEvent(QHideEvent *event)
{
    m_eye->setChecked(false);
    QWidget::hideEvent(event);
}

void SecretField::setClear(bool clear)
{
    for (QLineEdit *line : std::as_const(m_lines)) {
        // The first of two parts says who it is, and is worth nothing without the other.
        const bool name = m_lines.size() > 1 && line == m_lines.first();
        line->setEchoMode(clear || name ? QLineEdit::Normal : QLineEdit::Password);
        // Whatever the echo, no keyboard may learn the word.
        line->setInputMethodHints(line->inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                  | Qt::ImhNoAutoUppercase);
    }
}

bool SecretField::isPartial() const
{
    return !isBlank() && secret().isEmpty();
}

void SecretField::focusMissing()
{
    const auto missing =
        std::find_if(m_lines.begin(), m_lines.end(), [](const QLineEdit *line) { return typed(line).isEmpty(); });
    (missing == m_lines.end() ? m_lines.first() : *missing)->setFocus(Qt::OtherFocusReason);
}

/// Return goes to the part that is missing, and then not to the default button of a dialog.
bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (isPartial())
        focusMissing();
    else
        Q_EMIT submitted();
    return isPartial();
}

} // namespace rollbook
