// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectingsink.h"

#include "models/audit/readers/scrubbingsink.h"

#include <QRandomGenerator>
#include <QTest>

using namespace claviger;
using namespace claviger::audit;

namespace {

SecretScrubber::Key keyOf(std::uint8_t seed)
{
    SecretScrubber::Key key{};
    key.fill(seed);
    return key;
}

std::vector<TokenShape> shapes()
{
    std::vector<TokenShape> all = wellKnownTokenShapes();
    all.push_back({"acme_live_", 16, TokenShape::Alphabet::Word, false, 0, false});
    return all;
}

// Made up here, piece by piece, so that no scanner takes them for real ones.
const std::string github = std::string("ghp_") + "0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R";
const std::string jwt = std::string("eyJ") + "hbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0NTY3ODkwIn0" +
                        ".dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U";

} // namespace

class TestSecretScrubber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaces_data();
    void replaces();
    void leavesAlone_data();
    void leavesAlone();
    void whatIsShownStays();
    void fingerprintsAreKeyedAndStable();
    void scrubbedTextHoldsNothingMore();
    void findsAtEveryPosition();
    void sinkLetsNothingThrough();
};

void TestSecretScrubber::replaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("prefix");
    const QByteArray token = QByteArray::fromStdString(github);
    QTest::newRow("alone") << token << token << QByteArray("ghp_");
    QTest::newRow("in json") << QByteArray("{\"token\":\"" + token + "\"}") << token << QByteArray("ghp_");
    QTest::newRow("in a query") << QByteArray("/v1?key=" + token + "&x=1") << token << QByteArray("ghp_");
    QTest::newRow("behind an escaped line end") << QByteArray("a\\n" + token) << token << QByteArray("ghp_");
    QTest::newRow("bearer with a known prefix")
        << QByteArray("Authorization: Bearer " + token) << token << QByteArray("Bearer ghp_");
    QTest::newRow("bearer") << QByteArray("Bearer 0123456789abcdef0123") << QByteArray("0123456789abcdef0123")
                            << QByteArray("Bearer ");
    QTest::newRow("json web token") << QByteArray("x " + QByteArray::fromStdString(jwt) + ".")
                                    << QByteArray::fromStdString(jwt) << QByteArray("eyJ");
    QTest::newRow("of a service") << QByteArray("acme_live_abcdefghijklmnopq")
                                  << QByteArray("acme_live_abcdefghijklmnopq") << QByteArray("acme_live_");
}

void TestSecretScrubber::replaces()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, prefix);
    const SecretScrubber scrubber(keyOf(1), shapes());
    std::string scrubbed;
    QCOMPARE(scrubber.scrub(text.toStdString(), scrubbed), std::size_t(1));
    const QByteArray clean = QByteArray::fromStdString(scrubbed);
    QVERIFY2(!clean.contains(secret), clean.constData());
    QVERIFY2(clean.contains(QByteArray(prefix + '[')), clean.constData());
    QVERIFY2(clean.contains(QByteArray::fromStdString(scrubber.replacementFor(secret.toStdString()))),
             clean.constData());
}

void TestSecretScrubber::leavesAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *const text :
         {"", "ghp_", "ghp_short1", "sk-learn-is-a-library-with-a-long-name",
          "task-0123456789012345678901234", "AKIAIOSFODNN7EXAMPLE", "the bearer of this", "eyJ",
          "eyJhbGciOiJIUzI1NiJ9 no token", "123e4567-e89b-12d3-a456-426614174000", "acme_live_12ab…",
          "Mozilla/5.0 (X11; Linux x86_64)"})
        QTest::newRow(text) << QByteArray(text);
}

void TestSecretScrubber::leavesAlone()
{
    QFETCH(QByteArray, text);
    const SecretScrubber scrubber(keyOf(1), shapes());
    std::string scrubbed = "as it was";
    QCOMPARE(scrubber.scrub(text.toStdString(), scrubbed), std::size_t(0));
    QCOMPARE(scrubbed, std::string("as it was"));
}

