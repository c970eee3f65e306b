// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/secretstore.h"

#include <QTest>

#include <optional>

/// What a SecretStore answers, waited for. Nothing is ever answered from within a call, and everything once.
class Answers {
public:
    explicit Answers(rollbook::SecretStore &store) : m_store(store) { }

    bool hasKeychain()
    {
        return wait<bool>([&](auto answer) { m_store.hasKeychain(&m_context, answer); });
    }
    rollbook::Result<QString> read(const QString &id)
    {
        return wait<rollbook::Result<QString>>([&](auto answer) { m_store.read(id, &m_context, answer); });
    }
    rollbook::SecretStore::Place write(const QString &id, const QString &secret)
    {
        return wait<rollbook::SecretStore::Place>([&](auto answer) { m_store.write(id, secret, &m_context, answer); });
    }
    rollbook::Result<void> remove(const QString &id)
    {
        return wait<rollbook::Result<void>>([&](auto answer) { m_store.remove(id, &m_context, answer); });
    }

private:
    template<typename T, typename Call>
    T wait(Call call)
    {
        std::optional<T> answered;
        int times = 0;
        call([&](const T &value) {
            answered = value;
            ++times;
        });
        if (times != 0)
            qFatal("answered from within the call");
        if (!QTest::qWaitFor([&] { return times > 0; }, 60'000))
            qFatal("no answer");
        QTest::qWait(0);
        if (times != 1)
            qFatal("answered twice");
        return *answered;
    }

    rollbook::SecretStore &m_store;
    QObject m_context;
};
