// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rollbook {

class DetailedNote;
class ErrorLine;
class SecretField;
class ZoneBox;

/// The fields of a connection of one service. They are called by the names in Error::fields, the secret "secret".
class ConnectionForm final : public QWidget {
    Q_OBJECT
public:
    ConnectionForm(std::shared_ptr<const Service> service, QWidget *parent);

    const std::shared_ptr<const Service> &service() const { return m_service; }
    void setConnection(const Connection &connection);
    /// As it stands in the fields, whether it can be used or not.
    Connection connection() const;
    SecretField *secret() const { return m_secret; }
    /// Where the secret goes.
    DetailedNote *keychain() const { return m_keychain; }
    /// A line under the secret; empty hides it.
    void setSecretHint(const QString &text);
    /// Only name and secret can be changed.
    void lockReach();

    /// Marks a field, says why and goes there.
    void mark(const QString &field, const QString &sentence);
    void clearMarks();
    /// Where to begin: what is needed and empty, else the name.
    QWidget *firstEmpty() const;

    /// What has become of a list that was wanted; empty: nothing to say.
    void sayOfList(const QString &option, const QString &sentence);
    void setList(const QString &option, const QList<Choice> &choices);

Q_SIGNALS:
    void edited();
    /// Key or address: what was listed with others does not count any more.
    void reachChanged();
    /// The user wants to choose from the list of the service that this option names.
    void listWanted(const QString &option);

private:
    struct Field {
        QString name;
        QWidget *input = nullptr;
        ErrorLine *error = nullptr;
        bool needed = true;
    };

    /// below: what stands under the input, may be null.
    void addField(const QString &name, const QString &label, QWidget *input, QWidget *below = nullptr);
    QWidget *makeAddress();
    QWidget *makeSecretNotes();
    void addOption(const ConnectionOption &option);
    QWidget *makePicker(const ConnectionOption &option);
    const Field &fieldOf(const QString &name) const;
    QString value(const QString &name) const;
    void setValue(const QString &name, const QString &value);
    void changed(const QString &name);

    std::shared_ptr<const Service> m_service;
    Connection m_original;
    QGridLayout *m_grid;
    QList<Field> m_fields; ///< from top to bottom
    QLineEdit *m_address = nullptr;
    QPushButton *m_default = nullptr;
    SecretField *m_secret;
    QLabel *m_secretHint = nullptr;
    DetailedNote *m_keychain = nullptr;
    ZoneBox *m_zone;
    QHash<QString, QLabel *> m_listNotes;
};

} // namespace rollbook
