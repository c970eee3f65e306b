// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "services/service.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/welcome/cardgrid.h"
#include "ui/welcome/paragraph.h"
#include "ui/welcome/profilerow.h"
#include "ui/welcome/samplecard.h"
#include "ui/welcome/servicecard.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/readers.h"

#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int columnWidth = 976;
constexpr int leastCard = 196;

/// Keeps what it holds in a column in its middle.
class MiddleColumn final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        const int side = qMax(metrics::space5, (width() - metrics::px(columnWidth)) / 2);
        layout()->setContentsMargins(side, metrics::space5, side, metrics::space5);
    }
};

class Logo final : public QWidget {
public:
    explicit Logo(QWidget *parent) : QWidget(parent)
    {
        setFixedSize(metrics::px(44), metrics::px(44));
        readers::setAdornment(this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        // The picture keeps a margin of its own, which is cut off.
        QIcon(u":/icons/app/rollbook.svg"_s).paint(&painter, rect().adjusted(-2, -2, 2, 2));
    }
};

QLayout *makeHead(QWidget *parent)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new Logo(parent));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(WelcomePage::tr("Welcome to Rollbook"), "page", "", parent), 0, Qt::AlignLeft);
    words->addWidget(new Paragraph(
        WelcomePage::tr("See, filter, chart and export the customers of your studio, right on your computer."), {},
        parent));
    head->addLayout(words, 1);
    return head;
}

/// A sentence with the key at its place in it.
QLayout *makeKeyNote(QWidget *parent)
{
    //: %1 is where the key is shown
    const QString sentence = WelcomePage::tr("You can add more connections at any time with %1");
    const ParagraphLook look { .type = metrics::Type::Small, .lineHeight = 18, .color = &Tokens::text3 };
    ParagraphLook first = look;
    first.icon = u"info"_s;
    auto *note = new QHBoxLayout;
    note->setSpacing(metrics::space1);
    note->addWidget(new Paragraph(sentence.section("%1"_L1, 0, 0).trimmed(), first, parent));
    note->addWidget(new KeyHint(QKeySequence(u"Ctrl+Shift+N"_s), parent));
    if (const QString rest = sentence.section("%1"_L1, 1).trimmed(); !rest.isEmpty())
        note->addWidget(new Paragraph(rest, look, parent));
    note->addStretch(1);
    return note;
}

} // namespace

WelcomePage::WelcomePage(int sampleCustomers, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"welcome"_s);
    auto *column = new MiddleColumn;
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(0);
    layout->addStretch(35);
    layout->addLayout(makeHead(column));
    layout->addSpacing(metrics::space5);
    m_sample = new SampleCard(sampleCustomers, column);
    layout->addWidget(m_sample);
    m_profiles = new ProfileRow(column);
    m_profiles->layout()->setContentsMargins(0, metrics::space5, 0, 0);
    layout->addWidget(m_profiles);
    layout->addSpacing(metrics::space5);
    layout->addWidget(plainLabel(tr("Or connect your own data"), "strong", "", column), 0, Qt::AlignLeft);
    layout->addSpacing(metrics::space2);
    layout->addWidget(makeCards(column));
    layout->addSpacing(metrics::space4);
    layout->addWidget(
        new Paragraph(tr("Tokens are kept in your system keychain. Rollbook never writes them to a file and "
                         "sends them only to the service they belong to."),
                      { .type = metrics::Type::Small, .lineHeight = 18, .icon = u"lock"_s }, column));
    layout->addSpacing(metrics::space1);
    layout->addLayout(makeKeyNote(column));
    layout->addStretch(65);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"welcome.scroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its buttons are the stops; the keys that scroll work from them
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(column);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_sample, &SampleCard::sampleRequested, this, &WelcomePage::sampleRequested);
    connect(m_profiles, &ProfileRow::profileRequested, this, &WelcomePage::profileRequested);
    setFocusProxy(m_sample->button());
}

QWidget *WelcomePage::makeCards(QWidget *parent)
{
    auto *cards = new QWidget(parent);
    auto *grid = new CardGrid(cards, metrics::px(leastCard), metrics::space3);
    for (const auto &service : makeServices()) {
        auto *card = new ServiceCard(*service, cards);
        connect(card, &ServiceCard::connectRequested, this, &WelcomePage::connectRequested);
        grid->addWidget(card);
        m_services << card;
    }
    return cards;
}

void WelcomePage::setProfiles(const QList<QPair<QString, QString>> &idsAndNames)
{
    m_profiles->setProfiles(idsAndNames);
    orderTabs();
}

/// Buttons that come later go to the end of the tab order by themselves.
void WelcomePage::orderTabs()
{
    QWidget *last = m_sample->button();
    const auto add = [&last](QWidget *next) {
        QWidget::setTabOrder(last, next);
        last = next;
    };
    for (QPushButton *button : m_profiles->buttons())
        add(button);
    for (const ServiceCard *card : std::as_const(m_services))
        add(card->button());
}

void WelcomePage::focusDefault()
{
    QPushButton *button = m_sample->button();
    button->clearFocus(); // a window gives its focus by itself, and then no ring shows where it is
    button->setFocus(Qt::TabFocusReason);
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    // A button that has the focus takes the key first.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_sample->button()->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rollbook
