// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/logdialog.h"

#include "net/eventlog.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int textHeight = 320;

} // namespace

LogDialog::LogDialog(const EventLog *log, QWidget *parent)
    : FramedDialog(tr("Log"), parent),
      m_log(log),
      m_text(new QPlainTextEdit(body()))
{
    setObjectName(u"log"_s);
    setMinimumWidth(metrics::px(metrics::dialogWidth));
    setSubtitle(tr("What happened since the start, without names and keys. It is not kept."));
    m_text->setObjectName(u"log.text"_s);
    m_text->setAccessibleName(tr("Log"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(metrics::px(textHeight));
    m_text->setPlaceholderText(tr("Nothing happened yet."));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(metrics::fontPixels(metrics::Type::Caption));
    m_text->setFont(font);
    auto *layout = new QVBoxLayout(body());
    layout->setContentsMargins(metrics::space5, metrics::space2, metrics::space5, metrics::space5);
    layout->addWidget(m_text);

    auto *copy = new QPushButton(tr("Copy log"), this);
    copy->setObjectName(u"log.copy"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    footer()->addStretch(1);
    footer()->addWidget(copy);
    footer()->addWidget(close);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_log->text()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(log, &EventLog::added, this, &LogDialog::refresh);
    refresh();
}

/// What is being read or selected stays; at the end it follows.
void LogDialog::refresh()
{
    QScrollBar *bar = m_text->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    if (m_text->textCursor().hasSelection())
        return;
    const int before = bar->value();
    m_text->setPlainText(m_log->text());
    bar->setValue(atEnd ? bar->maximum() : before);
}

} // namespace rollbook
