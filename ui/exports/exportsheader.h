// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace rollbook {

class CountButton;
class ElidedLabel;
class SearchField;

/// The bar above the downloads: how they stand, a search, and what concerns all of them.
class ExportsHeader final : public Surface {
    Q_OBJECT
public:
    /// What "Pause all" does now.
    enum class Pausing { Nothing, Pause, Resume };

    explicit ExportsHeader(QWidget *parent);

    SearchField *search() const { return m_search; }
    /// Where Tab leaves the bar.
    QWidget *lastStop() const;
    void setSummary(const QString &summary);
    /// "12 of 431"; empty: nobody searches.
    void setFound(const QString &found);
    void setPausing(Pausing pausing);
    void setClearable(bool clearable);
    void setFolderKnown(bool known);
    void setScheduleCount(int count);

Q_SIGNALS:
    void pauseAllRequested();
    void resumeAllRequested();
    void clearRequested();
    void folderRequested();
    void schedulesRequested();
    void closeRequested();

private:
    QPushButton *addButton(QHBoxLayout *row, const QString &icon, const QString &text, const char *name);

    ElidedLabel *m_summary;
    QLabel *m_found;
    SearchField *m_search;
    CountButton *m_schedules;
    QPushButton *m_pause;
    QPushButton *m_clear;
    QPushButton *m_folder;
    QToolButton *m_close;
    Pausing m_pausing = Pausing::Nothing;
};

} // namespace rollbook
