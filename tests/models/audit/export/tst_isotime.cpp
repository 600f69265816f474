// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/isotime.h"
#include "models/audit/record.h"

#include <QTest>

using namespace claviger::audit;

class TestIsoTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00Z");
        QTest::newRow("nanosecond") << qint64(1) << QByteArray("1970-01-01T00:00:00.000000001Z");
        QTest::newRow("half") << qint64(500'000'000) << QByteArray("1970-01-01T00:00:00.5Z");
        QTest::newRow("before 1970") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999999999Z");
        QTest::newRow("leap day") << qint64(1'709'164'800'000'000'000) << QByteArray("2024-02-29T00:00:00Z");
        QTest::newRow("none") << qint64(noTime) << QByteArray();
        QTest::newRow("first") << qint64(noTime + 1) << QByteArray("1677-09-21T00:12:43.145224193Z");
        QTest::newRow("last") << std::numeric_limits<qint64>::max()
                              << QByteArray("2262-04-11T23:47:16.854775807Z");
    }

    void writes()
    {
        QFETCH(const qint64, time);
        QTEST(isoTime(time), "text");
    }
};

QTEST_GUILESS_MAIN(TestIsoTime)
#include "tst_isotime.moc"
