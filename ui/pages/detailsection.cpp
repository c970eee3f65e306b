// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailsection.h"

#include "report/values.h"
#include "ui/card/peoplelinks.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/note.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/wraplabel.h"

#include <QGridLayout>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int labelWidth = 92;
constexpr int boxPadding = 8;

const char *toneOf(const QVariant &value)
{
    if (value.userType() != qMetaTypeId<Money>())
        return "";
    const double amount = value.value<Money>().amount;
    return qFuzzyIsNull(amount) ? "third" : amount < 0 ? "danger" : "";
}

QString shownText(const DetailRecord &record, const Column &column, const CellFormat &format, MissingFields missing)
{
    if (!record.isServed(column.key) && missing == MissingFields::Awaited)
        return {};
    const QString text = detailText(record.value(column.key), column, format);
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

StatBox::StatBox(const QString &label, QWidget *parent)
    : QFrame(parent),
      m_label(label),
      m_value(plainLabel({}, "strong", "", this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(boxPadding, 0, boxPadding, 0);
    auto *caption = new ElidedLabel(label, Qt::ElideRight, this);
    caption->setProperty("type", u"small"_s);
    caption->setProperty("tone", u"second"_s);
    row->addWidget(caption, 1);
    row->addWidget(m_value);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFixedHeight(metrics::px(26));
}

void StatBox::setValue(const QString &value)
{
    m_value->setText(value);
    m_value->setAccessibleName(QString(m_label + u": "_s + value));
}

bool StatBox::fits(const QString &label, int width)
{
    const QFontMetrics caption(metrics::font(metrics::Type::Small));
    return caption.horizontalAdvance(label) + caption.horizontalAdvance(u"1,000"_s) + 3 * boxPadding <= width;
}

void StatBox::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    paintBox(&painter, rect(), tokens.bgBase, tokens.line, metrics::radiusControl);
}

void addLabelled(QGridLayout *grid, const QString &label, QWidget *value)
{
    const int row = grid->rowCount();
    auto *caption = new WrapLabel("small", "third", grid->parentWidget());
    caption->setFixedWidth(metrics::px(labelWidth));
    caption->setFullText(label);
    grid->addWidget(caption, row, 0);
    grid->addWidget(value, row, 1);
}

WrapLabel *addLabelledValue(QGridLayout *grid, const QString &label)
{
    auto *value = new WrapLabel("small", "", grid->parentWidget());
    value->setObjectName(label);
    addLabelled(grid, label, value);
    return value;
}

DetailSection::DetailSection(const DetailGroup &group, const DetailLayout &layout, int width, QWidget *parent)
    : Surface(&Tokens::bgSubtle, Qt::TopEdge, parent),
      m_group(group),
      m_failedKey(group.payments ? layout.failedPaymentKey : QString()),
      m_retriedKey(group.payments ? layout.retriedPaymentKey : QString())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::space2, 0, 8);
    column->setSpacing(6);
    column->addWidget(new SectionHeader(group.title, SectionHeader::Look::Group, this));
    if (group.payments) {
        m_note = new Note(Tone::Danger, {}, this);
        m_note->hide();
        column->addWidget(m_note);
    }
    auto *boxes = new QGridLayout;
    boxes->setSpacing(metrics::space1);
    boxes->setColumnStretch(0, 1);
    boxes->setColumnStretch(1, 1);
    column->addLayout(boxes);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space2);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);

    for (const Column &count : group.counts) {
        if (!StatBox::fits(count.label(), (width - metrics::space1) / 2)) {
            addField(grid, count);
            continue;
        }
        auto *box = new StatBox(count.label(), this);
        boxes->addWidget(box, int(m_boxes.size()) / 2, int(m_boxes.size()) % 2);
        m_boxes.insert(count.key, box);
    }
    for (const Column &field : group.fields)
        addField(grid, field);
}

void DetailSection::addField(QGridLayout *grid, const Column &column)
{
    if (!namesPeople(column)) {
        m_values.insert(column.key, addLabelledValue(grid, column.label()));
        return;
    }
    auto *people = new PeopleLinks(column, this);
    connect(people, &PeopleLinks::wanted, this, &DetailSection::personWanted);
    addLabelled(grid, column.label(), people);
    m_people << people;
}

void DetailSection::showRecord(const DetailRecord &record, const CellFormat &format, MissingFields missing)
{
    for (const QList<Column> &columns : { m_group.counts, m_group.fields })
        for (const Column &column : columns) {
            const QString text = shownText(record, column, format, missing);
            if (StatBox *box = m_boxes.value(column.key)) {
                box->setValue(text);
            } else if (WrapLabel *value = m_values.value(column.key)) {
                value->setFullText(text);
                // A masked amount does not tell by its colour what it is.
                const bool masked = format.masked && column.privacy != Privacy::None;
                value->setTone(masked ? "" : toneOf(record.value(column.key)));
            }
        }
    for (PeopleLinks *people : std::as_const(m_people))
        people->showRecord(record, format, missing);
    if (m_note) {
        const bool failed = record.isTrue(m_failedKey);
        const bool retried = record.isTrue(m_retriedKey);
        m_note->setTone(failed ? Tone::Danger : Tone::Warn);
        m_note->setText(failed && retried ? tr("A payment failed and is being retried.")
                            : failed      ? tr("A payment failed.")
                                          : tr("A payment is being retried."));
        m_note->setVisible(failed || retried);
    }
}

} // namespace rollbook
