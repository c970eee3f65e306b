// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmenteditor.h"

#include "services/segmentbody.h"
#include "ui/segments/rulerow.h"
#include "ui/segments/segmenttext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// From here on a rule is one line.
constexpr int wideFrom = 600;
constexpr int leastWordWidth = 44;
constexpr int keys = static_cast<int>(Qt::CTRL) | static_cast<int>(Qt::SHIFT) | static_cast<int>(Qt::Key_A);

} // namespace

SegmentEditor::SegmentEditor(const Filter &filter, const FilterContext &context, QWidget *parent)
    : FilterEditor(filter, parent),
      m_context(context),
      m_head(makeHead()),
      m_body(new QWidget(this)),
      m_words(plainLabel({}, "caption", "second", this))
{
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins({});
    rows->setSpacing(metrics::space2);
    m_words->setObjectName(nameOf(u"words"_s));
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space2);
    column->addWidget(m_head);
    column->addWidget(m_body);
    m_foot = makeFoot();
    column->addWidget(m_foot);
    column->addWidget(m_words);
    setFocusProxy(m_add);
    auto *shortcut = new QShortcut(QKeySequence(keys), this);
    connect(shortcut, &QShortcut::activated, this, &SegmentEditor::addRule);
    refresh();
}

QWidget *SegmentEditor::makeHead()
{
    auto *head = new QWidget(this);
    m_join = new SegmentedControl(head);
    m_join->setObjectName(nameOf(u"join"_s));
    m_join->setAccessibleName(tr("Which rules must hold"));
    m_join->setSmall(true);
    m_join->addSegment(tr("All"));
    m_join->addSegment(tr("Any"));
    for (int i = 0; i < m_join->count(); ++i)
        m_join->setAccented(i, true);
    m_count = plainLabel({}, "small", "second", head);
    m_removeAll = new QPushButton(tr("Remove all"), head);
    m_removeAll->setObjectName(nameOf(u"removeAll"_s));
    m_removeAll->setProperty("kind", u"ghost"_s);
    m_removeAll->setProperty("measure", u"small"_s);
    m_removeAll->setAutoDefault(false);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(metrics::space2);
    row->addWidget(plainLabel(tr("Match", "all or any of the rules"), "small", "second", head));
    row->addWidget(m_join);
    row->addWidget(m_count, 1);
    row->addWidget(m_removeAll);
    connect(m_join, &SegmentedControl::currentChanged, this, &SegmentEditor::edited);
    connect(m_removeAll, &QPushButton::clicked, this, &SegmentEditor::removeAll);
    return head;
}

QWidget *SegmentEditor::makeFoot()
{
    auto *foot = new QWidget(this);
    m_add = new QPushButton(icons::icon(u"plus"_s), tr("Add rule"), foot);
    m_add->setObjectName(nameOf(u"add"_s));
    m_add->setProperty("measure", u"small"_s);
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("All rules are joined in one way; groups inside groups are not possible."));
    m_keys = new KeyHint(QKeySequence(keys), foot);
    m_limits = new ElidedLabel(m_add->toolTip(), Qt::ElideRight, foot);
    m_limits->setProperty("type", u"caption"_s);
    m_limits->setProperty("tone", u"third"_s);
    m_limits->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_limits->hide();
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(metrics::space2);
    row->addWidget(m_add);
    row->addWidget(m_keys);
    row->addWidget(m_limits, 100); // before a stretch for when it is hidden
    row->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &SegmentEditor::addRule);
    return foot;
}

Segment SegmentEditor::segment() const
{
    Segment segment { .join = m_join->current() == 1 ? Segment::Join::Any : Segment::Join::All };
    for (const RuleRow *row : m_rows)
        segment.rules << row->rule();
    return segment;
}

int SegmentEditor::faultCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](RuleRow *row) { return !row->fault().isEmpty(); }));
}

void SegmentEditor::setWordsShown(bool shown)
{
    m_wordsShown = shown;
    refresh();
}

void SegmentEditor::setSubject(const QString &subject)
{
    m_subject = subject;
    refresh();
}

FilterReading SegmentEditor::reading() const
{
    if (m_rows.isEmpty())
        return std::nullopt;
    if (const int faults = faultCount(); faults > 0)
        return tl::unexpected(tr("%n rule(s) are not complete.", nullptr, faults));
    const Segment now = segment();
    if (const auto checked = checkSegment(now); !checked)
        return tl::unexpected(tr("The rules cannot be sent: %1").arg(checked.error().message));
    return FilterValue(now);
}

