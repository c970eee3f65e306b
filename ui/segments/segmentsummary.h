// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QLabel;
class QVBoxLayout;

namespace rollbook {

class RequestPreview;
class WrapLabel;

/// What an export by rules takes, in words, what happens to it, and the request that is sent.
class SegmentSummary final : public Surface {
    Q_OBJECT
public:
    /// service is the name of the service that prepares the file.
    SegmentSummary(const QString &service, QWidget *parent);

    void setSentence(const QString &sentence);
    /// When the service begins; empty: at once.
    void setStart(const QString &moment);
    RequestPreview *request() const { return m_request; }

Q_SIGNALS:
    void closeRequested();

private:
    QWidget *makeHead();
    QLabel *addStep(QVBoxLayout *column, int number, const QString &title, const QString &words);

    QString m_service;
    WrapLabel *m_sentence;
    QLabel *m_start = nullptr;
    RequestPreview *m_request;
};

} // namespace rollbook
