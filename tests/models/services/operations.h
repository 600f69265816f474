// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Operations of descriptions that exist for tests alone, as JSON members.
namespace claviger::operations {

constexpr auto documented = R"("provenance": {"kind": "documented", "url": "https://x.example"})";

inline QByteArray operation(const QByteArray &name, const QByteArray &rest)
{
    return '"' + name + "\": {" + documented + ", " + rest + '}';
}

} // namespace claviger::operations
