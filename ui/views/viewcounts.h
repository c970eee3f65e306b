// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"
#include "views/savedview.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

namespace rollbook {

class ApiClient;
class Catalog;
class PageJob;

/// How many rows views of one connection have, as far as the service has said. It is asked for one view after another,
/// with the smallest request there is, and at most once a minute for each. Groups of a grouped report are not counted,
/// nor what has to be read to be known.
class ViewCounts final : public QObject {
    Q_OBJECT
public:
    struct Count {
        qint64 rows = 0;
        QDateTime at;     ///< UTC
        bool old = false; ///< a later question was not answered
    };
    using Clock = std::function<QDateTime()>;

    static constexpr std::chrono::seconds pause { 60 }; ///< between two questions for the same view
    static constexpr std::chrono::minutes fresh { 10 }; ///< a count is old after this

    /// Both outlive it.
    ViewCounts(ApiClient *client, const Catalog &catalog, QObject *parent);
    ~ViewCounts() override;

    /// Counts these views, what was asked for before is not any more.
    void ask(const QList<SavedView> &views);
    /// Nothing more is asked for.
    void stop();
    /// What is known from elsewhere.
    void put(const SavedView &view, qint64 rows);
    /// Only of the same question: a view that was changed has no count yet.
    std::optional<Count> of(const SavedView &view) const;

    void setClock(Clock clock) { m_clock = std::move(clock); }

Q_SIGNALS:
    /// of() has another answer for this view.
    void changed(const QString &id);

private:
    struct Known {
        QMap<QString, FilterValue> filters;
        std::optional<RowBound> bound = {};
        QDateTime asked = {};
        std::optional<Count> count = {};
    };

    bool isDue(const SavedView &view) const;
    void next();
    void take(const SavedView &view, qint64 rows);
    void fail(const QString &id, const Error &error);

    ApiClient *m_client;
    const Catalog &m_catalog;
    Clock m_clock = &QDateTime::currentDateTimeUtc;
    QHash<QString, Known> m_known; ///< by view
    QList<SavedView> m_waiting;
    QPointer<PageJob> m_job;
};

} // namespace rollbook
