// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/commandbox.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int textHeight = 84;

} // namespace

CommandBox::CommandBox(QWidget *parent)
    : QWidget(parent),
      m_show(new QPushButton(icons::icon(u"chevron-right"_s), tr("Command for cron or systemd"), this)),
      m_inside(new QWidget(this)),
      m_text(new QPlainTextEdit(m_inside)),
      m_copy(new QPushButton(icons::icon(u"copy"_s), tr("Copy"), this)),
      m_hint(plainLabel({}, "caption", "third", m_inside))
{
    m_show->setObjectName(u"schedule.showcommand"_s);
    m_show->setProperty("kind", u"link"_s);
    m_show->setProperty("measure", u"small"_s);
    m_show->setAutoDefault(false);
    m_copy->setObjectName(u"schedule.copy"_s);
    m_copy->setAccessibleName(tr("Copy the command"));
    m_copy->setProperty("measure", u"small"_s);
    m_copy->setAutoDefault(false);
    m_hint->setWordWrap(true);
    m_text->setObjectName(u"schedule.command"_s);
    m_text->setAccessibleName(tr("Command"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setFixedHeight(metrics::px(textHeight));
    const QString family = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    m_text->setStyleSheet(
        u"font-family: '%1'; font-size: %2px"_s.arg(family).arg(metrics::fontPixels(metrics::Type::Caption)));

    auto *head = new QHBoxLayout;
    head->addWidget(m_show);
    head->addStretch(1);
    head->addWidget(m_copy);
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(metrics::space1);
    inside->addWidget(m_text);
    inside->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addLayout(head);
    column->addWidget(m_inside);
    connect(m_show, &QPushButton::clicked, this, [this] { unfold(m_inside->isHidden()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(line()); });
    unfold(false);
    setLine({});
}

void CommandBox::unfold(bool open)
{
    m_show->setIcon(icons::icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    m_inside->setVisible(open);
    m_copy->setVisible(open && !line().isEmpty());
}

void CommandBox::setLine(const QString &line)
{
    if (line != m_text->toPlainText())
        m_text->setPlainText(line);
    m_text->setVisible(!line.isEmpty());
    m_hint->setText(
        line.isEmpty() ? tr("There is no command for this export.")
                       : tr("It works while Rollbook is closed too. Switch the schedule off then, or both run. Its key "
                            "is the keychain's; without one, put it into the variable ROLLBOOK_SECRET."));
    unfold(m_inside->isVisibleTo(this));
}

QString CommandBox::line() const
{
    return m_text->toPlainText();
}

QString CommandBox::program()
{
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u"/rollbook-cli"_s);
    const bool found = beside.path() == "/usr/bin"_L1 || !beside.isExecutable();
    return found ? u"rollbook-cli"_s : beside.filePath();
}

} // namespace rollbook
