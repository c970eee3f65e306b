// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"

namespace rollbook {

/// Fetches a whole list of the service, page by page (Filter::source, ExtraColumns::source), or the matches of a
/// person look-up. finished comes exactly once, then it deletes itself.
class ChoicesJob final : public QObject {
    Q_OBJECT
public:
    static ChoicesJob *list(ApiClient *client, const QString &source, QObject *parent);
    /// At most the first page of matches (100).
    static ChoicesJob *search(ApiClient *client, const Report &report, const QString &text, QObject *parent);
    void start();

Q_SIGNALS:
    void finished(const rollbook::Result<QList<rollbook::Choice>> &result);

private:
    using QObject::QObject;
    void request(int page);
    void arrived(int page, const Result<HttpReply> &answer);
    void finish(const Result<QList<Choice>> &result);

    ApiClient *m_client = nullptr;
    QString m_source;
    Report m_report;
    QString m_text;
    QList<Choice> m_choices;
};

} // namespace rollbook
