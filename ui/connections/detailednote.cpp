// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/detailednote.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/note.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int textHeight = 84;

} // namespace

DetailedNote::DetailedNote(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_note(new Note(Tone::Mute, {}, this)),
      m_open(m_note->addAction(tr("Details"))),
      m_copy(m_note->addAction(tr("Copy"))),
      m_details(new QWidget(this)),
      m_text(new QPlainTextEdit(m_details)),
      m_detailsText(new DetailsText(this, [this](const QString &text) { m_text->setPlainText(text); }))
{
    m_note->setObjectName(name);
    m_open->setObjectName(QString(name + u".details"_s));
    m_open->setCheckable(true);
    m_copy->setObjectName(QString(name + u".copy"_s));
    m_copy->setToolTip(tr("Copy the details"));
    m_text->setObjectName(QString(name + u".text"_s));
    m_text->setAccessibleName(tr("Details"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setFixedHeight(metrics::px(textHeight));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    auto *textRow = new QHBoxLayout(m_details);
    textRow->setContentsMargins(0, metrics::space1, 0, 0);
    textRow->addWidget(m_text);
    column->addWidget(m_details);
    connect(m_open, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_open, &QPushButton::toggled, m_copy, &QWidget::setVisible);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    m_details->hide();
    m_copy->hide();
    hide();
}

void DetailedNote::setBanner()
{
    m_note->setBanner(true);
    m_details->layout()->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
}

void DetailedNote::say(Tone tone, const QString &sentence, const Details &details)
{
    m_note->setTone(tone);
    m_note->setText(sentence);
    m_detailsText->set(details);
    m_open->setChecked(false);
    m_open->setVisible(!details.text.isEmpty());
    show();
}

QString DetailedNote::sentence() const
{
    return m_note->text();
}

} // namespace rollbook
