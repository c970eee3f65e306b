// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewnamedialog.h"

#include "ui/filters/errorline.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int dialogWidth = 420;

} // namespace

ViewNameDialog::ViewNameDialog(const QString &title, const QString &name, const QString &button, Taken taken,
                               QWidget *parent)
    : FramedDialog(title, parent),
      m_taken(std::move(taken)),
      m_name(new QLineEdit(name.left(mostLetters), body())),
      m_error(new ErrorLine(body()))
{
    setObjectName(u"viewName"_s);
    setFixedWidth(metrics::px(dialogWidth));
    m_name->setObjectName(u"viewName.name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(mostLetters);
    m_name->selectAll();
    m_error->setObjectName(u"viewName.error"_s);
    QLabel *label = plainLabel(tr("Name"), "strong", "", body());
    label->setBuddy(m_name);
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(metrics::space5, 0, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space1);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_error);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new QPushButton(button, this);
    save->setObjectName(u"viewName.save"_s);
    save->setProperty("kind", u"primary"_s);
    save->setDefault(true);
    footer()->addStretch(1);
    footer()->addWidget(cancel);
    footer()->addWidget(save);
    m_name->setFocus(Qt::OtherFocusReason);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ViewNameDialog::finish);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_error->setSentence({}); });
}

void ViewNameDialog::finish()
{
    const QString name = m_name->text().simplified();
    const QString problem = name.isEmpty() ? tr("Give it a name.")
        : m_taken(name)                    ? tr("There is a view with this name. Choose another one.")
                                           : QString();
    m_error->setSentence(problem);
    if (!problem.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT named(name);
    accept();
}

} // namespace rollbook
