// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/checkreport.h"

#include <QJsonArray>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

bool CheckReport::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

void CheckReport::add(Severity severity, const QString &path, const QString &message)
{
    const QString operation = path.startsWith("/operations/"_L1) ? path.section(u'/', 2, 2) : QString();
    const bool known = std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.jsonPath == path && finding.message == message;
    });
    if (!known)
        findings.append({severity, path, operation, message});
}

QJsonObject toJson(const CheckReport &report)
{
    QJsonArray findings;
    for (const CheckReport::Finding &finding : report.findings)
        findings.append(QJsonObject{
            {u"severity"_s, finding.severity == CheckReport::Severity::Error ? u"error"_s : u"warning"_s},
            {u"path"_s, finding.jsonPath},
            {u"operation"_s, finding.operation},
            {u"message"_s, finding.message}});
    return {{u"findings"_s, findings}, {u"sample"_s, report.sample}};
}

} // namespace claviger
