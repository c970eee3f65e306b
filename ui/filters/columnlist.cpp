// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/columnlist.h"

#include "ui/filters/columnrow.h"
#include "ui/filters/extracolumnsfield.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/searchfield.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0))
        delete item;
}

bool anyVisible(const QStringList &keys, const QHash<QString, ColumnRow *> &rows)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
        return rows.value(key)->isVisibleTo(rows.value(key)->parentWidget());
    });
}

} // namespace

ColumnList::ColumnList(const Report &report, QWidget *parent)
    : QWidget(parent),
      m_report(report),
      m_search(new SearchField(tr("Search columns"), {}, this)),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget(m_scroll)),
      m_column(new QVBoxLayout(m_content))
{
    m_search->setObjectName(u"columns.search"_s);
    m_search->setAccessibleName(tr("Search columns"));
    m_scroll->setObjectName(u"columns.scroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_shownHeading = addHeading(tr("Shown"));
    m_shownRows = new QVBoxLayout;
    m_shownRows->setSpacing(0);
    m_column->addLayout(m_shownRows);
    m_nothing = plainLabel(tr("No column matches."), "small", "third", m_content);
    m_nothing->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, 0);
    m_nothing->hide();
    addGroups();
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);

    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space1);
    searchRow->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(searchRow);
    column->addWidget(m_scroll, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnList::search);
    setShown(m_report.defaultColumns());
}

QSize ColumnList::sizeHint() const
{
    return { metrics::px(metrics::panelWidth), metrics::px(460) };
}

QLabel *ColumnList::addHeading(const QString &text)
{
    auto *label = plainLabel(text, "strong", "", m_content);
    label->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, 2);
    m_column->addWidget(label);
    return label;
}

void ColumnList::addGroups()
{
    for (const Column &column : m_report.columns) {
        group(column.group()).keys << column.key;
        addRow(column.key, column.label());
    }
    for (const CompositeColumn &column : m_report.composites) {
        group(column.group()).keys << column.key;
        addRow(column.key, column.label());
    }
    if (m_report.extraColumns.isNull())
        return;
    group(m_report.extraColumns.group());
    m_extra = new ExtraColumnsField(m_content);
    m_column->addWidget(m_extra);
    connect(m_extra, &ExtraColumnsField::idsEntered, this, [this](const QList<qint64> &ids) {
        QStringList keys = m_shown;
        for (const qint64 id : ids)
            keys << m_report.extraColumns.keyPrefix + QString::number(id);
        m_shown = cleaned(keys);
        place();
        Q_EMIT changed();
    });
}

ColumnList::Group &ColumnList::group(const QString &title)
{
    const auto it = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.title == title; });
    if (it != m_groups.end())
        return *it;
    Group made { title, addHeading(title), new QVBoxLayout, {} };
    made.rows->setSpacing(0);
    m_column->addLayout(made.rows);
    return m_groups.emplace_back(made);
}

ColumnRow *ColumnList::addRow(const QString &key, const QString &label)
{
    auto *row = new ColumnRow(key, label, m_content);
    m_rows.insert(key, row);
    connect(row, &ColumnRow::toggled, this, [this, row](bool on) { toggle(row, on); });
    connect(row, &ColumnRow::moveRequested, this, [this, key](int by) { move(key, m_shown.indexOf(key) + by); });
    connect(row, &ColumnRow::dragged, this, [this, row](const QPoint &position) { drag(row, position); });
    return row;
}

void ColumnList::addExtraRow(const QString &key, const QString &label)
{
    delete m_rows.take(key);
    Group &extra = group(m_report.extraColumns.group());
    if (!extra.keys.contains(key))
        extra.keys << key;
    addRow(key, label);
}

QStringList ColumnList::cleaned(const QStringList &keys)
{
    QStringList clean;
    for (const QString &key : keys) {
        if (!row(key) && m_report.extraColumnIds({ key }).isEmpty())
            continue;
        if (!row(key))
            addExtraRow(
                key, tr("%1: %2").arg(m_report.extraColumns.group(), key.mid(m_report.extraColumns.keyPrefix.size())));
        if (!clean.contains(key) && !m_unknown.contains(key))
            clean << key;
    }
    return clean;
}

void ColumnList::setShown(const QStringList &keys)
{
    m_shown = cleaned(keys);
    setRequired(m_required);
}

void ColumnList::setRequired(const QSet<QString> &keys)
{
    m_required = keys;
    for (const Group &group : std::as_const(m_groups))
        for (const QString &key : group.keys)
            if (m_required.contains(key) && !m_shown.contains(key))
                m_shown << key;
    place();
}

