// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connectioncard.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int dotSide = 7;

QFont nameFont()
{
    return metrics::font(metrics::Type::Small, QFont::DemiBold);
}

QFont stateFont()
{
    return metrics::font(metrics::Type::Caption);
}

QString cut(const QFont &font, const QString &text, const QRect &place)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
}

/// Qt takes only a QPushButton with a menu of its own for a button that opens one.
class CardAccess final : public QAccessibleWidget {
public:
    explicit CardAccess(ConnectionCard *card) : QAccessibleWidget(card, QAccessible::ButtonMenu) { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.pressed = card()->isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList { showMenuAction(), pressAction() } + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &action) override
    {
        if (action == showMenuAction() || action == pressAction())
            card()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    ConnectionCard *card() const { return static_cast<ConnectionCard *>(widget()); }
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *card = qobject_cast<ConnectionCard *>(object);
    return card ? new CardAccess(card) : nullptr;
}

} // namespace

ConnectionCard::ConnectionCard(QWidget *parent) : QAbstractButton(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
    setFixedHeight(metrics::px(48));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void ConnectionCard::setConnection(const QString &name, const QString &service, bool sample)
{
    m_name = name;
    m_service = service;
    m_sample = sample;
    describe();
}

void ConnectionCard::setState(ConnectionState state)
{
    m_state = state;
    describe();
}

QString ConnectionCard::stateText() const
{
    switch (m_state) {
    case ConnectionState::Connecting:
        return tr("connecting");
    case ConnectionState::Connected:
        return tr("connected");
    case ConnectionState::Offline:
        return tr("offline");
    case ConnectionState::KeyNeeded:
        return tr("key needed");
    case ConnectionState::Refused:
        return tr("sign in again");
    }
    return {};
}

void ConnectionCard::setCompact(bool compact)
{
    m_compact = compact;
    describe();
}

QSize ConnectionCard::sizeHint() const
{
    return { m_compact ? metrics::px(40) : metrics::px(metrics::sidebarWidth - 16), height() };
}

QSize ConnectionCard::minimumSizeHint() const
{
    return { metrics::px(40), height() };
}

QString ConnectionCard::words() const
{
    return tr("%1, %2, %3").arg(m_name, m_service, stateText());
}

QString ConnectionCard::stateLine() const
{
    return m_service + u" \u00b7 "_s + stateText();
}

void ConnectionCard::describe()
{
    setAccessibleName(words());
    chooseToolTip();
    updateGeometry();
    update();
}

void ConnectionCard::chooseToolTip()
{
    const Places at = places();
    const bool whole = !m_compact && cut(nameFont(), m_name, at.name) == m_name
        && cut(stateFont(), stateLine(), at.state) == stateLine();
    setToolTip(whole ? QString() : plainToolTip(words()));
}

ConnectionCard::Places ConnectionCard::places() const
{
    const int side = metrics::px(28);
    const int middle = height() / 2;
    Places at;
    at.mark = QRect(m_compact ? (width() - side) / 2 : 8, (height() - side) / 2, side, side);
    if (m_compact) {
        at.dot = QRect(at.mark.right() - 4, at.mark.bottom() - 4, dotSide, dotSide);
        return at;
    }
    const int icon = metrics::px(metrics::buttonIcon);
    at.chevrons = QRect(width() - 10 - icon, (height() - icon) / 2, icon, icon);
    const int left = at.mark.right() + 9;
    const int right = at.chevrons.left() - 6;
    at.name = QRect(left, middle - metrics::px(17), right - left, metrics::px(16));
    at.state = QRect(left + 12, middle + 1, right - left - 12, metrics::px(15));
    at.dot = QRect(left, at.state.center().y() - dotSide / 2, dotSide, dotSide);
    return at;
}

void ConnectionCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    chooseToolTip();
}

void ConnectionCard::keyPressEvent(QKeyEvent *event)
{
    // Enter opens a menu on every desktop; a plain button takes it on some of them only.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ConnectionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Places at = places();
    paintBody(&painter);
    paintMark(&painter, visual(layoutDirection(), rect(), at.mark));
    if (!m_compact)
        paintWords(&painter, at);
    paintDot(&painter, visual(layoutDirection(), rect(), at.dot));
}

void ConnectionCard::paintBody(QPainter *painter) const
{
    const Tokens &tokens = tokensOf(this);
    if (m_compact) {
        if (isDown() || underMouse())
            paintBox(painter, rect(), isDown() ? tokens.bgTrack : tokens.bgHoverSide, {}, metrics::radiusControl);
        return;
    }
    const QColor fill = isDown() ? tokens.bgTrack : underMouse() ? tokens.bgHover : tokens.bgButton;
    paintBox(painter, rect(), fill, tokens.lineButton, metrics::radiusControl);
}

void ConnectionCard::paintMark(QPainter *painter, const QRect &box) const
{
    const Tokens &tokens = tokensOf(this);
    if (m_sample) {
        paintBox(painter, box, tokens.violetSoft, {}, box.width() / 2.0);
        const int icon = metrics::px(metrics::icon);
        const QRectF inner(QRectF(box).center() - QPointF(icon, icon) / 2.0, QSizeF(icon, icon));
        icons::paint(painter, inner, u"flask"_s, tokens.violetText);
        return;
    }
    paintBox(painter, box, tokens.accent, {}, metrics::radiusControl);
    painter->setFont(nameFont());
    painter->setPen(tokens.onAccent);
    painter->drawText(box, Qt::AlignCenter, initials(m_name.simplified().remove(u' ')));
}

void ConnectionCard::paintWords(QPainter *painter, const Places &at) const
{
    const Tokens &tokens = tokensOf(this);
    const int alignment = visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto line = [&](const QFont &font, const QColor &color, const QRect &place, const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(visual(layoutDirection(), rect(), place), alignment, cut(font, text, place));
    };
    line(nameFont(), tokens.text, at.name, m_name);
    line(stateFont(), tokens.text2, at.state, stateLine());
    icons::paint(painter, visual(layoutDirection(), rect(), at.chevrons), u"chevrons"_s, tokens.text2);
}

void ConnectionCard::paintDot(QPainter *painter, const QRectF &box) const
{
    const Tokens &tokens = tokensOf(this);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_state == ConnectionState::Connected ? tokens.ok
                          : (m_state == ConnectionState::Refused || m_state == ConnectionState::KeyNeeded)
                          ? tokens.danger
                          : tokens.textDisabled);
    painter->drawEllipse(box);
}

} // namespace rollbook
