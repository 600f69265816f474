// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/questionrun.h"

#include "models/audit/store/conditionscan.h"
#include "models/audit/store/eventreader.h"
#include "models/audit/store/pagefinder.h"
#include "models/audit/store/parallel.h"
#include "models/audit/store/segmentloader.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger::audit {

namespace {

// Segments whose columns are fetched in one visit to the vault.
constexpr std::size_t batchSize = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::EventStore)
};

} // namespace

QuestionRun::QuestionRun(Catalogue &catalogue, QThreadPool &pool, const Question &question,
                         IsCancelled isCancelled)
    : m_catalogue(catalogue)
    , m_pool(pool)
    , m_question(question)
    , m_isCancelled([this, asked = std::move(isCancelled)] { return m_stopped || asked(); })
{
}

Result<Answer> QuestionRun::run()
{
    if (const Done done = m_catalogue.load(); !done)
        return claviger::fail(done.error());
    m_segments = m_catalogue.segmentsWithout(m_question.withoutImports);
    m_plan.emplace(m_question.condition, m_catalogue.dictionaries(), m_isCancelled);
    for (std::size_t i = 0; i < workersOf(m_pool); ++i)
        m_tallies.emplace_back(m_question, m_catalogue.vault(), m_isCancelled);
    for (const auto &segment : *m_segments)
        m_found.push_back(RowSet::none(segment->zone().events));
    forEachIndex(m_pool, (m_segments->size() + batchSize - 1) / batchSize,
                 [this](std::size_t worker, std::size_t batch) { scanBatch(worker, batch); });
    if (m_error)
        return claviger::fail(*m_error);
    if (m_isCancelled())
        return claviger::fail(ErrorCode::Cancelled, Text::tr("Cancelled."));

    Answer answer;
    for (std::size_t i = 1; i < m_tallies.size(); ++i)
        m_tallies.front().merge(m_tallies[i]);
    m_tallies.front().fill(answer, m_catalogue.dictionaries());
    for (const auto &segment : *m_segments)
        answer.total += segment->zone().events;
    answer.events = std::make_shared<const MatchedRows>(m_segments, std::move(m_found));
    answer.matched = answer.events->count();
    if (const Done done = addRows(answer); !done)
        return claviger::fail(done.error());
    return answer;
}

void QuestionRun::fail(const Error &error)
{
    const std::lock_guard lock(m_errorMutex);
    if (!m_error)
        m_error = error;
    m_stopped = true;
}

void QuestionRun::scanBatch(std::size_t worker, std::size_t batch)
{
    const std::size_t begin = batch * batchSize;
    const std::size_t end = std::min(begin + batchSize, m_segments->size());
    if (m_isCancelled())
        return;
    Done done = loadBatch(begin, end);
    for (std::size_t i = begin; done && i < end && !m_isCancelled(); ++i)
        done = scanSegment(worker, i);
    if (!done)
        fail(done.error());
}

Done QuestionRun::loadBatch(std::size_t begin, std::size_t end)
{
    std::vector<WantedColumns> wanted;
    for (std::size_t i = begin; i < end; ++i) {
        const auto &segment = (*m_segments)[i];
        const RowSet::Extent extent = m_plan->byZone(segment->zone());
        if (extent == RowSet::Extent::None)
            continue;
        wanted.push_back({segment, m_plan->columns(segment->zone()) |
                                       m_tallies.front().columns(extent == RowSet::Extent::All)});
    }
    return loadColumns(m_catalogue.vault(), wanted);
}

Done QuestionRun::scanSegment(std::size_t worker, std::size_t index)
{
    const auto &segment = (*m_segments)[index];
    const RowSet::Extent extent = m_plan->byZone(segment->zone());
    if (extent == RowSet::Extent::None)
        return {};
    Result<RowSet> found = extent == RowSet::Extent::All
                               ? Result<RowSet>(RowSet::all(segment->zone().events))
                               : ConditionScan(m_catalogue, *segment, m_isCancelled).run(*m_plan);
    if (!found)
        return claviger::fail(found.error());
    m_found[index] = std::move(*found);
    return m_tallies[worker].add(*segment, m_found[index]);
}

Done QuestionRun::addRows(Answer &answer)
{
    if (m_question.limit == 0)
        return {};
    const Result<std::vector<Place>> places =
        PageFinder(m_catalogue.vault(), *answer.events)
            .page(m_question.offset, m_question.limit, m_question.order);
    if (!places)
        return claviger::fail(places.error());
    return EventReader(m_catalogue, *answer.events).read(*places).map([&answer](const QList<EventRow> &rows) {
        answer.rows = rows;
    });
}

} // namespace claviger::audit
