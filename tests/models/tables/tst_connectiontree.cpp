// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"
#include "models/tables/connectiontreemodel.h"
#include "models/tables/pagelist.h"
#include "models/tables/roles.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

const SystemClock systemClock;

Connection connectionOf(const QString &id, const QString &name, const QString &error = {})
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.serviceId = u"entri"_s;
    connection.lastSyncError = error;
    return connection;
}

Key keyIn(const QString &connection, const QString &workspace, const QString &project = {})
{
    Key key;
    key.connectionId = connection;
    key.workspaceId = workspace;
    key.projectId = project;
    return key;
}

Inventory sample()
{
    Inventory inventory;
    inventory.serviceNames = {{u"entri"_s, u"Entri"_s}};
    inventory.connections = {connectionOf(u"c2"_s, u"work"_s, u"No answer."_s),
                             connectionOf(u"c1"_s, u"Home"_s)};
    inventory.workspaces = {{u"c1"_s, u"w1"_s, u"Beta"_s, {}, {}},
                            {u"c1"_s, u"w2"_s, u"acme"_s, {}, {}},
                            {u"c2"_s, u"w1"_s, {}, {}, {}}};
    inventory.projects = {{u"c1"_s, u"w2"_s, u"p1"_s, u"Site"_s, {}}};
    inventory.keys = {keyIn(u"c1"_s, u"w2"_s, u"p1"_s), keyIn(u"c1"_s, u"w2"_s), keyIn(u"c1"_s, u"w1"_s),
                      keyIn(u"c2"_s, {})};
    return inventory;
}

void printTree(const QAbstractItemModel &model, const QModelIndex &parent, int depth, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString(depth * 2, u' ') % index.data().toString() % u' ' %
                     QString::number(index.data(CountRole).toInt()));
        printTree(model, index, depth + 1, lines);
    }
}

QStringList printed(const QAbstractItemModel &model)
{
    QStringList lines;
    printTree(model, {}, 0, lines);
    return lines;
}

} // namespace

class TestConnectionTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goldenTree();
    void refreshKeepsNodes();
    void refreshAtRandom();
    void members();
    void manyMembers();
    void pages();
};

