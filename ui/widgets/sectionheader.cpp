// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/dot.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

SectionHeader::SectionHeader(const QString &title, Look look, QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_title(plainLabel(title, look == Look::Group ? "strong" : "section", "", this)),
      m_note(plainLabel({}, "note", "", this)),
      m_dot(new Dot(&Tokens::warn, this))
{
    if (look == Look::Caption) {
        QFont font = m_title->font();
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
        m_title->setFont(font);
    }
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_title, 1);
    m_row->addWidget(m_dot);
    m_row->addWidget(m_note);
    setNote({});
}

QString SectionHeader::title() const
{
    return m_title->text();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setNote(const QString &note, Tone tone)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_dot->setVisible(!note.isEmpty() && tone == Tone::Warn);
    setStyleProperty(m_note, "tone", tone == Tone::Warn ? u"warn"_s : tone == Tone::Danger ? u"danger"_s : u"accent"_s);
}

QString SectionHeader::note() const
{
    return m_note->text();
}

void SectionHeader::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

} // namespace rollbook
