// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/pagereader.h"

#include "models/services/descriptionmistake.h"
#include "models/services/redactor.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageReader)
};

/// jq's messages show the start of values; those of a response may be secrets that nobody knows yet.
Error withoutValues(Error error)
{
    static const QRegularExpression value(u"\\((?:\"[^\"]*\"?|[\\[{])[^)]*\\)"_s);
    error.message.replace(value, u"(…)"_s);
    return error;
}

class Reader
{
public:
    Reader(JqLibrary &programs, const QString &path, const FailedResponse &answer, const Redactor &redactor)
        : m_programs(programs), m_path(path), m_answer(answer), m_redactor(redactor)
    {
        m_arguments.status = answer.response.status;
        m_arguments.input = answer.input;
        for (auto it = answer.response.headers.begin(); it != answer.response.headers.end(); ++it)
            m_arguments.headers.insert(it.key(), it.value());
    }

    [[nodiscard]] bool has(const QString &program) const { return m_programs.has(m_path + u'/' + program); }

    /// The body, or what is wrong with it.
    Done parse()
    {
        const QByteArray body = m_answer.response.body.trimmed();
        const QString type = m_answer.response.header(u"content-type"_s).toLower();
        if (body.isEmpty())
            return {};
        if (JqValue::isTooWide(body))
            return bad(
                Text::tr("The answer of %1 has too many parts to be kept in memory. Ask its operator for "
                         "smaller pages."));
        const auto parsed = JqValue::parse(body);
        if (parsed) {
            m_arguments.value = *parsed;
            return {};
        }
        if (type.contains("html"_L1) || body.startsWith('<'))
            return bad(Text::tr(
                "%1 answered with a web page instead of data. Check the address of the connection; it may "
                "lack a path such as /api."));
        if (type.contains("json"_L1) || body.startsWith('{') || body.startsWith('['))
            return bad(
                Text::tr("The answer of %1 is damaged or cut short: it is no complete JSON. Try again."));
        m_arguments.value = JqValue::fromText(body);
        return {};
    }

    Result<JqValue> run(const QString &program, const JqValue &value, bool each = false)
    {
        JqArguments arguments = m_arguments;
        arguments.value = value;
        arguments.each = each;
        auto result = m_programs.run(m_path + u'/' + program, arguments);
        if (!result)
            return fail(asError(result.error()));
        return result;
    }
    Result<JqValue> run(const QString &program) { return run(program, m_arguments.value); }

    Result<QJsonValue> json(const Result<JqValue> &value, const QString &program) const
    {
        if (!value)
            return fail(value.error());
        const QJsonValue result = value->toJson();
        if (result.isUndefined())
            return fail(mistake(program, Text::tr("gives more than 64 MB, or is nested too deeply")));
        return result;
    }

    [[nodiscard]] Error asError(Error error) const
    {
        error = m_redactor.redact(withoutValues(error));
        error.httpStatus = m_answer.response.status;
        error.maybeExecuted = m_answer.isWrite;
        error.details = m_redactor.excerpt(m_answer.response.body);
        return error;
    }

    [[nodiscard]] Error mistake(const QString &program, const QString &words) const
    {
        return asError(descriptionError({m_path + u'/' + program, words}));
    }

    Done bad(const QString &sentence) const
    {
        return fail(asError(
            makeError(ErrorCode::BadAnswer, QString(sentence).replace("%1"_L1, m_answer.serviceName))));
    }

    /// 2xx, and the description's `ok` agrees.
    Result<bool> succeeded()
    {
        const int status = m_answer.response.status;
        if (status < 200 || status > 299)
            return false;
        if (!has(u"ok"_s))
            return true;
        const Result<JqValue> ok = run(u"ok"_s);
        if (!ok)
            return fail(ok.error());
        return !ok->isNullOrFalse();
    }

