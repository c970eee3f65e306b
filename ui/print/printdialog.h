// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"
#include "ui/print/printsheets.h"
#include "ui/widgets/frameddialog.h"

#include <QPointer>
#include <QTimer>

class QAbstractButton;
class QLabel;
class QPushButton;
class QToolButton;

namespace rollbook {

class ApiClient;
class ChoiceBox;
class Note;
class PagePreview;
class PrintRun;
class ProgressBar;
class RadioRow;
class WholeReport;

/// Shows what is in sight as pages, and prints them or saves them as a PDF. All rows of a report are read for it, which
/// is asked first when they are many. Open it with open(); it deletes itself when closed.
class PrintDialog final : public FramedDialog {
    Q_OBJECT
public:
    /// More rows than this are not read before the user says so.
    static constexpr qint64 askAbove = 2000;

    /// client must outlive it; folder is where the PDF is suggested.
    PrintDialog(const PrintOffer &offer, ApiClient *client, const QString &folder, QWidget *parent);
    ~PrintDialog() override;

    /// Null until the pages are laid out.
    std::shared_ptr<const PrintPages> pages() const { return m_ready ? m_pages : nullptr; }
    /// As if this file was chosen.
    void savePdf(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void printed();

private:
    void build();
    QWidget *buildPreview();
    QWidget *buildChoices();
    void buildFooter();
    void addCaption(QLayout *column, const QString &text);
    QPageLayout paper() const;

    bool wantsSelected() const;
    void prepare();
    void stop();
    void ask();
    void read();
    void compose(const QList<QJsonObject> &rows);
    void composeSome();
    int estimatedPages() const;
    void showWork(const QString &words, qint64 done, qint64 total);
    void endWork();
    void say(Tone tone, const QString &text, bool canGoOn);
    void fail(const Error &error);
    void refreshButtons();

    void choosePdf();
    void choosePrinter();
    PrintRun *makeRun();

    PrintOffer m_offer;
    ApiClient *m_client;
    QString m_folder;
    QLocale m_locale;
    std::optional<QList<QJsonObject>> m_all;      ///< once they are read
    std::optional<QList<QJsonObject>> m_selected; ///< likewise
    std::shared_ptr<PrintPages> m_pages;
    QPointer<WholeReport> m_reading;
    QPointer<PrintRun> m_run;
    QTimer m_composing;
    bool m_ready = false;

    PagePreview *m_preview = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_place = nullptr;
    RadioRow *m_allRows = nullptr;
    RadioRow *m_selectedRows = nullptr;
    ChoiceBox *m_size = nullptr;
    ChoiceBox *m_orientation = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_work = nullptr;
    ProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr;
    Note *m_note = nullptr;
    QAbstractButton *m_goOn = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace rollbook
