// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QMetaEnum>
#include <QWidget>

/// The tree that a screen reader walks, in process.
namespace accesstree {

/// The cells in sight of a table that has more are enough: each costs the model a persistent index.
constexpr int tableRows = 30;

/// Calls visit(interface) for the interface and everything in it, parents first, as long as it gives true: false leaves
/// out what is inside.
template<typename Visit>
void walk(QAccessibleInterface *interface, const Visit &visit)
{
    if (!interface || !interface->isValid() || !visit(interface))
        return;
    if (QAccessibleTableInterface *table = interface->tableInterface()) {
        for (int row = 0; row < qMin(table->rowCount(), tableRows); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                walk(table->cellAt(row, column), visit);
        return;
    }
    const int children = interface->childCount();
    for (int i = 0; i < children; ++i)
        walk(interface->child(i), visit);
}

template<typename Visit>
void walk(QWidget *widget, const Visit &visit)
{
    walk(QAccessible::queryAccessibleInterface(widget), visit);
}

/// Where it is, for whoever reads a failure: classes and object names from the window down.
inline QString placeOf(const QAccessibleInterface *interface)
{
    QStringList places;
    for (const QAccessibleInterface *at = interface; at && places.size() < 5; at = at->parent()) {
        const QObject *object = at->object();
        const QString role = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(at->role()));
        places.prepend(object ? QString::fromLatin1(object->metaObject()->className()) + u'#' + object->objectName()
                              : role);
        if (object && object->isWidgetType() && static_cast<const QWidget *>(object)->isWindow())
            break;
    }
    return places.join(QStringLiteral(" > "));
}

} // namespace accesstree