void ColumnList::setUnknown(const QList<ColumnHeader> &headers)
{
    for (const QString &key : std::exchange(m_unknown, {}))
        delete m_rows.take(key);
    for (const ColumnHeader &header : headers) {
        if (row(header.key))
            continue;
        m_unknown << header.key;
        addRow(header.key, header.label.isEmpty() ? header.key : header.label);
    }
    place();
}

void ColumnList::setExtraChoices(const QList<Choice> &choices)
{
    if (!m_extra)
        return;
    m_extra->hide();
    for (const Choice &choice : choices)
        addExtraRow(m_report.extraColumns.keyPrefix + QString::number(choice.id), choice.label);
    place();
}

void ColumnList::setExtraChoicesFailed(const QString &sentence)
{
    if (m_extra)
        m_extra->setFailed(sentence);
}

void ColumnList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_wanted, true) || m_report.extraColumns.isNull())
        return;
    Q_EMIT choicesWanted(m_report.extraColumns.source);
}

void ColumnList::resetToDefault()
{
    const QStringList before = m_shown;
    setShown(m_report.defaultColumns());
    if (m_shown != before)
        Q_EMIT changed();
}

void ColumnList::toggle(ColumnRow *row, bool on)
{
    if (on)
        m_shown << row->key();
    else
        m_shown.removeAll(row->key());
    // The row goes to or comes from the list on top: what is under the pointer stays there.
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int value = bar->value() + (on ? row->height() : -row->height());
    place();
    m_content->layout()->activate();
    bar->setValue(value);
    Q_EMIT changed();
}

void ColumnList::move(const QString &key, qsizetype to)
{
    const qsizetype from = m_shown.indexOf(key);
    if (from < 0 || to < 0 || to >= m_shown.size() || from == to)
        return;
    m_shown.move(from, to);
    place();
    m_scroll->ensureWidgetVisible(row(key), 0, metrics::space4);
    Q_EMIT changed();
}

void ColumnList::drag(ColumnRow *dragged, const QPoint &position)
{
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const QRect place = row(m_shown.at(i))->geometry();
        if (row(m_shown.at(i)) != dragged && row(m_shown.at(i))->isVisible() && position.y() >= place.top()
            && position.y() <= place.bottom()) {
            move(dragged->key(), i);
            m_content->layout()->activate();
            return;
        }
    }
}

void ColumnList::place()
{
    empty(m_shownRows);
    QWidget *previous = m_search;
    const auto put = [&](QVBoxLayout *layout, const QString &key, bool shown) {
        ColumnRow *placed = row(key);
        placed->setShown(shown);
        layout->addWidget(placed);
        setTabOrder(previous, placed->check());
        previous = placed->check();
    };
    for (const QString &key : std::as_const(m_shown))
        put(m_shownRows, key, true);
    for (const QString &key : std::as_const(m_unknown))
        put(m_shownRows, key, true);
    for (const Group &group : std::as_const(m_groups)) {
        empty(group.rows);
        for (const QString &key : group.keys)
            if (!m_shown.contains(key))
                put(group.rows, key, false);
    }
    lock();
    search();
}

void ColumnList::lock()
{
    for (ColumnRow *each : std::as_const(m_rows)) {
        const bool last = m_shown == QStringList { each->key() };
        if (m_unknown.contains(each->key()))
            each->setLocked(true, tr("new in the service"));
        else if (m_required.contains(each->key()))
            each->setLocked(true, tr("always included"));
        else
            each->setLocked(last, tr("the last one"));
    }
}

void ColumnList::search()
{
    const QString text = m_search->text().trimmed();
    const auto matches = [&](const QString &key, const QString &group) {
        return row(key)->label().contains(text, Qt::CaseInsensitive) || key.contains(text, Qt::CaseInsensitive)
            || group.contains(text, Qt::CaseInsensitive);
    };
    for (const Group &group : std::as_const(m_groups))
        for (const QString &key : group.keys)
            row(key)->setVisible(matches(key, group.title));
    for (const QString &key : std::as_const(m_unknown))
        row(key)->setVisible(matches(key, {}));
    bool any = anyVisible(m_shown + m_unknown, m_rows);
    m_shownHeading->setVisible(any);
    for (const Group &group : std::as_const(m_groups)) {
        QStringList below = group.keys;
        below.removeIf([this](const QString &key) { return m_shown.contains(key); });
        const bool waiting = m_extra && !m_extra->isHidden() && group.title == m_report.extraColumns.group();
        group.heading->setVisible(anyVisible(below, m_rows) || (waiting && text.isEmpty()));
        any = any || group.heading->isVisibleTo(m_content);
    }
    m_nothing->setVisible(!any);
}

} // namespace rollbook
