// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/keyinspection.h"
#include "models/services/serviceclient.h"
#include "models/sync/leakmatch.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/style/tone.h"

#include <QHash>

class QPlainTextEdit;
class QTimer;

namespace claviger {

class FactsList;
class KeyList;
class NoticeBar;
class ToneLabel;

/// What the dialog needs to know of a connection.
struct LeakPlace
{
    QString connectionName;
    QString serviceName;
    QString cannotRevoke;  ///< why not; empty: it can
    QString cannotReplace; ///< why no new key can be made
};

/// What the dialog does and asks, given by whoever owns a session.
struct LeakActions
{
    /// Away from the GUI's thread.
    std::function<QFuture<Result<LeakFinding>>(const Secret &text)> find;
    std::function<QFuture<Done>(const Key &)> revoke;
    /// Makes a new key with the same scopes, lifetime and allowlist.
    std::function<QFuture<Result<CreatedKey>>(const Key &)> replace;
    /// One request with the leaked secret, to see that it is refused.
    std::function<QFuture<Result<KeyInspection>>(const Key &, const Secret &)> probe;
};

/// The runbook for a leaked secret: which key is it, what may it do, who used it, end it, replace it, see
/// that it is refused. The leaked text stays in memory and is wiped when the dialog closes.
class LeakDialog : public TaskDialog
{
    Q_OBJECT
public:
    /// \a places: by connection id.
    LeakDialog(QHash<QString, LeakPlace> places, const Clock &clock, LeakActions actions,
               QWidget *parent = nullptr);
    ~LeakDialog() override;

    /// The vault was read again: shows whether the key was used after its end.
    void setKeys(const QList<Key> &keys);
    void done(int result) override;

Q_SIGNALS:
    void revoked(const claviger::Key &key);
    void replaced(const claviger::CreatedKey &created);

private:
    void buildMatches();
    void buildSteps();
    QPushButton *addStep(QVBoxLayout *layout, const QString &name, const QString &text, ToneLabel *&status);
    void look();
    void onFound(const Result<LeakFinding> &found);
    void showMatches();
    void showChosen();
    void showSteps();
    void revokeChosen();
    void replaceChosen();
    void probeChosen();
    void setOutcome(const KeyInspection &inspection);
    [[nodiscard]] const LeakedKey *chosen() const;
    [[nodiscard]] LeakPlace place() const;
    [[nodiscard]] QString useText() const;
    [[nodiscard]] static QString identityOf(const Key &key);

    struct Progress
    {
        QDateTime revokedAt;
        bool replaced = false;
        QString probe; ///< the sentence about the last probe
        Tone probeTone = Tone::Muted;
    };

    QHash<QString, LeakPlace> m_places;
    const Clock &m_clock;
    LeakActions m_actions;
    LeakFinding m_finding;
    int m_generation = 0;                ///< of the text: what was found in an older one is dropped
    QHash<QString, Progress> m_progress; ///< by connection and key id
    QPlainTextEdit *m_text;
    QTimer *m_pause;
    NoticeBar *m_notice;
    KeyList *m_matches;
    QWidget *m_steps;
    QWidget *m_factsHolder;
    FactsList *m_facts = nullptr;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_probe = nullptr;
    ToneLabel *m_revokeStatus = nullptr;
    ToneLabel *m_replaceStatus = nullptr;
    ToneLabel *m_probeStatus = nullptr;
};

} // namespace claviger
