// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace claviger {

/// Where a fact of a description comes from. It is shown to people, never hidden.
struct Provenance
{
    enum class Kind { Documented, Unpublished, None };
    Kind kind = Kind::None;
    QUrl url; ///< the vendor's page; may be empty
    QString note;
    bool operator==(const Provenance &) const = default;
};

[[nodiscard]] QString toText(Provenance::Kind kind); ///< "documented", "unpublished", "none"
[[nodiscard]] Provenance::Kind provenanceKindFromText(const QString &text); ///< None for any other word

} // namespace claviger
