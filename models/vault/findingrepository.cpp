// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/findingrepository.h"

#include "models/vault/query.h"

#include <QCoreApplication>

namespace claviger {

namespace {

constexpr const char *selectAll =
    "SELECT id, rule, connection_id, workspace_id, subject, subject_id, subject_name, severity, sentence,"
    " query, evidence, events, first, last, coverage, fix, state, found, changed, accepted_until, reason,"
    " accepted_events, accepted_last, note FROM findings";
constexpr const char *selectOne =
    "SELECT id, rule, connection_id, workspace_id, subject, subject_id, subject_name, severity, sentence,"
    " query, evidence, events, first, last, coverage, fix, state, found, changed, accepted_until, reason,"
    " accepted_events, accepted_last, note FROM findings WHERE id = ?";
constexpr const char *insert =
    "INSERT OR REPLACE INTO findings (id, rule, connection_id, workspace_id, subject, subject_id,"
    " subject_name, severity, sentence, query, evidence, events, first, last, coverage, fix, state, found,"
    " changed, accepted_until, reason, accepted_events, accepted_last, note)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

Finding readFinding(const Statement &row)
{
    Finding finding;
    finding.id = row.text(0);
    finding.rule = row.text(1);
    finding.connectionId = row.text(2);
    finding.workspaceId = row.text(3);
    finding.subject = subjectFromText(row.text(4));
    finding.subjectId = row.text(5);
    finding.subjectName = row.text(6);
    finding.severity = severityFromText(row.text(7));
    finding.sentence = row.text(8);
    finding.query = row.text(9);
    finding.evidence = evidenceFromText(row.text(10));
    finding.events = quint64(row.integer(11));
    finding.first = row.instant(12);
    finding.last = row.instant(13);
    finding.coverage = row.text(14);
    finding.fix = fixFromText(row.text(15));
    return finding;
}

FindingRecord read(const Statement &row)
{
    FindingRecord record;
    record.finding = readFinding(row);
    record.state = findingStateFromText(row.text(16));
    record.found = row.instant(17);
    record.changed = row.instant(18);
    record.acceptedUntil = row.instant(19);
    record.reason = row.text(20);
    record.acceptedEvents = quint64(row.integer(21));
    record.acceptedLast = row.instant(22);
    record.note = row.text(23);
    return record;
}

} // namespace

Result<QList<FindingRecord>> FindingRepository::all()
{
    return rowsOf<FindingRecord>(m_database, selectAll, read);
}

Result<FindingRecord> FindingRepository::find(const QString &id)
{
    return rowOf<FindingRecord>(
        m_database, selectOne, read,
        QCoreApplication::translate("claviger::FindingRepository",
                                    "There is no finding “%1”; “findings list --all” shows those that are.")
            .arg(id),
        id);
}

Done FindingRepository::save(const FindingRecord &record)
{
    const Finding &finding = record.finding;
    return runSql(m_database, insert, finding.id, finding.rule, finding.connectionId, finding.workspaceId,
                  toText(finding.subject), finding.subjectId, finding.subjectName, toText(finding.severity),
                  finding.sentence, finding.query, toText(finding.evidence), qint64(finding.events),
                  finding.first, finding.last, finding.coverage, toText(finding.fix), toText(record.state),
                  record.found, record.changed, record.acceptedUntil, record.reason,
                  qint64(record.acceptedEvents), record.acceptedLast, record.note);
}

Done FindingRepository::remove(const QString &id)
{
    return runSql(m_database, "DELETE FROM findings WHERE id = ?", id);
}

} // namespace claviger
