// SPDX-License-Identifier: GPL-3.0-or-later
// When a key was last used by the events of a vault, which is asked before it is revoked.
#include "tests/models/posture/posturefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claviger;
using namespace claviger::postureTest;

class TestLastUses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastEventThatWasNotRefused();
};

void TestLastUses::theLastEventThatWasNotRefused()
{
    PostureFixture fixture;
    const QDateTime now = fixture.clock().now();
    for (const QString &id : {u"k1"_s, u"k2"_s, u"k3"_s})
        fixture.save(fixture.key(id));
    fixture.import({use(u"eg_live_k1"_s, now.addDays(-1)), use(u"eg_live_k1"_s, now.addDays(-3)),
                    use(u"eg_live_k1"_s, now.addSecs(-60), u"denied"_s),
                    use(u"eg_live_k2"_s, now.addDays(-2), u"denied"_s)});
    const PostureReport report = fixture.examine();
    const QString acme = fixture.connection().id;
    QCOMPARE(report.lastUses.value({acme, u"k1"_s}), now.addDays(-1));
    QCOMPARE(report.lastUses.size(), 1);
}

QTEST_GUILESS_MAIN(TestLastUses)
#include "tst_lastuses.moc"
