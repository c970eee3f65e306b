// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportsheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/countbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int headerHeight = 38;
constexpr int leastSearch = 130;
constexpr int mostSearch = 210;

} // namespace

ExportsHeader::ExportsHeader(QWidget *parent)
    : Surface(&Tokens::bgWindow, Qt::BottomEdge, parent),
      m_summary(new ElidedLabel({}, Qt::ElideRight, this)),
      m_found(plainLabel({}, "small", "second", this)),
      m_search(new SearchField(tr("Find a download"), {}, this))
{
    setFixedHeight(metrics::px(headerHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, 0, metrics::space2, 0);
    row->setSpacing(metrics::space2);
    QLabel *title = plainLabel(tr("Downloads"), "", "", this);
    title->setFont(metrics::font(metrics::Type::Body, QFont::DemiBold));
    row->addWidget(title);
    m_summary->setObjectName(u"downloads.summary"_s);
    m_summary->setProperty("type", u"small"_s);
    m_summary->setProperty("tone", u"second"_s);
    row->addWidget(m_summary, 1);
    m_found->setObjectName(u"downloads.found"_s);
    m_found->hide();
    row->addWidget(m_found);
    m_search->setObjectName(u"downloads.search"_s);
    m_search->setProperty("measure", u"small"_s);
    m_search->setMinimumWidth(metrics::px(leastSearch));
    m_search->setMaximumWidth(metrics::px(mostSearch));
    row->addWidget(m_search, 1);
    m_schedules = new CountButton(tr("Schedules"), this);
    m_schedules->setObjectName(u"downloads.schedules"_s);
    m_schedules->setIcon(icons::icon(u"clock"_s));
    m_schedules->setProperty("kind", u"ghost"_s);
    m_schedules->setProperty("measure", u"small"_s);
    row->addWidget(m_schedules);
    m_pause = addButton(row, u"pause"_s, tr("Pause all"), "downloads.pause");
    m_clear = addButton(row, {}, tr("Clear finished"), "downloads.clear");
    m_folder = addButton(row, u"folder"_s, tr("Open folder"), "downloads.folder");
    row->addWidget(new BarDivider(this));
    m_close = new QToolButton(this);
    m_close->setObjectName(u"downloads.close"_s);
    m_close->setIcon(icons::icon(u"chevron-down"_s));
    m_close->setProperty("kind", u"ghost"_s);
    m_close->setProperty("measure", u"small"_s);
    m_close->setProperty("square", true);
    m_close->setAccessibleName(tr("Close downloads"));
    m_close->setToolTip(m_close->accessibleName());
    row->addWidget(m_close);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_pausing == Pausing::Resume)
            Q_EMIT resumeAllRequested();
        else
            Q_EMIT pauseAllRequested();
    });
    connect(m_clear, &QPushButton::clicked, this, &ExportsHeader::clearRequested);
    connect(m_schedules, &QPushButton::clicked, this, &ExportsHeader::schedulesRequested);
    connect(m_folder, &QPushButton::clicked, this, &ExportsHeader::folderRequested);
    connect(m_close, &QToolButton::clicked, this, &ExportsHeader::closeRequested);
    setPausing(Pausing::Nothing);
}

QPushButton *ExportsHeader::addButton(QHBoxLayout *row, const QString &icon, const QString &text, const char *name)
{
    auto *button = new QPushButton(text, this);
    if (!icon.isEmpty())
        button->setIcon(icons::icon(icon));
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("kind", u"ghost"_s);
    button->setProperty("measure", u"small"_s);
    row->addWidget(button);
    return button;
}

QWidget *ExportsHeader::lastStop() const
{
    return m_close;
}

void ExportsHeader::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void ExportsHeader::setFound(const QString &found)
{
    m_found->setText(found);
    m_found->setVisible(!found.isEmpty());
    m_search->setAccessibleDescription(found);
}

void ExportsHeader::setPausing(Pausing pausing)
{
    m_pausing = pausing;
    const bool resumes = pausing == Pausing::Resume;
    m_pause->setText(resumes ? tr("Resume all") : tr("Pause all"));
    m_pause->setIcon(icons::icon(resumes ? u"play"_s : u"pause"_s));
    m_pause->setEnabled(pausing != Pausing::Nothing);
}

void ExportsHeader::setClearable(bool clearable)
{
    m_clear->setEnabled(clearable);
}

void ExportsHeader::setFolderKnown(bool known)
{
    m_folder->setEnabled(known);
}

void ExportsHeader::setScheduleCount(int count)
{
    m_schedules->setCount(count);
}

} // namespace rollbook
