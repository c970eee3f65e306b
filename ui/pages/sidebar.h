// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/connectioncard.h"
#include "ui/widgets/surface.h"

#include <QList>

class QLabel;
class QVBoxLayout;

namespace rollbook {

class HistoryButtons;
class NavEntry;
class ViewsSection;

/// Connection, reports, saved views, the mask, downloads and settings. Narrow windows show icons only.
class Sidebar final : public Surface {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void clearReports();
    void addReport(const QString &id, const QString &label, const QString &iconName);
    void setCurrentReport(const QString &id);
    ConnectionCard *connectionCard() const { return m_card; }
    HistoryButtons *history() const { return m_history; }
    /// Hidden until it has something to offer.
    ViewsSection *views() const { return m_views; }
    /// share as NavEntry::setRing; no active download hides ring and caption.
    void setDownloads(int active, double share);
    void setDownloadsOpen(bool open);
    /// Says whether what tells about people is masked.
    void setMasked(bool masked);
    void setCompact(bool compact);

Q_SIGNALS:
    void reportChosen(const QString &id);
    void downloadsToggled();
    void settingsRequested();
    void findRequested();
    void maskToggled();

private:
    QList<NavEntry *> entries() const;

    ConnectionCard *m_card;
    NavEntry *m_find;
    QLabel *m_caption;
    HistoryButtons *m_history;
    QVBoxLayout *m_reports;
    ViewsSection *m_views;
    NavEntry *m_downloads;
    NavEntry *m_mask;
};

} // namespace rollbook
