// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/profilerow.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int longestName = 240;

/// A name is no place for a mnemonic.
QString buttonText(const QString &name)
{
    const QFontMetrics font(metrics::font(metrics::Type::Small, QFont::Medium));
    return font.elidedText(name.simplified(), Qt::ElideRight, metrics::px(longestName)).replace(u'&', u"&&"_s);
}

} // namespace

ProfileRow::ProfileRow(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space2);
    layout->addWidget(plainLabel(tr("Your connections"), "strong", "", this), 0, Qt::AlignLeft);
    m_flow = new FlowLayout(nullptr, metrics::space2, metrics::space2);
    layout->addLayout(m_flow);
    hide();
}

void ProfileRow::setProfiles(const QList<QPair<QString, QString>> &idsAndNames)
{
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->setParent(nullptr);
        button->deleteLater(); // it may be the one that was pressed
    }
    for (const auto &[id, name] : idsAndNames) {
        auto *button = new QPushButton(buttonText(name), this);
        button->setObjectName(u"welcome.profile."_s + id);
        button->setAccessibleName(name);
        button->setToolTip(buttonText(name) == QString(name).replace(u'&', u"&&"_s) ? QString() : plainToolTip(name));
        button->setAutoDefault(true); // outside a dialog Enter does nothing else
        connect(button, &QPushButton::clicked, this, [this, id = id] { Q_EMIT profileRequested(id); });
        m_flow->addWidget(button);
        m_buttons << button;
    }
    setVisible(!m_buttons.isEmpty());
}

} // namespace rollbook
