// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/lineeditors.h"

#include "ui/filters/idlist.h"
#include "ui/theme/stylesheet.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace rollbook {

LineEditor::LineEditor(const Filter &filter, QWidget *parent)
    : FilterEditor(filter, parent),
      m_line(new QLineEdit(this))
{
    m_line->setObjectName(nameOf());
    m_line->setAccessibleName(filter.label());
    m_line->setPlaceholderText(tr("any"));
    // A pasted list may be long; the default of 32767 characters would cut it without a word.
    m_line->setMaxLength(1 << 22);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::changed);
}

void LineEditor::setInvalid(bool invalid)
{
    setStyleProperty(m_line, "error", invalid);
}

QString LineEditor::text() const
{
    return m_line->text().trimmed();
}

void LineEditor::setText(const QString &text)
{
    if (text == m_line->text())
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

FilterReading TextEditor::reading() const
{
    return text().isEmpty() ? std::nullopt : std::optional<FilterValue>(text());
}

void TextEditor::setValue(const std::optional<FilterValue> &value)
{
    setText(value ? std::get<QString>(*value) : QString());
}

FilterReading IntegerEditor::reading() const
{
    static const QRegularExpression digits(u"^[+-]?[0-9]+$"_s);
    if (text().isEmpty())
        return std::nullopt;
    if (!digits.match(text()).hasMatch())
        return tl::unexpected(tr("Type a whole number, digits only."));
    bool ok = false;
    const qint64 number = text().toLongLong(&ok);
    if (!ok)
        return tl::unexpected(tr("This number is too large. The limit is %1.").arg(std::numeric_limits<qint64>::max()));
    return FilterValue(number);
}

void IntegerEditor::setValue(const std::optional<FilterValue> &value)
{
    setText(value ? QString::number(std::get<qint64>(*value)) : QString());
}

FilterReading IdLineEditor::reading() const
{
    const IdList list = readIds(text());
    if (!list.bad.isEmpty())
        return tl::unexpected(badIdsSentence(list.bad));
    return list.ids.isEmpty() ? std::nullopt : std::optional<FilterValue>(list.ids);
}

void IdLineEditor::setValue(const std::optional<FilterValue> &value)
{
    setText(value ? idsText(std::get<QList<qint64>>(*value)) : QString());
}

FilterReading TextListEditor::reading() const
{
    QStringList texts;
    for (const QString &part : text().split(u','))
        texts << part.trimmed();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.isEmpty() ? std::nullopt : std::optional<FilterValue>(texts);
}

void TextListEditor::setValue(const std::optional<FilterValue> &value)
{
    setText(value ? std::get<QStringList>(*value).join(u", "_s) : QString());
}

} // namespace rollbook
