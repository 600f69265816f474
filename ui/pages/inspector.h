// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/findingrow.h"
#include "ui/pages/inspectorframe.h"
#include "ui/pages/pagecontent.h"

class QLabel;
class QPushButton;

namespace claviger {

class Banner;
class Clock;
class CopyButton;
class ElidedLabel;
class FindingLinks;
class InspectorForm;
class KeyCommands;
class StateBadge;
class WrapLabel;

/// Everything that is known about the selected key, and what can be done with it.
class Inspector final : public InspectorFrame
{
    Q_OBJECT
public:
    /// \a clock and \a commands must outlive the inspector.
    Inspector(const Clock &clock, KeyCommands &commands, QWidget *parent = nullptr);

    void setAbilities(const QHash<QString, ConnectionAbilities> &abilities);
    void setRows(const QList<KeyRow> &rows);
    /// The open findings about each key; they stand beside it.
    void setFindings(const QHash<KeyIdentity, QList<FindingRow>> &findings);

Q_SIGNALS:
    void findingChosen(const QString &findingId);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeDetails();
    void showKey(const KeyRow &row);
    void fillForm(const KeyRow &row);
    void fillUse(const Key &key);
    void fillNotes(const Annotation &annotation);
    void endCutOver();
    [[nodiscard]] QString provenanceText(const Key &key) const;

    const Clock &m_clock;
    KeyCommands &m_commands;
    QHash<QString, ConnectionAbilities> m_abilities;
    QHash<KeyIdentity, QList<FindingRow>> m_findings;
    KeyRow m_row;
    WrapLabel *m_name = nullptr;
    StateBadge *m_state = nullptr;
    QWidget *m_prefixRow = nullptr;
    ElidedLabel *m_prefix = nullptr;
    CopyButton *m_copy = nullptr;
    FindingLinks *m_links = nullptr;
    Banner *m_cutOver = nullptr;
    InspectorForm *m_form = nullptr;
    QPushButton *m_notes = nullptr;
    QLabel *m_provenance = nullptr;
};

} // namespace claviger
