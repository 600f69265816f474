// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/provenance.h"

namespace claviger {

using namespace Qt::StringLiterals;

QString toText(Provenance::Kind kind)
{
    switch (kind) {
    case Provenance::Kind::Documented:
        return u"documented"_s;
    case Provenance::Kind::Unpublished:
        return u"unpublished"_s;
    case Provenance::Kind::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

Provenance::Kind provenanceKindFromText(const QString &text)
{
    for (const auto kind : {Provenance::Kind::Documented, Provenance::Kind::Unpublished}) {
        if (toText(kind) == text)
            return kind;
    }
    return Provenance::Kind::None;
}

} // namespace claviger
