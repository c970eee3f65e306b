// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sidebar.h"

#include "ui/history/historybuttons.h"
#include "ui/pages/navcaption.h"
#include "ui/pages/naventry.h"
#include "ui/theme/metrics.h"
#include "ui/views/viewssection.h"

#include <QVBoxLayout>

namespace rollbook {

Sidebar::Sidebar(QWidget *parent) : Surface(&Tokens::bgSidebar, Qt::RightEdge, parent)
{
    setObjectName(QStringLiteral("sidebar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(0);
    m_card = new ConnectionCard(this);
    m_card->setObjectName(QStringLiteral("sidebar.connection"));
    layout->addWidget(m_card);
    m_find = new NavEntry(QStringLiteral("search"), tr("Find anyone"), this);
    m_find->setObjectName(QStringLiteral("sidebar.find"));
    m_find->setCaption(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    connect(m_find, &NavEntry::clicked, this, &Sidebar::findRequested);
    layout->addSpacing(metrics::space1);
    layout->addWidget(m_find);
    m_caption = navCaption(tr("Reports"), this);
    m_history = new HistoryButtons(this);
    auto *captionRow = new QHBoxLayout;
    captionRow->addWidget(m_caption, 1);
    captionRow->addWidget(m_history);
    layout->addLayout(captionRow);
    m_reports = new QVBoxLayout;
    m_reports->setSpacing(0);
    layout->addLayout(m_reports);
    m_views = new ViewsSection(this);
    m_views->hide();
    layout->addWidget(m_views);
    layout->addStretch(1);

    auto *foot = new Surface(&Tokens::bgSidebar, Qt::TopEdge, this);
    auto *entries = new QVBoxLayout(foot);
    entries->setContentsMargins(0, 8, 0, 0);
    entries->setSpacing(0);
    m_mask = new NavEntry(QStringLiteral("eye"), tr("Mask personal data"), foot);
    m_mask->setObjectName(QStringLiteral("sidebar.mask"));
    m_mask->setCheckable(true);
    connect(m_mask, &NavEntry::clicked, this, &Sidebar::maskToggled);
    entries->addWidget(m_mask);
    setMasked(false);
    m_downloads = new NavEntry(QStringLiteral("download"), tr("Downloads"), foot);
    m_downloads->setObjectName(QStringLiteral("sidebar.downloads"));
    m_downloads->setCheckable(true);
    connect(m_downloads, &NavEntry::clicked, this, &Sidebar::downloadsToggled);
    entries->addWidget(m_downloads);
    auto *settings = new NavEntry(QStringLiteral("gear"), tr("Settings"), foot);
    settings->setObjectName(QStringLiteral("sidebar.settings"));
    connect(settings, &NavEntry::clicked, this, &Sidebar::settingsRequested);
    entries->addWidget(settings);
    layout->addWidget(foot);
    setFixedWidth(metrics::px(metrics::sidebarWidth));
}

void Sidebar::addReport(const QString &id, const QString &label, const QString &iconName)
{
    auto *entry = new NavEntry(iconName, label, this);
    entry->setObjectName(QStringLiteral("sidebar.report.") + id);
    entry->setCheckable(true);
    connect(entry, &NavEntry::clicked, this, [this, id] { Q_EMIT reportChosen(id); });
    QLayoutItem *last = m_reports->itemAt(m_reports->count() - 1);
    setTabOrder(last ? last->widget() : m_history->last(), entry);
    m_reports->addWidget(entry);
}

void Sidebar::clearReports()
{
    while (QLayoutItem *item = m_reports->takeAt(0)) {
        // It may be the entry whose click is being answered.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
}

void Sidebar::setCurrentReport(const QString &id)
{
    for (int i = 0; i < m_reports->count(); ++i) {
        auto *entry = qobject_cast<NavEntry *>(m_reports->itemAt(i)->widget());
        entry->setChecked(entry->objectName() == QStringLiteral("sidebar.report.") + id);
    }
}

void Sidebar::setDownloads(int active, double share)
{
    m_downloads->setRing(active > 0, share);
    m_downloads->setCaption(active > 0 ? tr("%Ln active", nullptr, active) : QString());
}

void Sidebar::setDownloadsOpen(bool open)
{
    m_downloads->setChecked(open);
}

void Sidebar::setMasked(bool masked)
{
    m_mask->setChecked(masked);
    //: Masked: names, phone numbers and the like are, and the button shows them again
    m_mask->setFace(masked ? QStringLiteral("eye-off") : QStringLiteral("eye"),
                    masked ? tr("Masked") : tr("Mask personal data"));
    //: What to do with the key to see one row
    m_mask->setCaption(masked ? tr("Hold F8") : QString());
    m_mask->setAccessibleDescription(masked ? tr("Personal data is masked. Hold F8 to see the current row.")
                                            : tr("Masks names, phone numbers and the like (Ctrl+Shift+M)"));
}

QList<NavEntry *> Sidebar::entries() const
{
    return findChildren<NavEntry *>();
}

void Sidebar::setCompact(bool compact)
{
    m_caption->setVisible(!compact);
    m_history->setCompact(compact);
    m_card->setCompact(compact);
    m_views->setCompact(compact);
    for (NavEntry *entry : entries())
        entry->setCompact(compact);
    setFixedWidth(metrics::px(compact ? metrics::sidebarIconsWidth : metrics::sidebarWidth));
}

} // namespace rollbook
