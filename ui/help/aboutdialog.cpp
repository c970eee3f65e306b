// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int aboutWidth = 480;

/// What is linked, with the licence under which it is used here.
constexpr struct {
    const char *name;
    const char *licence;
} libraries[] = {
    { "Qt", "LGPL-3.0" },
    { "Qt Charts, Qt HTTP Server", "GPL-3.0" },
    { "QtKeychain", "BSD-3-Clause" },
    { "libxlsxwriter", "BSD-2-Clause" },
    { "libsodium", "ISC" },
    { "OpenSSL", "Apache-2.0" },
    { "zlib", "Zlib" },
    { "tl::expected", "CC0-1.0" },
};

} // namespace

AboutDialog::AboutDialog(std::function<Diagnostics()> facts, QWidget *parent)
    : FramedDialog(tr("About Rollbook"), parent),
      m_facts(std::move(facts))
{
    setObjectName(u"about"_s);
    setMinimumWidth(metrics::px(aboutWidth));
    //: %1 and %2 are versions
    setSubtitle(tr("Version %1, with Qt %2").arg(QStringLiteral(ROLLBOOK_VERSION), QLatin1String(qVersion())));
    addLibraries();
    addButtons();
}

void AboutDialog::addLibraries()
{
    auto *grid = new QGridLayout(body());
    grid->setContentsMargins(metrics::space5, metrics::space2, metrics::space5, metrics::space5);
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space2);
    grid->setColumnStretch(0, 1);
    QLabel *licence = plainLabel(
        tr("Rollbook is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It "
           "comes without any warranty."),
        "small", "", body());
    licence->setObjectName(u"about.licence"_s);
    licence->setWordWrap(true);
    grid->addWidget(licence, 0, 0, 1, 2);
    QLabel *title = plainLabel(tr("Made with"), "strong", "", body());
    title->setContentsMargins(0, metrics::space2, 0, 0);
    grid->addWidget(title, 1, 0, 1, 2);
    for (const auto &library : libraries) {
        const int row = grid->rowCount();
        grid->addWidget(plainLabel(QLatin1String(library.name), "small", "", body()), row, 0);
        grid->addWidget(plainLabel(QLatin1String(library.licence), "small", "second", body()), row, 1, Qt::AlignRight);
    }
}

void AboutDialog::addButtons()
{
    auto *log = new QPushButton(tr("Log"), this);
    log->setObjectName(u"about.log"_s);
    log->setAutoDefault(false);
    setStyleProperty(log, "kind", u"link"_s);
    auto *copy = new QPushButton(tr("Copy diagnostics"), this);
    copy->setObjectName(u"about.copy"_s);
    copy->setToolTip(tr("Versions, counts and last failures, without names, addresses and keys"));
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"about.close"_s);
    close->setDefault(true);
    footer()->addWidget(log);
    footer()->addStretch(1);
    footer()->addWidget(copy);
    footer()->addWidget(close);
    connect(log, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT logRequested();
    });
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(diagnosticsText(m_facts()));
        copy->setText(tr("Copied"));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace rollbook
