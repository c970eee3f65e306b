// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailhead.h"

#include "ui/card/copybutton.h"
#include "ui/card/textlink.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/wraplabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int largeAvatar = 44;

QDate dayOf(const QVariant &value, const CellFormat &format)
{
    return value.userType() == QMetaType::QDateTime ? value.toDateTime().toTimeZone(format.zone).date()
                                                    : value.toDate();
}

} // namespace

DetailHead::DetailHead(const DetailLayout &layout, QWidget *parent)
    : QWidget(parent),
      m_layout(layout),
      m_avatar(new Avatar(largeAvatar, this)),
      m_name(new WrapLabel("title", "", this)),
      m_second(new WrapLabel("small", "second", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::space3);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::space3);
    top->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_second);
    names->addStretch();
    top->addLayout(names, 1);
    column->addLayout(top);
    column->addSpacing(metrics::space2);
    auto *badges = new QWidget(this);
    m_badges = new FlowLayout(badges, 4, 4);
    column->addWidget(badges);
    column->addSpacing(metrics::space2);
    m_email = addLine(u"mail"_s, contact::mailto);
    m_phone = addLine(u"phone"_s, contact::tel);
    m_birthday = addLine(u"cake"_s, nullptr);
    column->addSpacing(metrics::space2);
    auto *buttons = new QWidget(this);
    m_buttons = new FlowLayout(buttons, metrics::space2, metrics::space2);
    column->addWidget(buttons);
    addCopy(Contact::Email, layout.emailKey, tr("Copy email"));
    addCopy(Contact::Phone, layout.phoneKey, tr("Copy phone"));
    addCopy(Contact::Address, layout.addressKey, tr("Copy address"));
}

void DetailHead::addCopy(Contact part, const QString &key, const QString &text)
{
    if (key.isEmpty())
        return;
    auto *holder = new QWidget(m_buttons->parentWidget());
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    auto *button = new CopyButton(text, holder);
    button->setKeys(contact::copyKeys(part));
    auto *hint = new KeyHint(contact::copyKeys(part), holder);
    hint->hide();
    row->addWidget(button);
    row->addWidget(hint);
    m_buttons->addWidget(holder);
    connect(button, &CopyButton::clicked, this, [this, part] { Q_EMIT copyRequested(part); });
    m_copies << Copy { part, key, button, hint };
}

void DetailHead::showKeys()
{
    for (const Copy &copy : std::as_const(m_copies))
        copy.hint->show();
}

void DetailHead::confirmCopy(Contact part)
{
    for (const Copy &copy : std::as_const(m_copies))
        if (copy.part == part)
            copy.button->confirm();
}

void DetailHead::setPhoto(const QImage &photo)
{
    m_avatar->setPicture(photo);
}

/// Without an address to make of it the line is mere text.
DetailHead::Line DetailHead::addLine(const QString &iconName, QUrl (*urlOf)(const QString &))
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(new Glyph(iconName, &Tokens::text2, line), 0, Qt::AlignVCenter);
    auto *text = new TextLink(line);
    row->addWidget(text, 1);
    layout()->addWidget(line);
    if (urlOf)
        connect(text, &TextLink::clicked, this,
                [this, text, urlOf] { Q_EMIT openRequested(urlOf(text->accessibleName())); });
    return { line, text };
}

void DetailHead::setLine(const Line &line, const QString &text, bool leads)
{
    line.text->setLink(text, leads);
    line.widget->setVisible(!text.isEmpty());
}

void DetailHead::showRecord(const DetailRecord &record, const CellFormat &format)
{
    const QString name = record.text(m_layout.nameKey, format);
    m_avatar->setPerson(quint64(record.id()), name);
    m_name->setFullText(name.isEmpty() ? u"–"_s : name);

    QStringList second;
    const QDate joined = dayOf(record.value(m_layout.joinedKey), format);
    if (joined.isValid())
        second << tr("Joined %1").arg(format.longDate(joined));
    if (record.id() != 0)
        second << tr("ID %1").arg(record.id());
    m_second->setFullText(second.join(u" · "_s));

    showBadges(record);
    const QString email = record.text(m_layout.emailKey, format);
    const QString phone = record.text(m_layout.phoneKey, format);
    setLine(m_email, email, !format.masked && contact::mailto(email).isValid());
    setLine(m_phone, phone, !format.masked && contact::tel(phone).isValid());
    const QDate birthday = dayOf(record.value(m_layout.birthKey), format);
    setLine(m_birthday,
            !birthday.isValid() ? QString()
                : format.masked ? record.text(m_layout.birthKey, format)
                                : birthdayText(birthday, format),
            false);
    for (const Copy &copy : std::as_const(m_copies))
        copy.button->allow(!record.text(copy.key, format).isEmpty(), format);
}

void DetailHead::showBadges(const DetailRecord &record)
{
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString &text, Tone tone) {
        m_badges->addWidget(new Badge(text, tone, m_badges->parentWidget()));
    };
    const QVariant active = m_layout.activeKey.isEmpty() ? QVariant() : record.value(m_layout.activeKey);
    if (active.userType() == QMetaType::Bool)
        add(active.toBool() ? tr("active") : tr("inactive"), active.toBool() ? Tone::Ok : Tone::Mute);
    for (const CompositePart &part : m_layout.badges) {
        const QVariant value = record.value(part.key);
        if (value.userType() == QMetaType::Bool && value.toBool() == part.shownWhen)
            add(part.label(), part.tone);
    }
    m_badges->parentWidget()->setVisible(m_badges->count() > 0);
}

} // namespace rollbook
