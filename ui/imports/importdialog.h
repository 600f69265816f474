// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/importplanmodel.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/imports/importcontext.h"
#include "ui/imports/loginput.h"

class QRadioButton;

namespace claviger {

class NoticeBar;
class PlainTable;
class PreviewPane;

/// Shows what files hold and how they would be read before anything is imported. Files are looked into one
/// after the other while the dialog is open; a log whose format is certain needs one Enter.
class ImportDialog final : public TaskDialog
{
    Q_OBJECT
public:
    /// \a base: what holds for all files, the text that was pasted among it.
    ImportDialog(const LogInput &input, const audit::ReaderOptions &base, const ImportContext &context,
                 ImportActions actions, QWidget *parent = nullptr);

    [[nodiscard]] const ImportPlanModel &plan() const { return *m_plan; }

Q_SIGNALS:
    void importRequested(const QList<claviger::PlannedLog> &logs);
    /// In a throw-away vault and a window of its own instead.
    void lookOnlyRequested(const claviger::LogInput &input);

private:
    void buildDestination(const ImportContext &context);
    void buildFiles();
    void list();
    void setFiles(const QStringList &files);
    void lookIntoNext();
    void lookAgain(const audit::ReaderOptions &options);
    void showCurrent();
    void keepFormat(const QString &name);
    void refresh();
    void putFocus();
    void start();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString buttonText(qsizetype count) const;

    const LogInput m_input;
    const audit::ReaderOptions m_base;
    const ImportActions m_actions;
    ImportPlanModel *m_plan;
    PlainTable *m_files;
    NoticeBar *m_place;
    QRadioButton *m_intoVault;
    QRadioButton *m_lookOnly;
    PreviewPane *m_pane;
    ActionButton *m_button = nullptr;
    quint64 m_asked = 0; ///< corrections so far: an answer to an older one is dropped
    bool m_isListing = true;
    bool m_focusGiven = false;
};

} // namespace claviger
