// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/jqhint.h"
#include "models/services/jqlibrary.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

Result<QJsonValue> evaluate(const QString &program, const QByteArray &input, JqArguments arguments = {},
                            std::chrono::milliseconds limit = std::chrono::seconds(5))
{
    JqLibrary library({{u"/a"_s, {}, u"1"_s}, {u"/b"_s, {}, program}, {u"/c"_s, {}, u".c"_s}}, limit);
    arguments.value = JqValue::parse(input).value_or(JqValue());
    const Result<JqValue> value = library.run(u"/b"_s, arguments);
    if (!value)
        return fail(value.error());
    return value->toJson();
}

} // namespace

class TestJq : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runs_data();
    void runs();
    void cannotReachOut_data();
    void cannotReachOut();
    void environmentIsEmpty();
    void namesLineOfTheProgramItself_data();
    void namesLineOfTheProgramItself();
    void saysInPlainWords_data();
    void saysInPlainWords();
    void seesWhatReachesOut_data();
    void seesWhatReachesOut();
    void runtimeErrorNamesThePath();
    void endsEndlessPrograms_data();
    void endsEndlessPrograms();
    void staysUsableAfterTheWatchdog();
    void readsLinkHeaders_data();
    void readsLinkHeaders();
    void keepsBigIds();
    void mapsEveryItem();
    void brokenProgramIsNamed();
    void outputsShareNothing_data();
    void outputsShareNothing();
    void threadsShareNothing();
    void boundsMemory_data();
    void boundsMemory();
    void smallValuesThatSpellOutLargeAreRefused_data();
    void smallValuesThatSpellOutLargeAreRefused();
};

void TestJq::runs_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("field") << u".a"_s << QByteArray(R"({"a": 5})") << QByteArray("[5]");
    QTest::newRow("comment at the end")
        << u".a # the field"_s << QByteArray(R"({"a": "x"})") << QByteArray(R"(["x"])");
    QTest::newRow("def inside") << u"def twice: . * 2; .a | twice"_s << QByteArray(R"({"a": 4})")
                                << QByteArray("[8]");
    QTest::newRow("no output") << u"empty"_s << QByteArray("{}") << QByteArray("[null]");
    QTest::newRow("first output") << u".[]"_s << QByteArray("[3,4]") << QByteArray("[3]");
    QTest::newRow("repetition") << u".a * 3"_s << QByteArray(R"({"a": "ab"})") << QByteArray(R"(["ababab"])");
    QTest::newRow("merge") << u". * {b: 1}"_s << QByteArray(R"({"a": 1})")
                           << QByteArray(R"([{"a":1,"b":1}])");
    QTest::newRow("unicode") << u".a"_s << QByteArray("{\"a\": \"Schlüssel 🔑\"}")
                             << QByteArray("[\"Schlüssel 🔑\"]");
}

void TestJq::runs()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, expected);
    const auto value = evaluate(program, input);
    QVERIFY2(value, value ? "" : qPrintable(value.error().message));
    QCOMPARE(QJsonDocument(QJsonArray{*value}).toJson(QJsonDocument::Compact), expected);
}

void TestJq::cannotReachOut_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("words");
    for (const char *name :
         {"env", "input", "inputs", "debug", "halt", "halt_error", "input_filename", "stderr", "env.HOME",
          "[inputs]", "halt_error(1)", "get_search_list", "\"x\" | modulemeta"})
        QTest::newRow(name) << QString::fromLatin1(name) << u"is not available"_s;
    QTest::newRow("import") << u"import \"a\" as a; ."_s << u"import"_s;
    QTest::newRow("include") << u"include \"a\"; ."_s << u"include"_s;
    QTest::newRow("gigantic string") << u"\"a\" * 100000000"_s << u"too long"_s;
}

void TestJq::cannotReachOut()
{
    QFETCH(QString, program);
    QFETCH(QString, words);
    const auto value = evaluate(program, "{}");
    QVERIFY(!value);
    QVERIFY2(value.error().message.contains(words), qPrintable(value.error().message));
}

void TestJq::environmentIsEmpty()
{
    qputenv("CLAVIGER_TEST_PLANTED", "planted");
    QCOMPARE(*evaluate(u"$ENV | length"_s, "{}"), QJsonValue(0));
    QCOMPARE(*evaluate(u"$ENV.CLAVIGER_TEST_PLANTED"_s, "{}"), QJsonValue(QJsonValue::Null));
}

