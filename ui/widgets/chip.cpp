// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chipbody.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

Chip::Chip(const QString &key, const QString &value, QWidget *parent)
    : QFrame(parent),
      m_key(key),
      m_value(value),
      m_body(new ChipBody(this)),
      m_remove(new QToolButton(this))
{
    m_body->setObjectName(u"body"_s);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setProperty("kind", u"ghost"_s);
    m_remove->setProperty("measure", u"small"_s);
    m_remove->setProperty("square", true);
    m_remove->setIcon(icons::icon(u"close"_s));
    m_remove->setIconSize(QSize(metrics::buttonIcon, metrics::buttonIcon) * metrics::scale());
    m_remove->setFocusPolicy(Qt::StrongFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_body);
    row->addWidget(m_remove);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    connect(m_body, &QAbstractButton::clicked, this, &Chip::activated);
    connect(m_body, &ChipBody::removeRequested, this, [this] {
        if (m_removable)
            Q_EMIT removeRequested();
    });
    connect(m_remove, &QAbstractButton::clicked, this, &Chip::removeRequested);
    describe();
}

QString Chip::key() const
{
    return m_key;
}

QString Chip::value() const
{
    return m_value;
}

void Chip::setValue(const QString &value)
{
    m_value = value;
    describe();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    m_remove->setVisible(removable);
    const int end = removable ? 0 : metrics::space2 - 2;
    layout()->setContentsMargins(isRightToLeft() ? end : 0, 0, isRightToLeft() ? 0 : end, 0);
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    paintBox(&painter, rect(), m_removable ? tokens.accentSoft : tokens.muteSoft,
             m_removable ? tokens.accentLine : tokens.line, metrics::radiusControl);
}

void Chip::describe()
{
    m_body->setParts(m_key, m_value);
    m_remove->setAccessibleName(tr("Remove filter %1").arg(m_key));
    m_remove->setToolTip(tr("Remove filter"));
    setAccessibleName(m_body->accessibleName());
}

} // namespace rollbook
