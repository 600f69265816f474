// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rotationgrace.h"

#include <QCoreApplication>

namespace claviger {

using namespace std::chrono_literals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RotationGrace)
};

} // namespace

QString textOf(RotationGrace grace)
{
    switch (grace) {
    case RotationGrace::UntilSilent:
        return Text::tr("Revoke it when it has fallen silent");
    case RotationGrace::Hour:
        return Text::tr("Remind me to revoke it in an hour");
    case RotationGrace::Day:
        return Text::tr("Remind me to revoke it in 24 hours");
    case RotationGrace::Week:
        return Text::tr("Remind me to revoke it in 7 days");
    case RotationGrace::None:
        return Text::tr("Revoke it as soon as I have stored the new secret");
    }
    Q_UNREACHABLE();
}

std::optional<std::chrono::hours> reminderAfter(RotationGrace grace)
{
    switch (grace) {
    case RotationGrace::Hour:
        return 1h;
    case RotationGrace::Day:
        return 24h;
    case RotationGrace::Week:
        return 7 * 24h;
    case RotationGrace::UntilSilent:
    case RotationGrace::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace claviger
