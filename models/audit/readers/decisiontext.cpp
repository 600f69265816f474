// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/decisiontext.h"

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const LogFormat::Way &way, const FieldPath &prefix)
{
    QStringList parts;
    for (const LogFormat::Part &part : way.parts) {
        FieldPath whole = part.isFromRoot ? FieldPath() : prefix;
        whole.insert(whole.end(), part.path.begin(), part.path.end());
        parts.append(part.path.empty() ? u'"' + QString::fromStdString(part.constant) + u'"'
                                       : QString::fromStdString(toText(whole)));
    }
    return parts.join(u" + "_s);
}

void append(std::vector<FormatDecision::Field> &mapping, const QString &name, const LogFormat::Field &field,
            const FieldPath &prefix)
{
    if (field.ways.empty())
        return;
    FormatDecision::Field shown;
    shown.name = name;
    for (const LogFormat::Way &way : field.ways)
        shown.paths.append(textOf(way, prefix));
    mapping.push_back(std::move(shown));
}

} // namespace

std::vector<FormatDecision::Field> mappingTextOf(const LogFormat &format, const FieldPath &prefix)
{
    std::vector<FormatDecision::Field> mapping;
    append(mapping, u"time"_s, format.time, prefix);
    for (const AuditField field : allAuditFields)
        append(mapping, QString(nameOf(field)), format.fields[indexOf(field)], prefix);
    append(mapping, u"event_id"_s, format.eventId, prefix);
    return mapping;
}

} // namespace claviger::audit