void TestConnectionTree::goldenTree()
{
    ConnectionTreeModel model(systemClock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setInventory(sample());
    QCOMPARE(printed(model), QStringList({u"Home 3"_s, u"  acme 2"_s, u"    Site 1"_s, u"  Beta 1"_s,
                                          u"work 1"_s, u"  w1 0"_s}));
    const QModelIndex work = model.index(1, 0);
    QCOMPARE(work.data(ProblemRole).toString(), u"No answer."_s);
    QCOMPARE(model.place(work), (KeyPlace{u"c2"_s, {}, {}}));
    const KeyPlace site{u"c1"_s, u"w2"_s, u"p1"_s};
    QCOMPARE(model.find(site).data().toString(), u"Site"_s);
    QVERIFY(!model.find({u"c9"_s, {}, {}}).isValid());
}

void TestConnectionTree::refreshKeepsNodes()
{
    ConnectionTreeModel model(systemClock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Inventory inventory = sample();
    model.setInventory(inventory);
    const QPersistentModelIndex beta = model.find({u"c1"_s, u"w1"_s, {}});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    inventory.workspaces[0].name = u"Aardvark"_s; // sorts before its sibling now
    inventory.connections.removeFirst();
    inventory.connections.append(connectionOf(u"c0"_s, u"Archive"_s));
    model.setInventory(inventory);
    QVERIFY(beta.isValid());
    QCOMPARE(beta.data().toString(), u"Aardvark"_s);
    QCOMPARE(beta.row(), 0);
    QCOMPARE(printed(model),
             QStringList({u"Archive 0"_s, u"Home 3"_s, u"  Aardvark 1"_s, u"  acme 2"_s, u"    Site 1"_s}));
    QCOMPARE(reset.size(), 0);
    model.setInventory({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!beta.isValid());
}

void TestConnectionTree::refreshAtRandom()
{
    ConnectionTreeModel model(systemClock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(11);
    for (int round = 0; round < 60; ++round) {
        Inventory inventory;
        for (int i = 0; i < 8; ++i) {
            if (random.bounded(2) == 0)
                inventory.connections.append(
                    connectionOf(QString::number(i), u"name %1"_s.arg(random.bounded(100, 999))));
        }
        model.setInventory(inventory);
        ConnectionTreeModel fresh(systemClock);
        fresh.setInventory(inventory);
        QCOMPARE(printed(model), printed(fresh));
    }
}

void TestConnectionTree::members()
{
    ConnectionTreeModel model(systemClock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Inventory inventory = sample();
    inventory.members = {{u"c1"_s, u"w2"_s, u"u1"_s, u"Zoe"_s, u"zoe@acme.example"_s, u"owner"_s, {}, {}, {}},
                         {u"c1"_s, u"w2"_s, u"u2"_s, {}, u"ada@acme.example"_s, {}, {}, {}, {}},
                         {u"c2"_s, {}, u"u3"_s, u"Bob"_s, {}, u"admin"_s, {}, {}, {}}};
    const auto own = [&inventory](int key, const QString &owner, Principal principal, const QString &name) {
        inventory.keys[key].owner = owner;
        inventory.keys[key].principal = principal;
        inventory.keys[key].status = KeyStatus::Active;
        inventory.keys[key].name = name;
    };
    own(0, u"zoe"_s, Principal::Personal, u"deploy"_s); // by name, in another case
    own(1, u"u1"_s, Principal::Organisation, u"billing"_s);
    own(2, u"u1"_s, Principal::Personal, u"elsewhere"_s); // in another workspace
    own(3, u"Bob"_s, Principal::Personal, u"bot"_s);
    inventory.keys[3].status = KeyStatus::Revoked;
    model.setInventory(inventory);
    QCOMPARE(printed(model), QStringList({u"Home 3"_s, u"  acme 2"_s, u"    Site 1"_s, u"    Members 2"_s,
                                          u"      ada@acme.example 0"_s, u"      Zoe 2"_s, u"  Beta 1"_s,
                                          u"work 1"_s, u"  w1 0"_s, u"  Members 1"_s, u"    Bob 1"_s}));
    const QModelIndex zoe = model.find({u"c1"_s, u"w2"_s, {}, u"u1"_s, {}});
    QCOMPARE(zoe.data(NoteRole).toString(), u"owner"_s);
    const QString told = zoe.data(Qt::ToolTipRole).toString();
    QVERIFY2(told.contains(u"deploy"_s) && !told.contains(u"billing"_s) && !told.contains(u"elsewhere"_s),
             qPrintable(told));
    const KeyPlace place = model.place(zoe);
    QVERIFY(place.contains(inventory.keys.at(0)) && place.contains(inventory.keys.at(1)));
    QVERIFY(!place.contains(inventory.keys.at(2)) && !place.contains(inventory.keys.at(3)));
    // A revoked key dies no more.
    const QModelIndex bob = model.find({u"c2"_s, {}, {}, u"u3"_s, {}});
    QVERIFY(bob.data(Qt::ToolTipRole).toString().contains(u"No key dies"_s));
    // Nor does one that has ended by itself, whatever the service called it at the last sync.
    inventory.keys[0].expires = Moment::at(systemClock.now().addSecs(-1));
    model.setInventory(inventory);
    QVERIFY(zoe.data(Qt::ToolTipRole).toString().contains(u"No key dies"_s));
    // A member who is called something else stays the same node.
    const QPersistentModelIndex kept = zoe;
    inventory.members[0].name = u"Aaron"_s;
    model.setInventory(inventory);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"Aaron"_s);
    QVERIFY(model.place(kept).ownerNames.contains(u"Aaron"_s));
    // The place of the workspace is the workspace, not the group of its members.
    QCOMPARE(model.find({u"c1"_s, u"w2"_s, {}}).data().toString(), u"acme"_s);
}

// One by one, each looked for among all the others, this would take minutes.
void TestConnectionTree::manyMembers()
{
    constexpr int count = 40'000;
    ConnectionTreeModel model(systemClock);
    Inventory inventory = sample();
    for (int i = 0; i < count; ++i) {
        Member member;
        member.connectionId = u"c1"_s;
        member.workspaceId = u"w2"_s;
        member.id = QString::number(i);
        member.name = u"member %1"_s.arg(i, 6, 10, QChar(u'0'));
        inventory.members << member;
    }
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setInventory(inventory);
    QCOMPARE(inserted.size(), 1); // the connections with all that is below them
    const QModelIndex last = model.find({u"c1"_s, u"w2"_s, {}, QString::number(count - 1), {}});
    QCOMPARE(last.row(), count - 1);
    QCOMPARE(model.index(last.row(), 0, last.parent()), last);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex kept = last;
    inventory.members.remove(1, count - 2);
    model.setInventory(inventory);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(kept.row(), 1);
    model.setInventory(inventory);
    QCOMPARE(removed.size(), 1);
}

void TestConnectionTree::pages()
{
    PageList pages;
    const QAbstractItemModelTester tester(&pages, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(pages.index(0).data().toString(), u"Overview"_s);
    const QModelIndex keys = pages.index(pages.rowOf(Page::Keys));
    QCOMPARE(keys.data().toString(), u"Keys"_s);
    QCOMPARE(keys.data(CountRole).toInt(), -1);
    QSignalSpy changed(&pages, &QAbstractItemModel::dataChanged);
    pages.setCount(Page::Keys, 12);
    pages.setCount(Page::Keys, 12);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(keys.data(CountRole).toInt(), 12);
}

QTEST_GUILESS_MAIN(TestConnectionTree)
#include "tst_connectiontree.moc"
