// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionboxes.h"

#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {

SearchableBox::SearchableBox(QWidget *parent) : NameBox(parent)
{
    auto *completer = new QCompleter(model(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(completer);
    // By the name of the box the line in it can be found too.
    connect(this, &QObject::objectNameChanged, this, [this](const QString &name) { lineEdit()->setObjectName(name); });
}

ZoneBox::ZoneBox(QWidget *parent) : SearchableBox(parent)
{
    QList<Name> names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        const QString name = QString::fromLatin1(id);
        names << Name { name, QString(name).replace(u'_', u' ') };
    }
    setNames(names);
}

QTimeZone ZoneBox::zone() const
{
    const QByteArray id = name().toLatin1();
    return id.isEmpty() ? QTimeZone() : QTimeZone(id);
}

void ZoneBox::setZone(const QTimeZone &zone)
{
    setName(QString::fromLatin1(zone.id()));
}

OptionPicker::OptionPicker(QWidget *parent) : SearchableBox(parent) { }

void OptionPicker::setChoices(const QList<rollbook::Choice> &choices)
{
    QList<Name> names;
    for (const rollbook::Choice &choice : choices) {
        const QString id = choice.key.isEmpty() ? QString::number(choice.id) : choice.key;
        //: a name and its id
        names << Name { id, tr("%1 (%2)").arg(choice.label.simplified(), id) };
    }
    m_known = true;
    setNames(names);
    if (!names.isEmpty() && isVisible())
        NameBox::showPopup();
}

void OptionPicker::forgetChoices()
{
    m_known = false;
}

void OptionPicker::showPopup()
{
    if (m_known)
        NameBox::showPopup();
    else
        Q_EMIT listWanted();
}

} // namespace rollbook
