// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/jqprogram.h"

#include "models/services/deepstack.h"
#include "models/services/jqwatchdog.h"

#include <QCoreApplication>

extern "C" {
#include <jq.h>
}

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QString takeText(jv value)
{
    if (jv_get_kind(value) != JV_KIND_STRING)
        value = jv_dump_string(value, 0);
    const QString text = QString::fromUtf8(jv_string_value(value));
    jv_free(value);
    return text;
}

void collectMessage(void *lines, jv message)
{
    static_cast<QStringList *>(lines)->append(takeText(jq_format_error(message)));
}

void discardMessage(void *, jv message)
{
    jv_free(message);
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JqProgram)
};

Result<JqValue> failure(jv invalid, JqWatchdog::End end, std::chrono::milliseconds limit)
{
    if (end != JqWatchdog::End::Itself) {
        jv_free(invalid);
        return fail(ErrorCode::BadAnswer,
                    end == JqWatchdog::End::Time
                        ? Text::tr("the program ran for more than %1 seconds and was ended")
                              .arg(double(limit.count()) / 1000)
                        : Text::tr("the program took more than %1 MB of memory and was ended")
                              .arg(JqWatchdog::mostGrowth / (1024 * 1024)));
    }
    if (!jv_invalid_has_msg(jv_copy(invalid))) {
        jv_free(invalid);
        return JqValue(); // no output at all
    }
    return fail(ErrorCode::BadAnswer, takeText(jv_invalid_get_msg(invalid)));
}

/// The constants of the program are in what it gives, and libjq counts references without regard to threads.
Result<JqValue> apart(const JqValue &output)
{
    std::optional<JqValue> copy = output.apart();
    if (!copy)
        return fail(ErrorCode::BadAnswer, Text::tr("gives more than 64 MB, or is nested too deeply"));
    return std::move(*copy);
}

} // namespace

JqProgram::~JqProgram()
{
    jq_teardown(&m_state);
}

Result<std::unique_ptr<JqProgram>> JqProgram::compile(const QByteArray &text)
{
    jq_state *state = jq_init();
    if (!state)
        return fail(ErrorCode::Internal, Text::tr("jq could not be started: out of memory."));
    std::unique_ptr<JqProgram> program(new JqProgram(state));
    QStringList messages;
    jq_set_error_cb(state, collectMessage, &messages);
    const bool compiled = jq_compile_args(state, text.constData(), jv_object()) != 0;
    jq_set_error_cb(state, discardMessage, nullptr);
    if (!compiled)
        return fail(ErrorCode::Invalid, Text::tr("jq cannot compile this program."), messages.join(u'\n'));
    return program;
}

Result<JqValue> JqProgram::run(JqValue input, JqWatchdog &watchdog, std::chrono::milliseconds limit)
{
    Result<JqValue> result;
    onDeepStack([&] { result = runHere(std::move(input), watchdog, limit); });
    return result;
}

Result<JqValue> JqProgram::runHere(JqValue input, JqWatchdog &watchdog, std::chrono::milliseconds limit)
{
    jq_start(m_state, input.copy(), 0);
    input = JqValue(); // the program holds the only reference: it may change arrays in place
    watchdog.watch(m_state, limit);
    jv output = jq_next(m_state);
    const JqWatchdog::End end = watchdog.release();
    Result<JqValue> result = jv_is_valid(output) ? apart(JqValue(output)) : failure(output, end, limit);
    jq_start(m_state, jv_null(), 0); // lets go of the input, which is the caller's alone again
    return result;
}

} // namespace claviger
