// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace rollbook {

/// A choice of names from a catalog: long ones are cut in the box and whole in the list and the tooltip. The wheel
/// changes nothing while something else is used, so that a panel can be scrolled over it.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    struct Choice {
        QString text;
        QVariant value = {};
        bool enabled = true;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    /// Shows these, without a signal. The same choices are left alone, so a box may be shown anew while it tells of a
    /// change.
    void setChoices(const QList<Choice> &choices, const QVariant &current);

    void showPopup() override;
    QSize sizeHint() const override;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fill(const QList<Choice> &choices);
    int room() const;

    QList<Choice> m_choices;
};

} // namespace rollbook
