// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/keybanner.h"

#include "services/service.h"
#include "ui/connections/detailednote.h"
#include "ui/connections/secretfield.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/note.h"
#include "ui/widgets/surface.h"

#include <QApplication>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int lineWidth = 240; ///< of one part of the secret

} // namespace

KeyBanner::KeyBanner(std::shared_ptr<const Service> service, QWidget *parent)
    : QWidget(parent),
      m_service(std::move(service)),
      m_why(new DetailedNote(u"keybanner.why"_s, this)),
      m_secret(new SecretField(*m_service, this))
{
    m_why->setBanner();
    QPushButton *edit = m_why->note()->addAction(tr("Edit connection…"));
    edit->setObjectName(u"keybanner.edit"_s);
    connect(edit, &QPushButton::clicked, this, &KeyBanner::editRequested);
    m_dismiss = m_why->note()->addAction(tr("Not now"));
    m_dismiss->setObjectName(u"keybanner.dismiss"_s);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    m_secret->setObjectName(u"keybanner.secret"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_why);
    column->addWidget(buildEntry());
    connect(m_secret, &SecretField::submitted, this, &KeyBanner::submit);
    setNote({});
    hide();
}

QWidget *KeyBanner::buildEntry()
{
    auto *entry = new Surface(&Tokens::bgSubtle, Qt::BottomEdge, this);
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space1);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    const int parts = qMax(1, int(m_service->secretParts().size()));
    if (parts == 1)
        row->addWidget(plainLabel(m_service->secretLabel(), "strong", "", entry));
    m_secret->setMaximumWidth(metrics::px(lineWidth + metrics::control) * parts);
    row->addWidget(m_secret, 1);
    m_use = new QPushButton(tr("Use this key"), entry);
    m_use->setObjectName(u"keybanner.use"_s);
    m_use->setProperty("kind", u"primary"_s);
    row->addWidget(m_use, 0, Qt::AlignBottom);
    row->addStretch();
    column->addLayout(row);
    m_note = plainLabel({}, "caption", "second", entry);
    m_note->setObjectName(u"keybanner.note"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    connect(m_use, &QPushButton::clicked, this, &KeyBanner::submit);
    return entry;
}

QString KeyBanner::sentence(Why why) const
{
    const QString service = m_service->label();
    switch (why) {
    case Why::Missing:
        return tr("No key for %1 is kept on this computer. Enter it to go on.").arg(service);
    case Why::Refused:
        return tr("%1 did not accept the key. Enter it again, or ask for a new one.").arg(service);
    case Why::NoRights:
        return tr("%1 gives this key no access to that. Ask for the rights, or use another key.").arg(service);
    case Why::KeychainLocked:
        return tr("The keychain did not give out the key. Unlock it and start again, or enter the key.");
    }
    return {};
}

void KeyBanner::ask(Why why, const Details &details)
{
    setBusy(false);
    const bool refused = why == Why::Refused || why == Why::NoRights;
    m_why->say(refused ? Tone::Danger : Tone::Warn, sentence(why), details);
    m_dismiss->setVisible(why == Why::NoRights);
    m_secret->setInvalid(refused && !m_secret->isBlank());
    show();
}

/// The focus waits on the banner itself meanwhile, unless the user takes it elsewhere.
void KeyBanner::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy && (m_secret->isAncestorOf(QApplication::focusWidget()) || m_use->hasFocus()))
        setFocus(Qt::OtherFocusReason);
    m_secret->setEnabled(!busy);
    m_use->setEnabled(!busy);
    m_use->setText(busy ? tr("Trying…") : tr("Use this key"));
    if (!busy && hasFocus())
        m_secret->setFocus(Qt::OtherFocusReason);
}

void KeyBanner::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

/// A key is not kept in a field that nobody sees.
void KeyBanner::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous() && isHidden()) {
        setBusy(false);
        m_secret->clear();
    }
    QWidget::hideEvent(event);
}

void KeyBanner::submit()
{
    if (m_busy)
        return;
    const QString secret = m_secret->secret();
    m_secret->setInvalid(secret.isEmpty());
    if (secret.isEmpty())
        m_secret->focusMissing();
    else
        Q_EMIT secretEntered(secret);
}

} // namespace rollbook
