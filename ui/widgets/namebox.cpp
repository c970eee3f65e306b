// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namebox.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace rollbook {

NameBox::NameBox(QWidget *parent) : ChoiceBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    // A completed word would take the place of a shorter name that the list does not know.
    setCompleter(nullptr);
    connect(this, &QComboBox::editTextChanged, this, &NameBox::tell);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        setName(name());
        if (!lineEdit()->hasFocus())
            lineEdit()->setCursorPosition(0); // a long name is read from its beginning
    });
}

void NameBox::setNames(const QList<Name> &names)
{
    if (names == m_names)
        return;
    const QSignalBlocker blocker(this);
    const QString kept = name();
    const int cursor = lineEdit()->cursorPosition(); // somebody may be typing there
    m_names = names;
    clear();
    for (const Name &one : names)
        addItem(one.label, one.name);
    setName(kept);
    lineEdit()->setCursorPosition(cursor);
}

QString NameBox::name() const
{
    const QString text = currentText().trimmed();
    const auto is = [&](const Name &one) {
        return one.name == text || one.label.compare(text, Qt::CaseInsensitive) == 0;
    };
    const auto it = std::find_if(m_names.begin(), m_names.end(), is);
    return it == m_names.end() ? text : it->name;
}

void NameBox::setName(const QString &name)
{
    const QSignalBlocker blocker(this);
    m_told = name;
    const QString before = currentText();
    const int index = findData(name);
    setCurrentIndex(index);
    const QString text = index < 0 ? name : itemText(index);
    if (text != currentText())
        setEditText(text);
    if (text != before)
        lineEdit()->setCursorPosition(0);
}

void NameBox::setPlaceholderText(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

void NameBox::tell()
{
    if (const QString now = name(); now != m_told) {
        m_told = now;
        Q_EMIT nameEdited();
    }
}

} // namespace rollbook
