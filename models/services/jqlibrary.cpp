// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/jqlibrary.h"

#include "models/services/descriptionmistake.h"
#include "models/services/jqhint.h"
#include "models/services/jqprogram.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JqLibrary)
};

/// One line, so that the first line of the programs is known. It takes away what reaches out of the
/// program, and bounds the repetition of strings, which libjq does in one step that nothing can end.
QByteArray prelude()
{
    QByteArray text = "{} as $ENV | ";
    static constexpr const char *names[] = {"env",
                                            "input",
                                            "inputs",
                                            "debug",
                                            "stderr",
                                            "halt",
                                            "halt_error",
                                            "input_filename",
                                            "modulemeta",
                                            "input_line_number",
                                            "get_search_list"};
    for (const char *name : names)
        text += QByteArray("def ") + name + ": error(\"" + name + " is not available\"); ";
    text += "def debug(f): error(\"debug is not available\"); "
            "def halt_error(f): error(\"halt_error is not available\"); "
            "def claviger_product($a; $b): $a * $b; "
            "def _multiply($a; $b): if (($a | type) == \"string\" and ($b | type) == \"number\" and "
            "($a | length) * $b > 1000000) or (($b | type) == \"string\" and ($a | type) == \"number\" "
            "and ($b | length) * $a > 1000000) then error(\"the repeated string is too long\") "
            "else claviger_product($a; $b) end; ";
    text += ".status as $status | .headers as $headers | .input as $input | .count as $count | "
            ".links as $claviger_links | .i as $claviger_i | .each as $claviger_each | "
            "def link($rel): $claviger_links[$rel]; ";
    return text + '\n';
}

QByteArray wrapped(int number, const QString &text)
{
    return "def claviger_p" + QByteArray::number(number) + ": (\n" + text.toUtf8() + "\n);\n";
}

/// RFC 8288 as far as paging uses it: <url>; rel="next", <url>; rel=last. Gives {rel: url}.
QJsonObject linksOf(const QString &header)
{
    static const QRegularExpression link(u"<([^>]*)>([^<]*)"_s);
    static const QRegularExpression relation(u";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,]+))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QJsonObject links;
    for (auto it = link.globalMatch(header); it.hasNext();) {
        const QRegularExpressionMatch target = it.next();
        const QRegularExpressionMatch match = relation.match(target.captured(2));
        for (const QString &rel :
             QString(match.captured(1) + match.captured(2)).split(u' ', Qt::SkipEmptyParts))
            links.insert(rel, target.captured(1));
    }
    return links;
}

constexpr int linesBeforeFirstProgram = 2; // prelude and "def …: ("

QByteArray dispatch(qsizetype count)
{
    QByteArray text = ".v | ";
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += (i == 0 ? "if" : "elif") + (" $claviger_i == " + n);
        text += " then (if $claviger_each then [.[] | claviger_p" + n + "] else claviger_p" + n + " end) ";
    }
    text += count == 0 ? "." : "else error(\"no such program\") end";
    return text;
}

/// jq counts lines of the wrapped text and adds advice for shells; a person edits the bare program.
QString ownMessage(const QString &jqMessages, int programLines)
{
    static const QRegularExpression place(u"at <top-level>, line (\\d+)(, column \\d+)?:?"_s);
    QStringList kept;
    for (QString line : jqMessages.split(u'\n')) {
        if (line.contains(QRegularExpression(u"^jq: \\d+ compile errors?"_s)))
            continue;
        line.remove(u" (Unix shell quoting issues?)"_s);
        line.remove(QRegularExpression(u"^jq: error: "_s));
        const QRegularExpressionMatch match = place.match(line);
        if (match.hasMatch()) {
            const int own = qBound(1, match.captured(1).toInt() - linesBeforeFirstProgram, programLines);
            line.replace(match.captured(0), Text::tr("in line %1:").arg(own));
        }
        if (!line.trimmed().isEmpty() && line.trimmed() != ");"_L1)
            kept.append(line.trimmed());
    }
    QString message = kept.join(u' ');
    if (message.endsWith(u':'))
        message.chop(1); // the line of code that jq shows was blank
    return message;
}

} // namespace

JqLibrary::JqLibrary(QList<JqSource> sources, std::chrono::milliseconds limit)
    : m_sources(std::move(sources)), m_limit(limit)
{
    for (int i = 0; i < m_sources.size(); ++i)
        m_index.insert(m_sources.at(i).path, i);
}

JqLibrary::~JqLibrary() = default;

QString JqLibrary::text(const QString &path) const
{
    const int index = m_index.value(path, -1);
    return index < 0 ? QString() : m_sources.at(index).text;
}

Done JqLibrary::compileAlone(const JqSource &source)
{
    const auto program = JqProgram::compile(prelude() + wrapped(0, source.text) + dispatch(1));
    if (program)
        return {};
    const QString own = ownMessage(program.error().details, int(source.text.count(u'\n')) + 1);
    const QString hint = jqHint(source.text, own);
    return fail(ErrorCode::Invalid, hint.isEmpty() ? own : QString(hint + u" (jq: "_s + own + u')'));
}

Error JqLibrary::culprit(const Error &whole) const
{
    for (const JqSource &source : m_sources) {
        const Done done = compileAlone(source);
        if (!done)
            return descriptionError({source.path, done.error().message}, ErrorCode::Invalid);
    }
    return whole;
}

Done JqLibrary::compile()
{
    if (m_program)
        return {};
    if (m_broken)
        return fail(*m_broken);
    QByteArray text = prelude();
    for (int i = 0; i < m_sources.size(); ++i)
        text += wrapped(i, m_sources.at(i).text);
    auto program = JqProgram::compile(text + dispatch(m_sources.size()));
    if (!program) {
        m_broken = culprit(program.error());
        return fail(*m_broken);
    }
    m_program = std::move(*program);
    return {};
}

Done JqLibrary::compileAll()
{
    const std::lock_guard lock(m_mutex);
    return compile();
}

Result<JqValue> JqLibrary::run(const QString &path, const JqArguments &arguments)
{
    const std::lock_guard lock(m_mutex);
    if (const Done done = compile(); !done)
        return fail(done.error());
    const int index = m_index.value(path, -1);
    jv input = jv_object();
    const auto set = [&input](const char *name, jv value) {
        input = jv_object_set(input, jv_string(name), value);
    };
    set("i", jv_number(index));
    set("v", arguments.value.copy());
    set("status", jv_number(arguments.status));
    set("headers", JqValue::fromJson(arguments.headers).copy());
    set("links", JqValue::fromJson(linksOf(arguments.headers.value("link"_L1).toString())).copy());
    set("input", JqValue::fromJson(arguments.input).copy());
    set("count", jv_number(arguments.count));
    set("each", jv_bool(arguments.each ? 1 : 0));
    auto output = m_program->run(JqValue(input), m_watchdog, m_limit);
    if (!output)
        return fail(descriptionError({path, output.error().message}, output.error().code));
    return output;
}

} // namespace claviger
