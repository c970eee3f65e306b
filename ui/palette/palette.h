// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rollbook {

class PaletteModel;
class PaletteSource;

/// A field and what is found for it, over the whole window. It is used without leaving the field: arrows move, Enter
/// chooses, Esc or a click beside it closes, and the focus goes back to where it was.
class Palette final : public QWidget {
    Q_OBJECT
public:
    /// model and window outlive it. Hidden until openUp().
    Palette(PaletteModel *model, QWidget *window);
    ~Palette() override;

    void setPlaceholder(const QString &text);
    /// Says what a source has to say of itself, below the results; of several the first that has.
    void addFootOf(PaletteSource *source);
    void openUp();
    bool isOpen() const { return isVisible(); }
    /// Hides it; the focus goes back.
    void shut();
    /// Where the focus goes when what had it is gone.
    void setFallbackFocus(std::function<void()> fallback) { m_fallbackFocus = std::move(fallback); }
    /// The row that Enter chooses; -1 without one.
    int currentRow() const;

Q_SIGNALS:
    /// It is hidden by then, and the focus is back.
    void chosen(const rollbook::PaletteEntry &entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFieldRow();
    QWidget *buildFoot();
    void buildList();
    void arrange();
    bool keyPressed(const QKeyEvent *event);
    void step(int by);
    void page(int direction);
    void setCurrent(int row);
    void followModel();
    void describe();
    void choose(int row);
    void showFoot();
    void giveFocusBack();

    class Frame;
    class List;
    PaletteModel *m_model;
    Frame *m_frame;
    QLineEdit *m_field = nullptr;
    List *m_list = nullptr;
    QLabel *m_none = nullptr;
    QWidget *m_foot = nullptr;
    QLabel *m_footText = nullptr;
    QPushButton *m_footButton = nullptr;
    QList<PaletteSource *> m_footSources;
    PaletteSource *m_footSource = nullptr; ///< whose words stand there
    std::function<void()> m_fallbackFocus;
    QPointer<QWidget> m_focusBefore;
    QString m_wanted; ///< id of the entry that the user went to; empty: the first
};

} // namespace rollbook
