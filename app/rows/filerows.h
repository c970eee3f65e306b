// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/rowsource.h"

#include <QLocale>

#include <functional>
#include <memory>

namespace rollbook {

/// The rows of a saved export, CSV or JSON. A thread of its own reads, sorts and searches; what is in hand stays until
/// the new is there. Every column can be sorted by. Filters of the query say nothing: what is in the file is shown.
class FileRows final : public RowSource {
    Q_OBJECT
public:
    /// The locale decides the order of texts.
    FileRows(const Report &report, const QLocale &locale, QObject *parent = nullptr);
    ~FileRows() override;

    /// Reads a file. When that fails, the one before stays.
    void open(const QString &path);
    /// The file that the rows are from; empty before the first.
    const QString &path() const;
    /// UTC, when it was saved.
    QDateTime savedAt() const;
    /// All rows of the file, also those that the search leaves out; -1 before the first file.
    qint64 rowsInFile() const;

    /// Shows only rows in which a cell holds the text, whatever its case and marks; empty: all.
    void setSearch(const QString &text);
    const QString &search() const;
    /// How cells are shown, so that what one sees can be searched. It is called in another thread.
    void setCellText(const std::function<QString(const QVariant &, const TableColumn &)> &text);

    /// With rows that stand for themselves: identityKey is never empty.
    const Report &report() const override;
    const Query &query() const override;
    /// Takes the order; nothing is asked of anybody.
    void setQuery(const Query &query) override;
    /// Reads the file again.
    void refresh() override;
    void cancel() override;
    void setVisibleRows(qint64 first, qint64 last) override;
    void setPageSize(int size) override;
    int pageSize() const override;
    qint64 total() const override; ///< after the search
    const QList<TableColumn> &columns() const override;
    const Row *rowAt(qint64 index) const override;
    QList<qint64> loadedRows() const override; ///< all
    bool loading() const override;
    /// BadAnswer with the line where the file cannot be read, TooLarge, or NotFound; message is a sentence for people.
    std::optional<Error> error() const override;
    QDateTime updatedAt() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
