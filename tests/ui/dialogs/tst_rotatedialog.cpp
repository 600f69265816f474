// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/dialogtools.h"
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/rotatedialog.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

/// A key is rotated, and the old one gets its time.
class TestRotateDialog : public QObject
{
    Q_OBJECT
    const FixedClock m_clock;

private Q_SLOTS:
    void theOldKeyGetsTheTimeThatWasChosen_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("hours"); // -1: no reminder
        QTest::newRow("until silent") << 0 << -1;
        QTest::newRow("an hour") << 1 << 1;
        QTest::newRow("a day") << 2 << 24;
        QTest::newRow("a week") << 3 << 168;
        QTest::newRow("none") << 4 << -1;
    }

    void theOldKeyGetsTheTimeThatWasChosen()
    {
        QFETCH(int, steps);
        QFETCH(int, hours);
        RotateDialog dialog({connectionTo(entergram()), entergram(), key(u"k1"_s, u"ci-bot"_s, 4), {}},
                            m_clock, [](const Key &) { return ready<Result<RotatedKey>>(fail(refusal())); });
        dialog.show();
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(named(dialog, "grace"), Qt::Key_Down);
        QCOMPARE(dialog.grace(), rotationGraces.at(std::size_t(steps)));
        QCOMPARE(reminderAfter(dialog.grace()).value_or(std::chrono::hours(-1)).count(), hours);
    }

    void rotates()
    {
        RotateDialog dialog({connectionTo(entergram()), entergram(), key(u"k1"_s, u"ci-bot"_s, 4), {}},
                            m_clock, [](const Key &k) {
                                return ready<Result<RotatedKey>>(RotatedKey{k, {k, Secret("s")}, true});
                            });
        QSignalSpy rotated(&dialog, &RotateDialog::rotated);
        dialog.show();
        press(dialog, Qt::Key_Return);
        QTRY_COMPARE(rotated.size(), 1);
    }

    void saysWhyItCannotRotate_data()
    {
        QTest::addColumn<QString>("unavailable");
        QTest::addColumn<QString>("reason");
        QTest::newRow("kind") << QString() << u"no way to rotate"_s;
        QTest::newRow("connection") << u"This connection is read-only."_s << u"read-only"_s;
    }

    void saysWhyItCannotRotate()
    {
        QFETCH(QString, unavailable);
        QFETCH(QString, reason);
        RotateDialog dialog({connectionTo(endgame()), endgame(), key(u"k1"_s, u"a"_s, 4), unavailable},
                            m_clock, [](const Key &) { return ready<Result<RotatedKey>>(fail(refusal())); });
        QVERIFY(!primary(dialog)->isEnabled());
        QVERIFY(named<QLabel>(dialog, "status")->text().contains(reason));
    }
};

QTEST_MAIN(TestRotateDialog)
#include "tst_rotatedialog.moc"
