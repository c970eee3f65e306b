// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailseveral.h"

#include "report/mask.h"
#include "report/values.h"
#include "ui/card/copybutton.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/wraplabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int smallAvatar = 22;
/// More people than this are counted, not listed.
constexpr qsizetype listedPeople = 50;

QStringList textsOf(const QString &key, const QList<DetailRecord> &records, const CellFormat &format)
{
    QStringList texts;
    for (const DetailRecord &record : records)
        if (const QString text = record.text(key, format); !text.isEmpty())
            texts << text;
    texts.removeDuplicates();
    return texts;
}

} // namespace

DetailSeveral::DetailSeveral(const Report &report, const DetailLayout &layout, QWidget *parent)
    : QWidget(parent),
      m_report(report),
      m_layout(layout),
      m_people(new QVBoxLayout),
      m_copyEmails(new CopyButton(tr("Copy emails"), this)),
      m_copyPhones(new CopyButton(tr("Copy phones"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    m_people->setSpacing(metrics::space3);
    column->addLayout(m_people);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space2);
    buttons->addWidget(m_copyEmails);
    buttons->addWidget(m_copyPhones);
    column->addLayout(buttons);
    m_copyEmails->setKeys(contact::copyKeys(Contact::Email));
    m_copyPhones->setKeys(contact::copyKeys(Contact::Phone));
    m_copyEmails->setVisible(!layout.emailKey.isEmpty());
    m_copyPhones->setVisible(!layout.phoneKey.isEmpty());
    connect(m_copyEmails, &CopyButton::clicked, this, [this] { Q_EMIT copyRequested(Contact::Email); });
    connect(m_copyPhones, &CopyButton::clicked, this, [this] { Q_EMIT copyRequested(Contact::Phone); });

    auto *together = new Surface(&Tokens::bgSubtle, Qt::TopEdge, this);
    auto *sums = new QVBoxLayout(together);
    sums->setContentsMargins(0, metrics::space2, 0, 0);
    sums->setSpacing(6);
    sums->addWidget(new SectionHeader(tr("Together"), SectionHeader::Look::Group, together));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space2);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    sums->addLayout(grid);
    for (const QString &key : layout.sumKeys)
        m_sums.insert(key, addLabelledValue(grid, report.column(key)->label()));
    together->setVisible(!layout.sumKeys.isEmpty());
    column->addWidget(together);
}

void DetailSeveral::showRecords(const QList<DetailRecord> &records, const CellFormat &format, MissingFields missing)
{
    showPeople(records, format);
    m_emails = textsOf(m_layout.emailKey, records, format);
    m_phones = textsOf(m_layout.phoneKey, records, format);
    m_copyEmails->allow(!m_emails.isEmpty(), format);
    m_copyPhones->allow(!m_phones.isEmpty(), format);
    for (auto sum = m_sums.begin(); sum != m_sums.end(); ++sum)
        sum.value()->setFullText(sumOf(sum.key(), records, format, missing));
}

QString DetailSeveral::copyText(Contact part) const
{
    const QStringList texts = part == Contact::Email ? m_emails : part == Contact::Phone ? m_phones : QStringList();
    return texts.join(u", "_s);
}

void DetailSeveral::confirmCopy(Contact part)
{
    (part == Contact::Email ? m_copyEmails : m_copyPhones)->confirm();
}

void DetailSeveral::showPeople(const QList<DetailRecord> &records, const CellFormat &format)
{
    while (QLayoutItem *item = m_people->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DetailRecord &record : records.first(qMin(listedPeople, records.size()))) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::space2);
        auto *avatar = new Avatar(smallAvatar, line);
        const QString name = record.text(m_layout.nameKey, format);
        avatar->setPerson(quint64(record.id()), name);
        row->addWidget(avatar);
        auto *label = new ElidedLabel(name.isEmpty() ? u"–"_s : name, Qt::ElideRight, line);
        label->setProperty("type", u"small"_s);
        row->addWidget(label, 1);
        m_people->addWidget(line);
    }
    if (records.size() > listedPeople)
        m_people->addWidget(
            plainLabel(tr("and %n more", nullptr, int(records.size() - listedPeople)), "small", "third", this));
}

/// A sum of a part would be taken for the whole: without one of the values there is none.
QString DetailSeveral::sumOf(const QString &key, const QList<DetailRecord> &records, const CellFormat &format,
                             MissingFields missing) const
{
    QList<Money> amounts;
    qint64 count = 0;
    for (const DetailRecord &record : records) {
        if (!record.isServed(key))
            return missing == MissingFields::Awaited ? QString() : u"–"_s;
        const QVariant value = record.value(key);
        if (value.userType() == qMetaTypeId<Money>())
            amounts << value.value<Money>();
        count += value.toLongLong();
    }
    const Column &column = *m_report.column(key);
    if (format.masked && column.privacy != Privacy::None)
        return mask::dots();
    const bool money = column.type == ColumnType::Money;
    const QString text = money ? sumText(amounts, format) : format.locale.toString(count);
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace rollbook
