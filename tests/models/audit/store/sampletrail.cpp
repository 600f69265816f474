// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/audit/store/sampletrail.h"

#include "tests/models/vault/vaultsample.h"

#include <algorithm>

namespace claviger::audit::trail {

namespace {

constexpr std::int64_t start = 1'767'225'600'000'000'000; // 2026-01-01

/// Small numbers far more often than large ones.
std::size_t skewed(std::mt19937_64 &random, std::size_t below)
{
    const double x = std::uniform_real_distribution<double>(0, 1)(random);
    return static_cast<std::size_t>(x * x * x * static_cast<double>(below));
}

std::string hexOf(std::uint64_t number)
{
    return QByteArray::number(qulonglong(number), 16).rightJustified(16, '0').toStdString();
}

/// Of networks of both kinds; words stand in the place of an address, too.
std::string addressOf(std::mt19937_64 &random)
{
    const std::string network = std::to_string(skewed(random, 12));
    const std::string host = std::to_string(skewed(random, 256));
    switch (skewed(random, 5)) {
    case 0:
        return "203.0." + network + "." + host;
    case 1:
        return "2001:db8:" + network + "::" + host;
    case 2:
        return "2001:db8:" + network + ":7:" + host + "::1";
    case 3:
        return "10." + network + ".0." + host;
    default:
        return "AWS Internal";
    }
}

std::string valueOf(AuditField field, std::mt19937_64 &random, const Shape &shape)
{
    const auto pick = [&random](std::size_t below) { return std::to_string(skewed(random, below)); };
    switch (field) {
    case AuditField::Key:
        return "eg_live_" + pick(300);
    case AuditField::Actor:
        return "Person " + pick(40) + "@example.com";
    case AuditField::Action:
        return skewed(random, 2) == 0 ? "keys.list" : "keys.create";
    case AuditField::Resource:
        return "/v1/things/" + pick(2000);
    case AuditField::Ip:
        return addressOf(random);
    case AuditField::UserAgent:
        return "curl/8." + pick(12);
    case AuditField::Status:
        return std::to_string(200 + 100 * skewed(random, 4));
    case AuditField::Outcome:
        return skewed(random, 3) == 0 ? "success" : "denied";
    case AuditField::RequestId:
        return "req-" + (shape.distinctRequests ? hexOf(random()) : pick(50));
    case AuditField::Workspace:
        return "ws-" + pick(6);
    case AuditField::Source:
        return "sample";
    case AuditField::Zone:
        return skewed(random, 2) == 0 ? "Z" : "+02:00";
    }
    Q_UNREACHABLE();
}

} // namespace

Record toRecord(const Event &event)
{
    Record record;
    record.time = event.time;
    record.timeFlags = event.timeFlags;
    for (std::size_t i = 0; i < event.fields.size(); ++i)
        record.fields[i] = event.fields[i];
    record.eventId = event.eventId;
    record.raw = event.raw;
    record.position = event.position;
    return record;
}

Events randomEvents(std::mt19937_64 &random, const Shape &shape)
{
    std::uniform_real_distribution<double> share(0, 1);
    std::vector<std::int64_t> times;
    for (std::size_t i = 0; i < shape.count; ++i) {
        // Whole seconds: many events have the same time.
        const auto second = static_cast<std::int64_t>(share(random) * double(shape.span)) / 1'000'000'000;
        times.push_back(share(random) < shape.timeless ? noTime : start + second * 1'000'000'000);
    }
    if (shape.sorted)
        std::ranges::sort(times);
    Events events(shape.count);
    for (std::size_t i = 0; i < shape.count; ++i) {
        Event &event = events[i];
        event.time = times[i];
        event.timeFlags = static_cast<std::uint8_t>(skewed(random, 4));
        event.position = i + 1;
        for (const AuditField field : allAuditFields) {
            if (share(random) >= shape.absent)
                event[field] = valueOf(field, random, shape);
        }
        event[AuditField::Source] = "sample";
        event.raw = "{\"n\":" + std::to_string(i) + ",\"id\":\"" + hexOf(random()) + "\",\"agent\":\"" +
                    event[AuditField::UserAgent] + "\"}";
    }
    return events;
}

Result<ImportReceipt> import(EventStore &store, const Events &events, const QString &identity)
{
    auto writer = store.begin(identity);
    if (!writer)
        return fail(writer.error());
    {
        const auto builder = (*writer)->builder();
        for (const Event &event : events)
            builder->accept(toRecord(event));
        builder->flush();
    }
    return (*writer)->finish(ImportRecord::State::Complete, {});
}

TrailVault::TrailVault()
{
    m_vault = vaultsample::makeVault(folder());
    m_store = std::make_unique<EventStore>(*m_vault);
}

QString TrailVault::folder() const
{
    return m_dir.filePath(QStringLiteral("t.vault"));
}

void TrailVault::reopen()
{
    m_store.reset();
    m_vault.reset();
    m_vault = std::move(*Vault::open(folder(), vaultsample::passphrase()));
    m_store = std::make_unique<EventStore>(*m_vault);
}

} // namespace claviger::audit::trail