    [[nodiscard]] const JqValue &value() const { return m_arguments.value; }
    /// The body is the service's own word, or there is none; proxies answer with pages and phrases.
    [[nodiscard]] bool isData() const
    {
        const jv_kind kind = m_arguments.value.kind();
        return kind == JV_KIND_OBJECT || kind == JV_KIND_ARRAY || m_answer.response.body.trimmed().isEmpty();
    }
    void setCount(int count) { m_arguments.count = count; }
    [[nodiscard]] Error failure() const
    {
        return errorFromResponse(m_programs, m_answer, m_path, m_redactor);
    }
    [[nodiscard]] QString operation() const { return m_path.section(u'/', 2, 2); }

private:
    JqLibrary &m_programs;
    QString m_path;
    const FailedResponse &m_answer;
    const Redactor &m_redactor;
    JqArguments m_arguments;
};

/// Where the lists of an answer are, two fields deep at most.
QStringList listsIn(const QJsonValue &answer, const QString &path = {})
{
    if (answer.isArray())
        return {path.isEmpty() ? u"."_s : path};
    QStringList found;
    const QJsonObject object = answer.toObject();
    for (auto it = object.begin(); it != object.end() && path.count(u'.') < 2; ++it)
        found += listsIn(it.value(), path + u'.' + it.key());
    return found;
}

Result<JqValue> itemsOf(Reader &reader)
{
    Result<JqValue> items = reader.has(u"items"_s) ? reader.run(u"items"_s) : Result<JqValue>(reader.value());
    if (!items)
        return items;
    // Null is no empty list: a renamed field would make every key look gone.
    if (items->kind() == JV_KIND_ARRAY)
        return items;
    QString words = Text::tr("%1 found no list in the answer: “items” gave %2")
                        .arg(reader.operation(), QString::fromLatin1(jv_kind_name(items->kind())));
    const QStringList lists = listsIn(reader.value().toJson());
    words += lists.isEmpty() ? QString() : Text::tr("; there is one at %1").arg(lists.join(", "_L1));
    if (items->kind() == JV_KIND_NULL)
        words += Text::tr("; write “// []” where the service leaves an empty list out");
    return fail(reader.mistake(u"items"_s, words));
}

/// Services say "that was all" in many ways; an empty cursor or address is one of them.
QJsonValue nextOrNull(const QJsonValue &given)
{
    const auto isNothing = [](const QJsonValue &value) {
        return value.isNull() || value == QJsonValue(false) || value == QJsonValue(QString());
    };
    const QJsonObject object = given.toObject();
    const bool nowhere = object.size() == 1 && object.contains("url"_L1) && isNothing(object["url"_L1]);
    return nowhere || isNothing(given) ? QJsonValue(QJsonValue::Null) : given;
}

Result<Page> readList(Reader &reader, const PageTask &task)
{
    const Result<JqValue> items = itemsOf(reader);
    if (!items)
        return fail(items.error());
    reader.setCount(items->arrayLength());
    const bool map = reader.has(u"map"_s) && !task.wantRaw;
    const Result<QJsonValue> mapped = reader.json(map ? reader.run(u"map"_s, *items, true) : items, u"map"_s);
    if (!mapped)
        return fail(mapped.error());
    Page page;
    page.items = mapped->toArray();
    if (reader.has(u"next"_s)) {
        const Result<QJsonValue> next = reader.json(reader.run(u"next"_s), u"next"_s);
        if (!next)
            return fail(next.error());
        page.next = nextOrNull(*next);
    }
    return page;
}

QString secretMissing(const QString &operation)
{
    if (operation == "applications.token"_L1)
        return Text::tr("the service answered, but no token was found in the answer of %1. Check “secret”.")
            .arg(operation);
    if (operation.startsWith("applications."_L1))
        return Text::tr(
                   "the service made a client secret, but it was not found in the answer of %1. Rotate or "
                   "delete the application, and check “secret”.")
            .arg(operation);
    return Text::tr("the service made the key, but its secret was not found in the answer of %1. Revoke the "
                    "new key, and check “secret”.")
        .arg(operation);
}

