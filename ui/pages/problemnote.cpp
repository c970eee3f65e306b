// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problemnote.h"

#include <QPushButton>

namespace rollbook {

namespace {

constexpr int mostPassing = 4; ///< the window is for the rows

} // namespace

ProblemNote::ProblemNote(QWidget *parent) : Note(Tone::Warn, {}, parent)
{
    setObjectName(QStringLiteral("window.problem"));
    setBanner(true);
    connect(addAction(tr("Close")), &QPushButton::clicked, this, &ProblemNote::close);
    hide();
}

void ProblemNote::add(const QString &sentence)
{
    m_passing.removeOne(sentence);
    m_passing << sentence;
    while (m_passing.size() > mostPassing)
        m_passing.removeFirst();
    showSentences();
}

void ProblemNote::addLasting(const QString &sentence)
{
    if (!m_lasting.contains(sentence))
        m_lasting << sentence;
    showSentences();
}

void ProblemNote::leaveConnection()
{
    m_passing.clear();
    showSentences();
}

void ProblemNote::close()
{
    m_lasting.clear();
    m_passing.clear();
    showSentences();
}

void ProblemNote::showSentences()
{
    const QStringList all = m_lasting + m_passing;
    setText(all.join(u'\n'));
    setVisible(!all.isEmpty());
}

} // namespace rollbook
