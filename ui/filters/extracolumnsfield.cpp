// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/extracolumnsfield.h"

#include "ui/filters/errorline.h"
#include "ui/filters/idlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

ExtraColumnsField::ExtraColumnsField(QWidget *parent)
    : QWidget(parent),
      m_state(plainLabel({}, "caption", "third", this)),
      m_entry(new QWidget(this)),
      m_line(new QLineEdit(m_entry)),
      m_error(new ErrorLine(this))
{
    m_state->setWordWrap(true);
    m_line->setObjectName(u"columns.extra.ids"_s);
    m_line->setAccessibleName(tr("Numbers of custom fields"));
    m_line->setPlaceholderText(tr("Numbers, for example 1, 2"));
    auto *add = new QPushButton(tr("Add"), m_entry);
    add->setObjectName(u"columns.extra.add"_s);
    add->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_entry);
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    row->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, 2, metrics::space4, metrics::space2);
    column->setSpacing(metrics::space1);
    column->addWidget(m_state);
    column->addWidget(m_entry);
    column->addWidget(m_error);
    connect(add, &QPushButton::clicked, this, &ExtraColumnsField::enter);
    connect(m_line, &QLineEdit::returnPressed, this, &ExtraColumnsField::enter);
    connect(m_line, &QLineEdit::textEdited, m_error, [this] {
        m_error->setSentence({});
        setStyleProperty(m_line, "error", false);
    });
    setLoading();
}

void ExtraColumnsField::setLoading()
{
    m_state->setText(tr("Fetching the names…"));
    m_entry->hide();
}

void ExtraColumnsField::setFailed(const QString &sentence)
{
    m_state->setText(sentence);
    m_entry->show();
}

void ExtraColumnsField::enter()
{
    const IdList list = readIds(m_line->text());
    m_error->setSentence(badIdsSentence(list.bad));
    setStyleProperty(m_line, "error", !list.bad.isEmpty());
    if (!list.bad.isEmpty() || list.ids.isEmpty())
        return;
    m_line->clear();
    Q_EMIT idsEntered(list.ids);
}

} // namespace rollbook
