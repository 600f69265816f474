// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/jqhint.h"

#include "models/services/jqtokens.h"
#include "models/domain/nearestword.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JqHint)
};

using Kind = JqToken::Kind;

QChar closerOf(const JqToken &open)
{
    if (open.text.endsWith(u'('))
        return u')';
    return open.text == "["_L1 ? u']' : u'}';
}

/// Signs that only a language other than jq has.
QString foreignSign(const QList<JqToken> &tokens)
{
    for (const JqToken &token : tokens) {
        if (token.kind != Kind::Operator)
            continue;
        if (token.text == "'"_L1)
            return Text::tr("a text needs double quotes, which are \\\" in JSON, not single ones");
        if (token.text == "&&"_L1)
            return Text::tr("jq writes “and”, not “&&”");
        if (token.text == "||"_L1)
            return Text::tr("jq writes “or” (or “//” for a default), not “||”");
    }
    return {};
}

/// In {env: 1} and {env} it is the name of a field.
bool isFieldName(const QList<JqToken> &tokens, qsizetype at)
{
    const QString before = at > 0 ? tokens.at(at - 1).text : QString();
    const QString after = at + 1 < tokens.size() ? tokens.at(at + 1).text : QString();
    if (after == ":"_L1)
        return true;
    return (before == "{"_L1 || before == ","_L1) && (after == "}"_L1 || after == ","_L1);
}

/// Brackets, and `if` with its `end`.
QString unbalanced(const QList<JqToken> &tokens)
{
    QList<JqToken> open;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const JqToken &token = tokens.at(i);
        const bool keyword = token.kind == Kind::Word && !isFieldName(tokens, i);
        const bool ends = keyword && token.text == "end"_L1;
        if (token.kind == Kind::OpenText)
            return Text::tr("the text that begins in line %1 has no closing quote").arg(token.line);
        if (token.kind == Kind::Open || (keyword && token.text == "if"_L1)) {
            open.append(token);
        } else if (token.kind == Kind::Close || ends) {
            if (open.isEmpty())
                return Text::tr("“%1” in line %2 closes nothing").arg(token.text).arg(token.line);
            const JqToken last = open.takeLast();
            const QString wanted = last.kind == Kind::Word ? u"end"_s : QString(closerOf(last));
            if (token.text != wanted)
                return Text::tr("in line %1 stands “%2” where “%3” is wanted")
                    .arg(token.line)
                    .arg(token.text, wanted);
        }
    }
    if (open.isEmpty())
        return {};
    return open.last().kind == Kind::Word
               ? Text::tr("the program ends before the “end” of its “if”")
               : Text::tr("the program ends before its “%1”").arg(closerOf(open.last()));
}

QString breaksOff(const QList<JqToken> &tokens)
{
    static const QStringList wantMore{u"|"_s,   u","_s,  u"="_s,    u"+"_s,    u"-"_s,  u"*"_s,    u"/"_s,
                                      u":"_s,   u"=="_s, u"//"_s,   u"|="_s,   u"<"_s,  u">"_s,    u"!="_s,
                                      u"and"_s, u"or"_s, u"then"_s, u"else"_s, u"as"_s, u"catch"_s};
    if (tokens.isEmpty())
        return Text::tr("the program is empty");
    const JqToken &last = tokens.last();
    const bool sign = last.kind == Kind::Operator || last.kind == Kind::Word;
    return sign && wantMore.contains(last.text)
               ? Text::tr("the program ends after “%1”, where more is wanted").arg(last.text)
               : QString();
}

QString bareText(const QList<JqToken> &tokens)
{
    if (!tokens.isEmpty() && tokens.first().text.startsWith(u'/'))
        return Text::tr("a fixed text needs quotes of its own: \"\\\"/v1/keys\\\"\"");
    return {};
}

QString unknownName(const QString &jqMessage)
{
    static const QRegularExpression function(u"(\\w+)/(\\d+) is not defined"_s);
    static const QRegularExpression variable(u"\\$(\\w+) is not defined"_s);
    if (const auto match = variable.match(jqMessage); match.hasMatch())
        return Text::tr("there is no variable $%1; those given are $status, $headers, $input and $count")
            .arg(match.captured(1));
    const auto match = function.match(jqMessage);
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(1);
    if (match.captured(2) == "0"_L1)
        return Text::tr("“%1” is no function of jq; a field is .%1, a text \\\"%1\\\"").arg(name);
    return Text::tr("“%1” with that many arguments is no function of jq 1.6").arg(name);
}

QSet<QString> definedIn(const QList<JqToken> &tokens)
{
    QSet<QString> names;
    for (qsizetype i = 1; i < tokens.size(); ++i) {
        if (tokens.at(i - 1).kind == Kind::Word && tokens.at(i - 1).text == "def"_L1)
            names.insert(tokens.at(i).text);
    }
    return names;
}

} // namespace

QString jqHint(const QString &program, const QString &jqMessage)
{
    const QList<JqToken> tokens = jqTokens(program);
    const QStringList hints{foreignSign(tokens), unbalanced(tokens), breaksOff(tokens), bareText(tokens),
                            unknownName(jqMessage)};
    for (const QString &hint : hints) {
        if (!hint.isEmpty())
            return hint;
    }
    return {};
}

QStringList unreachableIn(const QString &program)
{
    static const QStringList names{
        u"env"_s,  u"input"_s,      u"inputs"_s,         u"debug"_s,      u"stderr"_s,
        u"halt"_s, u"halt_error"_s, u"input_filename"_s, u"modulemeta"_s, u"input_line_number"_s,
        u"$ENV"_s};
    const QList<JqToken> tokens = jqTokens(program);
    const QSet<QString> own = definedIn(tokens);
    QStringList found;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const JqToken &token = tokens.at(i);
        const bool named = token.kind == Kind::Variable ||
                           (token.kind == Kind::Word && !own.contains(token.text) && !isFieldName(tokens, i));
        if (named && names.contains(token.text) && !found.contains(token.text))
            found.append(token.text);
    }
    return found;
}

} // namespace claviger
