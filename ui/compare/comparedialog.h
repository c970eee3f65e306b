// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareoffer.h"
#include "ui/widgets/frameddialog.h"

class QButtonGroup;
class QPushButton;

namespace rollbook {

/// Asks what a view is to be compared with. Open it with open().
class CompareDialog final : public FramedDialog {
    Q_OBJECT
public:
    CompareDialog(const CompareOffer &offer, const QList<EarlierSide> &exports, QWidget *parent);

Q_SIGNALS:
    void chosen(const rollbook::EarlierSide &side);

private:
    QWidget *buildExports();
    void buildFooter();
    void chooseFile();
    void accept() override;

    CompareOffer m_offer;
    QList<EarlierSide> m_exports;
    QButtonGroup *m_choice;
    QPushButton *m_compare = nullptr;
};

} // namespace rollbook
