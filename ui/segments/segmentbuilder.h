// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filterfield.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace rollbook {

class ChoiceBox;
class Note;
class SegmentDialogs;
class SegmentEditor;
class SourceBar;

/// What an export by rules takes: rules, a segment saved at the service or everybody, and the report's other filters.
/// Edits count as they are made.
class SegmentBuilder final : public QWidget {
    Q_OBJECT
public:
    enum class Source { Rules, Saved, Everyone };

    /// folder says where dialogs for files begin.
    SegmentBuilder(const Report &report, const FilterContext &context, std::function<QString()> folder,
                   QWidget *parent);
    /// The report has a filter that is made of rules.
    static bool isFor(const Report &report);

    /// The filters to export with, or what is missing.
    tl::expected<QMap<QString, FilterValue>, QString> reading() const;
    Source source() const;
    void setSource(Source source);
    SegmentEditor *rules() const { return m_rules; }
    /// What is exported, in words.
    QString sentence() const;
    /// When the service is to begin, in words; empty: at once.
    QString start() const;

    /// A heading and a part below what is asked for.
    void addPart(QWidget *part);
    /// Marks what a refused request names; keys are wire names.
    void showFieldErrors(const QMap<QString, QStringList> &fields);
    /// The words stand in a summary beside: else they stand below the rules.
    void setSummaryShown(bool shown);
    SegmentDialogs *files() const { return m_files; }

public Q_SLOTS:
    /// Emits exportRequested, or goes to what is missing.
    void submit();
    /// Lets people save the rules; goes to what is missing first.
    void save();
    /// Focus on what chooses.
    void focusSource();

Q_SIGNALS:
    void changed();
    void exportRequested(const QMap<QString, rollbook::FilterValue> &filters);
    void summaryRequested();

private:
    void readReport();
    QWidget *makeRulesCard();
    QWidget *makeWishesCard();
    QWidget *makeNotes();
    void connectFiles();
    void connectRules();
    void showSource();
    void refresh();
    void take(const Segment &segment, const QString &name);
    void undo();
    void addRule();
    QString subject() const;
    QString problem() const;

    const Report m_report;
    const FilterContext m_context;
    Filter m_segment;
    std::optional<Filter> m_savedFilter;
    std::optional<Filter> m_subjectFilter; ///< what the rows of the file are

    SegmentDialogs *m_files;
    SourceBar *m_bar;
    QVBoxLayout *m_column = nullptr;
    SegmentEditor *m_rules = nullptr;
    FilterField *m_saved = nullptr;
    QWidget *m_everyone = nullptr;
    QLabel *m_foreign = nullptr; ///< the offered fields are not those of the subject
    ChoiceBox *m_subject = nullptr;
    QList<FilterField *> m_wishes; ///< the other filters
    Note *m_failed = nullptr;
    Note *m_opened = nullptr;
    QPushButton *m_undo = nullptr;
    std::optional<Segment> m_before; ///< the rules that an opened file replaced
    QList<Source> m_sources;
    bool m_tried = false; ///< to export, when something was missing
};

} // namespace rollbook