void SegmentEditor::setValue(const std::optional<FilterValue> &value)
{
    const Segment wanted = value ? std::get<Segment>(*value) : Segment {};
    const QSignalBlocker blocker(m_join);
    m_join->setCurrent(wanted.join == Segment::Join::Any ? 1 : 0);
    if (wanted.rules != segment().rules || wanted.rules.isEmpty()) {
        qDeleteAll(std::exchange(m_rows, {}));
        for (const SegmentRule &rule : wanted.rules)
            appendRow(rule);
    }
    renumber();
    refresh();
}

void SegmentEditor::setInvalid(bool invalid)
{
    for (RuleRow *row : std::as_const(m_rows))
        invalid ? row->showFault() : row->refreshFault();
    if (!invalid)
        return;
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [](RuleRow *row) { return !row->fault().isEmpty(); });
    setFocusProxy(first == m_rows.end() ? static_cast<QWidget *>(m_add) : *first);
}

RuleRow *SegmentEditor::appendRow(const SegmentRule &rule)
{
    auto *row = new RuleRow(filter().vocabulary, m_context, m_body);
    row->setRule(rule);
    row->setWordWidth(wordWidth());
    row->setWide(width() >= metrics::px(wideFrom));
    m_body->layout()->addWidget(row);
    m_rows << row;
    connect(row, &RuleRow::edited, this, [this, row] {
        row->refreshFault();
        edited();
    });
    connect(row, &RuleRow::removeRequested, this, [this, row] { remove(row); });
    return row;
}

void SegmentEditor::addRule()
{
    RuleRow *row = appendRow({});
    renumber();
    edited();
    row->setFocus(Qt::OtherFocusReason);
    // It has its place only after the layout ran.
    QTimer::singleShot(0, row, [row] {
        for (QWidget *above = row->parentWidget(); above; above = above->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(above))
                return area->ensureWidgetVisible(row, 0, metrics::space4);
    });
}

void SegmentEditor::remove(RuleRow *row)
{
    const qsizetype place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    setFocusProxy(m_add);
    QWidget *next = m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.at(qMin(place, m_rows.size() - 1));
    next->setFocus(Qt::OtherFocusReason);
    // The row's own button asked for this.
    row->hide();
    row->deleteLater();
    row->setPlace(nameOf(u"removed"_s), 0, {});
    renumber();
    edited();
}

void SegmentEditor::removeAll()
{
    setFocusProxy(m_add);
    m_add->setFocus(Qt::OtherFocusReason);
    qDeleteAll(std::exchange(m_rows, {}));
    edited();
}

QString SegmentEditor::word(int row, Segment::Join join)
{
    if (row == 1)
        return tr("Where");
    return join == Segment::Join::Any ? tr("or") : tr("and");
}

int SegmentEditor::wordWidth()
{
    const QFontMetrics font(metrics::font(metrics::Type::Small));
    int width = metrics::px(leastWordWidth);
    for (const int row : { 1, 2 })
        for (const auto join : { Segment::Join::All, Segment::Join::Any })
            width = qMax(width, font.horizontalAdvance(word(row, join)) + 2);
    return width;
}

void SegmentEditor::renumber()
{
    const Segment::Join join = m_join->current() == 1 ? Segment::Join::Any : Segment::Join::All;
    int number = 0;
    for (RuleRow *row : std::as_const(m_rows)) {
        ++number;
        row->setPlace(nameOf(), number, word(number, join));
    }
}

void SegmentEditor::edited()
{
    refresh();
    Q_EMIT changed();
}

void SegmentEditor::refresh()
{
    renumber();
    const int count = static_cast<int>(m_rows.size());
    m_count->setText(tr("of %n rule(s)", "after All or Any", count));
    fit();
    m_head->setVisible(count > 1);
    m_body->setVisible(count > 0);
    m_words->setVisible(m_wordsShown);
    m_words->setText(segmenttext::sentence(segment(), filter().vocabulary, m_context, m_subject));
}

void SegmentEditor::resizeEvent(QResizeEvent *event)
{
    FilterEditor::resizeEvent(event);
    fit();
}

void SegmentEditor::fit()
{
    const bool wide = width() >= metrics::px(wideFrom);
    m_removeAll->setVisible(wide);
    m_limits->setVisible(wide);
    // In line with the fields of the rules.
    m_foot->layout()->setContentsMargins(wide && !m_rows.isEmpty() ? wordWidth() + metrics::space2 : 0, 0, 0, 0);
    for (RuleRow *row : std::as_const(m_rows))
        row->setWide(wide);
}

} // namespace rollbook
