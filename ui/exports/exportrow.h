// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exports/exportwords.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace rollbook {

class ElidedLabel;
class Glyph;
class ProgressBar;

/// One export of the downloads panel: what it is, where it stands, and buttons for what can be done now.
class ExportRow final : public QWidget {
    Q_OBJECT
public:
    explicit ExportRow(QWidget *parent);

    /// what is "Customers, 12,430 rows".
    void showEntry(const ExportEntry &entry, const QString &what, const QString &service, const QLocale &locale);
    /// A sentence in place of the state, until the state changes.
    void showProblem(const QString &sentence);
    const ExportEntry &entry() const { return m_entry; }

Q_SIGNALS:
    void cancelRequested();
    void pauseRequested();
    void resumeRequested();
    void retryRequested();
    void openRequested();
    void folderRequested();
    void removeRequested();
    /// To what a spreadsheet program would change.
    void answered(rollbook::SavedAs::Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &iconName, const QString &text, const char *name, bool ghost);
    void showState();
    void showWords(const ExportWords &words, const char *tone);
    void showButtons();
    void askAgain();
    void showDetails();
    void showQuestion();

    ExportEntry m_entry;
    QString m_service;
    QLocale m_locale;
    bool m_asking = false;
    bool m_resumed = false; ///< with the focus on Resume, which goes to Pause as soon as that is there
    Glyph *m_icon;
    ElidedLabel *m_name;
    ElidedLabel *m_what;
    ProgressBar *m_bar;
    QWidget *m_stateColumn;
    QWidget *m_stateField;
    Glyph *m_stateIcon;
    QLabel *m_state;
    QLabel *m_strong;
    ElidedLabel *m_rest;
    QPushButton *m_changes;
    QPushButton *m_asWorkbook;
    QPushButton *m_asCsv;
    QPushButton *m_again;
    QPushButton *m_leave;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_cancel;
    QPushButton *m_details;
    QPushButton *m_retry;
    QPushButton *m_open;
    QPushButton *m_folder;
    QToolButton *m_remove;
};

} // namespace rollbook
