// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareoffer.h"
#include "ui/widgets/frameddialog.h"

class QButtonGroup;
class QLabel;
class QPushButton;

namespace rollbook {

class Note;

/// Asks what a view is to be compared with. Open it with open().
class CompareDialog final : public FramedDialog {
    Q_OBJECT
public:
    /// sides: newest first.
    CompareDialog(const CompareOffer &offer, const QList<EarlierSide> &sides, QWidget *parent);

    /// Snapshots can be kept, for good or until the program ends.
    void offerSnapshots(bool areForgotten);
    /// Others are there now; the first one is chosen.
    void setSides(const QList<EarlierSide> &sides);
    /// How far the reading of a snapshot is.
    void showKeeping(qint64 rows, qint64 total);
    void showKept();
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void chosen(const rollbook::EarlierSide &side);
    /// A snapshot of the view as it is now.
    void keepRequested();
    void keepStopped();
    void removeRequested(const QString &snapshot);

private:
    QWidget *buildSides();
    QWidget *buildSnapshots();
    void buildFooter();
    const EarlierSide *current() const;
    void refresh();
    void askToRemove();
    void showNote(const QString &sentence, bool running, bool removing);
    void chooseFile();
    void accept() override;

    CompareOffer m_offer;
    QList<EarlierSide> m_sides;
    QButtonGroup *m_choice;
    QWidget *m_list = nullptr;
    QWidget *m_snapshots = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remove = nullptr;
    Note *m_note;
    QPushButton *m_stop = nullptr;
    QPushButton *m_removing = nullptr;
    QPushButton *m_compare = nullptr;
};

} // namespace rollbook
