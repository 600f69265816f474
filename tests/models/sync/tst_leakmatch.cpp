// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/leakmatch.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using Strength = LeakedKey::Strength;

namespace {

Key shown(const QString &id, const QString &prefix)
{
    Key key;
    key.connectionId = u"c1"_s;
    key.id = id;
    key.name = id;
    key.prefix = prefix;
    return key;
}

QHash<QString, ServiceDescriptionPtr> services()
{
    auto service = std::make_shared<ServiceDescription>();
    CredentialDescription credential;
    credential.prefix = u"acme_live_"_s;
    service->credentials = {credential};
    return {{u"c1"_s, service}};
}

const QList<Key> &keys()
{
    static const QList<Key> all{shown(u"head"_s, u"acme_live_03ab…"_s),
                                shown(u"masked"_s, u"acme_live_************9f2c"_s),
                                shown(u"both"_s, u"acme_live_77aa...zz88"_s),
                                shown(u"bare"_s, u"acme_live_"_s), shown(u"none"_s, QString())};
    return all;
}

} // namespace

class TestLeakMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void theSecretIsCutOutOfTheText();
    void aSecretOfAServiceWithoutKeyIsCounted();
    void manyKeysAreFoundInAVeryLongText();
};

void TestLeakMatch::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("found"); // "id" for a whole secret, "id?" for a part
    QTest::newRow("nothing") << QByteArray("no secret in here, not even acme") << QStringList();
    QTest::newRow("whole, by its head")
        << QByteArray("acme_live_03abKq81LmN0pQrStUv") << QStringList{u"head"_s};
    QTest::newRow("whole, by its tail")
        << QByteArray("acme_live_Kq81LmN0pQrStUv9f2c") << QStringList{u"masked"_s};
    QTest::newRow("whole, by both ends")
        << QByteArray("acme_live_77aaLmN0pQrStUvzz88") << QStringList{u"both"_s};
    QTest::newRow("in a line of a log")
        << QByteArray("2026-11-21 GET /v1 401 Authorization: \"Bearer acme_live_03abKq81LmN0pQrStUv\".\n")
        << QStringList{u"head"_s};
    QTest::newRow("in an .env file") << QByteArray("A=1\nKEY='acme_live_Kq81LmN0pQrStUv9f2c'\n")
                                     << QStringList{u"masked"_s};
    QTest::newRow("two of them, the whole one first")
        << QByteArray("acme_live_77aa and acme_live_03abKq81LmN0pQrStUv")
        << QStringList{u"head"_s, u"both?"_s};
    QTest::newRow("the visible part") << QByteArray("acme_live_03ab") << QStringList{u"head?"_s};
    QTest::newRow("what all secrets share says nothing") << QByteArray("acme_live_") << QStringList();
    QTest::newRow("an end that differs") << QByteArray("acme_live_77aaLmN0pQrStUvzz89") << QStringList();
}

void TestLeakMatch::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, found);
    const LeakFinding finding = findLeaked(Secret(text), keys(), services());
    QStringList actual;
    for (const LeakedKey &leaked : finding.keys)
        actual << leaked.key.id + (leaked.strength == Strength::Whole ? QString() : u"?"_s);
    QCOMPARE(actual, found);
    for (const LeakedKey &leaked : finding.keys)
        QCOMPARE(leaked.secret.isEmpty(), leaked.strength == Strength::Partial);
}

void TestLeakMatch::theSecretIsCutOutOfTheText()
{
    const LeakFinding finding =
        findLeaked(Secret("curl -H 'X-API-Key: acme_live_03abKq81LmN0pQrStUv' https://example.com."), keys(),
                   services());
    QCOMPARE(finding.keys.size(), 1);
    QCOMPARE(finding.keys.constFirst().secret.expose(), QByteArrayView("acme_live_03abKq81LmN0pQrStUv"));
}

void TestLeakMatch::aSecretOfAServiceWithoutKeyIsCounted()
{
    const LeakFinding finding = findLeaked(
        Secret("acme_live_55ccKq81LmN0pQrStUv, acme_live_66ddKq81LmN0pQrStUv"), keys(), services());
    QVERIFY(finding.keys.isEmpty());
    QCOMPARE(finding.unknown.value(u"c1"_s), 2);
}

// Key by key and word by word this would be 10^9 comparisons: minutes.
void TestLeakMatch::manyKeysAreFoundInAVeryLongText()
{
    constexpr int count = 10'000;
    QList<Key> known;
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(6, '0');
        known << shown(QString::number(i), u"acme_live_%1…"_s.arg(QLatin1StringView(number)));
        for (int noise = 0; noise < 10; ++noise)
            text += "word" + QByteArray::number(i * 10 + noise) + ' ';
        if (i % 100 == 0)
            text += "acme_live_" + number + "Kq81LmN0pQrStUv\n";
    }
    const LeakFinding finding = findLeaked(Secret(text), known, services());
    QCOMPARE(finding.keys.size(), count / 100);
    QVERIFY(finding.unknown.isEmpty());
    QCOMPARE(finding.keys.at(1).key.id, u"100"_s);
}

QTEST_GUILESS_MAIN(TestLeakMatch)
#include "tst_leakmatch.moc"
