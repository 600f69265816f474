// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/query/completionplace.h"
#include "models/audit/store/answer.h"
#include "models/audit/store/question.h"
#include "models/domain/result.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace claviger {

class AuditPage;
class Session;

/// Asks the vault's events what the Audit page wants to know: one question at a time, the newest; one that is
/// under way is cancelled, and what it may still answer is dropped. Main thread.
class AuditExplorer final : public QObject
{
    Q_OBJECT
public:
    /// \a page must outlive the explorer.
    explicit AuditExplorer(AuditPage &page, QObject *parent = nullptr);

    /// Null: nothing is asked any more, and the page holds nothing that refers to the session.
    void setSession(Session *session);
    /// Events came or went: the same is asked again.
    void reload();
    /// Imports whose events count nowhere from now on.
    void leaveOut(const std::vector<qint64> &importIds);
    /// The answer that the page shows; none while it is not known.
    [[nodiscard]] const std::optional<audit::Answer> &answer() const { return m_answer; }
    [[nodiscard]] audit::TimeOrder order() const { return m_order; }
    /// Imports that answer() leaves out.
    [[nodiscard]] const std::vector<qint64> &shownWithout() const { return m_shownWithout; }

private:
    [[nodiscard]] QFuture<Result<audit::Answer>> put(audit::Question question);
    using Take = std::function<void(const audit::Answer &)>;
    void ask();
    void show(const Result<audit::Answer> &answer);
    /// Asks beside the page's own question; an answer that comes after the next question is dropped, errors
    /// are not told: nothing that a person waits for.
    void askBeside(const audit::Question &question, const Take &take);
    void askValues();
    void explainNothing();
    void explainNext();
    [[nodiscard]] audit::Condition conditionOf(const QString &query) const;

    AuditPage &m_page;
    QPointer<Session> m_session;
    QFuture<Result<audit::Answer>> m_reach; ///< how far the trail reaches
    std::vector<qint64> m_shownWithout;
    QFuture<Result<audit::Answer>> m_asked;
    QFuture<Result<audit::Answer>> m_beside; ///< values for completion, why nothing matches
    std::optional<audit::Answer> m_answer;
    std::vector<qint64> m_leftOut;
    audit::TimeOrder m_order = audit::TimeOrder::Descending;
    std::optional<audit::CompletionPlace> m_values; ///< wanted, once the page's question is answered
    QStringList m_terms;                            ///< still to be asked by themselves
    QStringList m_barren;                           ///< of those that were asked: without events
    quint64 m_atOtherTimes = 0;
    QElapsedTimer m_since;
    quint64 m_generation = 0;
    bool m_isAnswered = true;
};

} // namespace claviger