void TestJq::namesLineOfTheProgramItself_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("words");
    QTest::newRow("first") << u".a | nosuch"_s << u"in line 1"_s;
    QTest::newRow("third") << u".a\n| .b\n| nosuch(3)"_s << u"in line 3"_s;
    QTest::newRow("open end") << u".a |"_s << u"in line 1"_s;
    QTest::newRow("function") << u".a | nosuch"_s << u"nosuch/0 is not defined"_s;
}

void TestJq::namesLineOfTheProgramItself()
{
    QFETCH(QString, program);
    QFETCH(QString, words);
    const Done done = JqLibrary::compileAlone({u"/x"_s, {}, program});
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(words), qPrintable(done.error().message));
    QVERIFY(!done.error().message.contains("Unix shell"_L1));
}

void TestJq::saysInPlainWords_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("words");
    QTest::newRow("brace") << u"{id, name"_s << u"the program ends before its “}”"_s;
    QTest::newRow("bracket") << u"[.a"_s << u"the program ends before its “]”"_s;
    QTest::newRow("parenthesis") << u"{id: (.a | tostring}"_s
                                 << u"in line 1 stands “}” where “)” is wanted"_s;
    QTest::newRow("if") << u"if .a\nthen 1 else 2"_s << u"before the “end” of its “if”"_s;
    QTest::newRow("extra brace") << u".a\n}"_s << u"“}” in line 2 closes nothing"_s;
    QTest::newRow("quote") << u".a == \"x"_s << u"begins in line 1 has no closing quote"_s;
    QTest::newRow("quote in an interpolation") << u"\"/\\(.a"_s << u"the program ends before its “)”"_s;
    QTest::newRow("single quotes") << u"{id: 'x'}"_s << u"double quotes"_s;
    QTest::newRow("and") << u".a && .b"_s << u"“and”"_s;
    QTest::newRow("or") << u".a || .b"_s << u"“or”"_s;
    QTest::newRow("pipe") << u".a |"_s << u"the program ends after “|”"_s;
    QTest::newRow("then") << u"(.a,"_s << u"the program ends before its “)”"_s;
    QTest::newRow("bare path") << u"/v1/keys"_s << u"a fixed text needs quotes of its own"_s;
    QTest::newRow("bare word") << u"keys"_s << QString();
    QTest::newRow("unknown word") << u"tokens"_s << u"a field is .tokens"_s;
    QTest::newRow("unknown function") << u".a | pluck(.b)"_s << u"“pluck” with that many arguments"_s;
    QTest::newRow("unknown variable") << u"$response"_s << u"there is no variable $response"_s;
    QTest::newRow("brackets in texts and comments")
        << u"{a: \"}{\", b: \"\\(\"x)\")\"} | nosuch # }"_s << u"“nosuch” is no function"_s;
}

void TestJq::saysInPlainWords()
{
    QFETCH(QString, program);
    QFETCH(QString, words);
    const Done done = JqLibrary::compileAlone({u"/x"_s, {}, program});
    QCOMPARE(done.has_value(), words.isEmpty());
    if (done)
        return;
    QVERIFY2(done.error().message.contains(words), qPrintable(done.error().message));
    QVERIFY2(done.error().message.contains("(jq: "_L1), qPrintable(done.error().message));
}

void TestJq::seesWhatReachesOut_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("env") << u"{a: env.HOME}"_s << QStringList{u"env"_s};
    QTest::newRow("$ENV") << u"\"x\\($ENV.HOME)\""_s << QStringList{u"$ENV"_s};
    QTest::newRow("input") << u"[., input]"_s << QStringList{u"input"_s};
    QTest::newRow("$input is something else") << u"$input.page + 1"_s << QStringList();
    QTest::newRow("field") << u".env.input"_s << QStringList();
    QTest::newRow("name of a field") << u"{env, debug: .a, input: 1}"_s << QStringList();
    QTest::newRow("text and comment") << u"\"env\" # env"_s << QStringList();
    QTest::newRow("own function") << u"def debug: .; debug"_s << QStringList();
}

void TestJq::seesWhatReachesOut()
{
    QFETCH(QString, program);
    QFETCH(QStringList, found);
    QCOMPARE(unreachableIn(program), found);
}

