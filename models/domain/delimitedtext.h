// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

namespace claviger {

/// A table as text: comma, semicolon or tab separated, with quotes as RFC 4180 has them. Blank lines are
/// left out; a row may have fewer cells than the others.
struct DelimitedText
{
    QList<QStringList> rows; ///< cells without surrounding white space
    QChar separator;

    /// The separator is the one that parts the first line most often. Invalid if a quote is never closed.
    [[nodiscard]] static Result<DelimitedText> parse(const QString &text);
};

} // namespace claviger
