// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/queryparser.h"

#include <QTest>

#include <algorithm>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

class TestQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void times_data();
    void times();
    void errorsPointAtTheirPlace_data();
    void errorsPointAtTheirPlace();
    void spansAreColoured();
    void anyTextIsSurvived();
};

namespace {

QueryContext context()
{
    return {QDateTime::fromString(u"2026-11-21T10:00:00Z"_s, Qt::ISODate), QTimeZone::utc()};
}

std::int64_t ns(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch() * 1'000'000;
}

/// What a condition means, said as plainly as can be.
bool holds(const Condition &condition, const Record &record)
{
    const auto fits = [&record](const Condition &child) { return holds(child, record); };
    switch (condition.kind) {
    case Condition::Kind::All:
        return true;
    case Condition::Kind::And:
        return std::all_of(condition.children.begin(), condition.children.end(), fits);
    case Condition::Kind::Or:
        return std::any_of(condition.children.begin(), condition.children.end(), fits);
    case Condition::Kind::Not:
        return !holds(condition.children.front(), record);
    case Condition::Kind::Field:
        return record[condition.field].empty() ? condition.matchesAbsent
                                               : condition.matcher->matches(record[condition.field]);
    case Condition::Kind::Text:
        return std::any_of(record.fields.begin(), record.fields.end(), [&condition](std::string_view value) {
            return !value.empty() && condition.matcher->matches(value);
        });
    case Condition::Kind::Raw:
        return condition.matcher->matches(record.raw);
    case Condition::Kind::Time:
        return record.time >= condition.from && record.time < condition.to;
    }
    return false;
}

Record sample(char name)
{
    Record record;
    record[AuditField::Outcome] = "ok";
    record[AuditField::Status] = "200";
    switch (name) {
    case 'a':
        record[AuditField::Key] = "eg_live_Ab12";
        record[AuditField::Actor] = "CI bot";
        record[AuditField::Ip] = "203.0.113.7";
        record[AuditField::UserAgent] = "curl/8.5.0 (x86_64, linux)";
        record.raw = R"({"note":"first of ALL"})";
        record.time = ns("2026-11-20T12:00:00Z");
        break;
    case 'b':
        record[AuditField::Key] = "gr_77";
        record[AuditField::Actor] = "José Ångström";
        record[AuditField::Ip] = "2001:db8::7";
        record[AuditField::UserAgent] = "Mozilla/5.0";
        record[AuditField::Status] = "403";
        record[AuditField::Outcome] = "denied";
        record.time = ns("2026-03-01T00:00:00Z");
        break;
    default:
        record[AuditField::Ip] = "AWS Internal";
        record[AuditField::Resource] = "/v1/keys?page=2";
        record[AuditField::Status] = "Success";
        record[AuditField::Action] = R"(say "hi")";
        record.time = noTime;
    }
    return record;
}

} // namespace

void TestQuery::finds_data()
{
    QTest::addColumn<QString>("found");
    const auto row = [](const char *query, const char *found) {
        QTest::newRow(query) << QString::fromLatin1(found);
    };
    row("", "abc");
    row("   ", "abc");
    row("curl", "a");
    row("CURL", "a");
    row("\"ci bot\"", "a");
    row("ci bot", "a");
    row("ci OR mozilla", "ab");
    row("-curl", "bc");
    row("NOT curl", "bc");
    row("--curl", "a");
    row("NOT NOT curl", "a");
    row("curl*linux", "a");
    row("key:eg_live_*", "a");
    row("key:EG_LIVE_ab12", "a");
    row("key:eg_live", "");
    row("key:gr_??", "b");
    row("key:gr_?", "");
    row("key:*", "ab");
    row("-key:*", "c");
    row("key:\"\"", "c");
    row("key:\"gr_*\"", "");
    row("status:>=400", "b");
    row("status:>403", "");
    row("status:<=200", "a");
    row("status:<403", "a");
    row("status:200..403", "ab");
    row("status:..299", "a");
    row("status:400..*", "b");
    row("status:success", "c");
    row("status:4*", "b");
    row("-status:>=400", "ac");
    row("ip:203.0.113.0/24", "a");
    row("ip:203.0.113.7", "a");
    row("ip:203.0.113.*", "a");
    row("ip:2001:db8::/32", "b");
    row("ip:2001:0db8:0::7", "b");
    row("ip:0.0.0.0/0", "a");
    row("ip:\"aws internal\"", "c");
    row("-ip:203.0.113.0/24", "bc");
    row("ip:203.0.113.0/24,2001:db8::/32", "ab");
    row("ip:(203.0.113.0/24 OR 2001:db8::/32)", "ab");
    row("ip:( 203.0.113.0/24, 2001:db8::/32 )", "ab");
    row("ua:curl*", "a");
    row("agent:\"curl/8.5.0 (x86_64, linux)\"", "a");
    row("actor:\"josé ÅNGSTRÖM\"", "b");
    row("ångström", "b");
    row("actor:jos?*", "b");
    row("resource:/v1/keys?page=2", "c");
    row("page=2", "c");
    row("action:\"say \\\"hi\\\"\"", "c");
    row("raw:all", "a");
    row("raw:\"of all\"", "a");
    row("all", "");
    row("text:curl", "a");
    row("curl (denied OR ok)", "a");
    row("(curl OR mozilla) -status:403", "a");
    row("curl AND ok", "a");
    row("curl OR mozilla ok", "a"); // AND binds closer
    row("-(curl OR mozilla)", "c");
    row("AND", "");     // an error, no event
    row("ANDROID", ""); // a word of its own
    row("outcome:denied,rate_limited", "b");
    row("2001:db8::7", "b"); // no field has this name
    row("https://example.org", "");
}

