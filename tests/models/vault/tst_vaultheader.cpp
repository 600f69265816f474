// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vaultheader.h"
#include "tests/models/vault/checks.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestVaultHeader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas();
    void keepsSlotsOfUnknownKinds();
    void broken_data();
    void broken();
    void insaneCostsAreRefused_data();
    void insaneCostsAreRefused();
    void sealingTwiceLooksDifferent();

private:
    [[nodiscard]] static VaultHeader header();
};

VaultHeader TestVaultHeader::header()
{
    VaultHeader header;
    header.id = u"an-id"_s;
    header.created = QDateTime::fromSecsSinceEpoch(1'770'000'000, QTimeZone::utc());
    const Secret key = KeyBox::newKey();
    header.passphrase = PassphraseSlot::seal(key, Secret("words"), KdfLimits::cheap()).value();
    header.keychain = KeychainSlot::seal(key, KeyBox::newKey());
    return header;
}

void TestVaultHeader::comesBackAsItWas()
{
    const VaultHeader written = header();
    const auto read = VaultHeader::fromBytes(written.toBytes());
    VERIFY_OK(read);
    QCOMPARE(read->id, written.id);
    QCOMPARE(read->created, written.created);
    QVERIFY(read->passphrase == written.passphrase);
    QVERIFY(read->keychain == written.keychain);
    QCOMPARE(read->toBytes(), written.toBytes());
}

void TestVaultHeader::keepsSlotsOfUnknownKinds()
{
    VaultHeader written = header();
    written.otherSlots = {QJsonObject{{u"kind"_s, u"hardware"_s}, {u"x"_s, 1}}};
    const auto read = VaultHeader::fromBytes(written.toBytes());
    VERIFY_OK(read);
    QCOMPARE(read->otherSlots, written.otherSlots);
}

void TestVaultHeader::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray sound = header().toBytes();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no checksum") << QByteArray("{\"format\": 1}");
    QTest::newRow("short checksum") << QByteArray("{\"checksum\": \"00");
    QTest::newRow("format is text") << QByteArray(sound).replace("\"format\": 1", "\"format\": \"1\"");
    QTest::newRow("format 0") << QByteArray(sound).replace("\"format\": 1", "\"format\": 0");
    QTest::newRow("cut") << sound.chopped(1);
    QTest::newRow("longer") << sound + '\n';
    VaultHeader without = header();
    without.id.clear();
    QTest::newRow("no id") << without.toBytes();
}

void TestVaultHeader::broken()
{
    QFETCH(QByteArray, bytes);
    VERIFY_ERROR(VaultHeader::fromBytes(bytes), ErrorCode::VaultDamaged);
}

void TestVaultHeader::insaneCostsAreRefused_data()
{
    QTest::addColumn<double>("passes");
    QTest::addColumn<double>("memory");
    QTest::newRow("no passes") << 0.0 << 65536.0;
    QTest::newRow("too many passes") << 1e6 << 65536.0;
    QTest::newRow("too much memory") << 1.0 << 1e12;
    QTest::newRow("no memory") << 1.0 << 0.0;
    QTest::newRow("negative") << -1.0 << -1.0;
}

void TestVaultHeader::insaneCostsAreRefused()
{
    QFETCH(double, passes);
    QFETCH(double, memory);
    QJsonObject slot = header().passphrase->toJson();
    QVERIFY(PassphraseSlot::fromJson(slot));
    slot[u"opslimit"_s] = passes;
    slot[u"memlimit"_s] = memory;
    QVERIFY(!PassphraseSlot::fromJson(slot));
}

void TestVaultHeader::sealingTwiceLooksDifferent()
{
    const Secret key = KeyBox::newKey();
    const Secret wrapping = KeyBox::newKey();
    const KeyBox first = KeyBox::seal(key, wrapping);
    const KeyBox second = KeyBox::seal(key, wrapping);
    QVERIFY(first.nonce != second.nonce);
    QVERIFY(first.box != second.box);
    QCOMPARE(first.open(wrapping)->expose(), key.expose());
    QVERIFY(!first.open(key));
}

QTEST_GUILESS_MAIN(TestVaultHeader)
#include "tst_vaultheader.moc"
