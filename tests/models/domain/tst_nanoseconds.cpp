// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/nanoseconds.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestNanoseconds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void whatIsTooFarStaysInOrder();
};

void TestNanoseconds::thereAndBack_data()
{
    QTest::addColumn<QString>("time");
    for (const char *time :
         {"1823-12-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z", "1970-01-01T00:00:00.000Z",
          "2026-11-21T12:00:00.123Z", "2262-04-11T23:47:16.854Z"})
        QTest::newRow(time) << QString::fromLatin1(time);
}

void TestNanoseconds::thereAndBack()
{
    QFETCH(const QString, time);
    const QDateTime instant = QDateTime::fromString(time, Qt::ISODateWithMs);
    QCOMPARE(fromNanoseconds(toNanoseconds(instant)), instant);
}

/// A key that runs to the year 2400 did not end in 1830.
void TestNanoseconds::whatIsTooFarStaysInOrder()
{
    const auto at = [](int year) {
        return toNanoseconds(QDateTime(QDate(year, 1, 1), QTime(0, 0), QTimeZone::utc()));
    };
    const std::int64_t now = at(2026);
    for (const int year : {2263, 2400, 9998}) {
        QCOMPARE(at(year), std::numeric_limits<std::int64_t>::max());
        QVERIFY(at(year) - now > 0);
    }
    for (const int year : {2, 1500, 1700, 1800}) {
        QVERIFY(at(year) < at(1824));
        QVERIFY(now - at(year) > 0); // a span, not an overflow
    }
}

QTEST_GUILESS_MAIN(TestNanoseconds)
#include "tst_nanoseconds.moc"
