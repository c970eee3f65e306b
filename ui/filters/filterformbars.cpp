// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filterformbars.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/keyhint.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int footerHeight = 49;
constexpr int keysOf = static_cast<int>(Qt::CTRL) | static_cast<int>(Qt::Key_Enter);

QPushButton *makeButton(const QString &text, const char *kind, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("kind", QString::fromLatin1(kind));
    button->setAutoDefault(false);
    return button;
}

} // namespace

FilterFormHeader::FilterFormHeader(FormUse use, QWidget *parent)
    : Surface(&Tokens::bgSubtle, Qt::BottomEdge, parent),
      m_use(use),
      m_badge(new Badge({}, Tone::Warn, this)),
      m_clear(makeButton(tr("Clear all"), "ghost", u"filter.clear"_s, this))
{
    setFixedHeight(metrics::px(metrics::chipBar));
    m_badge->setObjectName(u"filter.pending"_s);
    m_clear->setProperty("measure", u"small"_s);
    m_clear->setToolTip(tr("Empty every field"));
    auto *close = new QToolButton(this);
    close->setObjectName(u"filter.close"_s);
    close->setAccessibleName(tr("Close the filters"));
    close->setToolTip(tr("Close"));
    close->setProperty("kind", u"ghost"_s);
    close->setProperty("measure", u"small"_s);
    close->setProperty("square", true);
    close->setIcon(icons::icon(u"close"_s));
    close->setFocusPolicy(Qt::StrongFocus);
    auto *title = plainLabel(use == FormUse::Export ? tr("What to export") : tr("Filters"), "strong", "", this);
    title->setFont(metrics::font(metrics::Type::Body, QFont::DemiBold));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, 0, metrics::space2, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(title);
    row->addWidget(m_badge);
    row->addStretch(1);
    row->addWidget(m_clear);
    row->addWidget(close);
    close->setVisible(use == FormUse::Rows);
    connect(m_clear, &QPushButton::clicked, this, &FilterFormHeader::clearRequested);
    connect(close, &QToolButton::clicked, this, &FilterFormHeader::closeRequested);
}

void FilterFormHeader::setChanges(int count)
{
    m_badge->setText(tr("%n not applied", nullptr, count));
    m_badge->setVisible(count > 0 && m_use == FormUse::Rows);
}

void FilterFormHeader::setClearable(bool clearable)
{
    m_clear->setEnabled(clearable);
}

FilterFormFooter::FilterFormFooter(FormUse use, QWidget *parent)
    : Surface(&Tokens::bgWindow, Qt::TopEdge, parent),
      m_use(use),
      m_reset(makeButton(tr("Reset"), "ghost", u"filter.reset"_s, this)),
      m_keys(new KeyHint(QKeySequence(keysOf), this)),
      m_apply(makeButton({}, "primary", u"filter.apply"_s, this))
{
    setFixedHeight(metrics::px(footerHeight));
    m_reset->setToolTip(tr("Back to what is applied"));
    if (use == FormUse::Export) {
        m_apply->setText(tr("Export\u2026"));
        m_reset->hide();
    }
    m_apply->setToolTip((use == FormUse::Export ? tr("Export (%1)") : tr("Apply (%1)"))
                            .arg(QKeySequence(keysOf).toString(QKeySequence::NativeText)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(m_reset);
    row->addStretch(1);
    row->addWidget(m_keys);
    row->addWidget(m_apply);
    connect(m_reset, &QPushButton::clicked, this, &FilterFormFooter::resetRequested);
    connect(m_apply, &QPushButton::clicked, this, &FilterFormFooter::applyRequested);
}

void FilterFormFooter::setChanges(int count)
{
    if (m_use == FormUse::Export)
        return;
    m_apply->setText(count > 0 ? tr("Apply %n changes", nullptr, count) : tr("Apply"));
    m_apply->setEnabled(count > 0);
    m_reset->setEnabled(count > 0);
    makeRoom();
}

void FilterFormFooter::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    makeRoom();
}

void FilterFormFooter::makeRoom()
{
    const int needed = m_reset->sizeHint().width() + m_keys->sizeHint().width() + m_apply->sizeHint().width()
        + 2 * metrics::space4 + 2 * metrics::space2;
    m_keys->setVisible(needed <= width());
}

} // namespace rollbook