void TestSecretScrubber::whatIsShownStays()
{
    TokenShape shape{"acme_", 16};
    shape.shown = {"acme_1", "acme_1ab", "acme_1abz", "acme_2", "acme_9"};
    const SecretScrubber scrubber(keyOf(1), {shape});
    const std::string rest = "q0123456789abcdef";
    for (const std::string start : {"acme_1", "acme_1ab", "acme_1abz", "acme_9", "acme_"})
        QCOMPARE(scrubber.replacementFor(start + rest), start + scrubber.fingerprintOf(start + rest));
    // Of two that begin so, the longer; and one that does not quite begin so does not count.
    QCOMPARE(scrubber.replacementFor("acme_1a" + rest).substr(0, 7), std::string("acme_1["));
    QCOMPARE(scrubber.replacementFor("acme_5" + rest).substr(0, 6), std::string("acme_["));
}

void TestSecretScrubber::fingerprintsAreKeyedAndStable()
{
    const SecretScrubber one(keyOf(1), shapes());
    const SecretScrubber same(keyOf(1), shapes());
    const SecretScrubber other(keyOf(2), shapes());
    QCOMPARE(one.replacementFor(github), same.replacementFor(github));
    QVERIFY(one.replacementFor(github) != other.replacementFor(github));
    QVERIFY(one.replacementFor(github) != one.replacementFor(github + 'x'));
}

void TestSecretScrubber::scrubbedTextHoldsNothingMore()
{
    const SecretScrubber scrubber(keyOf(1), shapes());
    std::string once;
    std::string twice;
    QCOMPARE(scrubber.scrub(github + ' ' + jwt + ',' + github, once), std::size_t(3));
    QCOMPARE(scrubber.scrub(once, twice), std::size_t(0));
}

void TestSecretScrubber::findsAtEveryPosition()
{
    const SecretScrubber scrubber(keyOf(1), shapes());
    std::string scrubbed;
    for (std::size_t before = 0; before < 100; ++before) {
        for (const std::size_t after : {std::size_t(0), std::size_t(1), std::size_t(40)}) {
            const std::string text = std::string(before, ' ') + github + std::string(after, ' ');
            QCOMPARE(scrubber.scrub(text, scrubbed), std::size_t(1));
            QCOMPARE(scrubbed.size(), before + 4 + 18 + after);
        }
    }
}

void TestSecretScrubber::sinkLetsNothingThrough()
{
    const SecretScrubber scrubber(keyOf(1), shapes());
    CollectingSink kept;
    ScrubbingSink sink(scrubber, kept);
    Record record;
    const std::string raw = "{\"key\":\"" + github + "\"}";
    record.raw = raw;
    record[AuditField::Key] = github;
    sink.accept(record);
    // Written with an escape the secret stands in a field only.
    Record escaped;
    escaped.raw = "{\"path\":\"\\u0067hp_\"}";
    const std::string path = "/v1/" + github;
    escaped[AuditField::Resource] = path;
    sink.accept(escaped);
    sink.reject(raw, 3, "\"" + github + "\" is no time");
    QCOMPARE(sink.replaced(), std::uint64_t(3));
    const std::string hidden = github.substr(4);
    for (const CollectingSink::Event &event : kept.events) {
        QVERIFY(event.raw.find(hidden) == std::string::npos);
        for (const std::string &field : event.fields)
            QVERIFY(field.find(hidden) == std::string::npos);
    }
    QVERIFY(kept.rejected.front().raw.find(hidden) == std::string::npos);
    QVERIFY(kept.rejected.front().reason.find(hidden) == std::string::npos);
    QCOMPARE(kept.events[0][AuditField::Key], scrubber.replacementFor(github));
}

QTEST_GUILESS_MAIN(TestSecretScrubber)
#include "tst_secretscrubber.moc"
