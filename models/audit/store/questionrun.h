// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/answer.h"
#include "models/audit/store/catalogue.h"
#include "models/audit/store/conditionplan.h"
#include "models/audit/store/question.h"
#include "models/audit/store/tally.h"

#include <QThreadPool>

#include <atomic>

namespace claviger::audit {

/// Answers one question in one pass over the segments, on all threads of a pool and the calling one.
class QuestionRun
{
public:
    using IsCancelled = std::function<bool()>;
    QuestionRun(Catalogue &catalogue, QThreadPool &pool, const Question &question, IsCancelled isCancelled);

    /// Cancelled if it was cancelled on the way.
    [[nodiscard]] Result<Answer> run();

private:
    void scanBatch(std::size_t worker, std::size_t batch);
    [[nodiscard]] Done loadBatch(std::size_t begin, std::size_t end);
    [[nodiscard]] Done scanSegment(std::size_t worker, std::size_t index);
    void fail(const Error &error);
    [[nodiscard]] Done addRows(Answer &answer);

    Catalogue &m_catalogue;
    QThreadPool &m_pool;
    const Question &m_question;
    IsCancelled m_isCancelled;
    std::shared_ptr<const SegmentList> m_segments;
    std::optional<ConditionPlan> m_plan;
    std::vector<Tally> m_tallies; ///< by worker
    std::vector<RowSet> m_found;  ///< by segment
    std::mutex m_errorMutex;
    std::optional<Error> m_error; ///< the first one
    std::atomic<bool> m_stopped = false;
};

} // namespace claviger::audit
