// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace rollbook {

class FlowLayout;
class TokenPill;

/// Something with an id that the user knows by a label.
struct TokenChoice {
    QString id;
    QString label;
};

/// Several chosen values as pills in a frame, and a line to add more: by typing part of a label, by the list behind
/// the arrow, or by id ("1, 2 3" adds three). Backspace in the empty line removes the last one.
class TokenField : public QFrame {
    Q_OBJECT
public:
    explicit TokenField(QWidget *parent = nullptr);
    ~TokenField() override;

    /// Values that are set keep their place; those among the choices take their label.
    void setChoices(const QList<TokenChoice> &choices);
    /// Ids, in the order they were added.
    QStringList value() const;
    /// Does not emit changed().
    void setValue(const QStringList &ids);

    /// Which ids may be typed that are not among the choices; an empty pattern allows none. Digits by default.
    void setFreePattern(const QString &pattern);
    void setPlaceholderText(const QString &text);
    /// Names the line for screen readers.
    void setLabel(const QString &label);
    /// True while the line holds a text that is no value.
    bool hasError() const;

Q_SIGNALS:
    void changed();
    void errorChanged(bool error);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void addPill(const QString &id);
    void remove(const QString &id);
    bool add(const QStringList &ids);
    void commit();
    QStringList idsIn(const QString &text) const;
    QString idOf(const QString &labelOrId) const;
    QString labelOf(const QString &id) const;
    void setError(bool error);
    void offerChoices();

    QList<TokenChoice> m_choices;
    QList<TokenPill *> m_pills;
    QString m_freePattern;
    bool m_error = false;
    FlowLayout *m_flow;
    QWidget *m_line;
    QLineEdit *m_edit;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace rollbook
