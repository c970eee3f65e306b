// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "exports/exportqueue.h"
#include "net/proxykeeper.h"
#include "settings/uisettings.h"
#include "ui/language/translations.h"
#include "ui/people/peoplesettings.h"
#include "ui/settings/proxyfield.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/switch.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int rowGap = 10;

/// In the order of the segments.
constexpr struct {
    Theme::Choice choice;
    const char *name; ///< as it is stored
} themes[] = {
    { Theme::Choice::Light, "light" },
    { Theme::Choice::Dark, "dark" },
    { Theme::Choice::AsSystem, "system" },
};

} // namespace

SettingsDialog::SettingsDialog(const SettingsParts &parts, QWidget *parent)
    : FramedDialog(tr("Settings"), parent),
      m_parts(parts),
      m_grid(new QGridLayout(body()))
{
    setObjectName(u"settings"_s);
    m_grid->setContentsMargins(metrics::space5, 0, metrics::space5, metrics::space5);
    m_grid->setHorizontalSpacing(metrics::space4);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setColumnStretch(0, 1);
    addSection(tr("Appearance"));
    addRow(tr("Theme"), buildTheme());
    addRow(tr("Language"), buildLanguage());
    addRow(tr("Text size"), buildTextSize());
    addSection(tr("Privacy"));
    addRow(tr("Mask personal data without input"), buildMaskAfter());
    if (m_parts.people)
        m_grid->addWidget(new PeopleSettings(m_parts.people, body()), m_grid->rowCount(), 0, 1, 2);
    addSection(tr("Downloads"));
    addRow(tr("Downloads at a time"), buildDownloads());
    addRow(tr("Closing the window during exports"), buildClosing());
    addSwitch(u"settings.notify"_s, tr("Tell when exports end out of sight"), m_parts.settings->notifies(),
              &UiSettings::setNotifies);
    addSwitch(u"settings.awake"_s, tr("Keep the computer awake during exports"), m_parts.settings->keepsAwake(),
              &UiSettings::setKeepsAwake);
    addSection(tr("Network"));
    addRow(tr("Proxy"), buildProxy());

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"settings.close"_s);
    close->setDefault(true);
    addLink(u"settings.shortcuts"_s, tr("Keyboard shortcuts"), &SettingsDialog::shortcutsRequested);
    addLink(u"settings.about"_s, tr("About Rollbook"), &SettingsDialog::aboutRequested);
    footer()->addStretch(1);
    footer()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::addSection(const QString &title)
{
    QLabel *label = plainLabel(title, "strong", "", body());
    label->setContentsMargins(0, m_grid->count() > 0 ? metrics::space3 : 0, 0, 0);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

void SettingsDialog::addRow(const QString &text, QWidget *field)
{
    const int row = m_grid->rowCount();
    QLabel *label = plainLabel(text, "small", "", body());
    label->setWordWrap(true);
    label->setBuddy(field);
    field->setAccessibleName(text);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1, Qt::AlignRight | Qt::AlignVCenter);
}

QWidget *SettingsDialog::buildTheme()
{
    auto *control = new SegmentedControl(body());
    control->setObjectName(u"settings.theme"_s);
    control->addSegment(tr("Light"), u"sun"_s);
    control->addSegment(tr("Dark"), u"moon"_s);
    control->addSegment(tr("As system"), u"monitor"_s);
    for (int i = 0; i < int(std::size(themes)); ++i)
        if (themes[i].choice == m_parts.theme->choice())
            control->setCurrent(i);
    connect(control, &SegmentedControl::currentChanged, this, [this](int index) {
        m_parts.settings->setTheme(QLatin1String(themes[index].name));
        m_parts.theme->setChoice(themes[index].choice);
    });
    return control;
}

QWidget *SettingsDialog::buildLanguage()
{
    auto *box = new ChoiceBox(body());
    box->setObjectName(u"settings.language"_s);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QList<ChoiceBox::Choice> choices { { tr("As system"), QString() } };
    for (const Language &language : Translations::languages())
        choices.append({ language.name, language.code });
    box->setChoices(choices, m_parts.settings->language());
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_parts.settings->setLanguage(box->currentData().toString());
        Q_EMIT looksChosen(box->objectName());
    });
    return box;
}

