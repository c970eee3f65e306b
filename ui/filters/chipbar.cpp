// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/chipbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/countbutton.h"
#include "ui/widgets/readers.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int gap = 6;
constexpr int lineHeight = 18;

/// A quiet button with a dashed border.
class AddButton final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokensOf(this).lineControl, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusControl,
                                metrics::radiusControl);
    }
};

QPushButton *small(QPushButton *button, const QString &objectName)
{
    button->setObjectName(objectName);
    button->setProperty("measure", u"small"_s);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ChipBar::ChipBar(const Report &report, const FilterContext &context, QWidget *parent)
    : Surface(&Tokens::bgBase, Qt::BottomEdge, parent),
      m_report(report),
      m_context(context),
      m_open(new CountButton(tr("Filters"), this)),
      m_lead(plainLabel({}, "small", "second", this)),
      m_line(new Surface(&Tokens::line, {}, this)),
      m_more(small(new QPushButton(this), u"chips.more"_s)),
      m_add(small(new AddButton(tr("Filter"), this), u"chips.add"_s)),
      m_clear(small(new QPushButton(tr("Clear all"), this), u"chips.clear"_s))
{
    setObjectName(u"chips"_s);
    setAccessibleName(tr("Applied filters"));
    readers::setAdornment(m_line);
    setFixedHeight(metrics::px(metrics::chipBar));
    m_open->setObjectName(u"chips.filters"_s);
    m_open->setProperty("measure", u"small"_s);
    m_open->setIcon(icons::icon(u"sliders"_s));
    m_open->setCheckable(true);
    m_open->setAutoDefault(false);
    m_open->setToolTip(tr("Show or hide the filter form"));
    m_more->setProperty("kind", u"link"_s);
    m_add->setProperty("kind", u"ghost"_s);
    m_add->setIcon(icons::icon(u"plus"_s));
    m_add->setAccessibleName(tr("Add a filter"));
    m_clear->setProperty("kind", u"ghost"_s);
    connect(m_open, &QPushButton::clicked, this, &ChipBar::formToggled);
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT openRequested({}); });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT openRequested({}); });
    connect(m_clear, &QPushButton::clicked, this, &ChipBar::clearRequested);
    arrange();
}

Chip *ChipBar::makeChip(const Filter &filter)
{
    auto *chip = new Chip(filter.label(), {}, this);
    chip->setObjectName(u"chip."_s + filter.name);
    connect(chip, &Chip::activated, this, [this, name = filter.name] { Q_EMIT openRequested(name); });
    connect(chip, &Chip::removeRequested, this, [this, name = filter.name] { Q_EMIT removeRequested(name); });
    return chip;
}

void ChipBar::setFilters(const QMap<QString, FilterValue> &filters)
{
    m_filters = filters;
    for (const QString &name : m_chips.keys())
        if (!filters.contains(name))
            drop(name);
    QWidget *previous = m_open;
    for (const Filter &filter : m_report.filters) {
        const auto it = filters.find(filter.name);
        if (it == filters.end())
            continue;
        Chip *&chip = m_chips[filter.name];
        if (!chip)
            chip = makeChip(filter);
        chip->setValue(filtertext::value(filter, it.value(), m_context));
        for (QWidget *part : chip->findChildren<QWidget *>()) {
            setTabOrder(previous, part);
            previous = part;
        }
    }
    for (QPushButton *button : { m_more, m_add, m_clear }) {
        setTabOrder(previous, button);
        previous = button;
    }
    const auto corner = m_corner ? m_corner->findChildren<QPushButton *>() : QList<QPushButton *>();
    for (QPushButton *button : corner) {
        setTabOrder(previous, button);
        previous = button;
    }
    m_open->setCount(static_cast<int>(filters.size()));
    arrange();
}

void ChipBar::drop(const QString &name)
{
    Chip *chip = m_chips.take(name);
    if (chip->isAncestorOf(QApplication::focusWidget()))
        (m_formStays ? m_clear : m_open)->setFocus(Qt::OtherFocusReason);
    chip->hide();
    // It may be the chip whose signal is being answered.
    chip->deleteLater();
}

