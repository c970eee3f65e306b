// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is put together; connectiondialog.cpp says how it behaves.
#include "ui/connections/connectiondialog.h"

#include "ui/connections/connectionform.h"
#include "ui/connections/detailednote.h"
#include "ui/connections/secretfield.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cardradio.h"
#include "ui/widgets/note.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

struct ServiceTile {
    QString icon;
    QString caption;
};

ServiceTile tileOf(const QString &service)
{
    if (service == "teamup"_L1)
        return { u"users"_s, ConnectionDialog::tr("Gyms and studios") };
    if (service == "khoros"_L1)
        return { u"phone"_s, ConnectionDialog::tr("Customer care teams") };
    if (service == "spirii"_L1)
        return { u"card"_s, ConnectionDialog::tr("EV charging networks") };
    return { u"tag"_s, ConnectionDialog::tr("Loyalty programmes") };
}

} // namespace

ConnectionDialog::ConnectionDialog(const ConnectionTools &tools, const QString &title, QWidget *parent)
    : FramedDialog(title, parent),
      m_tools(tools),
      m_result(new DetailedNote(u"connection.result"_s, this)),
      m_failure(new DetailedNote(u"connection.failure"_s, this))
{
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(metrics::space5, metrics::space1, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space4);
    notes()->addWidget(m_result);
    notes()->addWidget(m_failure);
    closeButton()->setObjectName(u"connection.close"_s);
    buildFooter();
}

ConnectionDialog *ConnectionDialog::forNew(const ConnectionTools &tools, const QString &service, QWidget *parent)
{
    auto *dialog = new ConnectionDialog(tools, tr("New connection"), parent);
    dialog->m_profile = ProfileStore::create({});
    dialog->offerServices();
    dialog->choose(service);
    return dialog;
}

ConnectionDialog *ConnectionDialog::forProfile(const ConnectionTools &tools, const Profile &profile, int busyExports,
                                               QWidget *parent)
{
    auto *dialog = new ConnectionDialog(tools, tr("Edit connection"), parent);
    dialog->m_profile = profile;
    dialog->m_isNew = false;
    dialog->choose(profile.connection.service);
    if (busyExports > 0)
        dialog->explain(busyExports);
    return dialog;
}

void ConnectionDialog::offerServices()
{
    auto *tiles = new QWidget(body());
    auto *grid = new QGridLayout(tiles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::space2);
    m_services = new QButtonGroup(this);
    for (const auto &service : makeServices()) {
        const ServiceTile tile = tileOf(service->id());
        auto *card = new CardRadio(tile.icon, service->label(), tile.caption, tiles);
        const QString id = service->id();
        card->setObjectName(QString(u"connection.service."_s + id));
        const int place = int(m_services->buttons().size());
        grid->addWidget(card, place / 2, place % 2);
        m_services->addButton(card);
        connect(card, &QRadioButton::clicked, this, [this, id] { choose(id); });
    }
    body()->layout()->addWidget(tiles);
}

void ConnectionDialog::buildFooter()
{
    m_test = new QPushButton(tr("Test"), this);
    m_test->setObjectName(u"connection.test"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"connection.cancel"_s);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(u"connection.save"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setDefault(true);
    footer()->addWidget(m_test);
    footer()->addStretch(1);
    footer()->addWidget(cancel);
    footer()->addWidget(m_save);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::toggleTest);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
}

ConnectionForm *ConnectionDialog::makeForm(const QString &service)
{
    auto *form = new ConnectionForm(makeService(service), body());
    body()->layout()->addWidget(form);
    connect(form, &ConnectionForm::edited, this, &ConnectionDialog::edited);
    connect(form, &ConnectionForm::reachChanged, this, &ConnectionDialog::dropList);
    connect(form, &ConnectionForm::listWanted, this, &ConnectionDialog::list);
    Connection connection = m_profile.connection;
    if (m_isNew) {
        connection.name = freeName(form->service()->label());
        connection.baseUrl = form->service()->defaultBaseUrl();
    }
    form->setConnection(connection);
    showKeychain(form);
    if (!m_isNew)
        tellOfKept(form);
    return form;
}

void ConnectionDialog::tellOfKept(ConnectionForm *form)
{
    form->secret()->setPlaceholder(tr("Unchanged"));
    m_tools.secrets->read(m_profile.id, form, [this, form](const Result<QString> &kept) {
        const bool none = kept ? kept->isEmpty() : !m_hasKeychain.value_or(true);
        if (none)
            form->secret()->setPlaceholder(tr("None is kept"));
    });
}

/// Says why address and options cannot be changed.
void ConnectionDialog::explain(int busyExports)
{
    m_form->lockReach();
    auto *note = new Note(Tone::Warn,
                          tr("%Ln download(s) of this connection are running. Until they end, only its name and key "
                             "can be changed.",
                             nullptr, busyExports),
                          body());
    note->setObjectName(u"connection.locked"_s);
    qobject_cast<QVBoxLayout *>(body()->layout())->insertWidget(0, note);
}

/// Entries that cannot be read keep their names too.
QString ConnectionDialog::freeName(const QString &label) const
{
    const auto unreadable = m_tools.profiles->unreadable();
    const auto taken = [&](const QString &name) {
        return m_tools.profiles->byName(name)
            || std::any_of(unreadable.begin(), unreadable.end(), [&](const ProfileStore::Unreadable &entry) {
                   return entry.name.compare(name, Qt::CaseInsensitive) == 0;
               });
    };
    QString name = label;
    for (int n = 2; taken(name); ++n)
        name = u"%1 (%2)"_s.arg(label).arg(n);
    return name;
}

} // namespace rollbook
