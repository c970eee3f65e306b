// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplesettings.h"

#include "settings/uisettings.h"
#include "ui/people/peoplecontroller.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/switch.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int rowGap = 10;

} // namespace

PeopleSettings::PeopleSettings(PeopleController *people, QWidget *parent) : QWidget(parent), m_people(people)
{
    setObjectName(u"settings.people"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(rowGap);
    grid->setColumnStretch(0, 1);
    addSwitches(grid);
    addDays(grid);
    addForget(grid);
    refresh();
}

QString PeopleSettings::daysText()
{
    return tr("Delete lists of customers that are not refreshed");
}

QString PeopleSettings::forgetText()
{
    return tr("Forget customer data");
}

/// A list that is turned off is gone; turning it on reads it again.
void PeopleSettings::addSwitches(QGridLayout *grid)
{
    const QList<PeopleConnection> all = m_people->connections();
    for (const PeopleConnection &each : all) {
        //: %1 is the name of a connection
        const QString text = tr("Find customers of %1").arg(each.name);
        auto *field = new Switch({}, this);
        field->setObjectName(QString(u"settings.people."_s + each.profileId));
        field->setAccessibleName(text);
        field->setChecked(each.on);
        if (!focusProxy())
            setFocusProxy(field);
        QLabel *label = plainLabel(text, "small", "", this);
        label->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1, Qt::AlignRight | Qt::AlignVCenter);
        connect(field, &Switch::toggled, this, [this, id = each.profileId](bool on) {
            m_people->setOn(id, on);
            m_said->hide();
            refresh();
        });
    }
}

void PeopleSettings::addDays(QGridLayout *grid)
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(u"settings.peopleDays"_s);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QList<ChoiceBox::Choice> choices;
    for (const int days : UiSettings::peopleDayChoices())
        choices.append({ tr("After %n day(s)", nullptr, days), days });
    box->setChoices(choices, m_people->days());
    const QString text = daysText();
    box->setAccessibleName(text);
    QLabel *label = plainLabel(text, "small", "", this);
    label->setWordWrap(true);
    label->setBuddy(box);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(box, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] { m_people->setDays(box->currentData().toInt()); });
}

/// Two steps in place of a question: the first one only says what the second will do.
void PeopleSettings::addForget(QGridLayout *grid)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space2);
    const auto add = [&](const QString &name, const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        return button;
    };
    m_forget = add(u"settings.forgetPeople"_s, forgetText());
    m_keep = add(u"settings.forgetPeople.keep"_s, tr("Keep"));
    m_sure = add(u"settings.forgetPeople.sure"_s, tr("Forget now"));
    setStyleProperty(m_sure, "kind", u"danger"_s);
    m_sure->hide();
    m_keep->hide();
    QLabel *label = plainLabel(tr("All lists and snapshots of customers on this computer"), "small", "", this);
    label->setWordWrap(true);
    label->setBuddy(m_forget);
    m_said = plainLabel({}, "small", "second", this);
    m_said->setObjectName(u"settings.forgetPeople.said"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addLayout(buttons, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_said, row + 1, 0, 1, 2);
    const auto ask = [this](bool asks) {
        m_forget->setVisible(!asks);
        m_sure->setVisible(asks);
        m_keep->setVisible(asks);
        (asks ? m_keep : m_forget)->setFocus(Qt::TabFocusReason);
    };
    connect(m_forget, &QPushButton::clicked, this, [ask] { ask(true); });
    connect(m_keep, &QPushButton::clicked, this, [ask] { ask(false); });
    connect(m_sure, &QPushButton::clicked, this, [this, ask] {
        forget();
        ask(false);
    });
}

void PeopleSettings::forget()
{
    QStringList gone;
    for (const PeopleConnection &each : m_people->connections()) {
        m_people->setOn(each.profileId, false); // also what an earlier consent has left
        if (!each.on)
            continue;
        const QString count = QLocale().toString(qlonglong(each.count));
        //: %1 is the name of a connection, %2 a number of customers
        gone << (each.count < 0 ? each.name : tr("%1 (%2)").arg(each.name, count));
    }
    m_people->forgetOthers();
    m_said->setText(gone.isEmpty()
                        ? tr("Nothing is kept of customers any more.")
                        //: %1 is "Harbour Studio (12,430), Old Town"
                        : tr("Deleted, with their keys: the lists of %1, and all snapshots.").arg(gone.join(u", "_s)));
    m_said->show();
    refresh();
}

void PeopleSettings::refresh()
{
    for (const PeopleConnection &each : m_people->connections()) {
        if (auto *field = findChild<Switch *>(QString(u"settings.people."_s + each.profileId))) {
            const QSignalBlocker still(field);
            field->setChecked(each.on);
            field->update();
        }
    }
}

} // namespace rollbook
