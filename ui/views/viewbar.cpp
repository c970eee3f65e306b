// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QPushButton *link(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setProperty("kind", u"link"_s);
    button->setProperty("measure", u"small"_s);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ViewBar::ViewBar(QWidget *parent)
    : QWidget(parent),
      m_edited(plainLabel(tr("edited"), "small", "third", this)),
      m_update(link(tr("Update"), u"view.update"_s, this)),
      m_saveAs(link(tr("Save as…"), u"view.saveAs"_s, this)),
      m_save(link(tr("Save view"), u"view.save"_s, this))
{
    setObjectName(u"viewBar"_s);
    m_edited->setObjectName(u"view.edited"_s);
    m_save->setIcon(icons::icon(u"bookmark"_s, &Tokens::accentText));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space1);
    row->addWidget(m_edited);
    row->addSpacing(metrics::space1);
    for (QPushButton *button : { m_update, m_saveAs, m_save })
        row->addWidget(button);
    connect(m_update, &QPushButton::clicked, this, &ViewBar::updateRequested);
    connect(m_saveAs, &QPushButton::clicked, this, &ViewBar::saveRequested);
    connect(m_save, &QPushButton::clicked, this, &ViewBar::saveRequested);
    setState(State::Unsaved);
}

void ViewBar::setState(State state, const QString &view)
{
    m_state = state;
    //: %1 is the name of a saved view
    m_update->setToolTip(plainToolTip(tr("Keep these changes in “%1”").arg(view)));
    m_save->setVisible(state == State::Unsaved);
    for (QWidget *part :
         { static_cast<QWidget *>(m_edited), static_cast<QWidget *>(m_update), static_cast<QWidget *>(m_saveAs) })
        part->setVisible(state == State::Edited);
    setVisible(state != State::Same);
}

} // namespace rollbook
