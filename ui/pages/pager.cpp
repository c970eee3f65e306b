// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pager.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace rollbook {

namespace {

constexpr int tightWidth = 880;
constexpr int leastWidth = 640;

} // namespace

Pager::Pager(const Report &report, QWidget *parent) : Surface(&Tokens::bgWindow, Qt::TopEdge, parent), m_report(report)
{
    setObjectName(QStringLiteral("pager"));
    setFixedHeight(metrics::px(metrics::pager));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);

    m_range = plainLabel({}, "strong", "", this);
    m_range->setObjectName(QStringLiteral("pager.range"));
    m_of = new ElidedLabel({}, Qt::ElideRight, this);
    setStyleProperty(m_of, "type", QStringLiteral("small"));
    setStyleProperty(m_of, "tone", QStringLiteral("second"));
    m_of->setObjectName(QStringLiteral("pager.total"));
    m_of->setMinimumWidth(1); // the table's width counts, not the words under it
    m_sizeLabel = plainLabel(tr("Page size"), "small", "second", this);
    m_size = new QComboBox(this);
    m_size->setObjectName(QStringLiteral("pager.size"));
    m_size->setAccessibleName(tr("Page size"));
    setStyleProperty(m_size, "measure", QStringLiteral("small"));
    connect(m_size, &QComboBox::activated, this, [this] { Q_EMIT pageSizeRequested(m_size->currentData().toInt()); });

    m_firstPage = jumpButton(QStringLiteral("first"), tr("First page"), "pager.first");
    m_previous = jumpButton(QStringLiteral("chevron-left"), tr("Previous page (Ctrl+PgUp)"), "pager.previous");
    m_pageLabel = plainLabel(tr("Page"), "small", "second", this);
    m_page = new QLineEdit(this);
    m_page->setObjectName(QStringLiteral("pager.page"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(tr("Go to page (Ctrl+G)"));
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setFixedWidth(metrics::px(48));
    setStyleProperty(m_page, "measure", QStringLiteral("small"));
    connect(m_page, &QLineEdit::returnPressed, this, &Pager::submitPage);
    m_pages = plainLabel({}, "small", "second", this);
    m_next = jumpButton(QStringLiteral("chevron-right"), tr("Next page (Ctrl+PgDown)"), "pager.next");
    m_last = jumpButton(QStringLiteral("last"), tr("Last page"), "pager.last");

    m_updated = plainLabel({}, "small", "second", this);
    m_updated->setObjectName(QStringLiteral("pager.updated"));
    m_refresh = new QPushButton(icons::icon(QStringLiteral("refresh"), &Tokens::accentText), tr("Refresh"), this);
    m_refresh->setObjectName(QStringLiteral("pager.refresh"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Ask again for these rows (F5)"));
    setStyleProperty(m_refresh, "kind", QStringLiteral("link"));
    setStyleProperty(m_refresh, "measure", QStringLiteral("small"));
    connect(m_refresh, &QPushButton::clicked, this, &Pager::refreshRequested);

    layout->addWidget(m_range);
    layout->addWidget(m_of);
    layout->addWidget(new BarDivider(this));
    layout->addWidget(m_sizeLabel);
    layout->addWidget(m_size);
    layout->addStretch(1);
    for (QWidget *widget : { static_cast<QWidget *>(m_firstPage), static_cast<QWidget *>(m_previous) })
        layout->addWidget(widget);
    layout->addWidget(m_pageLabel);
    layout->addWidget(m_page);
    layout->addWidget(m_pages);
    layout->addWidget(m_next);
    layout->addWidget(m_last);
    layout->addStretch(1);
    layout->addWidget(m_updated);
    layout->addWidget(m_refresh);

    connect(m_firstPage, &QToolButton::clicked, this, [this] { jumpTo(0); });
    connect(m_previous, &QToolButton::clicked, this, [this] { jumpTo(m_first / m_pageSize - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { jumpTo(m_first / m_pageSize + 1); });
    connect(m_last, &QToolButton::clicked, this, [this] { jumpTo(pageCount() - 1); });
    setPageSizes({ 25, 50, 100 });
    setRows(0, -1, 50);
}

QToolButton *Pager::jumpButton(const QString &iconName, const QString &label, const char *name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icons::icon(iconName));
    button->setAccessibleName(label);
    button->setToolTip(label);
    button->setObjectName(QString::fromLatin1(name));
    setStyleProperty(button, "kind", QStringLiteral("ghost"));
    setStyleProperty(button, "measure", QStringLiteral("small"));
    setStyleProperty(button, "square", true);
    return button;
}

qint64 Pager::pageCount() const
{
    return qMax<qint64>(1, (qMax<qint64>(0, m_total) + m_pageSize - 1) / m_pageSize);
}

void Pager::setPageSizes(const QList<int> &sizes)
{
    m_size->clear();
    for (const int size : sizes)
        m_size->addItem(QLocale().toString(size), size);
}

void Pager::setRows(qint64 firstVisible, qint64 total, int pageSize)
{
    m_first = std::clamp<qint64>(firstVisible, 0, qMax<qint64>(0, total - 1));
    m_total = total;
    m_pageSize = qMax(1, pageSize);
    m_size->setCurrentIndex(m_size->findData(m_pageSize));
    const qint64 page = m_first / m_pageSize;
    const bool known = total >= 0;
    m_page->setEnabled(known);
    if (!m_page->hasFocus() || !m_page->isModified())
        m_page->setText(QLocale().toString(page + 1));
    m_page->setModified(false);
    //: after the field with the page number
    m_pages->setText(tr("of %L1").arg(pageCount()));
    m_firstPage->setEnabled(known && page > 0);
    m_previous->setEnabled(known && page > 0);
    m_next->setEnabled(known && page + 1 < pageCount());
    m_last->setEnabled(known && page + 1 < pageCount());
    describeRange();
}

void Pager::setSelected(int selected)
{
    m_selected = selected;
    describeRange();
}

void Pager::describeRange()
{
    if (m_total <= 0) {
        m_range->setText(m_total < 0 ? QString() : QLocale().toString(0));
        m_of->setText(m_total < 0 ? QString() : m_report.noun(0));
        return;
    }
    const QLocale locale;
    const qint64 first = m_first / m_pageSize * m_pageSize;
    const qint64 last = qMin(m_total, first + m_pageSize);
    m_range->setText(locale.toString(first + 1) + QChar(0x2013) + locale.toString(last));
    //: %1 is the number of rows, %2 what they are: "of 12,430 customers"
    QString text = tr("of %1 %2").arg(locale.toString(m_total), m_report.noun(int(m_total)));
    if (m_atLeast)
        //: as "of 12,430 customers", while not all of them are known
        text = tr("of at least %1 %2").arg(locale.toString(m_total), m_report.noun(int(m_total)));
    if (m_selected > 0)
        text += QStringLiteral(" \u00b7 ") + tr("%Ln selected", nullptr, m_selected);
    m_of->setText(text);
}

void Pager::setUpdated(const QDateTime &localTime, bool stale)
{
    //: %1 is a time of day
    m_updated->setText(localTime.isValid()
                           ? tr("Updated %1").arg(QLocale().toString(localTime.time(), QLocale::ShortFormat))
                           : QString());
    m_refresh->setToolTip(tr("Ask again for these rows (F5)") + QChar(u'\n') + m_updated->text());
    setStyleProperty(m_updated, "tone", stale ? QStringLiteral("warn") : QStringLiteral("second"));
}

void Pager::focusPageField()
{
    m_page->setFocus(Qt::ShortcutFocusReason);
    m_page->selectAll();
}

void Pager::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    // Words go before numbers are cut; the age of the data stays in the tooltip of Refresh.
    const bool tight = width() < metrics::px(tightWidth);
    m_sizeLabel->setVisible(!tight);
    m_pageLabel->setVisible(!tight);
    m_refresh->setText(tight ? QString() : tr("Refresh"));
    m_updated->setVisible(width() >= metrics::px(leastWidth));
}

void Pager::jumpTo(qint64 page)
{
    Q_EMIT pageRequested(std::clamp<qint64>(page, 0, pageCount() - 1));
}

void Pager::submitPage()
{
    bool ok = false;
    const qint64 page = QLocale().toLongLong(m_page->text().trimmed(), &ok);
    m_page->setModified(false);
    if (ok && page >= 1 && page <= pageCount()) {
        jumpTo(page - 1);
        return;
    }
    // A page that does not exist changes nothing: the field says again where the table is.
    m_page->setText(QLocale().toString(m_first / m_pageSize + 1));
    m_page->selectAll();
}

} // namespace rollbook
