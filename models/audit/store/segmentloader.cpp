// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/segmentloader.h"

#include "models/vault/vaultcall.h"
#include "models/audit/store/zstd.h"
#include "models/vault/query.h"

#include <QCoreApplication>

namespace claviger::audit {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::EventStore)
};

struct Piece
{
    std::shared_ptr<Segment> segment;
    int kind = 0;
    QByteArray content;
    QByteArray dictionary;
};

std::vector<Piece> missingPieces(std::span<const WantedColumns> wanted)
{
    std::vector<Piece> pieces;
    for (const WantedColumns &one : wanted) {
        const ColumnSet missing = one.segment->missing(one.columns);
        for (const AuditField field : allAuditFields) {
            if (missing.test(indexOf(field)))
                pieces.push_back({one.segment, kindOf(field), {}, {}});
        }
        if (missing.test(timeBit))
            pieces.push_back({one.segment, TimeColumnKind, {}, {}});
    }
    return pieces;
}

Done readPieces(Database &database, std::vector<Piece> &pieces)
{
    for (Piece &piece : pieces) {
        const Done done =
            rowOf<bool>(
                database, "SELECT content, dictionary FROM audit_columns WHERE segment_id = ? AND kind = ?",
                [&piece](const Statement &row) {
                    piece.content = row.blob(0);
                    piece.dictionary = row.blob(1);
                    return true;
                },
                forgottenMeanwhile(), piece.segment->id(), piece.kind)
                .map([](bool) {});
        if (!done)
            return done;
    }
    return {};
}

Done decode(const Piece &piece)
{
    const std::uint32_t events = piece.segment->zone().events;
    if (piece.kind == TimeColumnKind) {
        Result<TimeColumn> times = TimeColumn::decode(piece.content, events);
        if (!times)
            return fail(times.error());
        piece.segment->put(std::move(*times));
        return {};
    }
    Result<Column> column = Column::decode(piece.content, piece.dictionary, events);
    if (!column)
        return fail(column.error());
    piece.segment->put(static_cast<AuditField>(piece.kind), std::move(*column));
    return {};
}

} // namespace

QString forgottenMeanwhile()
{
    return Text::tr("These events were forgotten meanwhile: ask again.");
}

Done loadColumns(Vault &vault, std::span<const WantedColumns> wanted)
{
    std::vector<Piece> pieces = missingPieces(wanted);
    if (pieces.empty())
        return {};
    const Done read =
        vaultCall(vault, [&pieces](Database &database) { return readPieces(database, pieces); });
    if (!read)
        return read;
    for (const Piece &piece : pieces) {
        if (const Done done = decode(piece); !done)
            return done;
    }
    return {};
}

} // namespace claviger::audit
