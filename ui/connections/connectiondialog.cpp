// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiondialog.h"

#include "ui/connections/connectionform.h"
#include "ui/connections/connectiontrial.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/detailednote.h"
#include "ui/connections/secretfield.h"
#include "ui/pages/errortext.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// From now on its answer is not heard; it may be on the stack.
void drop(QPointer<ConnectionTrial> &trial)
{
    if (!trial)
        return;
    trial->disconnect();
    trial->deleteLater();
    trial.clear();
}

} // namespace

void ConnectionDialog::choose(const QString &service)
{
    ConnectionForm *before = m_form;
    if (makeService(service)) {
        if (!m_forms.contains(service))
            m_forms.insert(service, makeForm(service));
        m_form = m_forms.value(service);
    }
    if (before && before != m_form)
        before->hide();
    m_test->setEnabled(m_form);
    m_save->setEnabled(m_form);
    if (!m_form)
        return;
    const auto connection = m_form->connection();
    setSubtitle(m_isNew ? m_form->service()->label()
                        : QStringList { connection.name, m_form->service()->label() }.join(u", "_s));
    if (m_services)
        findChild<QAbstractButton *>(QString(u"connection.service."_s + service))->setChecked(true);
    m_form->show();
    edited();
    if (isVisible())
        m_form->firstEmpty()->setFocus(Qt::OtherFocusReason);
}

void ConnectionDialog::showEvent(QShowEvent *event)
{
    FramedDialog::showEvent(event);
    QWidget *first = m_form ? m_form->firstEmpty() : m_services->buttons().first();
    first->setFocus(Qt::OtherFocusReason);
}

void ConnectionDialog::showKeychain(ConnectionForm *form)
{
    m_tools.secrets->hasKeychain(form, [this, form](const bool &there) {
        m_hasKeychain = there;
        if (there)
            form->keychain()->say(
                Tone::Mute,
                tr("The key is kept in the system keychain and sent to %1 only.").arg(form->service()->label()));
        else
            form->keychain()->say(Tone::Warn,
                                  tr("This computer has no keychain that Rollbook can use: the key is kept in memory "
                                     "until Rollbook quits and never written to disk."),
                                  m_tools.secrets->whyNoKeychain());
    });
}

/// Whatever was said of the values before does not count for those that stand there now.
void ConnectionDialog::edited()
{
    stopTest();
    m_result->hide();
    m_failure->hide();
    const bool blank = m_form->secret()->isBlank();
    m_form->setSecretHint(m_isNew && blank
                              ? tr("You can enter it later: Rollbook asks for it when the connection is opened.")
                              : QString());
}

/// The list that is on its way is that of another key or address.
void ConnectionDialog::dropList()
{
    drop(m_listed);
}

ConnectionTrial *ConnectionDialog::makeTrial()
{
    const QString kept = m_isNew ? QString() : m_profile.id;
    return new ConnectionTrial(m_tools.network, m_tools.secrets,
                               { m_form->service(), m_form->connection(), m_form->secret()->secret(), kept }, this);
}

/// A secret of which a part is missing is none.
bool ConnectionDialog::secretIsUsable()
{
    if (m_form->secret()->isBlank() || !m_form->secret()->secret().isEmpty())
        return true;
    mark(field::secret, tr("A part of it is missing. Fill in both fields."));
    return false;
}

QString ConnectionDialog::missingSecret() const
{
    return m_isNew ? tr("Enter it first: %1 answers only with it.").arg(m_form->service()->label())
                   : tr("Enter it: none is kept for this connection.");
}

void ConnectionDialog::toggleTest()
{
    if (m_tested) {
        stopTest();
        m_result->hide();
    } else {
        test();
    }
}

void ConnectionDialog::test()
{
    m_form->clearMarks();
    m_failure->hide();
    if (!secretIsUsable() || !mark(m_form->service()->checkConnection(m_form->connection())))
        return;
    m_tested = makeTrial();
    connect(m_tested, &ConnectionTrial::tested, this, &ConnectionDialog::tested);
    m_test->setText(tr("Stop test"));
    m_result->say(Tone::Mute, tr("Asking %1…").arg(m_form->service()->label()));
    m_tested->test();
}

void ConnectionDialog::stopTest()
{
    drop(m_tested);
    m_test->setText(tr("Test"));
}

