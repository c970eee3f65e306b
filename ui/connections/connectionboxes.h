// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"
#include "ui/widgets/namebox.h"

namespace rollbook {

/// A name box that shows what contains the letters typed.
class SearchableBox : public NameBox {
    Q_OBJECT
public:
    explicit SearchableBox(QWidget *parent);
};

/// A time zone by its IANA name.
class ZoneBox final : public SearchableBox {
    Q_OBJECT
public:
    explicit ZoneBox(QWidget *parent);

    /// Invalid while no zone of this name is known.
    QTimeZone zone() const;
    void setZone(const QTimeZone &zone);
};

/// An id, typed or chosen by name from a list that is fetched when the user opens it.
class OptionPicker final : public SearchableBox {
    Q_OBJECT
public:
    explicit OptionPicker(QWidget *parent);

    /// Opens the list at once where it was asked for.
    void setChoices(const QList<rollbook::Choice> &choices);
    /// The list belongs to values that have changed.
    void forgetChoices();
    void showPopup() override;

Q_SIGNALS:
    void listWanted();

private:
    bool m_known = false;
};

} // namespace rollbook
