// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope.h"

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

} // namespace claviger
