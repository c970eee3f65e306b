// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailhead.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/wraplabel.h"

#include <QPushButton>
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

QPushButton *makeCopyButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(icons::icon(u"copy"_s), text, parent);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

void allowCopy(QPushButton *button, bool something, const CellFormat &format)
{
    button->setEnabled(something && !format.masked);
    button->setToolTip(format.masked ? plainToolTip(DetailHead::tr("Masked. Ctrl+Shift+M shows personal data."))
                                     : QString());
}

DetailHead::DetailHead(const DetailLayout &layout, QWidget *parent)
    : QWidget(parent),
      m_layout(layout),
      m_avatar(new Avatar(largeAvatar, this)),
      m_name(new WrapLabel("title", "", this)),
      m_second(new WrapLabel("small", "second", this)),
      m_copyEmail(makeCopyButton(tr("Copy email"), this)),
      m_copyPhone(makeCopyButton(tr("Copy phone"), this))
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
    m_email = addLine(u"mail"_s);
    m_phone = addLine(u"phone"_s);
    m_birthday = addLine(u"cake"_s);
    column->addSpacing(metrics::space2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space2);
    buttons->addWidget(m_copyEmail);
    buttons->addWidget(m_copyPhone);
    column->addLayout(buttons);
    connect(m_copyEmail, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_email.text->fullText()); });
    connect(m_copyPhone, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_phone.text->fullText()); });
    m_copyEmail->setVisible(!layout.emailKey.isEmpty());
    m_copyPhone->setVisible(!layout.phoneKey.isEmpty());
}

DetailHead::Line DetailHead::addLine(const QString &iconName)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 3, 0, 3);
    row->setSpacing(metrics::space2);
    row->addWidget(new Glyph(iconName, &Tokens::text2, line), 0, Qt::AlignTop);
    auto *text = new WrapLabel("small", "", line);
    row->addWidget(text, 1);
    layout()->addWidget(line);
    return { line, text };
}

void DetailHead::setLine(const Line &line, const QString &text)
{
    line.text->setFullText(text);
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
    setLine(m_email, record.text(m_layout.emailKey, format));
    setLine(m_phone, record.text(m_layout.phoneKey, format));
    const QDate birthday = dayOf(record.value(m_layout.birthKey), format);
    setLine(m_birthday,
            !birthday.isValid() ? QString()
                : format.masked ? record.text(m_layout.birthKey, format)
                                : birthdayText(birthday, format));
    allowCopy(m_copyEmail, !m_email.text->fullText().isEmpty(), format);
    allowCopy(m_copyPhone, !m_phone.text->fullText().isEmpty(), format);
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
