// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/closingquestion.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

ClosingQuestion::ClosingQuestion(const Case &what, QWidget *parent)
    : FramedDialog(what.exports > 0 ? tr("%Ln export(s) are under way", nullptr, what.exports)
                                    : tr("Exports are scheduled"),
                   parent)
{
    setObjectName(u"closing"_s);
    buildText(what);
    footer()->addStretch(1);
    addButton(u"closing.stay"_s, tr("Stay"), nullptr);
    addButton(u"closing.quit"_s,
              what.exports == 0    ? tr("Quit")
                  : what.forgetful ? tr("Quit and stop them")
                                   : tr("Quit and go on next time"),
              &ClosingQuestion::quitChosen);
    if (what.hasTray)
        addButton(u"closing.keep"_s, tr("Keep running in the tray"), &ClosingQuestion::keepRunningChosen);
    // The last one is what loses nothing; without a tray nothing but staying does where exports are forgotten.
    auto *usual = findChild<QPushButton *>(what.hasTray         ? u"closing.keep"_s
                                               : what.forgetful ? u"closing.stay"_s
                                                                : u"closing.quit"_s);
    usual->setProperty("kind", u"primary"_s);
    usual->setDefault(true);
    usual->setFocus(Qt::OtherFocusReason);
}

QStringList ClosingQuestion::sentencesOf(const Case &what)
{
    if (what.exports == 0)
        return { tr("They start only while Rollbook is open or in the tray; the icon there brings the window back."),
                 tr("What is missed is made up once when Rollbook is opened again.") };
    QStringList sentences;
    if (what.hasTray)
        sentences << tr("They can run on without the window; the icon in the system tray brings it back.");
    sentences << (what.forgetful ? tr("Downloads cannot be remembered: what is quit now has to be exported again.")
                                 : tr("What is quit now goes on when Rollbook is opened again."));
    return sentences;
}

void ClosingQuestion::buildText(const Case &what)
{
    QLabel *text = plainLabel(sentencesOf(what).join(u'\n'), "small", "", body());
    text->setObjectName(u"closing.text"_s);
    text->setWordWrap(true);
    m_always = new QCheckBox(tr("Do not ask again"), body());
    m_always->setObjectName(u"closing.always"_s);
    m_always->setVisible(!what.forgetful); // what would be lost is always asked for
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(metrics::space5, 0, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space3);
    column->addWidget(text);
    column->addWidget(m_always);
}

/// Without a signal the button only closes.
void ClosingQuestion::addButton(const QString &name, const QString &text, void (ClosingQuestion::*tell)(bool))
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    footer()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, tell] {
        done(tell ? Accepted : Rejected);
        if (tell)
            Q_EMIT(this->*tell)(m_always->isChecked());
    });
}

} // namespace rollbook
