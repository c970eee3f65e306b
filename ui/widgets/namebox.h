// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choicebox.h"

namespace rollbook {

/// Names that a service takes, chosen by their labels or typed as they are: the list may not know them all.
class NameBox : public ChoiceBox {
    Q_OBJECT
public:
    explicit NameBox(QWidget *parent = nullptr);

    struct Name {
        QString name; ///< as sent
        QString label;
        friend bool operator==(const Name &, const Name &) = default;
    };
    /// Keeps the name that is set; emits nothing.
    void setNames(const QList<Name> &names);

    /// The chosen entry's, or what is typed, without blanks around it.
    QString name() const;
    /// Emits nothing.
    void setName(const QString &name);
    void setPlaceholderText(const QString &text);

Q_SIGNALS:
    /// The user chose or typed another name.
    void nameEdited();

private:
    void tell();

    QList<Name> m_names;
    QString m_told;
};

} // namespace rollbook
