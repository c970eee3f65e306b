// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcutsheet.h"

#include "report/foldedtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr char areaProperty[] = "shortcutArea";
constexpr char lastKeyProperty[] = "shortcutLastKey";
constexpr int sheetWidth = 520;
constexpr int rowGap = 6;

QScrollBar::SliderAction scrollOf(int key)
{
    switch (key) {
    case Qt::Key_Down:
        return QScrollBar::SliderSingleStepAdd;
    case Qt::Key_Up:
        return QScrollBar::SliderSingleStepSub;
    case Qt::Key_PageDown:
        return QScrollBar::SliderPageStepAdd;
    case Qt::Key_PageUp:
        return QScrollBar::SliderPageStepSub;
    default:
        return QScrollBar::SliderNoAction;
    }
}

} // namespace

void setShortcutArea(QAction *action, const QString &area, const QKeySequence &lastKey)
{
    action->setProperty(areaProperty, area);
    action->setProperty(lastKeyProperty, QVariant::fromValue(lastKey));
}

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent)
    : FramedDialog(tr("Keyboard shortcuts"), parent),
      m_field(new SearchField(tr("Find a shortcut"), {}, body())),
      m_grid(new QGridLayout(body())),
      m_none(plainLabel(tr("No shortcut matches."), "small", "second", body()))
{
    setObjectName(u"shortcuts"_s);
    setMinimumWidth(metrics::px(sheetWidth));
    m_field->setObjectName(u"shortcuts.search"_s);
    m_field->installEventFilter(this);
    m_none->setObjectName(u"shortcuts.none"_s);
    m_grid->setContentsMargins(metrics::space5, metrics::space1, metrics::space5, metrics::space5);
    m_grid->setHorizontalSpacing(metrics::space4);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_field, 0, 0, 1, 2);
    m_grid->addWidget(m_none, 1, 0, 1, 2);
    for (const QAction *action : actions)
        if (!action->text().isEmpty() && !action->shortcuts().isEmpty())
            addLine(action);
    connect(m_field, &SearchField::textChanged, this, &ShortcutSheet::search);
    search({});

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"shortcuts.close"_s);
    close->setDefault(true);
    footer()->addStretch(1);
    footer()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_field->setFocus();
}

/// Areas stand in the order of their first action, so those of one area come together.
void ShortcutSheet::addLine(const QAction *action)
{
    const QString area = action->property(areaProperty).toString();
    if (m_areas.isEmpty() || m_areas.constLast().name != area) {
        QLabel *title = plainLabel(area, "strong", "", body());
        title->setContentsMargins(0, metrics::space3, 0, 0);
        m_grid->addWidget(title, m_grid->rowCount(), 0, 1, 2);
        m_areas.append({ area, title });
    }
    QStringList written;
    QWidget *keys = keysOf(action, &written);
    QLabel *label = plainLabel(action->text(), "small", "", body());
    label->setObjectName(u"shortcuts."_s + action->objectName());
    label->setWordWrap(true);
    //: read aloud: %1 is what a key does, %2 the key
    label->setAccessibleName(tr("%1: %2").arg(action->text(), written.join(u", "_s)));
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(keys, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    m_lines.append({ area, folded(action->text() + u' ' + written.join(u' ')), label, keys });
}

QWidget *ShortcutSheet::keysOf(const QAction *action, QStringList *written)
{
    auto *holder = new QWidget(body());
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    const QList<QKeySequence> keys = action->shortcuts();
    for (const QKeySequence &key : keys) {
        layout->addWidget(new KeyHint(key, holder));
        *written << key.toString(QKeySequence::NativeText);
    }
    if (const auto last = action->property(lastKeyProperty).value<QKeySequence>(); !last.isEmpty()) {
        layout->addWidget(plainLabel(u"\u2013"_s, "small", "third", holder));
        layout->addWidget(new KeyHint(last, holder));
        *written = { QString(written->constFirst() + u'\u2013' + last.toString(QKeySequence::NativeText)) };
    }
    return holder;
}

void ShortcutSheet::search(const QString &text)
{
    const QString wanted = folded(text.trimmed());
    QStringList shown;
    for (const Line &line : std::as_const(m_lines)) {
        const bool fits = line.searched.contains(wanted);
        line.label->setVisible(fits);
        line.keys->setVisible(fits);
        if (fits)
            shown << line.area;
    }
    for (const Area &area : std::as_const(m_areas))
        area.title->setVisible(shown.contains(area.name));
    m_none->setVisible(shown.isEmpty());
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return FramedDialog::eventFilter(watched, event);
    const QScrollBar::SliderAction scroll = scrollOf(static_cast<QKeyEvent *>(event)->key());
    const auto *area = findChild<QScrollArea *>();
    if (scroll == QScrollBar::SliderNoAction || !area)
        return FramedDialog::eventFilter(watched, event);
    area->verticalScrollBar()->triggerAction(scroll);
    return true;
}

} // namespace rollbook
