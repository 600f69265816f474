// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/keyindexloader.h"

#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

Inventory inventoryOf(const QString &connection, int keys)
{
    Inventory inventory;
    Connection known;
    known.id = connection;
    known.name = connection;
    inventory.connections = {known};
    for (int i = 0; i < keys; ++i) {
        Key key;
        key.connectionId = connection;
        key.id = u"%1-%2"_s.arg(connection).arg(i);
        key.prefix = u"eg_live_%1"_s.arg(i, 8, 10, QLatin1Char('0'));
        inventory.keys << key;
    }
    return inventory;
}

QStringList connectionsIn(const QSignalSpy &made)
{
    QStringList names;
    for (const QVariantList &each : made)
        names << each.constFirst().value<KeyIndexPtr>()->connections().value(0).id;
    return names;
}

} // namespace

class TestKeyIndexLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingWaitsForIt()
    {
        KeyIndexLoader loader;
        QSignalSpy made(&loader, &KeyIndexLoader::made);
        loader.setInventory(inventoryOf(u"a"_s, 20'000));
        QCOMPARE(made.size(), 0);
        QTRY_COMPARE(made.size(), 1);
        const auto index = made.constFirst().constFirst().value<KeyIndexPtr>();
        QCOMPARE(index->count(), 20'000);
        QCOMPARE(index->find("a", "eg_live_00012345"), index->numberOf({u"a"_s, u"a-12345"_s}));
        QVERIFY(index->find("a", "eg_live_00012345") >= 0);
    }

    void onlyTheLastIsHandedOut()
    {
        KeyIndexLoader loader;
        QSignalSpy made(&loader, &KeyIndexLoader::made);
        for (const QString &each : {u"a"_s, u"b"_s, u"c"_s})
            loader.setInventory(inventoryOf(each, 2'000));
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(connectionsIn(made), QStringList{u"c"_s});
        loader.setInventory(inventoryOf(u"d"_s, 10));
        QTRY_COMPARE(made.size(), 2);
        QCOMPARE(connectionsIn(made), (QStringList{u"c"_s, u"d"_s}));
    }

    void noneIsHandedOutOfAVaultThatIsLocked()
    {
        KeyIndexLoader loader;
        QSignalSpy made(&loader, &KeyIndexLoader::made);
        loader.setInventory(inventoryOf(u"secret"_s, 2'000));
        loader.clear();
        loader.setInventory(inventoryOf(u"other"_s, 10));
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(connectionsIn(made), QStringList{u"other"_s});
    }
};

QTEST_GUILESS_MAIN(TestKeyIndexLoader)
#include "tst_keyindexloader.moc"