void TestJq::runtimeErrorNamesThePath()
{
    const auto value = evaluate(u".a + 1"_s, R"({"a": "x"})");
    QVERIFY(!value);
    QVERIFY2(value.error().message.startsWith("/b in the service description: "_L1),
             qPrintable(value.error().message));
    QVERIFY2(value.error().message.contains("cannot be added"_L1), qPrintable(value.error().message));
}

void TestJq::endsEndlessPrograms_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("recursion") << u"def f: f; f"_s;
    QTest::newRow("until") << u"until(false; .)"_s;
    QTest::newRow("range") << u"last(range(1e12))"_s;
    QTest::newRow("reduce") << u"reduce range(1e12) as $i (0; . + 1)"_s;
}

void TestJq::endsEndlessPrograms()
{
    QFETCH(QString, program);
    QElapsedTimer timer;
    timer.start();
    const auto value = evaluate(program, "{}", {}, std::chrono::milliseconds(200));
    QVERIFY(!value);
    QVERIFY2(value.error().message.contains("ran for more than 0.2 seconds"_L1),
             qPrintable(value.error().message));
    QVERIFY(timer.elapsed() < 3000);
}

void TestJq::staysUsableAfterTheWatchdog()
{
    JqLibrary library({{u"/endless"_s, {}, u"def f: f; f"_s}, {u"/good"_s, {}, u"7"_s}},
                      std::chrono::milliseconds(50));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!library.run(u"/endless"_s, {}));
        const auto value = library.run(u"/good"_s, {});
        QVERIFY(value);
        QCOMPARE(value->toJson(), QJsonValue(7));
    }
}

void TestJq::readsLinkHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected");
    QTest::newRow("GitHub")
        << u"<https://api.x.io/a?page=1>; rel=\"prev\", <https://api.x.io/a?page=3>; rel=\"next\""_s
        << u"https://api.x.io/a?page=3"_s;
    QTest::newRow("no quotes") << u"</a?p=2>;rel=next"_s << u"/a?p=2"_s;
    QTest::newRow("several relations") << u"</a?p=2>; title=\"x\"; rel=\"last next\""_s << u"/a?p=2"_s;
    QTest::newRow("none") << u"</a?p=2>; rel=\"prev\""_s << QString();
    QTest::newRow("no header") << QString() << QString();
}

void TestJq::readsLinkHeaders()
{
    QFETCH(QString, header);
    QFETCH(QString, expected);
    JqArguments arguments;
    if (!header.isEmpty())
        arguments.headers.insert(u"link"_s, header);
    QCOMPARE(evaluate(u"link(\"next\")"_s, "{}", arguments)->toString(), expected);
}

void TestJq::keepsBigIds()
{
    QCOMPARE(*evaluate(u".id"_s, R"({"id": 12345678901234567890})"), QJsonValue(u"12345678901234567890"_s));
    QCOMPARE(*evaluate(u".id"_s, R"({"id": 9007199254740993})"), QJsonValue(u"9007199254740993"_s));
    QCOMPARE(*evaluate(u".id"_s, R"({"id": -9007199254740993})"), QJsonValue(u"-9007199254740993"_s));
    QCOMPARE(*evaluate(u".id"_s, R"({"id": 1795220272000})"), QJsonValue(qint64(1795220272000)));
    const QByteArray digitsInText = "{\"x\": \"\\\"9007199254740993\\\\\", \"id\": 0.12345678901234567}";
    QCOMPARE(*evaluate(u".id"_s, digitsInText), QJsonValue(0.12345678901234567));
}

void TestJq::mapsEveryItem()
{
    JqArguments arguments;
    arguments.each = true;
    const auto value = evaluate(u"select(.keep) | {id}"_s,
                                R"([{"id":1,"keep":true},{"id":2},{"id":3,"keep":true}])", arguments);
    QCOMPARE(value->toArray().size(), 2);
}

void TestJq::brokenProgramIsNamed()
{
    JqLibrary library(
        {{u"/good"_s, {}, u"."_s}, {u"/operations/keys.list/map"_s, u"keys.list"_s, u"{id: }"_s}});
    const auto value = library.run(u"/good"_s, {});
    QVERIFY(!value);
    QVERIFY2(value.error().message.contains("/operations/keys.list/map"_L1),
             qPrintable(value.error().message));
}

