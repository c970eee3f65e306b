// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokenfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tokenpill.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int idRole = Qt::UserRole;

}

TokenField::TokenField(QWidget *parent)
    : QFrame(parent),
      m_freePattern(u"\\d+"_s),
      m_flow(new FlowLayout(this, 4, 0)),
      m_line(new QWidget(this)),
      m_edit(new QLineEdit(m_line)),
      m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    m_flow->setContentsMargins(5, 2, 2, 2);
    m_flow->setLastStretched(true);
    m_edit->setObjectName(u"edit"_s);
    m_edit->setProperty("bare", true);
    m_edit->setMinimumWidth(metrics::px(110));
    m_edit->installEventFilter(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(10);
    m_edit->setCompleter(m_completer);

    auto *arrow = new QToolButton(m_line);
    arrow->setObjectName(u"showChoices"_s);
    arrow->setProperty("kind", u"ghost"_s);
    arrow->setProperty("measure", u"small"_s);
    arrow->setProperty("square", true);
    arrow->setIcon(icons::icon(u"chevron-down"_s));
    arrow->setIconSize(QSize(metrics::buttonIcon, metrics::buttonIcon) * metrics::scale());
    arrow->setAccessibleName(tr("Show choices"));
    arrow->setFocusPolicy(Qt::NoFocus);

    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(3, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_edit, 1);
    row->addWidget(arrow);
    m_flow->addWidget(m_line);
    setFocusProxy(m_edit);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(arrow, &QAbstractButton::clicked, this, [this] {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_completer->setCompletionPrefix({});
        m_completer->complete();
    });
    // Queued, because the line takes the completion's text after this signal.
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) {
            m_edit->clear();
            add({ index.data(idRole).toString() });
        },
        Qt::QueuedConnection);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setError(false); });
    connect(m_edit, &QLineEdit::editingFinished, this, &TokenField::commit);
}

TokenField::~TokenField()
{
    // A line with the focus says that its editing has finished while it goes, and this is no token field any more then.
    m_edit->disconnect(this);
}

void TokenField::setChoices(const QList<TokenChoice> &choices)
{
    m_choices = choices;
    for (TokenPill *pill : std::as_const(m_pills))
        pill->setLabel(labelOf(pill->id()));
    offerChoices();
}

QStringList TokenField::value() const
{
    QStringList ids;
    for (const TokenPill *pill : m_pills)
        ids.append(pill->id());
    return ids;
}

void TokenField::setValue(const QStringList &ids)
{
    if (ids == value())
        return;
    qDeleteAll(std::exchange(m_pills, {}));
    for (const QString &id : ids)
        addPill(id);
    offerChoices();
}

void TokenField::setFreePattern(const QString &pattern)
{
    m_freePattern = pattern;
}

void TokenField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void TokenField::setLabel(const QString &label)
{
    m_edit->setAccessibleName(label);
}

bool TokenField::hasError() const
{
    return m_error;
}

void TokenField::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const bool focused = m_edit->hasFocus();
    QColor line = isEnabled() ? tokens.lineControl : tokens.line;
    if (focused)
        line = tokens.focus;
    else if (m_error)
        line = tokens.danger;
    QPainter painter(this);
    paintBox(&painter, rect(), isEnabled() ? tokens.bgBase : tokens.bgWindow, line, metrics::radiusControl,
             focused ? 2 : 1);
}

bool TokenField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress && m_edit->text().isEmpty() && !m_pills.isEmpty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
        remove(m_pills.last()->id());
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->text() == u","_s) {
        commit();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TokenField::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

void TokenField::addPill(const QString &id)
{
    auto *pill = new TokenPill(id, labelOf(id), this);
    m_flow->insertWidget(int(m_pills.size()), pill);
    pill->show();
    m_pills.append(pill);
    connect(
        pill, &TokenPill::removeRequested, this, [this, id] { remove(id); }, Qt::QueuedConnection);
}

void TokenField::remove(const QString &id)
{
    const auto it =
        std::find_if(m_pills.cbegin(), m_pills.cend(), [&](const TokenPill *pill) { return pill->id() == id; });
    if (it == m_pills.cend())
        return;
    if ((*it)->isAncestorOf(window()->focusWidget()))
        m_edit->setFocus(Qt::TabFocusReason);
    delete *it;
    m_pills.erase(it);
    offerChoices();
    updateGeometry();
    Q_EMIT changed();
}

bool TokenField::add(const QStringList &ids)
{
    bool added = false;
    QStringList present = value();
    for (const QString &id : ids) {
        if (present.contains(id))
            continue;
        addPill(id);
        present.append(id);
        added = true;
    }
    if (added) {
        offerChoices();
        updateGeometry();
        Q_EMIT changed();
    }
    return added;
}

void TokenField::commit()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty() || m_completer->popup()->isVisible()) {
        if (text.isEmpty())
            setError(false);
        return;
    }
    const QStringList ids = idsIn(text);
    setError(ids.isEmpty());
    if (ids.isEmpty())
        return;
    m_edit->clear();
    add(ids);
}

QStringList TokenField::idsIn(const QString &text) const
{
    if (const QString id = idOf(text); !id.isEmpty())
        return { id };
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    QStringList ids;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString id = idOf(part);
        if (id.isEmpty())
            return {};
        ids.append(id);
    }
    return ids;
}

QString TokenField::idOf(const QString &labelOrId) const
{
    for (const TokenChoice &choice : m_choices) {
        if (choice.id == labelOrId || choice.label.compare(labelOrId, Qt::CaseInsensitive) == 0)
            return choice.id;
    }
    const QRegularExpression free(QRegularExpression::anchoredPattern(m_freePattern));
    return !m_freePattern.isEmpty() && free.match(labelOrId).hasMatch() ? labelOrId : QString();
}

QString TokenField::labelOf(const QString &id) const
{
    const auto it =
        std::find_if(m_choices.cbegin(), m_choices.cend(), [&](const TokenChoice &c) { return c.id == id; });
    return it == m_choices.cend() ? id : it->label;
}

void TokenField::setError(bool error)
{
    if (error == m_error)
        return;
    m_error = error;
    update();
    Q_EMIT errorChanged(error);
}

void TokenField::offerChoices()
{
    const QStringList chosen = value();
    m_model->clear();
    for (const TokenChoice &choice : std::as_const(m_choices)) {
        if (chosen.contains(choice.id))
            continue;
        auto *item = new QStandardItem(choice.label);
        item->setData(choice.id, idRole);
        m_model->appendRow(item);
    }
}

} // namespace rollbook