/// Nothing is kept where `keep` fails: the secret beside it must be handed over all the same.
Secret keptOf(Reader &reader, Redactor &redactor)
{
    if (!reader.has(u"keep"_s))
        return {};
    const Result<QJsonValue> kept = reader.json(reader.run(u"keep"_s), u"keep"_s);
    QByteArray bytes = kept ? kept->toString().toUtf8() : QByteArray();
    redactor.add(bytes);
    return Secret::fromConsumed(bytes);
}

/// A secret that arrived is handed over even if the rest of the answer cannot be read: there is no
/// second chance to see it.
Result<Page> readSingle(Reader &reader, Redactor &redactor)
{
    Page page;
    if (reader.has(u"secret"_s)) {
        const Result<QJsonValue> secret = reader.json(reader.run(u"secret"_s), u"secret"_s);
        if (!secret)
            return fail(secret.error());
        QByteArray bytes = secret->toString().toUtf8();
        if (bytes.isEmpty())
            return fail(reader.mistake(u"secret"_s, secretMissing(reader.operation())));
        redactor.add(bytes);
        page.secret = Secret::fromConsumed(bytes);
    }
    page.kept = keptOf(reader, redactor);
    if (!reader.has(u"map"_s))
        return page;
    const Result<QJsonValue> mapped = reader.json(reader.run(u"map"_s), u"map"_s);
    if (!mapped && page.secret.isEmpty())
        return fail(mapped.error());
    if (mapped)
        page.items.append(*mapped);
    return page;
}

bool isGone(Reader &reader, const PageTask &task)
{
    if (!task.isRevoke)
        return false;
    if (task.answer.response.status == 404 && reader.isData())
        return true;
    if (!reader.has(u"gone"_s))
        return false;
    const Result<JqValue> gone = reader.run(u"gone"_s);
    return gone && !gone->isNullOrFalse();
}

} // namespace

Result<Page> readPage(JqLibrary &programs, const PageTask &task, Redactor &redactor)
{
    if (task.shape == PageTask::Shape::Single || task.answer.response.status >= 300)
        redactor.learnFrom(task.answer.response.body);
    Reader reader(programs, task.path, task.answer, redactor);
    const Done parsed = reader.parse();
    const bool success = task.answer.response.status >= 200 && task.answer.response.status <= 299;
    if (!parsed && success)
        return fail(parsed.error());
    const Result<bool> ok = reader.succeeded();
    if (!ok)
        return fail(ok.error());
    if (!*ok)
        return isGone(reader, task) ? Result<Page>(Page()) : fail(reader.failure());
    return task.shape == PageTask::Shape::List ? readList(reader, task) : readSingle(reader, redactor);
}

Result<QJsonArray> mapItems(JqLibrary &programs, const PageTask &task, const QJsonArray &raw,
                            const Redactor &redactor)
{
    Reader reader(programs, task.path, task.answer, redactor);
    if (!reader.has(u"map"_s))
        return raw;
    const Result<QJsonValue> mapped =
        reader.json(reader.run(u"map"_s, JqValue::fromJson(raw), true), u"map"_s);
    if (!mapped)
        return fail(mapped.error());
    return mapped->toArray();
}

Result<QJsonValue> readValue(JqLibrary &programs, const QString &path, const QString &program,
                             const FailedResponse &answer, Redactor &redactor)
{
    redactor.learnFrom(answer.response.body);
    Reader reader(programs, path, answer, redactor);
    if (const Done parsed = reader.parse(); !parsed && answer.response.status < 300)
        return fail(parsed.error());
    const Result<bool> ok = reader.succeeded();
    if (!ok)
        return fail(ok.error());
    if (!*ok)
        return fail(reader.failure());
    if (!reader.has(program))
        return reader.value().toJson();
    return reader.json(reader.run(program), program);
}

} // namespace claviger
