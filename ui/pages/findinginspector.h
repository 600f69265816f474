// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/findingrow.h"
#include "models/tables/keyrow.h"
#include "ui/pages/inspectorframe.h"

#include <optional>

class QLabel;
class QPushButton;

namespace claviger {

class Banner;
class Clock;
class CopyButton;
class InspectorForm;
class KeyCommands;
class SeverityBadge;
class WrapLabel;

/// The selected finding: its sentence, the numbers, what the trail can show of it, the query that finds its
/// evidence, and what can be done.
class FindingInspector final : public InspectorFrame
{
    Q_OBJECT
public:
    /// \a clock and \a commands must outlive the inspector.
    FindingInspector(const Clock &clock, KeyCommands &commands, QWidget *parent = nullptr);

    /// \a key: what the finding is about, if the vault still has it.
    void setFinding(const std::optional<FindingRow> &row, const std::optional<KeyRow> &key);

Q_SIGNALS:
    void evidenceRequested(const QString &query);
    void keyRequested(const claviger::KeyRow &key);
    void acceptRequested(const claviger::FindingRecord &record);
    void reopenRequested(const claviger::FindingRecord &record);

protected:
    void clearDetails() override;

private:
    [[nodiscard]] QWidget *makeDetails();
    [[nodiscard]] QLabel *addCaption(const QString &text, QWidget *parent);
    void fillForm();
    void fillState();
    void fillButtons();

    const Clock &m_clock;
    KeyCommands &m_commands;
    std::optional<FindingRow> m_row;
    std::optional<KeyRow> m_key;
    SeverityBadge *m_severity = nullptr;
    WrapLabel *m_sentence = nullptr;
    WrapLabel *m_advice = nullptr;
    Banner *m_state = nullptr;
    InspectorForm *m_form = nullptr;
    WrapLabel *m_coverage = nullptr;
    WrapLabel *m_query = nullptr;
    CopyButton *m_copy = nullptr;
    QPushButton *m_evidence = nullptr;
    QPushButton *m_openKey = nullptr;
    QPushButton *m_rotate = nullptr;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_reopen = nullptr;
};

} // namespace claviger
