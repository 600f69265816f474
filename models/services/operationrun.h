// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/pagereader.h"
#include "models/services/servicedescription.h"
#include "models/services/stepcall.h"

#include <QJsonArray>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

namespace claviger {

class SecretProvider;
struct ServiceContext;

/// Secrets that one run uses besides the connection's credential.
struct RunSecrets
{
    std::optional<Secret> instead; ///< takes the place of the connection's credential
    QString presentedAs; ///< the description's credential as which \c instead is sent; empty: only the
                         ///< programs of the request see it, and it may go to another host
    Secret kept;         ///< what an earlier answer gave for later requests
};

/// Which pages of a list are read, and who gets them.
struct Paging
{
    /// Asks for the next page, or ends the list with an error.
    using GoOn = std::function<void(const Done &)>;

    /// Ends after the first page, without details: the credential is what is asked about, not the list.
    bool firstOnly = false;
    /// Takes the mapped items page by page, so that a list may be longer than memory; else all of them are
    /// the outcome.
    std::function<void(const QJsonArray &items, const GoOn &goOn)> take = {};
};

/// One operation from its first request to its last page: an optional first request, then pages until
/// there is no next one, with an optional request per item for details. Deleting it aborts everything.
class OperationRun : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        QJsonArray items; ///< mapped objects; of create, rotate and verify at most one
        Secret secret;
        Secret kept; ///< of create and rotate: for later requests, never shown
    };
    using Finished = std::function<void(const Result<Outcome> &)>;

    OperationRun(ServiceContext &context, SecretProvider &credentials, const OperationDescription &operation,
                 const QJsonObject &input, const RunSecrets &secrets, QObject *parent);

    void setPaging(const Paging &paging) { m_paging = paging; }
    /// \a finished is called once, unless the run is deleted first. The run deletes itself afterwards.
    void start(const Finished &finished);
    /// A write may have reached the service.
    [[nodiscard]] bool maybeExecuted() const;

private:
    void before();
    void requestPage();
    void pageArrived(const Result<FailedResponse> &answer);
    void pageRead(const Result<Page> &page);
    void requestDetail();
    void detailArrived(const Result<FailedResponse> &answer);
    void mapDetails();
    void deliver(const QJsonArray &items);
    void nextPage();
    void finish(const Result<Outcome> &outcome);
    [[nodiscard]] StepCall *call(const QString &step);
    [[nodiscard]] bool reachedWhatIsKnown() const;
    [[nodiscard]] Error tooLong() const;
    [[nodiscard]] bool isRepeated(const QJsonValue &next);
    template <typename T, typename Job, typename Then> void onWorker(Job job, Then then);

    ServiceContext &m_context;
    SecretProvider *m_credentials; ///< null: m_secrets.instead is used as it is
    RunSecrets m_secrets;
    OperationDescription m_operation;
    QJsonObject m_input;
    Finished m_finished;
    Outcome m_outcome;
    PageTask m_page;
    QJsonValue m_next;
    QUrl m_follow;
    QJsonArray m_raw;
    qsizetype m_detail = 0;
    QSet<QByteArray> m_seen;
    int m_pages = 0;
    qint64 m_bytes = 0;    ///< of all pages that were not handed over
    QJsonValue m_lastItem; ///< of the last page that had one
    QPointer<StepCall> m_call;
    Paging m_paging;
    bool m_isWrite = false;
    bool m_wasSent = false;
};

} // namespace claviger
