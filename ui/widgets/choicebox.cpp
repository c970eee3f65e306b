// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyleOptionComboBox>
#include <QToolTip>
#include <QWheelEvent>

namespace rollbook {

namespace {

constexpr int widestList = 420;
constexpr int textMargin = 2; ///< that the style keeps free of the edit field

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(20);
}

void ChoiceBox::setChoices(const QList<Choice> &choices, const QVariant &current)
{
    const QSignalBlocker blocker(this);
    if (choices != m_choices)
        fill(choices);
    setCurrentIndex(findData(current));
}

void ChoiceBox::fill(const QList<Choice> &choices)
{
    m_choices = choices;
    clear();
    for (const Choice &choice : choices) {
        addItem(choice.text, choice.value);
        static_cast<QStandardItemModel *>(model())->item(count() - 1)->setEnabled(choice.enabled);
    }
}

int ChoiceBox::room() const
{
    QStyleOptionComboBox option;
    QComboBox::initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width()
        - textMargin;
}

QSize ChoiceBox::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(textMargin, 0); // or the widest choice would be cut
}

void ChoiceBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, room());
}

void ChoiceBox::showPopup()
{
    const int wanted = view()->sizeHintForColumn(0) + 2 * metrics::space4;
    view()->setMinimumWidth(qBound(width(), wanted, qMax(width(), metrics::px(widestList))));
    QComboBox::showPopup();
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

bool ChoiceBox::event(QEvent *event)
{
    const bool seen = event->type() == QEvent::Show || event->type() == QEvent::Paint;
    if (seen && lineEdit() && lineEdit()->accessibleName() != accessibleName())
        lineEdit()->setAccessibleName(accessibleName()); // nobody tells of another name
    if (event->type() == QEvent::ToolTip) {
        const bool cut = fontMetrics().horizontalAdvance(currentText()) > room();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? plainToolTip(currentText()) : QString(),
                           this);
        return true;
    }
    return QComboBox::event(event);
}

} // namespace rollbook
