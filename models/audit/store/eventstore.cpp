// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/eventstore.h"

#include "models/audit/store/auditrepository.h"
#include "models/audit/store/eventreader.h"
#include "models/audit/store/pagefinder.h"
#include "models/audit/store/questionrun.h"
#include "models/audit/store/trailjoiner.h"
#include "models/vault/vaultcall.h"
#include "models/vault/transaction.h"

#include <QCoreApplication>
#include <QPromise>
#include <QtConcurrent>

namespace claviger::audit {

namespace {

// A question that was dropped takes some milliseconds to end: the next one does not wait for it.
constexpr int questionsAtOnce = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::EventStore)
};

/// In one transaction: the import, and the values that nobody has any more.
Done forgetImport(Database &database, Dictionaries &dictionaries, qint64 importId)
{
    const Done done = inTransaction(database, [&]() -> Done {
        AuditRepository repository(database);
        return repository.removeImport(importId)
            .and_then([&] { return repository.removeRetired(); })
            .and_then([&] { return repository.usedCodes(); })
            .and_then([&](const auto &used) { return dictionaries.keepOnly(database, used); });
    });
    return done ? dictionaries.load(database) : done;
}

} // namespace

EventStore::EventStore(Vault &vault) : m_catalogue(vault)
{
    m_askers.setMaxThreadCount(questionsAtOnce);
}

EventStore::~EventStore()
{
    m_askers.waitForDone();
    m_scanners.waitForDone();
}

QFuture<Result<Answer>> EventStore::ask(const Question &question)
{
    return QtConcurrent::run(&m_askers, [this, question](QPromise<Result<Answer>> &promise) {
        promise.addResult(QuestionRun(m_catalogue, m_scanners, question, [&promise] {
                              return promise.isCanceled();
                          }).run());
    });
}

QFuture<Result<QList<EventRow>>> EventStore::rows(std::shared_ptr<const MatchedRows> events,
                                                  std::uint64_t offset, std::uint32_t limit, TimeOrder order)
{
    return QtConcurrent::run(&m_askers, [this, events = std::move(events), offset, limit, order] {
        return PageFinder(m_catalogue.vault(), *events)
            .page(offset, limit, order)
            .and_then([&](const std::vector<Place> &places) {
                return EventReader(m_catalogue, *events).read(places);
            });
    });
}

// Not the vault's own future: who waits for that one may run the vault's work on a thread of its own.
QFuture<Result<QList<ImportRecord>>> EventStore::imports()
{
    return QtConcurrent::run(&m_askers, [this] {
        return vaultCall(m_catalogue.vault(),
                         [](Database &database) { return AuditRepository(database).imports(); });
    });
}

QFuture<Result<QList<RejectedRecord>>> EventStore::rejected(qint64 importId, std::uint64_t offset,
                                                            std::uint64_t limit)
{
    return QtConcurrent::run(&m_askers, [this, importId, offset, limit] {
        return vaultCall(m_catalogue.vault(), [=](Database &database) {
            return AuditRepository(database).rejected(importId, offset, limit);
        });
    });
}

QFuture<Done> EventStore::forget(qint64 importId)
{
    return QtConcurrent::run(&m_askers, [this, importId]() -> Done {
        if (const Done done = m_catalogue.load(); !done)
            return done;

        const Done done = vaultCall(m_catalogue.vault(), [this, importId](Database &database) {
            return forgetImport(database, m_catalogue.dictionaries(), importId);
        });
        if (done)
            m_catalogue.remove(importId);
        return done;
    });
}

Result<ImportWriter::Turn> EventStore::takeTurn()
{
    const std::lock_guard lock(m_turnMutex);
    if (!m_turn.expired()) {
        return fail(ErrorCode::Invalid,
                    Text::tr("Another import is under way: wait for its end, then try again."));
    }
    ImportWriter::Turn turn = std::make_shared<int>(0);
    m_turn = turn;
    return turn;
}

Result<std::unique_ptr<ImportWriter>> EventStore::begin(const QString &identity)
{
    Result<ImportWriter::Turn> turn = takeTurn();
    if (!turn)
        return fail(turn.error());
    return ImportWriter::begin(m_catalogue, std::move(*turn), identity);
}

Done EventStore::joinTrail(const QString &identity)
{
    const Result<ImportWriter::Turn> turn = takeTurn();
    if (!turn)
        return fail(turn.error());
    return m_catalogue.load().and_then([&] { return TrailJoiner(m_catalogue).join(identity); });
}

Result<Secret> EventStore::fingerprintKey()
{
    return vaultCall(m_catalogue.vault(),
                     [](Database &database) { return AuditRepository(database).fingerprintKey(); });
}

std::size_t EventStore::memory() const
{
    std::size_t bytes = 0;
    const auto segments = m_catalogue.segments(); // held on to: imports replace it
    for (const auto &segment : *segments)
        bytes += segment->memory();
    const auto lock = m_catalogue.dictionaries().lockToRead();
    for (const AuditField field : allAuditFields)
        bytes += m_catalogue.dictionaries().of(field).memory();
    return bytes;
}

} // namespace claviger::audit
