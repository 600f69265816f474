// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/auditexplorer.h"

#include "models/audit/query/queryparser.h"
#include "models/audit/query/querytext.h"
#include "models/audit/store/eventstore.h"
#include "models/domain/whendone.h"
#include "models/sync/audittrail.h"
#include "models/sync/session.h"
#include "ui/audit/querycompleter.h"
#include "ui/audit/queryedit.h"
#include "ui/pages/auditpage.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t offeredValues = 12;
constexpr qsizetype explainedTerms = 6;

/// What a person types after a field's colon to have values that begin so.
QString beginning(const audit::CompletionPlace &place)
{
    QString typed;
    for (const QChar c : place.typed) {
        if (c.isSpace() || c == u'(' || c == u')' || c == u'"' || c == u',')
            break;
        typed += c;
    }
    return QString(nameOf(place.field->column) % u':' % typed % u'*');
}

} // namespace

AuditExplorer::AuditExplorer(AuditPage &page, QObject *parent) : QObject(parent), m_page(page)
{
    connect(&page, &AuditPage::asked, this, &AuditExplorer::ask);
    connect(page.completer(), &QueryCompleter::valuesWanted, this,
            [this](const audit::CompletionPlace &place) {
                m_values = place;
                if (m_isAnswered)
                    askValues();
            });
}

void AuditExplorer::setSession(Session *session)
{
    if (m_session != nullptr)
        disconnect(&m_session->auditTrail(), nullptr, this, nullptr);
    ++m_generation;
    for (QFuture<Result<audit::Answer>> *each : {&m_reach, &m_asked, &m_beside}) {
        each->cancel();
        *each = {};
    }
    m_answer.reset();
    m_leftOut.clear();
    m_shownWithout.clear();
    m_values.reset();
    m_isAnswered = true;
    m_page.clear();
    m_session = session;
    if (session == nullptr)
        return;
    connect(&session->auditTrail(), &AuditTrail::finished, this,
            [this](const QString &, const Result<TrailReport> &report) {
                if (report && report->receipt.stored > 0)
                    reload();
            });
    reload();
}

void AuditExplorer::leaveOut(const std::vector<qint64> &importIds)
{
    m_leftOut = importIds;
    reload();
}

QFuture<Result<audit::Answer>> AuditExplorer::put(audit::Question question)
{
    question.withoutImports = m_leftOut;
    return m_session->events().ask(question);
}

// How far the trail reaches comes first: the timeline of all of it is cut by that.
void AuditExplorer::reload()
{
    if (m_session == nullptr)
        return;
    m_reach.cancel();
    m_reach = put({});
    whenDone(m_reach, this, [this, session = m_session](const Result<audit::Answer> &all) {
        if (session == nullptr || session != m_session || (!all && all.error().code == ErrorCode::Cancelled))
            return;
        if (!all)
            return m_page.showError(all.error());
        std::optional<audit::TimeSpan> extent;
        if (all->first && all->last)
            extent = audit::TimeSpan{*all->first, *all->last + 1};
        m_page.setExtent(extent);
        m_page.askAgain();
    });
}

void AuditExplorer::ask()
{
    m_asked.cancel();
    m_beside.cancel();
    if (m_session == nullptr)
        return;
    m_since.start();
    m_isAnswered = false;
    const audit::Question question = m_page.question();
    m_order = question.order;
    m_asked = put(question);
    whenDone(m_asked, this,
             [this, generation = ++m_generation, without = m_leftOut](const Result<audit::Answer> &answer) {
                 if (generation != m_generation)
                     return;
                 m_shownWithout = without;
                 show(answer);
             });
}

void AuditExplorer::show(const Result<audit::Answer> &answer)
{
    m_isAnswered = true;
    m_answer.reset();
    if (!answer)
        return m_page.showError(answer.error());
    m_answer = *answer;
    m_page.showAnswer(
        *answer,
        [session = m_session, events = answer->events, order = m_order](std::uint64_t offset,
                                                                        std::uint32_t limit) {
            if (session == nullptr)
                return endedFuture<EventTableModel::Rows>(
                    fail(ErrorCode::Cancelled, AuditExplorer::tr("The vault is locked.")));
            return session->events().rows(events, offset, limit, order);
        },
        m_since.elapsed());
    if (m_values)
        askValues();
    else
        explainNothing();
}

void AuditExplorer::askBeside(const audit::Question &question, const Take &take)
{
    if (m_session == nullptr)
        return;
    m_beside.cancel();
    m_beside = put(question);
    whenDone(m_beside, this, [generation = m_generation, this, take](const Result<audit::Answer> &answer) {
        if (generation == m_generation && answer)
            take(*answer);
    });
}

audit::Condition AuditExplorer::conditionOf(const QString &query) const
{
    return audit::parseQuery(query, m_page.queryEdit()->context()).condition;
}

// They stay wanted until they are here: a keystroke wants them before it asks, and to ask stops what is asked
// beside it.
void AuditExplorer::askValues()
{
    const audit::CompletionPlace place = *m_values;
    const audit::QueryContext context = m_page.queryEdit()->context();
    const QString wanted = beginning(place);
    audit::ParsedQuery under = audit::parseQuery(QString(u'(' % place.rest % u") " % wanted), context);
    if (under.error)
        under = audit::parseQuery(wanted, context);
    audit::Question question;
    question.condition = under.condition;
    question.facets = {place.field->column};
    question.facetLimit = offeredValues;
    askBeside(question, [this, place](const audit::Answer &answer) {
        m_values.reset();
        m_page.completer()->showValues(place, answer.facets.value(0).values);
        explainNothing();
    });
}

// Each part of the query by itself, then the query at any time: one after the other, until the next
// keystroke.
void AuditExplorer::explainNothing()
{
    if (!m_answer || m_answer->matched > 0 || m_answer->total == 0 || m_page.queryEdit()->query().error)
        return;
    m_barren.clear();
    m_atOtherTimes = 0;
    m_terms = audit::termsOf(m_page.queryEdit()->text()).mid(0, explainedTerms);
    if (m_terms.size() == 1 && m_page.view().time.isEmpty())
        return;
    audit::Question question;
    question.condition = m_page.queryEdit()->query().condition;
    askBeside(question, [this](const audit::Answer &answer) {
        m_atOtherTimes = answer.matched;
        if (m_atOtherTimes > 0)
            m_terms.clear();
        explainNext();
    });
}

void AuditExplorer::explainNext()
{
    if (m_terms.isEmpty())
        return m_page.showNothing(m_barren, m_atOtherTimes);
    const QString term = m_terms.takeFirst();
    audit::Question question;
    question.condition = conditionOf(term);
    askBeside(question, [this, term](const audit::Answer &answer) {
        if (answer.matched == 0)
            m_barren << term;
        explainNext();
    });
}

} // namespace claviger