void TestJq::outputsShareNothing_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("text") << u"\"constant\""_s;
    QTest::newRow("array") << u"[\"constant\", 1]"_s;
    QTest::newRow("object") << u"{a: {b: [true, null]}}"_s;
    QTest::newRow("input") << u".c"_s;
}

void TestJq::outputsShareNothing()
{
    QFETCH(QString, program);
    JqLibrary library({{u"/a"_s, {}, program}});
    JqArguments arguments;
    arguments.value = JqValue::parse(R"({"c": ["of the input"]})").value();
    const auto one = library.run(u"/a"_s, arguments);
    const auto other = library.run(u"/a"_s, arguments);
    QVERIFY(one && other);
    QCOMPARE(one->toJson(), other->toJson());
    QCOMPARE(jv_identical(one->copy(), other->copy()), 0);
}

/// Connections of one service use its programs from threads of their own.
void TestJq::threadsShareNothing()
{
    JqLibrary library({{u"/a"_s, {}, u"{a: \"constant\", b: [\"another\", .c], c: .c}"_s}});
    const JqValue right = JqValue::parse(R"({"a": "constant", "b": ["another", "x"], "c": "x"})").value();
    const QJsonValue expected = right.toJson();
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 5'000; ++round) {
                JqArguments arguments;
                arguments.value = JqValue::parse(R"({"c": "x"})").value();
                const auto value = library.run(u"/a"_s, arguments);
                wrong += value && JqValue(*value).toJson() == expected ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestJq::boundsMemory_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("a text that doubles") << u"\"x\" | until(false; . + .)"_s;
    QTest::newRow("a list without end") << u"[range(1e12)]"_s;
    QTest::newRow("lists in lists") << u"reduce range(1e9) as $i (0; [.])"_s;
    QTest::newRow("lists in lists that are thrown away") << u"(reduce range(1e9) as $i (0; [.])) | 5"_s;
    QTest::newRow("calls in calls") << u"def f: [f]; f"_s;
}

/// Whatever it does, it is ended, and freeing what it made does not end the program.
void TestJq::boundsMemory()
{
    QFETCH(QString, program);
    const auto value = evaluate(program, "{}");
    QVERIFY(!value);
    QVERIFY2(value.error().message.contains("and was ended"_L1), qPrintable(value.error().message));
    const auto fine = evaluate(u"(reduce range(200000) as $i (0; [.])) | 5"_s, "{}");
    QVERIFY(fine);
    QCOMPARE(*fine, QJsonValue(5));
}

void TestJq::smallValuesThatSpellOutLargeAreRefused_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("refused");
    QTest::newRow("lists in lists") << u"reduce range(40) as $i (\"x\"; [., .])"_s << true;
    QTest::newRow("objects in objects") << u"reduce range(40) as $i ({}; {a: ., b: .})"_s << true;
    QTest::newRow("the same text") << u"(\"x\" * 100000) as $x | [range(1000) | $x]"_s << true;
    QTest::newRow("slices") << u"[range(100000)] as $x | [range(100000) | $x[.:]]"_s << true;
    QTest::newRow("many empty objects") << u"[range(1000000) | {}]"_s << true;
    QTest::newRow("deep") << u"reduce range(2000) as $i (0; [.])"_s << true;
    QTest::newRow("shared, yet small") << u"reduce range(10) as $i (\"x\"; [., .])"_s << false;
    QTest::newRow("nested") << u"reduce range(200) as $i (0; {a: [.]})"_s << false;
    QTest::newRow("wide") << u"[range(500000)]"_s << false;
}

/// What would fill the memory is refused before it is spelled out, not while.
void TestJq::smallValuesThatSpellOutLargeAreRefused()
{
    QFETCH(QString, program);
    QFETCH(bool, refused);
    const auto value = evaluate(program, "{}");
    QCOMPARE(!value, refused);
    if (value) {
        QVERIFY(!value->isUndefined());
        return;
    }
    QCOMPARE(value.error().code, ErrorCode::BadAnswer);
    // The program itself may have made too much before its output was looked at.
    QVERIFY2(value.error().message.contains("64 MB"_L1) || value.error().message.contains("384 MB"_L1),
             qPrintable(value.error().message));
}

QTEST_GUILESS_MAIN(TestJq)
#include "tst_jq.moc"
