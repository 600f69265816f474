// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/annotationrepository.h"

#include "models/vault/query.h"

namespace claviger {

namespace {

constexpr const char *selectAll =
    "SELECT connection_id, key_id, owner, used_in, ticket, note, tags_json, remind, updated FROM annotations";
constexpr const char *selectOne =
    "SELECT connection_id, key_id, owner, used_in, ticket, note, tags_json, remind, updated FROM annotations"
    " WHERE connection_id = ? AND key_id = ?";
constexpr const char *insert =
    "INSERT OR REPLACE INTO annotations (connection_id, key_id, owner, used_in, ticket, note, tags_json,"
    " remind, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

Annotation read(const Statement &row)
{
    Annotation annotation;
    annotation.connectionId = row.text(0);
    annotation.keyId = row.text(1);
    annotation.owner = row.text(2);
    annotation.usedIn = row.text(3);
    annotation.ticket = row.text(4);
    annotation.note = row.text(5);
    annotation.tags = row.list(6);
    annotation.remind = row.instant(7);
    annotation.updated = row.instant(8);
    return annotation;
}

} // namespace

Result<QList<Annotation>> AnnotationRepository::all()
{
    return rowsOf<Annotation>(m_database, selectAll, read);
}

Result<Annotation> AnnotationRepository::of(const QString &connectionId, const QString &keyId)
{
    const Result<QList<Annotation>> found =
        rowsOf<Annotation>(m_database, selectOne, read, connectionId, keyId);
    if (!found)
        return fail(found.error());
    if (!found->isEmpty())
        return found->first();
    Annotation none;
    none.connectionId = connectionId;
    none.keyId = keyId;
    return none;
}

Done AnnotationRepository::save(const Annotation &annotation)
{
    if (annotation.isEmpty()) {
        return runSql(m_database, "DELETE FROM annotations WHERE connection_id = ? AND key_id = ?",
                      annotation.connectionId, annotation.keyId);
    }
    return runSql(m_database, insert, annotation.connectionId, annotation.keyId, annotation.owner,
                  annotation.usedIn, annotation.ticket, annotation.note, annotation.tags, annotation.remind,
                  annotation.updated);
}

} // namespace claviger
