// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/proxyfield.h"

#include "ui/filters/errorline.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choicebox.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int fieldWidth = 240;

} // namespace

ProxyField::ProxyField(const ProxyChoice &choice, QWidget *parent)
    : QWidget(parent),
      m_mode(new ChoiceBox(this)),
      m_address(new QLineEdit(choice.address(), this)),
      m_error(new ErrorLine(this))
{
    using Mode = ProxyChoice::Mode;
    m_mode->setObjectName(u"settings.proxy"_s);
    m_mode->setAccessibleName(tr("Proxy"));
    m_mode->setChoices({ { tr("As system"), int(Mode::System) },
                         { tr("None"), int(Mode::None) },
                         { tr("Own address"), int(Mode::Manual) } },
                       int(choice.mode));
    m_address->setObjectName(u"settings.proxyAddress"_s);
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_address->setPlaceholderText(u"proxy.example:3128"_s);
    m_address->setVisible(choice.mode == Mode::Manual);
    m_error->setObjectName(u"settings.proxyError"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    layout->addWidget(m_mode);
    layout->addWidget(m_address);
    layout->addWidget(m_error);
    setFixedWidth(metrics::px(fieldWidth));
    setFocusProxy(m_mode);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ProxyField::modeChanged);
    connect(m_address, &QLineEdit::editingFinished, this, &ProxyField::submit);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_error->setSentence({}); });
}

void ProxyField::modeChanged()
{
    const auto mode = ProxyChoice::Mode(m_mode->currentData().toInt());
    m_error->setSentence({});
    m_address->setVisible(mode == ProxyChoice::Mode::Manual);
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
    const auto choice = ProxyChoice::fromAddress(m_address->text());
    if (choice)
        Q_EMIT chosen(*choice);
    m_error->setSentence(choice ? QString() : tr("Enter a host and a port, for example proxy.example:3128."));
}

} // namespace rollbook
