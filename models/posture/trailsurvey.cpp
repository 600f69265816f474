// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/trailsurvey.h"

#include "models/domain/auditoutcome.h"
#include "models/posture/evidencequery.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t minute = 60'000'000'000;
constexpr std::int64_t day = 24 * 60 * minute;
// A key with more addresses than this is used from anywhere: none of them is news.
constexpr qsizetype mostValues = 2000;

std::uint64_t pairOf(std::uint32_t left, std::uint32_t right)
{
    return std::uint64_t(left) << 32 | right;
}

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

void addTo(QHash<std::uint32_t, UseCount> &uses, std::uint32_t value, std::int64_t time, bool refused)
{
    if (value == audit::absentCode)
        return;
    const auto known = uses.find(value);
    if (known != uses.end())
        known->add(time, refused);
    else if (uses.size() < mostValues)
        uses[value].add(time, refused);
}

} // namespace

TrailSurvey::TrailSurvey(audit::EventStore &events, const KeyIndex &keys, const PostureSettings &settings,
                         const QHash<int, std::int64_t> &rotated, std::vector<qint64> withoutImports)
    : m_keys(keys)
    , m_burst(settings.burstMinutes * minute)
    , m_sourcesOff(int(withoutImports.size()))
    , m_rotated(rotated)
    , m_walk(events.walk(
          {AuditField::Source, AuditField::Key, AuditField::Ip, AuditField::UserAgent, AuditField::Outcome},
          std::move(withoutImports)))
    , m_uses(keys.count())
{
}

Done TrailSurvey::run(const std::function<bool()> &isCancelled)
{
    const Done done =
        m_walk.run([this](std::int64_t time, std::span<const std::uint32_t> values) { visit(time, values); },
                   isCancelled);
    gatherSources();
    return done;
}

void TrailSurvey::visit(std::int64_t time, std::span<const std::uint32_t> values)
{
    ++m_events;
    const bool refused = isRefusal(values[OutcomeAt]);
    addToSource(time, values, refused);
    if (values[KeyAt] == audit::absentCode)
        return;
    const int key = keyOf(values[SourceAt], values[KeyAt]);
    if (key < 0)
        return;
    KeyUse &use = m_uses[key];
    use.all.add(time, refused);
    if (!refused && time != audit::noTime)
        use.lastUse = use.lastUse == audit::noTime ? time : std::max(use.lastUse, time);
    if (const auto irregularity = m_keys.life(key).irregularityAt(time))
        use.irregular[std::size_t(*irregularity)].add(time, refused);
    if (isOutside(key, values[AddressAt]))
        use.irregular[std::size_t(Irregularity::OutsideAllowlist)].add(time, refused);
    if (const auto since = m_rotated.constFind(key);
        since != m_rotated.cend() && time != audit::noTime && time > *since)
        use.afterRotation.add(time, refused);
    addTo(use.addresses, values[AddressAt], time, refused);
    addTo(use.agents, values[AgentAt], time, refused);
    if (refused && time != audit::noTime)
        use.refusals[floorDivided(time, m_burst)].add(time, true);
}

void TrailSurvey::addToSource(std::int64_t time, std::span<const std::uint32_t> values, bool refused)
{
    SourceUse &source = m_sources[values[SourceAt]];
    source.all.add(time, refused);
    source.withKey += values[KeyAt] != audit::absentCode ? 1 : 0;
    source.withAddress += values[AddressAt] != audit::absentCode ? 1 : 0;
    source.withAgent += values[AgentAt] != audit::absentCode ? 1 : 0;
    if (time != audit::noTime)
        source.days.insert(floorDivided(time, day));
}

int TrailSurvey::keyOf(std::uint32_t source, std::uint32_t name)
{
    const auto known = m_known.find(pairOf(source, name));
    if (known != m_known.end())
        return known->second;
    const int key = m_keys.find(m_walk.text(SourceAt, source), m_walk.text(KeyAt, name));
    m_known.emplace(pairOf(source, name), key);
    const QString written = textOf(KeyAt, name);
    m_meant[written.toCaseFolded()].insert(key);
    if (key >= 0) {
        QStringList &names = m_uses[key].names[textOf(SourceAt, source).toCaseFolded()];
        // A query finds every spelling; the one that the trail has is the one that people know.
        if (!names.contains(written, Qt::CaseInsensitive))
            names << written;
    }
    return key;
}

bool TrailSurvey::isRefusal(std::uint32_t outcome)
{
    const auto known = m_refusals.find(outcome);
    if (known != m_refusals.end())
        return known->second;
    const auto word = auditOutcomeFromWord(textOf(OutcomeAt, outcome));
    const bool refusal = word == AuditOutcome::Denied || word == AuditOutcome::RateLimited;
    m_refusals.emplace(outcome, refusal);
    return refusal;
}

bool TrailSurvey::isOutside(int key, std::uint32_t address)
{
    if (address == audit::absentCode || m_keys.life(key).allowlist.isEmpty())
        return false;
    const auto known = m_outside.find(pairOf(std::uint32_t(key), address));
    if (known != m_outside.end())
        return known->second;
    const bool outside = m_keys.life(key).isOutsideAllowlist(m_walk.text(AddressAt, address));
    m_outside.emplace(pairOf(std::uint32_t(key), address), outside);
    return outside;
}

QString TrailSurvey::textOf(FieldAt field, std::uint32_t number) const
{
    const std::string_view text = m_walk.text(field, number);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void TrailSurvey::gatherSources()
{
    for (const auto &[number, use] : m_sources) {
        SourceUse &found = m_byName[textOf(SourceAt, number).toCaseFolded()];
        found.all.add(use.all);
        found.withKey += use.withKey;
        found.withAddress += use.withAddress;
        found.withAgent += use.withAgent;
        found.days.unite(use.days);
    }
}

bool TrailSurvey::belongsElsewhere(const QString &name, int key) const
{
    const QSet<int> keys = m_meant.value(name.toCaseFolded());
    return keys.size() > 1 || !keys.contains(key);
}

QString TrailSurvey::query(int key) const
{
    const QMap<QString, QStringList> &names = m_uses.at(key).names;
    if (names.isEmpty()) {
        const Key &unseen = m_keys.key(key);
        return queryFor(AuditField::Key, {unseen.prefix.isEmpty() ? unseen.id : unseen.prefix});
    }
    QStringList every;
    bool shared = false;
    for (const QStringList &each : names) {
        for (const QString &name : each)
            shared = shared || belongsElsewhere(name, key);
        every += each;
    }
    if (!shared)
        return queryFor(AuditField::Key, every);
    QStringList parts;
    for (auto source = names.cbegin(); source != names.cend(); ++source)
        parts << queryFor(AuditField::Source, {source.key()}) + u' ' + queryFor(AuditField::Key, *source);
    return parts.size() == 1 ? parts.first() : u"(("_s + parts.join(u") OR ("_s) + u"))"_s;
}

} // namespace claviger
