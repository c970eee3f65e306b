// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/partkeys.h"

#include "ui/help/shortcutsheet.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

class PartKeys {
    Q_DECLARE_TR_FUNCTIONS(rollbook::PartKeys)
public:
    explicit PartKeys(QObject *parent) : m_parent(parent) { }

    QList<QAction *> all()
    {
        addTable();
        addHeader();
        addChart();
        addDownloads();
        addSidebar();
        addDialogs();
        return m_actions;
    }

private:
    void add(const QString &name, const QString &text, const QList<QKeySequence> &keys)
    {
        auto *action = new QAction(text, m_parent);
        action->setObjectName(QString(u"part."_s + name));
        action->setShortcuts(keys);
        setShortcutArea(action, m_area);
        m_actions << action;
    }

    void addTable()
    {
        m_area = tr("In the table");
        add(u"table.details"_s, tr("Show the details of the row"), { Qt::Key_Return });
        add(u"table.select"_s, tr("Select the row"), { Qt::Key_Space });
        add(u"table.more"_s, tr("Select several rows"), { Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down });
        add(u"table.all"_s, tr("Select all rows that are loaded"), { Qt::CTRL | Qt::Key_A });
        add(u"table.copy"_s, tr("Copy the selected rows"), { Qt::CTRL | Qt::Key_C });
        add(u"table.copyHeaders"_s, tr("Copy them with the column names"), { Qt::CTRL | Qt::SHIFT | Qt::Key_C });
        add(u"table.copyEmails"_s, tr("Copy their emails"), { Qt::CTRL | Qt::ALT | Qt::Key_C });
        add(u"table.menu"_s, tr("Open the menu of the row"), { Qt::SHIFT | Qt::Key_F10, Qt::Key_Menu });
        add(u"table.unmask"_s, tr("Show the masked row as long as the key is held"), { Qt::Key_F8 });
    }

    void addHeader()
    {
        m_area = tr("In the header of the table");
        add(u"header.go"_s, tr("Go to another column"), { Qt::Key_Left, Qt::Key_Right });
        add(u"header.sort"_s, tr("Sort by the column"), { Qt::Key_Return, Qt::Key_Space });
        add(u"header.add"_s, tr("Sort by this column as well (or Shift and a click)"),
            { Qt::SHIFT | Qt::Key_Return, Qt::Key_Menu });
        add(u"header.width"_s, tr("Make the column narrower or wider"),
            { Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right });
        add(u"header.move"_s, tr("Move the column"), { Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right });
    }

    void addChart()
    {
        m_area = tr("In the chart");
        add(u"chart.go"_s, tr("Go to another bar"), { Qt::Key_Left, Qt::Key_Right });
        add(u"chart.ends"_s, tr("Go to the first or the last bar"), { Qt::Key_Home, Qt::Key_End });
        add(u"chart.open"_s, tr("Show the rows behind the bar"), { Qt::Key_Return, Qt::Key_Space });
    }

    void addDownloads()
    {
        m_area = tr("In the list of downloads");
        add(u"downloads.go"_s, tr("Go to another download"), { Qt::Key_Up, Qt::Key_Down });
        add(u"downloads.ends"_s, tr("Go to the first or the last download"), { Qt::Key_Home, Qt::Key_End });
        add(u"downloads.move"_s, tr("Start a waiting download earlier or later"),
            { Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down });
        add(u"downloads.menu"_s, tr("Open the menu of the download"), { Qt::SHIFT | Qt::Key_F10, Qt::Key_Menu });
        add(u"downloads.remove"_s, tr("Remove it from the list"), { Qt::Key_Delete });
    }

    void addSidebar()
    {
        m_area = tr("On a saved view or a filter");
        add(u"view.rename"_s, tr("Rename the view"), { Qt::Key_F2 });
        add(u"view.move"_s, tr("Move the view up or down"), { Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down });
        add(u"view.delete"_s, tr("Delete the view, or remove the filter"), { Qt::Key_Delete });
    }

    void addDialogs()
    {
        m_area = tr("In a dialog");
        add(u"dialog.scroll"_s, tr("Scroll"), { Qt::Key_PageUp, Qt::Key_PageDown });
        add(u"dialog.close"_s, tr("Close it"), { Qt::Key_Escape });
    }

    QObject *m_parent;
    QString m_area;
    QList<QAction *> m_actions;
};

} // namespace

QList<QAction *> partKeys(QObject *parent)
{
    return PartKeys(parent).all();
}

} // namespace rollbook