QWidget *SettingsDialog::buildTextSize()
{
    auto *box = new ChoiceBox(body());
    box->setObjectName(u"settings.textSize"_s);
    QList<ChoiceBox::Choice> choices;
    for (const int percent : UiSettings::textPercents())
        choices.append({ locale().toString(percent) + locale().percent(), percent });
    box->setChoices(choices, m_parts.settings->textPercent());
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_parts.settings->setTextPercent(box->currentData().toInt());
        Q_EMIT looksChosen(box->objectName());
    });
    return box;
}

QWidget *SettingsDialog::buildDownloads()
{
    auto *box = new ChoiceBox(body());
    box->setObjectName(u"settings.downloads"_s);
    QList<ChoiceBox::Choice> choices;
    for (int count = 1; count <= UiSettings::mostDownloads; ++count)
        choices.append({ locale().toString(count), count });
    box->setChoices(choices, m_parts.settings->maxDownloads());
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_parts.settings->setMaxDownloads(box->currentData().toInt());
        m_parts.queue->setMaxDownloads(m_parts.settings->maxDownloads());
    });
    return box;
}

QWidget *SettingsDialog::buildProxy()
{
    auto *field = new ProxyField(m_parts.settings->proxy(), body());
    connect(field, &ProxyField::chosen, this, [this](const ProxyChoice &proxy) {
        m_parts.settings->setProxy(proxy);
        Q_EMIT proxyChanged(proxy);
    });
    if (m_parts.proxies)
        connectProxy(field, m_parts.proxies);
    return field;
}

void SettingsDialog::connectProxy(ProxyField *field, ProxyKeeper *proxies)
{
    const auto tell = [field, proxies] { field->setPasswordKept(proxies->hasPassword()); };
    tell();
    connect(this, &SettingsDialog::proxyChanged, proxies, &ProxyKeeper::choose);
    connect(field, &ProxyField::passwordTyped, proxies, &ProxyKeeper::setPassword);
    connect(proxies, &ProxyKeeper::passwordChanged, field, tell);
    connect(proxies, &ProxyKeeper::noKeychain, field, &ProxyField::showForgetful);
}

QWidget *SettingsDialog::buildClosing()
{
    auto *box = new ChoiceBox(body());
    box->setObjectName(u"settings.closing"_s);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QList<ChoiceBox::Choice> choices { { tr("Ask"), int(ClosingChoice::Ask) } };
    if (m_parts.hasTray)
        choices.append({ tr("Keep running in the tray"), int(ClosingChoice::KeepRunning) });
    choices.append({ tr("Quit"), int(ClosingChoice::Quit) });
    ClosingChoice current = m_parts.settings->closingChoice();
    if (!m_parts.hasTray && current == ClosingChoice::KeepRunning)
        current = ClosingChoice::Ask;
    box->setChoices(choices, int(current));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { m_parts.settings->setClosingChoice(ClosingChoice(box->currentData().toInt())); });
    return box;
}

/// Dialogs do not stand on each other: this one closes first.
void SettingsDialog::addLink(const QString &name, const QString &text, void (SettingsDialog::*requested)())
{
    auto *link = new QPushButton(text, this);
    link->setObjectName(name);
    link->setAutoDefault(false);
    setStyleProperty(link, "kind", u"link"_s);
    footer()->addWidget(link);
    connect(link, &QPushButton::clicked, this, [this, requested] {
        accept();
        Q_EMIT(this->*requested)();
    });
}

QWidget *SettingsDialog::buildMaskAfter()
{
    auto *box = new ChoiceBox(body());
    box->setObjectName(u"settings.maskAfter"_s);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QList<ChoiceBox::Choice> choices;
    for (const int minutes : UiSettings::maskMinutes())
        choices.append({ minutes == 0 ? tr("Never") : tr("After %n minute(s)", nullptr, minutes), minutes });
    box->setChoices(choices, m_parts.settings->maskAfter());
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_parts.settings->setMaskAfter(box->currentData().toInt());
        Q_EMIT changed();
    });
    return box;
}

void SettingsDialog::addSwitch(const QString &name, const QString &text, bool on, void (UiSettings::*set)(bool))
{
    auto *field = new Switch({}, body());
    field->setObjectName(name);
    field->setChecked(on);
    addRow(text, field);
    connect(field, &Switch::toggled, this, [this, set](bool checked) {
        (m_parts.settings->*set)(checked);
        Q_EMIT changed();
    });
}

} // namespace rollbook
