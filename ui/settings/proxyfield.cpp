// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/proxyfield.h"

#include "ui/filters/errorline.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/choicebox.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int fieldWidth = 240;

} // namespace

ProxyField::ProxyField(const ProxyChoice &choice, QWidget *parent)
    : QWidget(parent),
      m_mode(new ChoiceBox(this)),
      m_address(addLine(u"settings.proxyAddress"_s, tr("Address of the proxy"), choice.address())),
      m_user(addLine(u"settings.proxyUser"_s, tr("Name at the proxy"), choice.user)),
      m_password(addLine(u"settings.proxyPassword"_s, tr("Password at the proxy"), {})),
      m_note(plainLabel({}, "caption", "second", this)),
      m_error(new ErrorLine(this))
{
    using Mode = ProxyChoice::Mode;
    m_mode->setObjectName(u"settings.proxy"_s);
    m_mode->setAccessibleName(tr("Proxy"));
    m_mode->setChoices({ { tr("As system"), int(Mode::System) },
                         { tr("None"), int(Mode::None) },
                         { tr("Own address"), int(Mode::Manual) } },
                       int(choice.mode));
    m_address->setPlaceholderText(u"proxy.example:3128"_s);
    m_user->setPlaceholderText(tr("Name, if it asks for one"));
    m_password->setEchoMode(QLineEdit::Password);
    m_note->setObjectName(u"settings.proxyNote"_s);
    m_note->setWordWrap(true);
    m_error->setObjectName(u"settings.proxyError"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    for (QWidget *part : std::initializer_list<QWidget *> { m_mode, m_address, m_error, m_user, m_password, m_note })
        layout->addWidget(part);
    setFixedWidth(metrics::px(fieldWidth));
    setFocusProxy(m_mode);
    setPasswordKept(false);
    showLines(choice.mode == Mode::Manual);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ProxyField::modeChanged);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_error->setSentence({}); });
    connect(m_user, &QLineEdit::textEdited, this, [this] { m_password->setEnabled(!m_user->text().isEmpty()); });
}

QLineEdit *ProxyField::addLine(const QString &name, const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    connect(line, &QLineEdit::editingFinished, this, &ProxyField::submit);
    return line;
}

void ProxyField::showLines(bool manual)
{
    for (QWidget *part : std::initializer_list<QWidget *> { m_address, m_user, m_password })
        part->setVisible(manual);
    m_note->setVisible(manual && !m_note->text().isEmpty());
    m_password->setEnabled(!m_user->text().isEmpty());
}

void ProxyField::setPasswordKept(bool kept)
{
    m_password->setPlaceholderText(kept ? tr("Kept. Type to replace it.") : tr("Password"));
    m_note->setText({});
    m_note->hide();
}

void ProxyField::showForgetful()
{
    m_note->setText(tr("This computer has no keychain: the password is kept until Rollbook quits."));
    m_note->setVisible(!m_password->isHidden());
}

void ProxyField::modeChanged()
{
    const auto mode = ProxyChoice::Mode(m_mode->currentData().toInt());
    m_error->setSentence({});
    showLines(mode == ProxyChoice::Mode::Manual);
    if (mode != ProxyChoice::Mode::Manual)
        Q_EMIT chosen({ .mode = mode });
    else if (m_address->text().isEmpty())
        m_address->setFocus(Qt::OtherFocusReason);
    else
        submit();
}

void ProxyField::submit()
{
    if (m_address->isHidden())
        return;
    auto choice = ProxyChoice::fromAddress(m_address->text());
    m_error->setSentence(choice ? QString() : tr("Enter a host and a port, for example proxy.example:3128."));
    if (!choice)
        return;
    choice->user = m_user->text().trimmed();
    Q_EMIT chosen(*choice);
    if (!choice->user.isEmpty() && !m_password->text().isEmpty())
        takePassword();
}

/// Nothing stays in the line, nor among what it could undo.
void ProxyField::takePassword()
{
    const QString password = m_password->text();
    m_password->setText({});
    Q_EMIT passwordTyped(password);
}

} // namespace rollbook
