// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that leaves the practice data: a connection of its own, a key that is refused, and rules.
#include "net/apiclient.h"
#include "ui/connections/keybanner.h"
#include "ui/pages/exportonlypage.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/workspace.h"
#include "ui/segments/segmentbuilder.h"
#include "ui/segments/segmenteditor.h"
#include "ui/table/reportview.h"
#include "ui/tour.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// New members of one country with a purchase or more.
Segment newMembers()
{
    Segment segment;
    segment.rules << SegmentRule { .field = u"created_date"_s, .type = u"date"_s, .op = u"relative_less_than"_s };
    segment.rules.last().timeFactor = u"day"_s;
    segment.rules.last().timeAmount = 365;
    segment.rules << SegmentRule { .field = u"country"_s, .type = u"keyword"_s, .op = u"is"_s, .value = u"NL"_s };
    segment.rules << SegmentRule { .field = u"number_of_purchases"_s,
                                   .type = u"number"_s,
                                   .op = u"is_between_number"_s };
    segment.rules.last().min = 1;
    segment.rules.last().max = 500;
    return segment;
}

} // namespace

void Tour::type(const QString &objectName, const QString &text)
{
    if (auto *line = m_window->findChild<QLineEdit *>(objectName)) {
        line->setText(text);
        Q_EMIT line->textEdited(text);
    } else {
        finish(tr("The field \u201c%1\u201d is not there.").arg(objectName));
    }
}

void Tour::planConnections()
{
    add(
        u"new-connection"_s, [this] { m_window->connections()->add(); },
        [this] { return m_stepClock.elapsed() > 600; });
    add(
        u"connection-tested"_s,
        [this] {
            const Connection &connection = m_spaaza.connection;
            click(u"connection.service.spaaza"_s);
            type(u"connection.name"_s, connection.name);
            type(u"connection.base_url"_s, connection.baseUrl.toString());
            type(u"connection.option.chain"_s, connection.options.value(u"chain"_s));
            type(u"connection.secret.1"_s, m_spaaza.secret.section(u':', 0, 0));
            type(u"connection.secret.2"_s, m_spaaza.secret.section(u':', 1));
            click(u"connection.test"_s);
        },
        [this] {
            const auto *result = m_window->findChild<QWidget *>(u"connection.result"_s);
            return result && result->isVisible() && m_stepClock.elapsed() > 1000;
        });
}

void Tour::planRules()
{
    const auto rulesPage = [this] { return qobject_cast<ExportOnlyPage *>(m_window->page()); };
    add(
        u"rules"_s, [this] { click(u"connection.save"_s); }, [rulesPage] { return rulesPage() != nullptr; });
    add(
        u"rules-set"_s,
        [rulesPage] {
            SegmentEditor *rules = rulesPage()->builder()->rules();
            rules->setValue(newMembers());
            Q_EMIT rules->changed();
        },
        [] { return true; });
    add(
        u"rules-export"_s, [this] { m_window->openExport(); }, [this] { return m_stepClock.elapsed() > 600; });
    add(
        u"file-as-table"_s,
        [this] {
            QFile::remove(QDir(m_folder).filePath(u"members.csv"_s));
            type(u"export.name"_s, u"members"_s);
            click(u"export.start"_s);
        },
        [rulesPage] { return rulesPage()->isFileShown() && rulesPage()->view()->isVisible(); });
    add(
        u"connections"_s,
        [this] {
            m_window->findChild<QAbstractButton *>(u"sidebar.downloads"_s)->click();
            click(u"sidebar.connection"_s);
        },
        [this] { return m_stepClock.elapsed() > 600; });
    add(
        u"key-refused"_s,
        [this] {
            for (QWidget *menu = QApplication::activePopupWidget(); menu; menu = QApplication::activePopupWidget())
                menu->close();
            m_window->connections()->openSample();
            m_window->openReport(u"teamup.customers"_s);
            m_window->connections()->current()->client()->setSecret(u"withdrawn"_s);
            page()->controller()->refresh();
        },
        [this] { return settled() && m_window->workspace()->keyBanner()->isVisible(); });
}

} // namespace rollbook
