// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparisonfile.h"
#include "ui/compare/compareoffer.h"
#include "ui/widgets/frameddialog.h"

#include <atomic>
#include <memory>

class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace rollbook {

class ExportPlace;
class Note;
class UiSettings;

/// Asks how and where a comparison is saved, and saves it. Open it with open(); it closes when the file is there.
class SaveComparison final : public FramedDialog {
    Q_OBJECT
public:
    SaveComparison(const std::shared_ptr<const Comparison> &comparison, const CompareOffer &offer,
                   const EarlierSide &side, UiSettings *settings, QWidget *parent);
    /// What is being written is given up.
    ~SaveComparison() override;

Q_SIGNALS:
    void saved(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildFormats();
    QWidget *buildOptions();
    void buildNotes();
    void buildFooter();
    QString format() const;
    void setFormat();
    void submit();
    void askAboutExisting();
    void save(bool overwrite);
    void finish(const QString &path, const Result<void> &result);
    QList<QPair<QString, QString>> about() const;

    std::shared_ptr<const Comparison> m_comparison;
    CompareOffer m_offer;
    EarlierSide m_side;
    UiSettings *m_settings;
    QButtonGroup *m_formats;
    ExportPlace *m_place = nullptr;
    QCheckBox *m_protect = nullptr;
    Note *m_existing;
    Note *m_error;
    QPushButton *m_save = nullptr;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
};

} // namespace rollbook
