// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/valuecutter.h"

#include <QTest>

#include <cstdio>
#include <random>

using namespace claviger;
using namespace claviger::audit;

class TestValueCutter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsComeBack_data();
    void recordsComeBack();
    void valuesAreCutOut();
    void whatWasNotCutIsRefused();
};

void TestValueCutter::recordsComeBack_data()
{
    QTest::addColumn<QByteArray>("letters");
    QTest::newRow("text") << QByteArray("abc\",:{} 01");
    QTest::newRow("two letters") << QByteArray("ab");
    QTest::newRow("marks") << QByteArray("\x10\x11\x12\x1b\x1f"
                                         "ab");
    QTest::newRow("only marks") << QByteArray("\x10\x1b\x1f");
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(static_cast<char>(i));
    QTest::newRow("every byte") << all;
}

void TestValueCutter::recordsComeBack()
{
    QFETCH(QByteArray, letters);
    const auto seed = std::random_device()();
    std::mt19937_64 random(seed);
    const auto text = [&](std::size_t most) {
        std::string made;
        for (std::size_t left = random() % (most + 1); left > 0; --left)
            made.push_back(
                letters[static_cast<qsizetype>(random() % static_cast<std::size_t>(letters.size()))]);
        return made;
    };
    ValueCutter cutter;
    for (int round = 0; round < 5000; ++round) {
        std::array<std::string, auditFieldCount> values;
        std::string raw;
        for (std::string &value : values) {
            value = text(9);
            // Mostly in the record, in their order, but for some.
            if (random() % 8 != 0)
                raw += text(5) + value;
            else
                raw = value + raw;
        }
        ValueCutter::Fields fields;
        std::ranges::copy(values, fields.begin());
        std::string cut = "before";
        cutter.cut(raw, fields, cut);
        std::string back = "and";
        QVERIFY(fillIn(
            std::string_view(cut).substr(6), [&fields](std::size_t field) { return fields[field]; }, back));
        QVERIFY2(back == "and" + raw, qPrintable(QStringLiteral("seed %1, round %2").arg(seed).arg(round)));
    }
}

void TestValueCutter::valuesAreCutOut()
{
    ValueCutter cutter;
    std::string cut;
    for (int i = 0; i < 100; ++i) {
        const std::string ip = "203.0.113." + std::to_string(i);
        const std::string key = "eg_live_" + std::to_string(i * 7919);
        ValueCutter::Fields fields;
        fields[indexOf(AuditField::Ip)] = ip;
        fields[indexOf(AuditField::Key)] = key;
        fields[indexOf(AuditField::Outcome)] = "success"; // made up by the reader: not in the record
        const std::string raw =
            "{\"ms\":" + std::to_string(i * i) + ",\"ip\":\"" + ip + "\",\"key\":\"" + key + "\"}";
        cut.clear();
        cutter.cut(raw, fields, cut);
        QVERIFY(cut.find(ip) == std::string::npos);
        QVERIFY(cut.find(key) == std::string::npos);
        QVERIFY(cut.size() < 35);
    }
}

void TestValueCutter::whatWasNotCutIsRefused()
{
    const ValueOf nothing = [](std::size_t) { return std::string_view(); };
    std::string raw;
    QVERIFY(!fillIn("ends in \x1f", nothing, raw));
    QVERIFY(!fillIn("no such field \x1c", nothing, raw));
}

QTEST_GUILESS_MAIN(TestValueCutter)
#include "tst_valuecutter.moc"
