// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/requestpreview.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int leastHeight = 150;
constexpr int indent = 1;

/// Qt indents by four, which leaves nothing of a narrow panel.
QString narrower(const QByteArray &json)
{
    QStringList lines = QString::fromUtf8(json).trimmed().split(u'\n');
    for (QString &line : lines) {
        qsizetype blanks = 0;
        while (blanks < line.size() && line.at(blanks) == u' ')
            ++blanks;
        line = QString(QString(blanks / 4 * indent, u' ') + line.mid(blanks));
    }
    return lines.join(u'\n');
}

} // namespace

RequestPreview::RequestPreview(QWidget *parent)
    : QWidget(parent),
      m_copy(new QPushButton(icons::icon(u"copy"_s, &Tokens::accentText), tr("Copy"), this)),
      m_text(new QPlainTextEdit(this)),
      m_hint(plainLabel({}, "caption", "third", this))
{
    m_copy->setObjectName(u"request.copy"_s);
    m_copy->setAccessibleName(tr("Copy the request"));
    m_copy->setProperty("kind", u"link"_s);
    m_copy->setProperty("measure", u"small"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setObjectName(u"request.text"_s);
    m_text->setAccessibleName(tr("Request"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(metrics::fontPixels(metrics::Type::Caption));
    m_text->setFont(font);
    m_text->setStyleSheet(u"font-family: '%1'; font-size: %2px"_s.arg(font.family()).arg(font.pixelSize()));
    m_text->setMinimumHeight(metrics::px(leastHeight));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space2);
    head->addWidget(plainLabel(tr("Request"), "strong", "", this), 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space1);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addWidget(m_hint);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    setMissing({});
}

void RequestPreview::setBody(const QByteArray &body, const QString &hint)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    show(document.isNull() ? QString::fromUtf8(body) : narrower(document.toJson(QJsonDocument::Indented)), hint);
}

void RequestPreview::setMissing(const QString &why)
{
    show({}, why);
}

QString RequestPreview::text() const
{
    return m_text->toPlainText();
}

/// What is read at the moment stays in its place.
void RequestPreview::show(const QString &text, const QString &hint)
{
    m_copy->setEnabled(!text.isEmpty());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_text->setVisible(!text.isEmpty());
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

} // namespace rollbook
