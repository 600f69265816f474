// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/examination.h"

#include "models/audit/store/eventstore.h"
#include "models/posture/findinghistory.h"
#include "models/posture/posturerule.h"
#include "models/sync/actnotes.h"
#include "models/sync/inventoryreader.h"
#include "models/sync/session.h"
#include "models/vault/findingrepository.h"
#include "models/vault/transaction.h"
#include "models/vault/vaultcall.h"

#include <QCoreApplication>
#include <QPromise>
#include <QtConcurrent>

#include <algorithm>

namespace claviger {

namespace {

// Keys between two looks at whether somebody still wants to know.
constexpr int stride = 256;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::Examination)
};

using IsCancelled = std::function<bool()>;

Error cancelled()
{
    return makeError(ErrorCode::Cancelled, Text::tr("Cancelled."));
}

/// One examination, on a worker's thread.
class Examination
{
public:
    Examination(Session &session, const PostureSettings &settings, std::vector<qint64> withoutImports,
                IsCancelled isCancelled)
        : m_session(session)
        , m_settings(settings)
        , m_without(std::move(withoutImports))
        , m_isCancelled(std::move(isCancelled))
    {
    }

    Result<PostureReport> run()
    {
        const Result<Inventory> inventory = vaultCall(m_session.vault(), readInventory);
        if (!inventory)
            return fail(inventory.error());
        const Result<QList<Finding>> found = find(*inventory);
        if (!found)
            return fail(found.error());
        Result<QList<FindingRecord>> kept =
            vaultCall(m_session.vault(), [&, now = m_report.at](Database &database) {
                return m_without.empty() ? keep(database, *found, now) : compare(database, *found, now);
            });
        if (!kept)
            return fail(kept.error());
        m_report.findings = std::move(*kept);
        order(m_report.findings);
        return m_report;
    }

private:
    Result<QList<Finding>> find(const Inventory &inventory)
    {
        const QHash<QString, ServiceDescriptionPtr> services = servicesOf(inventory);
        const KeyIndex keys(inventory);
        const QHash<KeyIdentity, CutOver> cutOvers = cutOversOf(inventory);
        TrailSurvey survey(m_session.events(), keys, m_settings, rotatedIn(keys, cutOvers), m_without);
        if (const Done done = survey.run(m_isCancelled); !done)
            return fail(done.error());
        const MemberBook members(inventory);
        m_report.at = m_session.clock().now();
        m_report.rules = int(m_rules.size());
        m_report.keys = keys.count();
        m_report.events = survey.events();
        m_report.lastUses = lastUsesIn(keys, survey);
        m_report.sourcesOff = survey.sourcesOff();
        return apply({inventory, services, keys, survey, cutOvers, members, m_settings, m_report.at});
    }

    Result<QList<Finding>> apply(const PostureFacts &facts)
    {
        QList<Finding> found;
        for (int number = 0; number < facts.keys.count(); ++number) {
            if (number % stride == 0 && m_isCancelled())
                return fail(cancelled());
            const KeyFacts key(facts, number);
            for (const auto &rule : m_rules) {
                if (const std::optional<Finding> finding = rule->examine(key))
                    found << *finding;
            }
        }
        return found;
    }

    QHash<QString, ServiceDescriptionPtr> servicesOf(const Inventory &inventory) const
    {
        QHash<QString, ServiceDescriptionPtr> services;
        for (const Connection &connection : inventory.connections) {
            if (const Result<ServiceDescriptionPtr> service = m_session.descriptionOf(connection))
                services.insert(connection.id, *service);
        }
        return services;
    }

    static QHash<KeyIdentity, QDateTime> lastUsesIn(const KeyIndex &keys, const TrailSurvey &survey)
    {
        QHash<KeyIdentity, QDateTime> uses;
        for (int number = 0; number < keys.count(); ++number) {
            const Key &key = keys.key(number);
            if (const std::int64_t last = survey.use(number).lastUse; last != audit::noTime)
                uses.insert({key.connectionId, key.id}, fromNanoseconds(last));
        }
        return uses;
    }

    static QHash<int, std::int64_t> rotatedIn(const KeyIndex &keys,
                                              const QHash<KeyIdentity, CutOver> &cutOvers)
    {
        QHash<int, std::int64_t> rotated;
        for (auto cutOver = cutOvers.cbegin(); cutOver != cutOvers.cend(); ++cutOver) {
            if (cutOver->since.isValid())
                rotated.insert(keys.numberOf(cutOver.key()), toNanoseconds(cutOver->since));
        }
        return rotated;
    }

