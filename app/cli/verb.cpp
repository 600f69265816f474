// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

namespace claviger {

using namespace Qt::StringLiterals;

bool Verb::parse(QCommandLineParser &parser, const QStringList &arguments, VerbContext &context)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    if (parser.parse(QStringList{u"claviger"_s} + arguments))
        return true;
    context.output().remark(parser.errorText());
    context.exit(ExitUsage);
    return false;
}

QString Verb::help() const
{
    QStringList lines;
    for (const QString &line : synopsis())
        lines.append((line.startsWith(u' ') ? u"           "_s : u"  claviger "_s) + line);
    return lines.join(u'\n');
}

void Verb::usage(VerbContext &context, const QString &mistake) const
{
    context.output().remark(mistake);
    context.output().remark(help());
    context.exit(ExitUsage);
}

} // namespace claviger
