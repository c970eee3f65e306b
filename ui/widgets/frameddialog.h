// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace rollbook {

/// The look of the dialogs: a title with a close button, a body that scrolls when the window is low, room for notes,
/// and a footer with the buttons, over an overlay on the window. It takes the height that its content needs, and
/// deletes itself when closed.
class FramedDialog : public QDialog {
    Q_OBJECT
public:
    explicit FramedDialog(const QString &title, QWidget *parent);

protected:
    /// A second line under the title.
    void setSubtitle(const QString &text);
    QToolButton *closeButton() const { return m_close; }
    QWidget *body() const { return m_body; }
    /// Between body and footer; never scrolls away.
    QVBoxLayout *notes() const { return m_notes; }
    QHBoxLayout *footer() const { return m_footerRow; }
    /// Scrolls the body to a field.
    void reveal(QWidget *field);

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHeader(const QString &title);
    int mostHeight() const;
    void fit();

    class Body;
    class Scroll;
    QVBoxLayout *m_titles = nullptr;
    QLabel *m_subtitle = nullptr;
    QToolButton *m_close = nullptr;
    QWidget *m_body;
    Scroll *m_scroll;
    QVBoxLayout *m_notes;
    QWidget *m_footer;
    QHBoxLayout *m_footerRow;
};

} // namespace rollbook
