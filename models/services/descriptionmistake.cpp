// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/descriptionmistake.h"

#include <QCoreApplication>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionMistake)
};

QString joint()
{
    return u' ' + Text::tr("in the service description:") + u' ';
}

} // namespace

Error descriptionError(const DescriptionMistake &mistake, ErrorCode code)
{
    return makeError(code, QString(mistake.pointer + joint() + mistake.words));
}

std::optional<DescriptionMistake> mistakeOf(const Error &error)
{
    const QString between = joint();
    const qsizetype at = error.message.indexOf(between);
    if (at < 0 || !error.message.startsWith(u'/'))
        return std::nullopt;
    return DescriptionMistake{error.message.left(at), error.message.mid(at + between.size())};
}

} // namespace claviger
