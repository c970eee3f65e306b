// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/readers.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace rollbook {

SearchField::SearchField(const QString &placeholder, const QKeySequence &keys, QWidget *parent) : QLineEdit(parent)
{
    setProperty("leading", u"icon"_s);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    readers::setAdornment(this, addAction(icons::icon(u"search"_s, &Tokens::text3), QLineEdit::LeadingPosition));
    m_clear = addAction(icons::icon(u"close"_s), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    if (!keys.isEmpty())
        m_hint = new KeyHint(keys, this);
    connect(this, &QLineEdit::textChanged, this, &SearchField::arrange);
    arrange();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void SearchField::arrange()
{
    m_clear->setVisible(!text().isEmpty());
    if (!m_hint)
        return;
    const QSize size = m_hint->sizeHint();
    const int needed = fontMetrics().horizontalAdvance(placeholderText()) + 48 + size.width();
    // A placeholder starts where its own language does: it and the hint are not to meet.
    const bool apart = placeholderText().isRightToLeft() == isRightToLeft();
    m_hint->setVisible(text().isEmpty() && apart && width() >= needed);
    const QRect hint(width() - size.width() - 8, (height() - size.height()) / 2, size.width(), size.height());
    m_hint->setGeometry(visual(layoutDirection(), rect(), hint));
}

} // namespace rollbook
