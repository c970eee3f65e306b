// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exports/exportwords.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace rollbook {

class ElidedLabel;
class Glyph;
class ProgressBar;

/// What the user can do with one export.
enum class ExportAction {
    Cancel,
    Pause,
    SaveAsWorkbook,
    SaveAsCsv,
    Resume,
    Retry,
    Open,
    Folder,
    CopyPath,
    RunAgain,
    StartNext,
    Remove
};

/// One export of the downloads panel: what it is, where it stands, and what can be done now. It takes the focus; a
/// waiting one can be dragged.
class ExportRow final : public QWidget {
    Q_OBJECT
public:
    explicit ExportRow(QWidget *parent);

    /// what is "Customers, 12,430 rows", ms the moment of a monotonic clock.
    void showEntry(const ExportEntry &entry, const QString &what, const ExportContext &context, qint64 ms);
    /// Time has passed without news.
    void tick(qint64 ms);
    /// A sentence in place of the state, until the state changes.
    void showProblem(const QString &sentence);
    const ExportEntry &entry() const { return m_entry; }
    /// None that waits starts before it.
    void setStartsNext(bool next) { m_startsNext = next; }
    /// What Tab stops at, in order: the row itself, then its buttons.
    QList<QWidget *> tabStops();
    /// Everything that can be done now, as a menu that deletes itself.
    void openMenu(const QPoint &globalPosition);

    bool isDragged() const { return m_dragged; }
    void cancelDrag();

Q_SIGNALS:
    void wanted(rollbook::ExportAction action);
    void draggedTo(const QPoint &globalPosition);
    void dropped();
    /// Neither dropped nor dragged any more.
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    // exportrowlayout.cpp
    void layOut();
    void addButtons();
    QPushButton *addButton(const QString &iconName, const QString &text, const char *name, bool ghost);
    QToolButton *addSquare(const QString &iconName, const char *name);
    void fit();
    int roomForWords() const;

    void name();
    void showState();
    void showProgress();
    void showWords(const ExportWords &words, const char *tone);
    void showButtons();
    void askAgain();
    void showDetails();
    void showQuestion();
    void showChanges();
    bool isMovable() const;
    bool onService() const;
    bool hasDetails() const;
    bool detailsMatter() const;

    ExportEntry m_entry;
    QString m_whatText;
    ExportContext m_context;
    TransferRate m_rate;
    std::optional<TransferPace> m_pace;
    bool m_filled = false;
    bool m_asking = false;
    bool m_problem = false;
    bool m_resumed = false; ///< with the focus on Resume, which goes to Pause as soon as that is there
    bool m_startsNext = false;
    bool m_ring = false; ///< the focus came by keyboard
    bool m_dragged = false;
    std::optional<QPoint> m_pressed;
    Glyph *m_icon;
    ElidedLabel *m_name;
    ElidedLabel *m_what;
    ProgressBar *m_bar;
    QWidget *m_stateColumn;
    QWidget *m_stateField;
    Glyph *m_stateIcon;
    QLabel *m_state;
    ElidedLabel *m_strong;
    ElidedLabel *m_rest;
    QHBoxLayout *m_layout = nullptr;
    QPushButton *m_changes = nullptr;
    QPushButton *m_asWorkbook = nullptr;
    QPushButton *m_asCsv = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_folder = nullptr;
    QToolButton *m_more = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace rollbook
