// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/detaillayout.h"
#include "ui/pages/detailrecord.h"
#include "ui/widgets/surface.h"

#include <QHash>

class QGridLayout;
class QLabel;

namespace rollbook {

class Note;
class PeopleLinks;
class WrapLabel;
struct NamedPerson;

/// What stands for a value that is not in hand: on its way, or not to be had.
enum class MissingFields { Awaited, Failed };

/// A count in a small frame.
class StatBox final : public QFrame {
    Q_OBJECT
public:
    StatBox(const QString &label, QWidget *parent);
    void setValue(const QString &value);
    /// The label fits beside a count of a few digits.
    static bool fits(const QString &label, int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    QLabel *m_value;
};

/// One group of the detail panel: heading, boxes for counts, labels with values.
class DetailSection final : public Surface {
    Q_OBJECT
public:
    /// width is what the content has, for deciding which counts fit into half of it.
    DetailSection(const DetailGroup &group, const DetailLayout &layout, int width, QWidget *parent);

    void showRecord(const DetailRecord &record, const CellFormat &format, MissingFields missing);

Q_SIGNALS:
    /// The card of somebody whom a field names.
    void personWanted(const rollbook::NamedPerson &person);

private:
    void addField(QGridLayout *grid, const Column &column);

    DetailGroup m_group;
    QString m_failedKey;
    QString m_retriedKey;
    Note *m_note = nullptr;
    QHash<QString, StatBox *> m_boxes;
    QHash<QString, WrapLabel *> m_values;
    QList<PeopleLinks *> m_people;
};

/// A label before what stands for its value, in a grid of two columns; it wraps.
void addLabelled(QGridLayout *grid, const QString &label, QWidget *value);

/// A label and its value in such a grid, both wrapping.
WrapLabel *addLabelledValue(QGridLayout *grid, const QString &label);

} // namespace rollbook
