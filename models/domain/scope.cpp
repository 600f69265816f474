// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope.h"

#include <QRegularExpression>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

QString toText(Risk risk)
{
    switch (risk) {
    case Risk::NotProvided:
        return {};
    case Risk::Low:
        return u"low"_s;
    case Risk::Medium:
        return u"medium"_s;
    case Risk::High:
        return u"high"_s;
    }
    Q_UNREACHABLE();
}

Risk riskFromText(const QString &text)
{
    for (const Risk risk : {Risk::Low, Risk::Medium, Risk::High}) {
        if (toText(risk) == text)
            return risk;
    }
    return Risk::NotProvided;
}

bool isAdminScope(const QString &scopeId)
{
    static const QRegularExpression separators(QStringLiteral("[.:/]"));
    const QStringList parts = scopeId.split(separators);
    return std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part == u"*" || part.compare(u"admin", Qt::CaseInsensitive) == 0;
    });
}

} // namespace claviger
