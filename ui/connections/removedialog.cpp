// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/removedialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

RemoveDialog::RemoveDialog(const QString &name, int busyExports, QWidget *parent)
    : FramedDialog(tr("Remove “%1”?").arg(name), parent)
{
    QStringList sentences { tr("Its key is deleted from the keychain. Downloaded files stay.") };
    if (busyExports > 0)
        sentences << tr("%Ln download(s) of it are running and will be stopped.", nullptr, busyExports);
    QLabel *text = plainLabel(sentences.join(u'\n'), "small", "", body());
    text->setObjectName(u"remove.text"_s);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(metrics::space5, 0, metrics::space5, metrics::space4);
    column->addWidget(text);

    auto *remove = new QPushButton(tr("Remove connection"), this);
    remove->setObjectName(u"remove.confirm"_s);
    remove->setProperty("kind", u"danger"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"remove.cancel"_s);
    cancel->setDefault(true);
    footer()->addStretch(1);
    footer()->addWidget(remove);
    footer()->addWidget(cancel);
    cancel->setFocus(Qt::OtherFocusReason);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed();
        accept();
    });
}

} // namespace rollbook
