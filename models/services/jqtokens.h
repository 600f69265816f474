// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace claviger {

/// One word or sign of a jq program.
struct JqToken
{
    enum class Kind {
        Word,     ///< env, if, select
        Variable, ///< $status
        Field,    ///< .name
        Text,     ///< a string, without what is interpolated: that follows between Open and Close
        OpenText, ///< a string without its closing quote
        Open,     ///< ( [ { and \( of a string
        Close,    ///< ) ] }
        Operator  ///< all other signs, numbers and formats
    };
    Kind kind = Kind::Operator;
    QString text;
    int line = 1;
};

/// Takes a program apart as jq does, whether or not it compiles; comments are left out.
[[nodiscard]] QList<JqToken> jqTokens(const QString &program);

} // namespace claviger