void ConnectionDialog::tested(const std::optional<Error> &fault)
{
    stopTest();
    m_result->hide();
    const Service &service = *m_form->service();
    if (!fault) {
        m_result->say(Tone::Ok, tr("%1 answered and accepted the key.").arg(service.label()));
    } else if (ConnectionTrial::lacksSecret(*fault)
               || (fault->code == ErrorCode::Keychain && !m_hasKeychain.value_or(true))) {
        mark(field::secret, missingSecret());
    } else {
        m_result->say(Tone::Danger, triedSentence(service, *fault), detailsOf(*fault));
    }
}

void ConnectionDialog::list(const QString &option)
{
    const auto options = m_form->service()->options();
    const auto it =
        std::find_if(options.begin(), options.end(), [&](const ConnectionOption &one) { return one.name == option; });
    if (m_listed || !secretIsUsable())
        return;
    m_listed = makeTrial();
    ConnectionForm *form = m_form;
    connect(m_listed, &ConnectionTrial::listed, this, [this, form, option](const Result<QList<Choice>> &choices) {
        dropList();
        if (choices) {
            form->sayOfList(option, choices->isEmpty() ? tr("The list is empty. The ID can be typed.") : QString());
            form->setList(option, *choices);
        } else if (ConnectionTrial::lacksSecret(choices.error())) {
            form->sayOfList(option, tr("Enter the key first, then the list can be loaded. The ID can be typed."));
        } else {
            //: %1 is a sentence that says why a list could not be loaded
            form->sayOfList(option,
                            tr("%1 The ID can be typed.").arg(triedSentence(*form->service(), choices.error())));
        }
    });
    m_form->sayOfList(option, tr("Loading the list…"));
    m_listed->list(it->source);
}

/// Marks what is wrong. @returns whether nothing is
bool ConnectionDialog::mark(const Result<void> &checked)
{
    if (checked)
        return true;
    const QString name = checked.error().fields.isEmpty() ? QString() : checked.error().fields.firstKey();
    mark(name, fieldSentence(*m_form->service(), name, m_form->connection()));
    return false;
}

void ConnectionDialog::mark(const QString &name, const QString &sentence)
{
    m_form->mark(name, sentence);
    reveal(focusWidget());
}

/// The secret goes first, so that a connection that is stored has its key.
void ConnectionDialog::save()
{
    if (m_saving || !m_form)
        return;
    m_form->clearMarks();
    m_failure->hide();
    m_profile.connection = m_form->connection();
    if (!secretIsUsable() || !mark(m_tools.profiles->check(m_profile)))
        return;
    stopTest();
    setSaving(true);
    m_secret = m_form->secret()->secret();
    if (m_secret.isEmpty()) {
        store();
        return;
    }
    m_sentSecret = true;
    m_tools.secrets->write(m_profile.id, m_secret, this, [this](const SecretStore::Place &place) { written(place); });
}

void ConnectionDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_form->setEnabled(!saving);
    m_test->setEnabled(!saving);
    m_save->setEnabled(!saving);
    m_save->setText(saving ? tr("Saving…") : tr("Save"));
}

void ConnectionDialog::written(SecretStore::Place place)
{
    const bool surprised = place == SecretStore::Place::Memory && m_hasKeychain.value_or(true);
    if (!surprised) {
        store();
        return;
    }
    m_hasKeychain = false;
    m_form->keychain()->hide();
    fail(tr("The keychain did not take the key. Save again to keep it in memory until Rollbook quits."), {});
}

void ConnectionDialog::store()
{
    const auto stored = m_isNew ? m_tools.profiles->add(m_profile) : m_tools.profiles->update(m_profile);
    if (!stored) {
        const bool blamed = !stored.error().fields.isEmpty();
        fail(blamed ? QString() : storeSentence(stored.error()), detailsOf(stored.error()));
        if (blamed)
            mark(stored);
        return;
    }
    m_sentSecret = false;
    Q_EMIT saved(m_profile, std::exchange(m_secret, {}));
    accept();
}

void ConnectionDialog::fail(const QString &sentence, const Details &details)
{
    setSaving(false);
    m_secret.clear();
    if (!sentence.isEmpty())
        m_failure->say(Tone::Danger, sentence, details);
    m_save->setFocus(Qt::OtherFocusReason);
}

/// The key of a new connection that was never stored belongs to nothing.
void ConnectionDialog::done(int result)
{
    if (m_isNew && std::exchange(m_sentSecret, false))
        m_tools.secrets->remove(m_profile.id, m_tools.secrets, [](const Result<void> &) {});
    stopTest();
    FramedDialog::done(result);
}

} // namespace rollbook
