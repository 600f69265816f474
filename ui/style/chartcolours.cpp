// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/chartcolours.h"

#include "ui/style/tokens.h"

namespace claviger {

ChartColours ChartColours::current()
{
    if (Tokens::current().base.lightness() > 127) {
        return {QColor(0x5B8DB8), QColor(0xC4501B), QColor(0xB58900), QColor(0x8E5EA2), QColor(0x7A8696)};
    }
    return {QColor(0x6FA3CF), QColor(0xF08A4B), QColor(0xF2C94C), QColor(0xB98FD0), QColor(0x6B7685)};
}

QColor ChartColours::of(AuditOutcome outcome) const
{
    switch (outcome) {
    case AuditOutcome::Unknown:
        return unknown;
    case AuditOutcome::Ok:
        return ok;
    case AuditOutcome::Denied:
        return denied;
    case AuditOutcome::RateLimited:
        return limited;
    case AuditOutcome::Error:
        return error;
    }
    Q_UNREACHABLE();
}

} // namespace claviger
