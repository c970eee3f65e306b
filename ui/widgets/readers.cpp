// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readers.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QLineEdit>
#include <QToolButton>
#include <QVariant>

namespace rollbook::readers {

namespace {

constexpr char roleProperty[] = "readerRole";
constexpr char adornmentProperty[] = "readerAdornment";
constexpr char foldingProperty[] = "readerFolding";

QAccessible::Role roleOf(const QWidget *widget)
{
    const QVariant role = widget->property(roleProperty);
    return role.isValid() ? QAccessible::Role(role.toInt()) : QAccessible::Client;
}

/// Reads the widget's properties whenever it is asked.
class Access final : public QAccessibleWidget {
public:
    explicit Access(QWidget *widget) : QAccessibleWidget(widget, roleOf(widget)) { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (widget()->property(adornmentProperty).toBool())
            state.invisible = true;
        if (const QAbstractButton *shown = button()) {
            state.pressed = shown->isDown();
            state.checkable = shown->isCheckable();
            state.checked = shown->isChecked();
            if (widget()->property(foldingProperty).toBool()) {
                state.expandable = true;
                state.expanded = shown->isChecked();
                state.collapsed = !shown->isChecked();
            }
        }
        return state;
    }
    QStringList actionNames() const override
    {
        return (button() ? QStringList { pressAction() } : QStringList()) + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &action) override
    {
        if (button() && action == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    const bool told = object->isWidgetType()
        && (object->property(roleProperty).isValid() || object->property(adornmentProperty).isValid());
    return told ? new Access(static_cast<QWidget *>(object)) : nullptr;
}

void tell(QWidget *widget, const char *property, const QVariant &value)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(property, value);
}

} // namespace

void setAdornment(QWidget *widget, bool adornment)
{
    tell(widget, adornmentProperty, adornment);
}

void setAdornment(QLineEdit *line, QAction *action)
{
    const QList<QToolButton *> buttons = line->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        if (button->defaultAction() == action)
            setAdornment(button);
}

void setRole(QWidget *widget, QAccessible::Role role)
{
    tell(widget, roleProperty, int(role));
}

void setFolding(QWidget *button)
{
    setRole(button, QAccessible::Button);
    tell(button, foldingProperty, true);
}

} // namespace rollbook::readers
