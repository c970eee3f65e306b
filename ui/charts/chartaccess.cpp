// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccess.h"

#include "ui/charts/chartview.h"

#include <QPointer>

namespace rollbook {

namespace {

/// One bar. It outlives neither its chart's interface nor, in what it says, the bars there are.
class BarAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BarAccess(ChartView *view, int bar) : m_view(view), m_bar(bar) { }

    bool isValid() const override { return m_view && m_bar < m_view->bars(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    int bar() const { return m_bar; }

    QString text(QAccessible::Text type) const override
    {
        return isValid() && type == QAccessible::Name ? m_view->barText(m_bar) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_view->barArea(m_bar);
        return { m_view->viewport()->mapToGlobal(area.topLeft()), area.size() };
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->current() == m_bar;
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            m_view->activate(m_bar);
        else if (name == setFocusAction())
            m_view->goTo(m_bar);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const QPointer<ChartView> m_view;
    const int m_bar;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccess(view) : nullptr;
}

} // namespace

ChartAccess::ChartAccess(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart) { }

ChartAccess::~ChartAccess()
{
    for (const QAccessible::Id id : std::as_const(m_bars)) {
        if (id)
            QAccessible::deleteAccessibleInterface(id);
    }
}

void ChartAccess::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

ChartView *ChartAccess::view() const
{
    return static_cast<ChartView *>(widget());
}

QString ChartAccess::text(QAccessible::Text type) const
{
    const ChartDrawing *drawing = isValid() ? view()->drawing() : nullptr;
    if (drawing && type == QAccessible::Name)
        return drawing->title;
    if (drawing && type == QAccessible::Description)
        return drawing->coverage;
    return QAccessibleWidget::text(type);
}

int ChartAccess::childCount() const
{
    return isValid() ? view()->bars() : 0;
}

QAccessibleInterface *ChartAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_bars.size() <= index)
        m_bars.append(0);
    QAccessible::Id &id = m_bars[index];
    if (!id)
        id = QAccessible::registerAccessibleInterface(new BarAccess(view(), index));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *ChartAccess::childAt(int x, int y) const
{
    for (int bar = 0; bar < childCount(); ++bar) {
        if (child(bar)->rect().contains(x, y))
            return child(bar);
    }
    return nullptr;
}

QAccessibleInterface *ChartAccess::focusChild() const
{
    return isValid() && view()->hasFocus() ? child(view()->current()) : nullptr;
}

int ChartAccess::indexOfChild(const QAccessibleInterface *child) const
{
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        if (m_bars.at(bar) && QAccessible::accessibleInterface(m_bars.at(bar)) == child)
            return bar;
    }
    return -1;
}

} // namespace rollbook
