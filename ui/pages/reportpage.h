// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"
#include "report/query.h"
#include "ui/pages/windowpage.h"
#include "views/savedview.h"

#include <QPointer>
#include <QTimer>

class QStackedLayout;

namespace rollbook {

class CardWindow;
class CardWindows;
class ChartController;
class ChartPane;
class ChipBar;
class ColumnChooser;
class DetailPanel;
class ExportDialog;
class FilterForm;
class FindController;
class FindPopup;
class Pager;
class PrintDialog;
class ReportBanners;
class ReportController;
class ReportHeaderBar;
class ReportView;
class Service;
class SkeletonRows;
class StatePage;
struct CellFormat;
struct DrillDown;
struct ExportOffer;
struct PrintOffer;

/// One report in the window: header row, filter form, chips, table with its states, pager and details.
class ReportPage final : public WindowPage {
    Q_OBJECT
public:
    explicit ReportPage(ReportController *controller, QWidget *parent = nullptr);

    ReportController *controller() const { return m_controller; }
    ReportView *view() const { return m_view; }
    FilterForm *form() const { return m_form; }
    DetailPanel *details() const { return m_details; }
    ReportHeaderBar *header() const { return m_header; }
    /// Null for a report without charts.
    ChartPane *chart() const { return m_pane; }
    bool chartShown() const { return m_chartShown; }
    /// Of the chart in sight; empty without one.
    QString chartTitle() const;
    /// Shows what a part of a chart stands for, in place of the filters until these are asked for again.
    void showPart(const DrillDown &drill, const QString &words);
    /// Shows one row alone, chosen, with its details, in place of the filters until these are asked for again.
    void showPerson(qint64 id);
    /// What is shown, or will be once the page comes in sight.
    ViewState viewState() const;
    /// Asks the service for just the rows in sight: those that no filter can ask for by their ids, as far as they are
    /// read.
    Query rowsQuery() const;
    /// Shows this in place of what was asked for.
    void showView(const ViewState &state);
    /// Stands at the far end of the chips; the page takes it.
    void setChipCorner(QWidget *corner);
    void open() override;
    void cancel() override;
    void refresh() override;
    void focusTable() override;
    QList<QWidget *> areas() const override;
    void setOffline(bool offline) override;
    void fitWindow(int windowWidth) override;
    void setMasked(bool masked) override;
    void setRowShown(bool shown) override;
    void startExport() override;
    void exportAgain(const ExportRequest &before) override;
    void startFind() override;
    void findStep(bool forward) override;
    void toggleForm() override;
    void toggleDetails() override;
    void toggleChart() override;
    void goToPageField() override;
    void stepPage(int step) override;
    bool closeTopmost() override;
    void copyContact(Contact part) override;
    void openCard() override;
    void startPrint() override;
    CardWindows *cards() const { return m_cards; }

public Q_SLOTS:
    void setFormOpen(bool open);
    void setDetailsOpen(bool open);
    void openColumns();
    void setChartShown(bool shown);

Q_SIGNALS:
    void drillRequested(const rollbook::DrillDown &drill, const QString &words);
    /// The user wants the chart back that showPart() came from.
    void chartRequested();
    /// viewState() may be another one.
    void viewStateChanged();

private:
    void layOut();
    void addChart();
    void connectController();
    void connectFilters();
    void connectTable();
    void connectFind();
    void connectChart();
    void showFailure(const Error &error);
    void showFromTheTop();
    QList<qint64> idsRead() const;
    ExportOffer exportOffer() const;
    /// Empty: it can be.
    QString whyNoExport() const;
    void refreshExport();
    void refreshState();
    void refreshSides();
    void setWaiting(bool waiting);
    qint64 rowOfPage() const;
    void refreshPager();
    QString partSentence() const;
    void refreshDetails();
    /// One person is shown as the table shows their row, several as the mask says.
    CellFormat detailFormat(qsizetype rows) const;
    /// Row that the details panel steps from: the current one, else the first selected; -1 without one.
    int shownRow() const;
    /// Makes the row before or after it current; where it is not in hand it is selected as soon as it comes.
    void stepRow(int by);
    void goToRow(int row);
    PrintOffer printOffer() const;
    PrintOffer chartOffer() const;
    PrintOffer rowsOffer() const;
    PrintOffer cardOffer(const CardWindow *window) const;
    void showPhotos(bool shown);
    void connectCards();
    void followQuery();
    void openFilter(const QString &name);
    void showRowMenu(int row, const QPoint &position);
    void showMatches(const QString &text, const QList<qint64> &ids);
    void goToMatch(int row);
    const Service &service() const;

    ReportController *m_controller;
    ReportHeaderBar *m_header;
    ChipBar *m_chips;
    FilterForm *m_form;
    ReportBanners *m_banners;
    ReportView *m_view;
    SkeletonRows *m_skeleton;
    StatePage *m_state;
    QStackedLayout *m_table;
    QStackedLayout *m_center;
    ChartController *m_chart = nullptr;
    ChartPane *m_pane = nullptr;
    Pager *m_pager;
    DetailPanel *m_details;
    CardWindows *m_cards;
    QPointer<PrintDialog> m_print;
    ColumnChooser *m_chooser;
    FindController *m_find;
    FindPopup *m_findPopup;
    QString m_partWords; ///< what was shown of a chart last
    Query m_shownQuery;  ///< the one that the rows in sight belong to
    std::optional<RowBound> m_shownBound;
    QTimer m_wait;     ///< an answer takes long enough for bars or dimmed rows to help
    QTimer m_line;     ///< and for the loading line
    QTimer m_longWait; ///< and for saying so
    int m_steppedTo = -1; ///< a row that is to be selected when it comes
    int m_windowWidth = 1440;
    bool m_offline = false;
    bool m_chartShown = false;
    bool m_formOpen = false;
    bool m_detailsOpen = false;
    bool m_formOpenedLast = false;
    bool m_detailsDespiteWidth = false; ///< opened by the user in a narrow window
    bool m_rowShown = false;            ///< the current row, while the others are masked
};

} // namespace rollbook
