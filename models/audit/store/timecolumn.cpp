// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/timecolumn.h"

#include "models/audit/store/blobwriter.h"
#include "models/audit/store/zstd.h"

#include <algorithm>

namespace claviger::audit {

namespace {

// Distances are worked out without sign: between the ends of the calendar they fit in no signed number.
std::uint64_t distance(std::int64_t from, std::int64_t to)
{
    return static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from);
}

std::int64_t after(std::int64_t from, std::uint64_t distance)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(from) + distance);
}

std::uint64_t unitOf(std::span<const std::int64_t> times)
{
    std::uint64_t unit = 1'000'000'000;
    for (const std::int64_t time : times) {
        while (distance(times.front(), time) % unit != 0)
            unit /= 1000;
    }
    return unit;
}

} // namespace

QByteArray TimeColumn::encode(std::span<const std::int64_t> times)
{
    const auto timeless = static_cast<std::size_t>(std::ranges::count(times, noTime));
    const std::span<const std::int64_t> timed = times.subspan(timeless);
    const std::uint64_t unit = unitOf(timed);
    BlobWriter writer;
    writer.reserve(2 * times.size() + 32);
    writer.number(timeless);
    writer.difference(timed.empty() ? 0 : timed.front());
    writer.number(unit);
    std::int64_t before = timed.empty() ? 0 : timed.front();
    for (const std::int64_t time : timed) {
        writer.number(distance(before, time) / unit);
        before = time;
    }
    return ZstdPacker().pack(writer.view());
}

Result<TimeColumn> TimeColumn::decode(const QByteArray &bytes, std::uint32_t events)
{
    const Result<QByteArray> unpacked = ZstdUnpacker().unpack(bytes);
    if (!unpacked)
        return fail(unpacked.error());
    BlobReader reader(*unpacked);
    TimeColumn column;
    column.m_size = events;
    if (!column.fill(reader))
        return fail(unreadablePiece());
    return column;
}

bool TimeColumn::fill(BlobReader &reader)
{
    const std::uint64_t timeless = reader.number();
    m_base = reader.difference();
    const std::uint64_t unit = reader.number();
    if (timeless > m_size || unit == 0 || unit > 1'000'000'000)
        return false;
    m_timeless = static_cast<std::uint32_t>(timeless);
    m_unit = static_cast<std::int64_t>(unit);
    const std::uint32_t timed = m_size - m_timeless;
    std::vector<std::uint64_t> units(timed);
    std::uint64_t sum = 0;
    for (std::uint64_t &value : units)
        value = sum += reader.number();
    if (!reader.isGood() || reader.left() != 0)
        return false;
    if (sum <= std::numeric_limits<std::uint32_t>::max()) {
        m_narrow.assign(units.begin(), units.end());
    } else {
        m_wide.reserve(timed);
        for (const std::uint64_t value : units)
            m_wide.push_back(after(m_base, value * unit));
    }
    return true;
}

std::uint32_t TimeColumn::firstNotBefore(std::int64_t time, std::uint32_t from) const
{
    if (time == noTime)
        return from;
    std::uint32_t low = std::max(from, m_timeless);
    // In growing steps first: mostly the next bar's begin is asked for, and it is near.
    std::uint32_t step = 1;
    while (low + step < m_size && at(low + step) < time) {
        low += step;
        step *= 2;
    }
    std::uint32_t high = std::min(low + step, std::max(low, m_size));
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (at(middle) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace claviger::audit
