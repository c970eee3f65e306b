// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/consentdialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

ConsentDialog::ConsentDialog(const QString &connection, std::optional<int> days, QWidget *parent)
    : FramedDialog(tr("Find customers while you type"), parent)
{
    setObjectName(u"consent"_s);
    setSubtitle(tr("Rollbook reads all customers of %1 once and keeps a list of them.").arg(connection));
    QList<std::pair<QString, QString>> facts {
        { tr("What"), tr("Name, e-mail address, phone number and ID of each customer. Nothing else.") }
    };
    if (days) {
        facts << std::pair(tr("Where"), tr("In one file on this computer. It is sent to nobody."))
              << std::pair(tr("Protection"),
                           tr("Encrypted, its key is in the keychain. Without a keychain there is no file: the list "
                              "goes when Rollbook quits."))
              << std::pair(
                     tr("How long"),
                     tr("Until you remove the connection, and at most %n day(s) without a refresh.", nullptr, *days));
    } else {
        facts << std::pair(tr("Where"), tr("In memory only: it goes when Rollbook quits."));
    }
    facts << std::pair(tr("Forget"), tr("At any time: Settings, Privacy, Forget customer data."));
    auto *grid = new QGridLayout(body());
    grid->setContentsMargins(metrics::space5, metrics::space1, metrics::space5, metrics::space5);
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space3);
    grid->setColumnStretch(1, 1);
    for (const auto &[name, fact] : std::as_const(facts)) {
        const int row = grid->rowCount();
        grid->addWidget(plainLabel(name, "strong", "", body()), row, 0, Qt::AlignTop);
        QLabel *text = plainLabel(fact, "small", "second", body());
        text->setWordWrap(true);
        grid->addWidget(text, row, 1);
    }
    auto *later = new QPushButton(tr("Not now"), this);
    later->setObjectName(u"consent.later"_s);
    later->setAutoDefault(false);
    auto *keep = new QPushButton(days ? tr("Keep a list on this computer") : tr("Keep a list"), this);
    keep->setObjectName(u"consent.keep"_s);
    keep->setDefault(true);
    setStyleProperty(keep, "kind", u"primary"_s);
    footer()->addStretch(1);
    footer()->addWidget(later);
    footer()->addWidget(keep);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    keep->setFocus();
}

} // namespace rollbook
