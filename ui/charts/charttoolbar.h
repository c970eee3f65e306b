// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace rollbook {

class SaveGroup;

/// The ways to take a chart along, as buttons of the page's header: copy, save as PNG, SVG or PDF, print. In a narrow
/// window they become one button with a menu. Disabled while there is no chart.
/// Object names: chart.copyImage, chart.save.png, chart.save.svg, chart.save.pdf, chart.print; chart.more and its
/// chart.menu with chart.menu.copyImage, chart.menu.png, chart.menu.svg, chart.menu.pdf, chart.menu.print.
class ChartToolbar final : public QWidget {
    Q_OBJECT
public:
    explicit ChartToolbar(QWidget *parent = nullptr);
    void setCompact(bool compact);

Q_SIGNALS:
    void copyRequested();
    void saveRequested(rollbook::chartpicture::Format format);
    void printRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Request = void (ChartToolbar::*)();
    void addButton(const QString &text, const QString &icon, const QString &name, Request request);
    void makeMenu();
    void showMenu();
    void refreshHints();

    QList<QPushButton *> m_buttons;
    SaveGroup *m_group;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace rollbook
