// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/servicecard.h"

#include "services/service.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/welcome/paragraph.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/readers.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

struct Face {
    const char *service;
    const char *letters;
    int colors; ///< index of the avatar pair
    const char *sentence;
};

constexpr Face faces[] = {
    { "teamup", "T", 0,
      QT_TRANSLATE_NOOP("rollbook::ServiceCard", "Customers, memberships and attendance of gyms and studios.") },
    { "khoros", "K", 3,
      QT_TRANSLATE_NOOP("rollbook::ServiceCard", "Care agents: users, teams and time in each state.") },
    { "spirii", "Si", 1, QT_TRANSLATE_NOOP("rollbook::ServiceCard", "Customers of an EV charging network.") },
    { "spaaza", "Sp", 2, QT_TRANSLATE_NOOP("rollbook::ServiceCard", "Loyalty members, picked with a rule builder.") },
};

/// A service that came later has a plain face until it gets its own.
Face faceOf(const QString &service)
{
    const auto *face = std::find_if(std::begin(faces), std::end(faces),
                                    [&](const Face &f) { return service == QLatin1String(f.service); });
    return face != std::end(faces) ? *face : Face { "", "", 7, "" };
}

/// One or two letters on a square: no logo is shown that is somebody else's.
class LetterMark final : public QWidget {
public:
    LetterMark(const QString &letters, int colors, QWidget *parent)
        : QWidget(parent),
          m_letters(letters),
          m_colors(colors)
    {
        setFixedSize(metrics::px(32), metrics::px(32));
        readers::setAdornment(this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const AvatarColors &colors = avatarColors(tokensOf(this), quint64(m_colors));
        paintBox(&painter, rect(), colors.fill, {}, metrics::radiusControl);
        painter.setFont(metrics::font(metrics::Type::Body, QFont::DemiBold));
        painter.setPen(colors.text);
        painter.drawText(rect(), Qt::AlignCenter, m_letters);
    }

private:
    QString m_letters;
    int m_colors;
};

/// What has to be at hand for a connection.
QString needs(const Service &service)
{
    QStringList parts { service.secretLabel() };
    const QList<ConnectionOption> options = service.options();
    for (const ConnectionOption &option : options)
        if (option.required)
            parts << option.label;
    return parts.join(u" \u00b7 "_s);
}

} // namespace

ServiceCard::ServiceCard(const Service &service, QWidget *parent) : CardFrame(&Tokens::lineButton, 1, parent)
{
    const Face face = faceOf(service.id());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    const QString letters = QString::fromLatin1(face.letters);
    head->addWidget(new LetterMark(letters.isEmpty() ? service.label().left(1) : letters, face.colors, this));
    head->addWidget(plainLabel(service.label(), "title", "", this));
    head->addStretch(1);
    layout->addLayout(head);

    const QString sentence = *face.sentence ? tr(face.sentence) : QString();
    layout->addWidget(
        new Paragraph(sentence, { .type = metrics::Type::Small, .lineHeight = 18, .leastLines = 2 }, this));
    layout->addStretch(1);
    layout->addWidget(new Paragraph(needs(service),
                                    { .type = metrics::Type::Caption,
                                      .lineHeight = 15,
                                      .color = &Tokens::text3,
                                      .icon = u"lock"_s,
                                      .iconSide = 12,
                                      .iconGap = 5 },
                                    this));
    m_button = new QPushButton(tr("Connect\u2026"), this);
    m_button->setObjectName(u"welcome.connect."_s + service.id());
    //: %1 is the name of a service
    m_button->setAccessibleName(tr("Connect to %1").arg(service.label()));
    m_button->setAutoDefault(true); // outside a dialog Enter does nothing else
    connect(m_button, &QPushButton::clicked, this, [this, id = service.id()] { Q_EMIT connectRequested(id); });
    layout->addWidget(m_button, 0, Qt::AlignLeft);
}

} // namespace rollbook
