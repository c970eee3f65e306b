// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplabel.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace rollbook {

WrapLabel::WrapLabel(const char *type, const char *tone, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setProperty("type", QString::fromLatin1(type));
    setProperty("tone", QString::fromLatin1(tone));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapLabel::setFullText(const QString &text)
{
    if (m_full == text)
        return;
    m_full = text;
    setAccessibleName(text);
    fit();
    updateGeometry();
}

void WrapLabel::setTone(const char *tone)
{
    setStyleProperty(this, "tone", QString::fromLatin1(tone));
}

QSize WrapLabel::minimumSizeHint() const
{
    return { 0, fontMetrics().height() };
}

QSize WrapLabel::sizeHint() const
{
    ensurePolished();
    return { fontMetrics().horizontalAdvance(m_full), fontMetrics().height() };
}

int WrapLabel::heightForWidth(int width) const
{
    ensurePolished();
    return fontMetrics().boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, fitted(width)).height();
}

void WrapLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

QString WrapLabel::fitted(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    QStringList words = m_full.split(u' ');
    for (QString &word : words)
        if (metrics.horizontalAdvance(word) > width)
            word = metrics.elidedText(word, Qt::ElideRight, width);
    return words.join(u' ');
}

void WrapLabel::fit()
{
    const QString shown = fitted(width());
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_full ? QString() : plainToolTip(m_full));
}

} // namespace rollbook
