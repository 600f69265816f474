// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/connection.h"

namespace claviger {

using namespace Qt::StringLiterals;

QString toText(Connection::Trust trust)
{
    switch (trust) {
    case Connection::Trust::ReadOnly:
        return u"read_only"_s;
    case Connection::Trust::Full:
        return u"full"_s;
    case Connection::Trust::Manual:
        return u"manual"_s;
    }
    Q_UNREACHABLE();
}

Connection::Trust trustFromText(const QString &text)
{
    if (text == u"full")
        return Connection::Trust::Full;
    return text == u"manual" ? Connection::Trust::Manual : Connection::Trust::ReadOnly;
}

} // namespace claviger
