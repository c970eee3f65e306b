// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/contact.h"
#include "ui/pages/detaillayout.h"
#include "ui/pages/detailrecord.h"
#include "ui/pages/detailsection.h"

class QVBoxLayout;

namespace rollbook {

class CopyButton;

/// The detail panel for several people: who they are, copy what all have, and sums over all of them.
class DetailSeveral final : public QWidget {
    Q_OBJECT
public:
    DetailSeveral(const Report &report, const DetailLayout &layout, QWidget *parent);

    void showRecords(const QList<DetailRecord> &records, const CellFormat &format, MissingFields missing);
    /// What all of them have, for one line of a message; empty where nothing is to be copied.
    QString copyText(Contact part) const;
    void confirmCopy(Contact part);

Q_SIGNALS:
    void copyRequested(rollbook::Contact part);

private:
    void showPeople(const QList<DetailRecord> &records, const CellFormat &format);
    QString sumOf(const QString &key, const QList<DetailRecord> &records, const CellFormat &format,
                  MissingFields missing) const;

    Report m_report;
    DetailLayout m_layout;
    QVBoxLayout *m_people;
    CopyButton *m_copyEmails;
    CopyButton *m_copyPhones;
    QHash<QString, WrapLabel *> m_sums;
    QStringList m_emails;
    QStringList m_phones;
};

} // namespace rollbook
