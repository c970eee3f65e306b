// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/detaillayout.h"
#include "ui/pages/detailrecord.h"
#include "ui/pages/detailsection.h"

class QPushButton;
class QVBoxLayout;

namespace rollbook {

/// The detail panel for several people: who they are, copy what all have, and sums over all of them.
class DetailSeveral final : public QWidget {
    Q_OBJECT
public:
    DetailSeveral(const Report &report, const DetailLayout &layout, QWidget *parent);

    void showRecords(const QList<DetailRecord> &records, const CellFormat &format, MissingFields missing);

Q_SIGNALS:
    void copyRequested(const QString &text);

private:
    void showPeople(const QList<DetailRecord> &records, const CellFormat &format);
    QString sumOf(const QString &key, const QList<DetailRecord> &records, const CellFormat &format,
                  MissingFields missing) const;

    Report m_report;
    DetailLayout m_layout;
    QVBoxLayout *m_people;
    QPushButton *m_copyEmails;
    QPushButton *m_copyPhones;
    QHash<QString, WrapLabel *> m_sums;
    QStringList m_emails;
    QStringList m_phones;
};

} // namespace rollbook
