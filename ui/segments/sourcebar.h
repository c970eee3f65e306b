// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QLabel;
class QPushButton;

namespace rollbook {

class Glyph;
class SegmentedControl;

/// Where the rows of an export come from: rules, a segment saved at the service, or all of them; and what is missing.
class SourceBar final : public Surface {
    Q_OBJECT
public:
    explicit SourceBar(QWidget *parent);

    /// In the order in which they are offered.
    void setSources(const QStringList &labels);
    int source() const;
    void setSource(int source);
    /// What the rows are: "Users".
    void setSubject(const QString &subject);
    /// What is missing; empty when nothing is. It is no fault before anything was tried.
    void setProblem(const QString &problem, bool fault);
    /// The way back to a summary that is closed.
    void setSummaryOffered(bool offered);

Q_SIGNALS:
    void sourceChanged(int source);
    void summaryRequested();

private:
    QLabel *m_lead;
    SegmentedControl *m_sources;
    Glyph *m_sign;
    QLabel *m_problem;
    QPushButton *m_summary;
};

} // namespace rollbook
