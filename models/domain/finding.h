// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace claviger {

/// A conclusion drawn from keys and events that someone should act on. At most one for a rule and a subject,
/// so that it is the same finding from one examination to the next.
struct Finding
{
    enum class Severity { Low, Medium, High };
    enum class Subject { Key, Application };
    enum class Fix {
        None,   ///< look at the evidence first
        Rotate, ///< a new key with the same, fewer or safer rights
        Revoke
    };
    /// What the evidence is: events that were wrong, or the use that goes on although something is wrong.
    enum class Evidence { Events, Use };

    QString id;   ///< ten hexadecimal digits, from rule and subject
    QString rule; ///< "use_after_revocation" …
    Severity severity = Severity::Low;
    Subject subject = Subject::Key;
    QString connectionId;
    QString workspaceId;
    QString subjectId;
    QString subjectName;
    QString sentence; ///< one, with numbers
    QString query;    ///< of the audit query language; finds the evidence
    Evidence evidence = Evidence::Events;
    quint64 events = 0; ///< that the query finds
    QDateTime first;    ///< of these; invalid: none has a time
    QDateTime last;
    QString coverage; ///< what the trail shows, and what it cannot
    Fix fix = Fix::None;

    bool operator==(const Finding &) const = default;
};

/// A finding as the vault remembers it from one examination to the next.
struct FindingRecord
{
    enum class State {
        Open,
        Accepted, ///< somebody takes the risk until a date
        Fixed     ///< no longer found
    };
    Finding finding;
    State state = State::Open;
    QDateTime found;         ///< when it was first found
    QDateTime changed;       ///< when it came into this state
    QDateTime acceptedUntil; ///< of Accepted; afterwards: the last acceptance
    QString reason;          ///< of the acceptance
    quint64 acceptedEvents = 0;
    QDateTime acceptedLast; ///< the evidence at the time of the acceptance: more of it reopens
    QString note;           ///< why it is open again; empty if it never was anything else

    bool operator==(const FindingRecord &) const = default;
};

[[nodiscard]] QString findingId(const QString &rule, const QString &connectionId, const QString &subjectId);

[[nodiscard]] QString toText(Finding::Severity severity); ///< "low", "medium", "high"
[[nodiscard]] QString toText(Finding::Subject subject);   ///< "key", "application"
[[nodiscard]] QString toText(Finding::Fix fix);           ///< "rotate", "revoke" or empty
[[nodiscard]] QString toText(Finding::Evidence evidence); ///< "events", "use"
[[nodiscard]] QString toText(FindingRecord::State state); ///< "open", "accepted", "fixed"
[[nodiscard]] Finding::Severity severityFromText(const QString &text);
[[nodiscard]] Finding::Subject subjectFromText(const QString &text);
[[nodiscard]] Finding::Fix fixFromText(const QString &text);
[[nodiscard]] Finding::Evidence evidenceFromText(const QString &text);
[[nodiscard]] FindingRecord::State findingStateFromText(const QString &text);

} // namespace claviger
