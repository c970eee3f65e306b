// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/details.h"

#include "ui/privacy/screenmask.h"

#include <QWidget>

namespace rollbook {

DetailsText::DetailsText(QWidget *owner, std::function<void(const QString &)> put)
    : QObject(owner),
      m_put(std::move(put))
{
    connect(ScreenMask::get(), &ScreenMask::changed, this, &DetailsText::show);
}

void DetailsText::set(const Details &details)
{
    m_details = details;
    show();
}

void DetailsText::show()
{
    m_put(ScreenMask::get()->isOn() ? m_details.masked : m_details.text);
}

} // namespace rollbook
