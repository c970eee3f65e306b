// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/copybutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rollbook {

CopyButton::CopyButton(const QString &text, QWidget *parent) : QPushButton(icons::icon(u"copy"_s), text, parent) { }

void CopyButton::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
}

void CopyButton::allow(bool something, const CellFormat &format)
{
    setEnabled(something && !format.masked);
    const QString keys = m_keys.toString(QKeySequence::NativeText);
    setToolTip(format.masked        ? plainToolTip(tr("Masked. Ctrl+Shift+M shows personal data."))
                   : keys.isEmpty() ? QString()
                                    //: %1 is what a button does, %2 its key
                                    : plainToolTip(tr("%1 (%2)").arg(text(), keys)));
}

void CopyButton::confirm()
{
    setIcon(icons::icon(u"check"_s));
    QTimer::singleShot(1500ms, this, [this] { setIcon(icons::icon(u"copy"_s)); });
}

} // namespace rollbook