void TestQuery::finds()
{
    const ParsedQuery parsed = parseQuery(QString::fromUtf8(QTest::currentDataTag()), context());
    QString found;
    for (const char name : {'a', 'b', 'c'}) {
        if (!parsed.error && holds(parsed.condition, sample(name)))
            found += QLatin1Char(name);
    }
    const QByteArray why = parsed.error ? parsed.error->message.toUtf8() : QByteArray();
    QVERIFY2(!parsed.error || QByteArray(QTest::currentDataTag()) == "AND", why.constData());
    QTEST(found, "found");
}

void TestQuery::times_data()
{
    QTest::addColumn<QString>("found");
    const auto row = [](const char *query, const char *found) {
        QTest::newRow(query) << QString::fromLatin1(found);
    };
    row("since:7d", "a");
    row("after:7d", "a");
    row("since:2026-03-01", "ab");
    row("since:2026-03-02", "a");
    row("until:2026-03-01", "b");
    row("before:2026-03-01", "");
    row("before:2026-03-01T00:00:01Z", "b");
    row("time:2026-03-01", "b");
    row("time:2026-02..2026-03", "b");
    row("time:..2026-03-01", "b");
    row("time:2026-11-20..*", "a");
    row("time:>=2026-03-01", "ab");
    row("time:>2026-03-01", "a");
    row("time:<2026-11-20", "b");
    row("time:<=2026-11-20", "ab");
    row("time:yesterday", "a");
    row("time:2026-11-20,2026-03-01", "ab");
    row("-time:2026", "c");
    row("time:\"2026-11-20 12:00\"", "a");
}

void TestQuery::times()
{
    finds();
}

void TestQuery::errorsPointAtTheirPlace_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *query, int column, int length, const char *says) {
        QTest::newRow(query) << column << length << QString::fromUtf8(says);
    };
    row("curl actr:ci", 5, 4, "Did you mean “actor”?");
    row("foo:bar", 0, 3, "quotes");
    row("ip:10.0.0.0/33", 3, 11, "no network");
    row("ip:10.0.0.1..10.0.0.9", 3, 18, "network");
    row("status:>=high", 7, 6, "number");
    row("status:..", 7, 2, "number");
    row("since:soon", 6, 4, "no time");
    row("time:2026-03..2026-02", 5, 16, "ends before");
    row("time:..", 5, 2, "missing");
    row("key:", 4, 1, "missing");
    row("key: x", 4, 1, "missing");
    row("key:>5", 4, 2, "not compared");
    row("\"open", 0, 5, "closing quote");
    row("key:\"open", 4, 5, "closing quote");
    row("(a b", 0, 1, "closing parenthesis");
    row("ip:(a b", 3, 1, "closing parenthesis");
    row("a )", 2, 1, "opening parenthesis");
    row("()", 1, 1, "missing");
    row("ip:()", 3, 2, "empty");
    row("ip:((a))", 4, 1, "parentheses");
    row("a OR", 4, 1, "missing");
    row("OR a", 0, 1, "missing");
    row("AND a", 0, 3, "AND");
    row("a AND AND b", 6, 3, "AND");
    row("NOT", 3, 1, "missing");
}

void TestQuery::errorsPointAtTheirPlace()
{
    QFETCH(const QString, says);
    const ParsedQuery parsed = parseQuery(QString::fromUtf8(QTest::currentDataTag()), context());
    QVERIFY(parsed.error);
    QVERIFY2(parsed.error->message.contains(says), qPrintable(parsed.error->message));
    QTEST(int(parsed.error->column), "column");
    QTEST(int(parsed.error->length), "length");
}

void TestQuery::spansAreColoured()
{
    using Kind = QuerySpan::Kind;
    const ParsedQuery parsed = parseQuery(u"-key:\"a b\",c OR (x)"_s, context());
    QVERIFY(!parsed.error);
    const QList<QuerySpan> spans{{Kind::Operator, 0, 1},  {Kind::Field, 1, 4},  {Kind::Value, 5, 5},
                                 {Kind::Operator, 10, 1}, {Kind::Value, 11, 1}, {Kind::Operator, 13, 2},
                                 {Kind::Operator, 16, 1}, {Kind::Text, 17, 1},  {Kind::Operator, 18, 1}};
    QCOMPARE(parsed.spans, spans);
}

void TestQuery::anyTextIsSurvived()
{
    const QString deep = QString(5000, u'(') + u'x' + QString(5000, u')');
    QVERIFY(parseQuery(deep, context()).error->message.contains(u"deep"_s));
    QVERIFY(parseQuery(QString(5000, u'-') + u'x', context()).error->message.contains(u"deep"_s));
    const QString wide = QString(u"a OR "_s).repeated(20'000) + u'b';
    QCOMPARE(parseQuery(wide, context()).condition.children.size(), 20'001U);
    const QString ragged(QChar(0xD800));
    QVERIFY(!parseQuery(ragged, context()).error);
    QVERIFY(!parseQuery(QString(QChar(0)), context()).error);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
