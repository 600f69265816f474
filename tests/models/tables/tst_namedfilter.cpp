// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keyfilterwords.h"
#include "models/tables/namedfilter.h"
#include "models/tables/overviewmodel.h"

#include <QJsonDocument>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

KeyFilter fullFilter()
{
    KeyFilter filter;
    filter.text = u"ci bot"_s;
    filter.scope = u"chats"_s;
    filter.states = {KeyState::ExpiresSoon, KeyState::Active};
    filter.expiry = KeyFilter::Expiry::Within14Days;
    filter.unused = KeyFilter::Unused::For90Days;
    filter.kind = KeyFilter::Kind::ByHand;
    filter.keyId = u"k1"_s;
    filter.place = {u"c1"_s, u"w1"_s, u"p1"_s, u"m1"_s, {u"m1"_s, u"eva@example.org"_s, u"Eva"_s}};
    return filter;
}

} // namespace

class TestNamedFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What is in people's vaults: these words may not change.
    void theWordsStay()
    {
        const QByteArray expected = R"({"expiry":"within_14_days","key":"k1","kind":"by_hand",)"
                                    R"("place":{"connection":"c1","member":"m1",)"
                                    R"("owners":["m1","eva@example.org","Eva"],"project":"p1",)"
                                    R"("workspace":"w1"},"scope":"chats","states":["active","expires_soon"],)"
                                    R"("text":"ci bot","unused":"for_90_days"})";
        QCOMPARE(QJsonDocument(wordsOf(fullFilter())).toJson(QJsonDocument::Compact), expected);
        QCOMPARE(wordsOf(KeyFilter()), QJsonObject());
    }

    void everyFilterComesBack_data()
    {
        QTest::addColumn<KeyFilter>("filter");
        QTest::newRow("nothing") << KeyFilter();
        QTest::newRow("everything") << fullFilter();
        const auto add = [](const char *part, int choice, KeyFilter filter) {
            QTest::addRow("%s %d", part, choice) << filter;
        };
        for (int choice = 1; choice <= int(KeyFilter::Expiry::NotProvided); ++choice) {
            KeyFilter filter;
            filter.expiry = KeyFilter::Expiry(choice);
            add("expiry", choice, filter);
        }
        for (int choice = 1; choice <= int(KeyFilter::Unused::For180Days); ++choice) {
            KeyFilter filter;
            filter.unused = KeyFilter::Unused(choice);
            add("unused", choice, filter);
        }
        for (int choice = 1; choice <= int(KeyFilter::Kind::CuttingOver); ++choice) {
            KeyFilter filter;
            filter.kind = KeyFilter::Kind(choice);
            add("kind", choice, filter);
        }
        for (const KeyState state : allKeyStates()) {
            KeyFilter filter;
            filter.states = {state};
            add("state", int(state), filter);
        }
    }

    void everyFilterComesBack()
    {
        QFETCH(const KeyFilter, filter);
        QVERIFY(filterOf(keptOf({u"x"_s, filter})).filter == filter);
        QCOMPARE(filterOf(keptOf({u"x"_s, filter})).name, u"x"_s);
    }

    void builtInOnesAskWhatTheOverviewCounts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("column");
        QTest::newRow("7") << u"Expiring within 7 days"_s << int(OverviewModel::Within7Days);
        QTest::newRow("14") << u"Expiring within 14 days"_s << int(OverviewModel::Within14Days);
        QTest::newRow("30") << u"Expiring within 30 days"_s << int(OverviewModel::Within30Days);
        QTest::newRow("unused") << u"Never used"_s << int(OverviewModel::NeverUsed);
        QTest::newRow("endless") << u"No expiry"_s << int(OverviewModel::NoExpiry);
        QTest::newRow("open") << u"No allowlist"_s << int(OverviewModel::NoAllowlist);
        QTest::newRow("admin") << u"Admin scope"_s << int(OverviewModel::Administering);
        QTest::newRow("cut-over") << u"Cutting over"_s << int(OverviewModel::CuttingOver);
    }

    void builtInOnesAskWhatTheOverviewCounts()
    {
        QFETCH(const QString, name);
        QFETCH(const int, column);
        const auto found = findFilter(u"  "_s + name.toUpper(), {});
        QVERIFY(found);
        QCOMPARE(found->name, name);
        QVERIFY(found->filter == OverviewModel::filterOf(OverviewModel::Column(column)));
        QVERIFY(found->filter.isNarrow());
        KeyFilter inPlace = found->filter;
        inPlace.place = {u"c1"_s, {}, {}};
        QCOMPARE(nameOfFilter(inPlace, {}), name);
    }

    void onesOwnCountOnlyInTheirPlace()
    {
        const QList<NamedFilter> own{{u"Mine"_s, fullFilter()}};
        QCOMPARE(nameOfFilter(fullFilter(), own), u"Mine"_s);
        KeyFilter elsewhere = fullFilter();
        elsewhere.place = {};
        QCOMPARE(nameOfFilter(elsewhere, own), QString());
        KeyFilter spaced = fullFilter();
        spaced.text = u" ci  bot "_s; // asks the same
        QCOMPARE(nameOfFilter(spaced, own), u"Mine"_s);
    }

    void onesOwnComesFirst()
    {
        const QList<NamedFilter> own{{u"Never used"_s, fullFilter()}};
        QVERIFY(findFilter(u"never used"_s, own)->filter == fullFilter());
        QVERIFY(findFilter(u"never used"_s, {})->filter.unused == KeyFilter::Unused::Never);
        QVERIFY(!findFilter(u"nobody's"_s, own));
    }
};

QTEST_GUILESS_MAIN(TestNamedFilter)
#include "tst_namedfilter.moc"
