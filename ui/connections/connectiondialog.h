// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/profilestore.h"
#include "settings/secretstore.h"
#include "ui/privacy/details.h"
#include "ui/widgets/frameddialog.h"

#include <QHash>
#include <QPointer>

#include <optional>

class QButtonGroup;
class QNetworkAccessManager;
class QPushButton;

namespace rollbook {

class ConnectionForm;
class ConnectionTrial;
class DetailedNote;

/// What the dialog works with; all of it outlives the dialog.
struct ConnectionTools {
    ProfileStore *profiles = nullptr;
    SecretStore *secrets = nullptr;
    QNetworkAccessManager *network = nullptr;
};

/// Adds or edits a connection. Open it with open(); it deletes itself when closed, and stores profile and secret
/// itself.
class ConnectionDialog final : public FramedDialog {
    Q_OBJECT
public:
    /// A new one; service preselected, empty: the user chooses first.
    static ConnectionDialog *forNew(const ConnectionTools &tools, const QString &service, QWidget *parent);
    /// busyExports: so many downloads of it run. While there are any, only name and secret can be changed.
    static ConnectionDialog *forProfile(const ConnectionTools &tools, const Profile &profile, int busyExports,
                                        QWidget *parent);

    void done(int result) override;

Q_SIGNALS:
    /// Stored. secret is empty when it was left as it is.
    void saved(const rollbook::Profile &profile, const QString &secret);

protected:
    void showEvent(QShowEvent *event) override;

private:
    ConnectionDialog(const ConnectionTools &tools, const QString &title, QWidget *parent);

    void offerServices();
    void buildFooter();
    ConnectionForm *makeForm(const QString &service);
    void choose(const QString &service);
    void explain(int busyExports);
    QString freeName(const QString &label) const;
    void showKeychain(ConnectionForm *form);
    /// Says whether leaving the key empty keeps one.
    void tellOfKept(ConnectionForm *form);

    void edited();
    void toggleTest();
    void test();
    void stopTest();
    void tested(const std::optional<Error> &fault);
    void list(const QString &option);
    void dropList();
    ConnectionTrial *makeTrial();
    QString missingSecret() const;
    bool secretIsUsable();

    void save();
    void setSaving(bool saving);
    void written(SecretStore::Place place);
    void store();
    void fail(const QString &sentence, const Details &details);
    bool mark(const Result<void> &checked);
    void mark(const QString &name, const QString &sentence);

    ConnectionTools m_tools;
    Profile m_profile; ///< as it will be stored
    bool m_isNew = true;
    QButtonGroup *m_services = nullptr;
    QHash<QString, ConnectionForm *> m_forms; ///< by service; each keeps what was typed into it
    ConnectionForm *m_form = nullptr;
    DetailedNote *m_result;
    DetailedNote *m_failure;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPointer<ConnectionTrial> m_tested;
    QPointer<ConnectionTrial> m_listed;
    std::optional<bool> m_hasKeychain;
    bool m_saving = false;
    bool m_sentSecret = false; ///< of a new connection that is not stored yet
    QString m_secret;          ///< while it is being stored
};

} // namespace rollbook