    static Result<QList<FindingRecord>> keep(Database &database, const QList<Finding> &found,
                                             const QDateTime &now)
    {
        return inTransaction(database, [&]() -> Result<QList<FindingRecord>> {
            FindingRepository repository(database);
            const Result<QList<FindingRecord>> known = repository.all();
            if (!known)
                return known;
            for (const FindingRecord &record : changesAfter(*known, found, now)) {
                if (const Done saved = repository.save(record); !saved)
                    return fail(saved.error());
            }
            return repository.all();
        });
    }

    static Result<QList<FindingRecord>> compare(Database &database, const QList<Finding> &found,
                                                const QDateTime &now)
    {
        return FindingRepository(database).all().map(
            [&](const QList<FindingRecord> &known) { return standingOf(known, found, now); });
    }

    void order(QList<FindingRecord> &records) const
    {
        QHash<QString, int> ranks;
        for (const auto &rule : m_rules)
            ranks.insert(rule->id(), int(ranks.size()));
        const auto key = [&ranks](const FindingRecord &record) {
            const Finding &finding = record.finding;
            return std::tuple(int(record.state), -int(finding.severity), ranks.value(finding.rule, 1000),
                              finding.subjectName, finding.id);
        };
        std::sort(records.begin(), records.end(),
                  [&key](const FindingRecord &a, const FindingRecord &b) { return key(a) < key(b); });
    }

    Session &m_session;
    const PostureSettings m_settings;
    const std::vector<qint64> m_without;
    const IsCancelled m_isCancelled;
    const PostureRules m_rules = allPostureRules();
    PostureReport m_report;
};

/// Changes the record that \a find finds by \a change and notes the act.
template <typename Find, typename Change>
QFuture<Result<FindingRecord>> decide(Session &session, Act::Kind kind, Find find, Change change)
{
    const QDateTime now = session.clock().now();
    return session.vault().run([kind, now, find, change](Database &database) {
        return inTransaction(database, [&]() -> Result<FindingRecord> {
            FindingRepository repository(database);
            const Result<FindingRecord> known = find(repository);
            if (!known)
                return known;
            const Result<FindingRecord> after = change(*known, now);
            if (!after)
                return after;
            Act act;
            act.kind = kind;
            act.time = now;
            act.object = after->finding.subjectName;
            act.note = kind == Act::Kind::AcceptFinding ? after->reason : after->finding.sentence;
            if (const Done saved = repository.save(*after); !saved)
                return fail(saved.error());
            if (const Done noted = noteAct(database, after->finding.connectionId, act); !noted)
                return fail(noted.error());
            return after;
        });
    });
}

auto keptAs(const QString &id)
{
    return [id](FindingRepository &repository) { return repository.find(id); };
}

auto acceptance(const QDateTime &until, const QString &reason)
{
    return [until, reason](const FindingRecord &record, const QDateTime &now) {
        return accepted(record, until, reason, now);
    };
}

} // namespace

int PostureReport::openCount() const
{
    return int(std::count_if(findings.cbegin(), findings.cend(), [](const FindingRecord &record) {
        return record.state == FindingRecord::State::Open;
    }));
}

QFuture<Result<PostureReport>> examine(Session &session, const PostureSettings &settings,
                                       const std::vector<qint64> &withoutImports)
{
    return QtConcurrent::run([&session, settings, withoutImports](QPromise<Result<PostureReport>> &promise) {
        const auto isCancelled = [&promise] { return promise.isCanceled(); };
        promise.addResult(Examination(session, settings, withoutImports, isCancelled).run());
    });
}

QFuture<Result<FindingRecord>> acceptFinding(Session &session, const QString &id, const QDateTime &until,
                                             const QString &reason)
{
    return decide(session, Act::Kind::AcceptFinding, keptAs(id), acceptance(until, reason));
}

QFuture<Result<FindingRecord>> acceptFinding(Session &session, const FindingRecord &shown,
                                             const QDateTime &until, const QString &reason)
{
    // What was found while sources were switched off is not in the vault, or stands there as fixed.
    const auto find = [shown](FindingRepository &repository) -> Result<FindingRecord> {
        Result<FindingRecord> known = repository.find(shown.finding.id);
        if (!known && known.error().code != ErrorCode::NotFound)
            return known;
        if (!known || known->state == FindingRecord::State::Fixed)
            return shown;
        known->finding = shown.finding;
        return known;
    };
    return decide(session, Act::Kind::AcceptFinding, find, acceptance(until, reason));
}

QFuture<Result<FindingRecord>> reopenFinding(Session &session, const QString &id)
{
    return decide(session, Act::Kind::ReopenFinding, keptAs(id),
                  [](const FindingRecord &record, const QDateTime &now) { return reopened(record, now); });
}

} // namespace claviger
