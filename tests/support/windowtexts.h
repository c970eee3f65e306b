// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/accesstree.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QJsonDocument>
#include <QMetaProperty>
#include <QSet>
#include <QWidget>

/// Every text that the program's windows hold, whoever asks: eyes, tooltips, screen readers, models.
namespace windowtexts {

constexpr int lastRole = Qt::UserRole + 24;

inline void addVariant(QSet<QString> *texts, const QVariant &value)
{
    if (value.canConvert<QStringList>())
        *texts << value.toStringList().join(u'\n');
    if (value.canConvert<QString>())
        *texts << value.toString();
}

/// All properties, so also those that a widget of ours adds.
inline void addProperties(QSet<QString> *texts, const QObject *object)
{
    const QMetaObject *meta = object->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i)
        if (const int type = meta->property(i).typeId(); type == QMetaType::QString || type == QMetaType::QStringList)
            addVariant(texts, meta->property(i).read(object));
}

inline void addModel(QSet<QString> *texts, const QAbstractItemModel *model)
{
    for (int column = 0; column < model->columnCount(); ++column)
        for (int role = 0; role <= lastRole; ++role) {
            addVariant(texts, model->headerData(column, Qt::Horizontal, role));
            for (int row = 0; row < model->rowCount(); ++row)
                addVariant(texts, model->index(row, column).data(role));
        }
}

inline void addAccessible(QSet<QString> *texts, QAccessibleInterface *interface)
{
    for (const QAccessible::Text text : { QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                          QAccessible::Help, QAccessible::Accelerator })
        *texts << interface->text(text);
    if (QAccessibleTextInterface *edit = interface->textInterface())
        *texts << edit->text(0, edit->characterCount());
    if (QAccessibleValueInterface *value = interface->valueInterface())
        addVariant(texts, value->currentValue());
}

/// One line for each, in no order.
inline QString all()
{
    QSet<QString> texts;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        QList<QObject *> objects = window->findChildren<QObject *>();
        objects << window;
        for (QObject *object : std::as_const(objects)) {
            addProperties(&texts, object);
            if (const auto *view = qobject_cast<QAbstractItemView *>(object); view && view->model())
                addModel(&texts, view->model());
        }
        accesstree::walk(window, [&](QAccessibleInterface *interface) {
            addAccessible(&texts, interface);
            return true;
        });
    }
    return texts.values().join(u'\n');
}

} // namespace windowtexts
