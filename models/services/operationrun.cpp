// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/operationrun.h"

#include "models/domain/whendone.h"
#include "models/services/canonicaltime.h"
#include "models/services/credentialsource.h"
#include "models/services/httptransport.h"
#include "models/services/operationnames.h"
#include "models/services/redactor.h"
#include "models/services/servicecontext.h"

#include <QJsonDocument>
#include <QPointer>
#include <QtConcurrent>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPages = 10000;

QByteArray fingerprint(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

OperationRun::OperationRun(ServiceContext &context, SecretProvider &credentials,
                           const OperationDescription &operation, const QJsonObject &input,
                           const RunSecrets &secrets, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_credentials(&credentials)
    , m_secrets(secrets)
    , m_operation(operation)
    , m_input(input)
    , m_isWrite(isWriteOperation(operation.name))
{
    m_page.path = u"/operations/"_s + operation.name;
    m_page.isRevoke = endsSomething(operation.name);
    m_page.wantRaw = operation.json.contains("detail"_L1);
    m_page.shape = isListOperation(operation.name) ? PageTask::Shape::List : PageTask::Shape::Single;
    if (!secrets.instead)
        return;
    if (secrets.presentedAs.isEmpty())
        m_credentials = nullptr;
    else
        m_credentials = new CredentialSource(context, secrets.presentedAs, *secrets.instead, this);
}

template <typename T, typename Job, typename Then> void OperationRun::onWorker(Job job, Then then)
{
    auto work = [programs = m_context.programs, redactor = m_context.redactor, job]() -> Result<T> {
        return job(*programs, *redactor);
    };
    whenDone(QtConcurrent::run(&m_context.pool, work), this,
             [then](const Result<T> &result) { then(result); });
}

void OperationRun::start(const Finished &finished)
{
    m_finished = finished;
    if (m_operation.json.contains("before"_L1))
        before();
    else
        requestPage();
}

bool OperationRun::maybeExecuted() const
{
    return m_wasSent || (m_call && m_call->maybeSent());
}

/// \a step is "", "before" or "detail"; only the request of the operation itself is a write.
StepCall *OperationRun::call(const QString &step)
{
    StepCall::Step one;
    one.path = step.isEmpty() ? m_page.path : m_page.path + u'/' + step;
    const QJsonObject json = step.isEmpty() ? m_operation.json : m_operation.json.value(step).toObject();
    one.request = json.value("request"_L1).toObject();
    one.input = m_input;
    one.operation = m_operation.name;
    one.isWrite = (m_isWrite && step.isEmpty()) || json.value("write"_L1).toBool();
    one.kept = m_secrets.kept;
    if (step.isEmpty())
        one.follow = m_follow;
    m_call = new StepCall(m_context, m_credentials, m_secrets.instead.value_or(Secret()), one, this);
    return m_call;
}

void OperationRun::before()
{
    call(u"before"_s)->start([this](const Result<FailedResponse> &answer) {
        if (!answer)
            return finish(fail(answer.error()));
        m_wasSent = answer->isWrite;
        const auto job = [answer = *answer, path = QString(m_page.path + u"/before"_s)](JqLibrary &programs,
                                                                                        Redactor &redactor) {
            return readValue(programs, path, u"value"_s, answer, redactor);
        };
        onWorker<QJsonValue>(job, [this](const Result<QJsonValue> &value) {
            if (!value)
                return finish(fail(value.error()));
            if (value->isNull()) {
                return finish(
                    fail(ErrorCode::NotFound,
                         tr("The look-up before %1 found nothing, so nothing was sent: sync, and try again.")
                             .arg(m_operation.name)));
            }
            m_input.insert(u"before"_s, *value);
            requestPage();
        });
    });
}

void OperationRun::requestPage()
{
    ++m_pages;
    call({})->start([this](const Result<FailedResponse> &answer) { pageArrived(answer); });
}

void OperationRun::pageArrived(const Result<FailedResponse> &answer)
{
    if (!answer)
        return finish(fail(answer.error()));
    m_wasSent = m_wasSent || m_isWrite;
    m_bytes += answer->response.body.size();
    if (m_bytes > m_context.transport.settings().maxListBytes)
        return finish(fail(tooLong()));
    m_page.answer = *answer;
    const auto job = [task = m_page](JqLibrary &programs, Redactor &redactor) {
        return readPage(programs, task, redactor);
    };
    onWorker<Page>(job, [this](const Result<Page> &page) { pageRead(page); });
}

void OperationRun::pageRead(const Result<Page> &page)
{
    if (!page)
        return finish(fail(page.error()));
    m_outcome.secret = page->secret;
    m_outcome.kept = page->kept;
    if (m_paging.firstOnly) {
        m_outcome.items = page->items;
        return finish(m_outcome);
    }
    m_next = page->next;
    if (!m_page.wantRaw)
        return deliver(page->items);
    m_raw = page->items;
    m_detail = 0;
    requestDetail();
}

void OperationRun::requestDetail()
{
    if (m_detail >= m_raw.size())
        return mapDetails();
    m_input.insert(u"item"_s, m_raw.at(m_detail));
    call(u"detail"_s)->start([this](const Result<FailedResponse> &answer) { detailArrived(answer); });
}

void OperationRun::detailArrived(const Result<FailedResponse> &answer)
{
    if (!answer)
        return finish(fail(answer.error()));
    const auto job = [answer = *answer, path = QString(m_page.path + u"/detail"_s)](
                         JqLibrary &programs, Redactor &redactor) -> Result<QJsonValue> {
        if (answer.response.status == 404)
            return QJsonValue(QJsonValue::Null); // gone since the list was made
        return readValue(programs, path, u"value"_s, answer, redactor);
    };
    onWorker<QJsonValue>(job, [this](const Result<QJsonValue> &value) {
        if (!value)
            return finish(fail(value.error()));
        QJsonObject item = m_raw.at(m_detail).toObject();
        item.insert(u"detail"_s, *value);
        m_raw.replace(m_detail++, item);
        requestDetail();
    });
}

void OperationRun::mapDetails()
{
    m_input.remove(u"item"_s);
    const auto job = [task = m_page, raw = m_raw](JqLibrary &programs, Redactor &redactor) {
        return mapItems(programs, task, raw, redactor);
    };
    onWorker<QJsonArray>(job, [this](const Result<QJsonArray> &items) {
        if (!items)
            return finish(fail(items.error()));
        deliver(*items);
    });
}

void OperationRun::deliver(const QJsonArray &items)
{
    if (!items.isEmpty())
        m_lastItem = items.last();
    if (!m_paging.take) {
        for (const QJsonValue &item : items)
            m_outcome.items.append(item);
        return nextPage();
    }
    m_bytes = 0;
    m_paging.take(items, [run = QPointer<OperationRun>(this)](const Done &taken) {
        if (!run)
            return;
        if (taken)
            run->nextPage();
        else
            run->finish(fail(taken.error()));
    });
}

Error OperationRun::tooLong() const
{
    return makeError(ErrorCode::BadAnswer,
                     tr("The list of %1 is larger than the %2 MB that are accepted, after %n page(s). Check "
                        "“next” and the size of a page of %3 in the service description.",
                        nullptr, m_pages)
                         .arg(m_context.description->name)
                         .arg(qMax<qint64>(1, m_context.transport.settings().maxListBytes / (1024 * 1024)))
                         .arg(m_operation.name));
}

bool OperationRun::isRepeated(const QJsonValue &next)
{
    const QByteArray mark = fingerprint(next);
    if (m_seen.contains(mark))
        return true;
    m_seen.insert(mark);
    return false;
}

/// The list runs from new to old, and its last record is older than what was asked for.
bool OperationRun::reachedWhatIsKnown() const
{
    const QDateTime since = momentFromJson(m_input.value("since"_L1)).time();
    if (!m_operation.newestFirst || !since.isValid())
        return false;
    const Moment oldest = momentFromJson(m_lastItem.toObject().value("time"_L1));
    return oldest.isInstant() && oldest.time() < since;
}

void OperationRun::nextPage()
{
    if (m_next.isNull() || reachedWhatIsKnown())
        return finish(m_outcome);
    if (isRepeated(m_next) || m_pages >= maxPages)
        return finish(fail(ErrorCode::BadAnswer,
                           tr("The list of %1 does not end: the same page came twice, or there are more than "
                              "%2 pages. Check “next” of %3 in the service description.")
                               .arg(m_context.description->name)
                               .arg(maxPages)
                               .arg(m_operation.name)));
    const QJsonObject object = m_next.toObject();
    m_follow.clear();
    if (object.size() == 1 && object.contains("url"_L1)) {
        m_follow = m_page.answer.url.resolved(QUrl(object.value("url"_L1).toString()));
    } else {
        m_input.insert(u"page"_s, m_next);
    }
    requestPage();
}

void OperationRun::finish(const Result<Outcome> &outcome)
{
    deleteLater();
    const Finished finished = std::exchange(m_finished, nullptr);
    if (finished)
        finished(outcome);
}

} // namespace claviger
