// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/tables/keytrail.h"
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
class KeyTrailSection;
class StateBadge;
class ToneLabel;
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
    /// What the logs tell of \a key, or why they do not; dropped if another key is shown by now.
    void setTrail(const Key &key, const KeyTrail &trail);
    void setTrailError(const Key &key, const Error &error);
    /// How many of its last days are shown.
    void setTrailDays(int days);

    /// The open findings about each key; they stand beside it.
    void setFindings(const QHash<KeyIdentity, QList<FindingRow>> &findings);

Q_SIGNALS:
    /// The one key that is shown; nothing: none, or several.
    void keyShown(const std::optional<claviger::Key> &key);
    /// The events of \a query are wanted.
    void trailRequested(const QString &query);
    void trailDaysChosen(int days);
    void findingChosen(const QString &findingId);

protected:
    void changeEvent(QEvent *event) override;
    void clearDetails() override;

private:
    [[nodiscard]] QWidget *makeDetails();
    void showKey(const KeyRow &row);
    void fillForm(const KeyRow &row);
    void fillUse(const Key &key);
    void fillLastUse(const Key &key);
    [[nodiscard]] bool isShown(const Key &key) const;
    void fillNotes(const Annotation &annotation);
    void endCutOver();
    [[nodiscard]] QString provenanceText(const Key &key) const;

    const Clock &m_clock;
    KeyCommands &m_commands;
    QHash<QString, ConnectionAbilities> m_abilities;
    QHash<KeyIdentity, QList<FindingRow>> m_findings;
    KeyRow m_row;
    bool m_showsKey = false;
    std::optional<KeyTrail> m_trail; ///< once it is known
    WrapLabel *m_name = nullptr;
    StateBadge *m_state = nullptr;
    QWidget *m_prefixRow = nullptr;
    ElidedLabel *m_prefix = nullptr;
    CopyButton *m_copy = nullptr;
    FindingLinks *m_links = nullptr;
    Banner *m_cutOver = nullptr;
    InspectorForm *m_form = nullptr;
    ToneLabel *m_conflict = nullptr;
    KeyTrailSection *m_trailSection = nullptr;
    QPushButton *m_notes = nullptr;
    QLabel *m_provenance = nullptr;
};

} // namespace claviger
