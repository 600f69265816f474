// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/eventreader.h"

#include "models/audit/store/blobreader.h"
#include "models/audit/store/segmentloader.h"
#include "models/audit/store/valuecutter.h"
#include "models/vault/vaultcall.h"
#include "models/vault/query.h"

namespace claviger::audit {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Result<QByteArray> contentOf(Database &database, qint64 segmentId, int kind)
{
    return rowOf<QByteArray>(
        database, "SELECT content FROM audit_columns WHERE segment_id = ? AND kind = ?",
        [](const Statement &row) { return row.blob(0); }, forgottenMeanwhile(), segmentId, kind);
}

} // namespace

Result<QList<EventRow>> EventReader::read(const std::vector<Place> &places)
{
    if (const Done done = loadAll(places); !done)
        return fail(done.error());
    QList<EventRow> rows;
    rows.reserve(static_cast<qsizetype>(places.size()));
    for (const Place &place : places) {
        Result<EventRow> row = rowAt(place);
        if (!row)
            return fail(row.error());
        rows << std::move(*row);
    }
    return rows;
}

Done EventReader::loadAll(const std::vector<Place> &places)
{
    std::vector<WantedColumns> wanted;
    for (const Place &place : places) {
        if (m_details.contains(place.segment))
            continue;
        const std::shared_ptr<Segment> &segment = m_events.segment(place.segment);
        wanted.push_back({segment, ColumnSet().set()});
        Result<Details> details = detailsOf(*segment);
        if (!details)
            return fail(details.error());
        m_details.emplace(place.segment, std::move(*details));
    }
    return loadColumns(m_catalogue.vault(), wanted);
}

Result<EventReader::Details> EventReader::detailsOf(const Segment &segment) const
{
    QByteArray packedFlags;
    QByteArray packedPositions;
    const Done done = vaultCall(m_catalogue.vault(), [&](Database &database) {
        return contentOf(database, segment.id(), TimeFlagsKind)
            .and_then([&](const QByteArray &content) {
                packedFlags = content;
                return contentOf(database, segment.id(), PositionKind);
            })
            .map([&](const QByteArray &content) { packedPositions = content; });
    });
    if (!done)
        return fail(done.error());
    ZstdUnpacker unpacker;
    const Result<QByteArray> flags = unpacker.unpack(packedFlags);
    const Result<QByteArray> positions = unpacker.unpack(packedPositions);
    if (!flags || !positions || flags->size() != static_cast<qsizetype>(segment.zone().events))
        return fail(unreadablePiece());
    Details details;
    details.timeFlags = *flags;
    BlobReader reader(*positions);
    std::uint64_t position = 0;
    for (std::uint32_t i = 0; i < segment.zone().events; ++i)
        details.positions.push_back(position += static_cast<std::uint64_t>(reader.difference()));
    return reader.isGood() ? Result<Details>(std::move(details)) : fail(unreadablePiece());
}

Result<EventRow> EventReader::rowAt(const Place &place)
{
    const Segment &segment = *m_events.segment(place.segment);
    const Details &details = m_details.at(place.segment);
    EventRow event;
    event.time = segment.times()->at(place.row);
    event.timeFlags = static_cast<std::uint8_t>(details.timeFlags[static_cast<qsizetype>(place.row)]);
    event.position = details.positions[place.row];
    event.importId = segment.importId();
    event.segmentId = segment.id();
    event.row = place.row;
    for (const AuditField field : allAuditFields) {
        const auto column = segment.column(field);
        if (column->encoding() != Encoding::Plain) {
            const auto lock = m_catalogue.dictionaries().lockToRead();
            const ValuePool &pool = m_catalogue.dictionaries().of(field);
            const std::uint32_t code = column->codeAt(place.row);
            if (code >= pool.size())
                return fail(unreadablePiece());
            event.fields[indexOf(field)] = bytesOf(pool.at(code));
            continue;
        }
        const Result<QByteArray> text = textOf(place, kindOf(field));
        if (!text)
            return fail(text.error());
        event.fields[indexOf(field)] = *text;
    }
    const Result<QByteArray> rest = textOf(place, RawKind);
    if (!rest)
        return fail(rest.error());
    const auto valueOf = [&event](std::size_t field) {
        const QByteArray &value = event.fields[field];
        return std::string_view(value.constData(), static_cast<std::size_t>(value.size()));
    };
    std::string raw;
    if (!fillIn({rest->constData(), static_cast<std::size_t>(rest->size())}, valueOf, raw))
        return fail(unreadablePiece());
    event.raw = bytesOf(raw);
    return event;
}

Result<QByteArray> EventReader::textOf(const Place &place, int kind)
{
    std::vector<UnpackedBlock> &blocks = m_details.at(place.segment).blocks[kind];
    for (const UnpackedBlock &block : blocks) {
        if (block.firstRow() <= place.row && place.row < block.endRow())
            return bytesOf(block.at(place.row));
    }
    Result<UnpackedBlock> block =
        BlockSource(m_catalogue.vault(), *m_events.segment(place.segment), kind).blockOf(place.row);
    if (!block)
        return fail(block.error());
    blocks.push_back(std::move(*block));
    return bytesOf(blocks.back().at(place.row));
}

} // namespace claviger::audit
