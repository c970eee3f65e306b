// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/readers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// The style sheet's word for the text's colour. A palette of the label's own would not survive a change of theme.
QString styleTone(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Warn:
        return u"warn"_s;
    case Tone::Danger:
        return u"danger"_s;
    case Tone::Mute:
        return u"second"_s;
    case Tone::Info:
    case Tone::Violet:
        break;
    }
    return {};
}

} // namespace

Note::Note(Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent),
      m_tone(tone),
      m_row(new QHBoxLayout(this)),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setProperty("type", u"small"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_icon->setFixedSize(metrics::px(metrics::icon), metrics::px(metrics::icon));
    readers::setAdornment(m_icon);
    m_row->setContentsMargins(9, 6, 9, 6);
    m_row->setSpacing(metrics::space2);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setText(text);
    setTone(tone);
}

QString Note::text() const
{
    return m_text->text();
}

void Note::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void Note::setTone(Tone tone)
{
    m_tone = tone;
    setStyleProperty(m_text, "tone", styleTone(tone));
    recolor();
    update();
}

void Note::setBanner(bool banner)
{
    m_banner = banner;
    const int side = banner ? metrics::space4 : 9;
    m_row->setContentsMargins(side, 6, side, 6);
    update();
}

QPushButton *Note::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("measure", u"small"_s);
    m_row->addWidget(button);
    return button;
}

void Note::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), toneColors(tokensOf(this), m_tone).soft, QColor(),
             m_banner ? 0 : metrics::radiusControl);
}

void Note::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        recolor();
    QFrame::changeEvent(event);
}

void Note::recolor()
{
    const Tokens &tokens = tokensOf(this);
    const QColor color = m_tone == Tone::Info ? tokens.text : toneColors(tokens, m_tone).text;
    const bool serious = m_tone == Tone::Danger || m_tone == Tone::Warn;
    const QString name = serious ? u"alert"_s : m_tone == Tone::Ok ? u"check"_s : u"info"_s;
    m_icon->setPixmap(icons::pixmap(name, color, metrics::px(metrics::icon), devicePixelRatioF()));
}

} // namespace rollbook
