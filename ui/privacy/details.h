// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace rollbook {

/// What stands behind an error, and what of it may be seen while the screen is masked.
struct Details {
    QString text = {};
    QString masked = {};

    Details() = default;
    /// Tells nothing about people.
    Details(const QString &plain) : text(plain), masked(plain) { }
    Details(const QString &whole, const QString &part) : text(whole), masked(part) { }
};

/// Puts details into a widget, and again whenever the mask comes or goes. What is copied from the widget is what is
/// seen.
class DetailsText final : public QObject {
    Q_OBJECT
public:
    DetailsText(QWidget *owner, std::function<void(const QString &)> put);
    void set(const Details &details);

private:
    void show();

    std::function<void(const QString &)> m_put;
    Details m_details;
};

} // namespace rollbook
