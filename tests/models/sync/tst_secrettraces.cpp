// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/secrettraces.h"

#include "models/audit/import/importer.h"
#include "models/audit/readers/secretscrubber.h"
#include "models/services/servicecatalogue.h"
#include "tests/models/audit/store/sampletrail.h"
#include "tests/models/vault/checks.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using audit::trail::TrailVault;
using audit::trail::waitFor;

namespace {

Key shown(const QString &prefix, const QString &id = u"k1"_s)
{
    Key key;
    key.id = id;
    key.prefix = prefix;
    return key;
}

/// Shown by services whose descriptions name no prefix, and by one that names "gr_".
const QList<Key> &known()
{
    static const QList<Key> keys{
        shown(u"acme_live_lvQuDS"_s),        shown(u"acme_live_lvQu"_s),
        shown(u"acme_live_7b_Kx2"_s), // a "_" among its own letters
        shown(u"acme_test_Zz81…4f2c"_s),     shown(u"gr_4k9f…"_s),
        shown(u"long_0123456789abcdef01"_s), shown(u"prod-eu-1"_s),
        shown(u"ref_ab12"_s, u"ref_0123456789abcdef0123456789"_s),
        shown(u"****9f2c"_s),                shown(QString())};
    return keys;
}

const QByteArray hidden = "8sKfP2mVw0aTqLrXc5YbNdHjEu";
const QByteArray whole = "acme_live_lvQuDS" + hidden;

QByteArray scrubbed(const QByteArray &text)
{
    const audit::SecretScrubber scrubber({}, tokenShapesOf(ServiceCatalogue::load({}), known()));
    std::string clean;
    return scrubber.scrub(text.toStdString(), clean) > 0 ? QByteArray::fromStdString(clean) : text;
}

QByteArray line(const QByteArray &key, int minute)
{
    return "{\"time\":\"2026-03-10T00:0" + QByteArray::number(minute) +
           ":00Z\",\"api_key\":\"" + key + "\",\"action\":\"use\"}\n";
}

} // namespace

class TestSecretTraces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeKeysAreReplaced_data();
    void wholeKeysAreReplaced();
    void othersStay_data();
    void othersStay();
    void aStemIsTakenOnce();
    void aKeyThatStandsAloneDoesNotGetIn();
    void aSecretIsFoundByItsTraces();

private:
    static void import(TrailVault &vault, const QByteArray &text, const QList<Key> &keys);
};

void TestSecretTraces::wholeKeysAreReplaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kept"); // of the key
    QTest::newRow("alone") << whole << QByteArray("acme_live_lvQuDS");
    QTest::newRow("in json") << QByteArray("{\"key\":\"" + whole + "\"}") << QByteArray("acme_live_lvQuDS");
    QTest::newRow("in an address") << QByteArray("/v1?k=" + whole + "&x=1") << QByteArray("acme_live_lvQuDS");
    QTest::newRow("in a header") << QByteArray("X-API-Key: " + whole) << QByteArray("acme_live_lvQuDS");
    QTest::newRow("of which less is shown") << "acme_live_lvQuEE" + hidden << QByteArray("acme_live_lvQu");
    QTest::newRow("that the vault does not know") << "acme_live_0000" + hidden << QByteArray("acme_live_");
    QTest::newRow("of another kind") << "acme_test_0000" + hidden << QByteArray("acme_test_");
    QTest::newRow("described") << "gr_7m2k" + hidden << QByteArray("gr_");
    QTest::newRow("described and known") << "gr_4k9f" + hidden << QByteArray("gr_4k9f");
    QTest::newRow("of which much is shown")
        << "long_0123456789abcdef01" + hidden << QByteArray("long_0123456789abcdef01");
}

void TestSecretTraces::wholeKeysAreReplaced()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, kept);
    const QByteArray clean = scrubbed(text);
    QVERIFY2(!clean.contains(hidden), clean.constData());
    QVERIFY2(clean.contains(QByteArray(kept + '[')), clean.constData());
}

void TestSecretTraces::othersStay_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *const text :
         {"acme_live_lvQuDS", "acme_live_lvQuDS…", "{\"key_prefix\":\"acme_live_lvQuDS\"}", "acme_live_*",
          "long_0123456789abcdef01", "gr_4k9f…", "prod-eu-west-1-cluster-0123456789",
          "ref_0123456789abcdef0123456789", "acme_lives_in_the_year_2026_and_later", "9f2c9f2c9f2c9f2c9f2c9f2c"})
        QTest::newRow(text) << QByteArray(text);
}

void TestSecretTraces::othersStay()
{
    QFETCH(QByteArray, text);
    QCOMPARE(scrubbed(text), text);
}

/// Ten thousand keys of one service cost a search for one prefix.
void TestSecretTraces::aStemIsTakenOnce()
{
    QList<Key> keys;
    for (int i = 0; i < 10'000; ++i)
        keys << shown(u"acme_live_%1_%2"_s.arg(i % 1'000).arg(i)) << shown(u"acme_live_%1"_s.arg(i));
    const ServiceCatalogue catalogue = ServiceCatalogue::load({});
    QCOMPARE(tokenShapesOf(catalogue, keys).size(), tokenShapesOf(catalogue, {}).size() + 1);
}

void TestSecretTraces::import(TrailVault &vault, const QByteArray &text, const QList<Key> &keys)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.ndjson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    audit::ImportOptions options;
    options.secrets = tokenShapesOf(ServiceCatalogue::load({}), keys);
    audit::Importer importer(vault.store());
    const auto outcomes =
        waitFor(importer.importLogs({file.fileName()}, options, std::make_shared<audit::ImportProgress>()));
    VERIFY_OK(outcomes.constFirst().receipt);
}

void TestSecretTraces::aKeyThatStandsAloneDoesNotGetIn()
{
    TrailVault vault;
    import(vault, line(whole, 0) + line("acme_live_lvQuDS", 1), known());
    audit::Question all;
    all.limit = 10;
    const auto answer = waitFor(vault.store().ask(all));
    VERIFY_OK(answer);
    QCOMPARE(answer->rows.size(), 2);
    for (const audit::EventRow &row : answer->rows) {
        QVERIFY2(!row.raw.contains(hidden), row.raw.constData());
        const QByteArray &key = row[AuditField::Key];
        QVERIFY2(key.startsWith("acme_live_lvQuDS") && !key.contains(hidden), key.constData());
    }
}

/// Also where the key became known only between two imports, so that more of it stands before the fingerprint.
void TestSecretTraces::aSecretIsFoundByItsTraces()
{
    TrailVault vault;
    import(vault, line(whole, 0) + line("acme_live_0000" + hidden, 1), {shown(u"acme_live_9999"_s)});
    import(vault, line(whole, 2), known());
    import(vault, "{\"time\":\"2026-03-10T00:03:00Z\",\"header\":\"Bearer " + whole + "\"}\n", {});
    const auto traces = tracesOf(Secret(whole), vault.store());
    VERIFY_OK(traces);
    audit::Question question;
    question.condition = *traces;
    const auto answer = waitFor(vault.store().ask(question));
    VERIFY_OK(answer);
    QCOMPARE(answer->matched, 3U);
    QCOMPARE(answer->total, 4U);
}

QTEST_GUILESS_MAIN(TestSecretTraces)
#include "tst_secrettraces.moc"