void ChipBar::setChoices(const QString &source, const QList<Choice> &choices)
{
    QMap<qint64, QString> &names = m_context.names[source];
    for (const Choice &choice : choices)
        names.insert(choice.id, choice.label);
    setFilters(m_filters);
}

void ChipBar::setFormStays()
{
    m_formStays = true;
    for (QWidget *widget : { static_cast<QWidget *>(m_open), m_line, static_cast<QWidget *>(m_add) })
        widget->hide();
    arrange();
}

void ChipBar::setCorner(QWidget *corner)
{
    m_corner = corner;
    corner->setParent(this);
    corner->installEventFilter(this);
    corner->show();
    setFilters(m_filters);
}

bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::LayoutRequest || type == QEvent::ShowToParent || type == QEvent::HideToParent)
        arrange();
    return Surface::eventFilter(watched, event);
}

void ChipBar::setFormOpen(bool open)
{
    m_open->setChecked(open);
}

QSize ChipBar::minimumSizeHint() const
{
    const int corner = m_corner && !m_corner->isHidden() ? m_corner->sizeHint().width() + gap : 0;
    return { m_open->sizeHint().width() + m_add->sizeHint().width() + corner + 2 * metrics::space4 + 2 * gap,
             height() };
}

void ChipBar::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    arrange();
}

void ChipBar::place(QWidget *widget, int &x)
{
    const QSize size = widget->sizeHint();
    const QRect at(x, (height() - 1 - size.height()) / 2, size.width(), size.height());
    widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
    widget->show();
    x += size.width() + gap;
}

/// The width that it takes.
int ChipBar::placeCorner()
{
    if (!m_corner || m_corner->isHidden())
        return 0;
    const QSize size = m_corner->sizeHint();
    const int x = width() - metrics::space4 - size.width();
    m_corner->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(), QRect(x, (height() - 1 - size.height()) / 2, size.width(), size.height())));
    return size.width() + gap;
}

void ChipBar::arrange()
{
    int x = metrics::space4;
    m_lead->setVisible(m_formStays);
    if (m_formStays) {
        m_lead->setText(m_filters.isEmpty() ? tr("Nothing set yet") : tr("Set:"));
        place(m_lead, x);
    } else {
        place(m_open, x);
        m_line->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - 1 - lineHeight) / 2, 1, lineHeight)));
        x += 1 + gap;
    }

    QList<Chip *> chips;
    for (const Filter &filter : std::as_const(m_report.filters))
        if (Chip *chip = m_chips.value(filter.name))
            chips << chip;
    m_more->setText(tr("+%n more", nullptr, static_cast<int>(chips.size())));
    const int tail = m_add->sizeHint().width() + gap + m_clear->sizeHint().width() + metrics::space4 + placeCorner();
    const int room = width() - tail - x;
    int needed = 0;
    for (const Chip *chip : chips)
        needed += chip->sizeHint().width() + gap;
    const bool all = needed <= room;
    const int end = x + room - (all ? 0 : m_more->sizeHint().width() + gap);
    int hidden = 0;
    for (Chip *chip : chips) {
        const bool fits = hidden == 0 && x + chip->sizeHint().width() + gap <= end;
        chip->setVisible(fits);
        if (fits)
            place(chip, x);
        else
            ++hidden;
    }
    m_more->setText(tr("+%n more", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    if (hidden > 0)
        place(m_more, x);
    // The first button leads to the form as well.
    const bool crowded = m_corner && room < (hidden > 0 ? m_more->sizeHint().width() + gap : 0);
    m_add->setVisible(!m_formStays && !crowded);
    if (!m_add->isHidden())
        place(m_add, x);
    m_clear->setVisible(!m_filters.isEmpty());
    if (!m_filters.isEmpty())
        place(m_clear, x);
}

} // namespace rollbook
