// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/roles.h"
#include "models/tables/scopematrixmodel.h"
#include "models/tables/scopematrixproxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

class MovedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
};

Key keyOf(const QString &connection, const QString &name, const QStringList &scopes)
{
    Key key;
    key.connectionId = connection;
    key.workspaceId = u"w"_s;
    key.id = name;
    key.name = name;
    key.status = KeyStatus::Active;
    key.scopes = scopes;
    return key;
}

Connection connectionOf(const QString &id, const QString &service)
{
    Connection connection;
    connection.id = id;
    connection.name = id;
    connection.serviceId = service;
    return connection;
}

ServiceDescriptionPtr serviceOf(const QStringList &scopes)
{
    auto service = std::make_shared<ServiceDescription>();
    for (const QString &id : scopes) {
        Scope scope;
        scope.id = id;
        scope.title = u"Title of "_s + id;
        service->scopes.catalogue.append(scope);
    }
    return service;
}

/// One service with a plain ladder, one with more verbs and spellings, one without scopes.
struct Fixture
{
    MovedClock clock;
    Inventory inventory;
    QHash<QString, ServiceDescriptionPtr> services;
    ScopeMatrixModel model{clock};
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ScopeMatrixProxy proxy{model};
    QAbstractItemModelTester proxyTester{&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Fixture()
    {
        inventory.connections = {connectionOf(u"c1"_s, u"alpha"_s), connectionOf(u"c2"_s, u"beta"_s),
                                 connectionOf(u"c3"_s, u"gamma"_s), connectionOf(u"c4"_s, u"gamma"_s)};
        inventory.serviceNames = {{u"alpha"_s, u"Alpha"_s}, {u"beta"_s, u"Beta"_s}, {u"gamma"_s, u"Gamma"_s}};
        const auto beta = std::make_shared<ServiceDescription>(
            *serviceOf({u"read:members"_s, u"members:read"_s, u"members:admin"_s, u"account:read"_s,
                        u"account:create"_s}));
        beta->scopes.rules = {{u"{resource}:{action}"_s, u"{action}:{resource}"_s},
                              {u"read"_s, u"write"_s, u"admin"_s},
                              u"*"_s,
                              {}};
        services = {{u"c1"_s, serviceOf({u"chats.read"_s, u"chats.write"_s, u"files.read"_s})},
                    {u"c2"_s, beta},
                    {u"c3"_s, serviceOf({})}};
        Key gone = keyOf(u"c1"_s, u"gone"_s, {u"chats.write"_s});
        gone.status = KeyStatus::Revoked;
        inventory.keys = {keyOf(u"c1"_s, u"reader"_s, {u"chats.read"_s}),
                          keyOf(u"c1"_s, u"writer"_s, {u"chats.read"_s, u"chats.write"_s}),
                          keyOf(u"c1"_s, u"all"_s, {u"*"_s}),
                          keyOf(u"c1"_s, u"odd"_s, {u"files.write"_s, u"files.print"_s}),
                          gone,
                          keyOf(u"c2"_s, u"boss"_s, {u"members:admin"_s, u"account:create"_s}),
                          keyOf(u"c2"_s, u"peer"_s, {u"read:members"_s}),
                          keyOf(u"c3"_s, u"plain"_s, {}),
                          keyOf(u"c4"_s, u"plainer"_s, {})};
        model.setContent(inventory, services);
    }
    QStringList headers()
    {
        QStringList found;
        for (int column = 0; column < model.columnCount(); ++column)
            found.append(model.headerData(column, Qt::Horizontal, HeaderPathRole).toStringList().join(u'/'));
        return found;
    }
    QStringList printed()
    {
        QStringList lines;
        for (int row = 0; row < proxy.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < proxy.columnCount(); ++column)
                cells.append(proxy.index(row, column).data().toString());
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
    QStringList names()
    {
        QStringList found;
        for (int row = 0; row < proxy.rowCount(); ++row)
            found.append(proxy.index(row, 0).data().toString());
        return found;
    }
    QModelIndex cell(const QString &name, int column)
    {
        return proxy.index(int(names().indexOf(name)), column);
    }
};

} // namespace

class TestScopeMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matrix();
    void cellsSayHow();
    void stepsShowWriteWithoutRead();
    void columnsSayHowMany();
    void unknownScopesAreFlagged();
    void keysWithoutScopes();
    void endedKeysOnRequest();
    void placesNarrow();
    void whoCan_data();
    void whoCan();
    void choicesOfAColumn();
    void textFiltersKeysAndScopes_data();
    void textFiltersKeysAndScopes();
    void refreshKeepsAndResets();
    void scopesOfTheServiceItself();
};

void TestScopeMatrix::matrix()
{
    Fixture f;
    QCOMPARE(f.headers(), (QStringList{u"//Key"_s, u"Alpha//chats"_s, u"Alpha/files/level"_s,
                                       u"Alpha/files/print"_s, u"Alpha//*"_s, u"Beta//members"_s,
                                       u"Beta/account/level"_s, u"Beta/account/create"_s}));
    QCOMPARE(f.printed(), (QStringList{u"all|write|write|yes|admin|||"_s, u"odd|–|write|yes|–|||"_s,
                                       u"reader|read|–|–|–|||"_s, u"writer|write|–|–|–|||"_s,
                                       u"boss|||||admin|–|yes"_s, u"peer|||||read|–|–"_s}));
    f.model.setPlace({u"c2"_s, {}, {}});
    QCOMPARE(f.headers(), (QStringList{u"/Key"_s, u"/members"_s, u"account/level"_s, u"account/create"_s}));
    f.model.setPlace({u"c1"_s, {}, {}});
    Inventory plain = f.inventory;
    plain.keys.removeAt(3);
    f.model.setContent(plain, f.services);
    QCOMPARE(f.headers(), (QStringList{u"Key"_s, u"chats"_s, u"files"_s, u"*"_s}));
}

void TestScopeMatrix::cellsSayHow()
{
    Fixture f;
    const auto grant = [&](const QString &name, int column) {
        return ScopeMatrixModel::Grant(f.cell(name, column).data(ScopeMatrixModel::GrantRole).toInt());
    };
    QCOMPARE(grant(u"reader"_s, 1), ScopeMatrixModel::Direct);
    QCOMPARE(grant(u"all"_s, 1), ScopeMatrixModel::Covered);
    QCOMPARE(grant(u"all"_s, 4), ScopeMatrixModel::Direct);
    QCOMPARE(grant(u"reader"_s, 2), ScopeMatrixModel::NotGranted);
    QCOMPARE(grant(u"reader"_s, 5), ScopeMatrixModel::NotApplicable);
    const auto tip = [&](const QString &name, int column) {
        return f.cell(name, column).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(tip(u"writer"_s, 1), u"chats.read: Title of chats.read\nchats.write: Title of chats.write"_s);
    QCOMPARE(tip(u"all"_s, 1), u"covered by *"_s);
    QCOMPARE(tip(u"reader"_s, 2), u"not granted"_s);
    QVERIFY(tip(u"reader"_s, 5).contains(u"Alpha"_s));
    QCOMPARE(f.cell(u"writer"_s, 1).data(Qt::AccessibleTextRole).toString(), u"Alpha chats: write"_s);
}

// Alpha's rules do not say that write includes read; Beta's do.
void TestScopeMatrix::stepsShowWriteWithoutRead()
{
    Fixture f;
    f.inventory.keys[0].scopes = {u"chats.write"_s};
    f.model.setContent(f.inventory, f.services);
    const auto steps = [&](const QString &name, int column) {
        return f.cell(name, column).data(ScopeMatrixModel::StepsRole).toInt();
    };
    QCOMPARE(steps(u"reader"_s, 1), 0b110); // no scope of Alpha's chats is beyond write
    QCOMPARE(steps(u"writer"_s, 1), 0b111);
    QCOMPARE(steps(u"boss"_s, 5), 0b111);
    f.proxy.setWish({u"alpha"_s, u"chats.read"_s});
    QVERIFY(!f.names().contains(u"reader"_s));
}

void TestScopeMatrix::columnsSayHowMany()
{
    const Fixture f;
    const auto note = [&](int column) {
        return f.model.headerData(column, Qt::Horizontal, NoteRole).toString();
    };
    QCOMPARE(f.model.headerData(1, Qt::Horizontal, CountRole).toInt(), 3);
    QCOMPARE(f.model.headerData(7, Qt::Horizontal, CountRole).toInt(), 1);
    QVERIFY(note(1).contains(u'3'));
    QVERIFY(note(0).isEmpty());
    QCOMPARE(f.model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(),
             u"chats.read: Title of chats.read\nchats.write: Title of chats.write"_s);
}

void TestScopeMatrix::unknownScopesAreFlagged()
{
    Fixture f;
    QVERIFY(f.cell(u"odd"_s, 2).data(ScopeMatrixModel::UnknownRole).toBool());
    QVERIFY(!f.cell(u"writer"_s, 1).data(ScopeMatrixModel::UnknownRole).toBool());
    QVERIFY(
        f.cell(u"odd"_s, 2).data(Qt::ToolTipRole).toString().contains(u"not in the catalogue of Alpha"_s));
    QVERIFY(f.cell(u"odd"_s, 2).data(Qt::AccessibleTextRole).toString().endsWith(u"unknown scope"_s));
    // Only a column of nothing but unknown scopes is one itself.
    QVERIFY(f.model.headerData(2, Qt::Horizontal, ProblemRole).toString().isEmpty());
    QVERIFY(!f.model.headerData(3, Qt::Horizontal, ProblemRole).toString().isEmpty());
    // Where nobody lists scopes, none of them is out of the list.
    f.services.insert(u"c1"_s, serviceOf({}));
    f.model.setContent(f.inventory, f.services);
    for (int column = 0; column < f.model.columnCount(); ++column)
        QVERIFY(f.model.headerData(column, Qt::Horizontal, ProblemRole).toString().isEmpty());
}

void TestScopeMatrix::keysWithoutScopes()
{
    Fixture f;
    QCOMPARE(f.model.keysWithoutScopes(), 2);
    QCOMPARE(f.model.servicesWithoutScopes(), 1);
    f.model.setPlace({u"c1"_s, {}, {}});
    QCOMPARE(f.model.keysWithoutScopes(), 0);
    f.model.setPlace({u"c4"_s, {}, {}});
    QCOMPARE(f.model.keysWithoutScopes(), 1);
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.columnCount(), 1);
}

void TestScopeMatrix::endedKeysOnRequest()
{
    Fixture f;
    QVERIFY(!f.names().contains(u"gone"_s));
    f.model.setEndedShown(true);
    QVERIFY(f.names().contains(u"gone"_s));
    QCOMPARE(f.model.headerData(1, Qt::Horizontal, CountRole).toInt(), 4);
    f.model.setEndedShown(false);
    f.inventory.keys[0].expires = Moment::at(f.clock.time.addDays(1));
    f.model.setContent(f.inventory, f.services);
    QVERIFY(f.names().contains(u"reader"_s));
    f.clock.time = f.clock.time.addDays(2);
    f.model.refreshTimes();
    QVERIFY(!f.names().contains(u"reader"_s));
}

void TestScopeMatrix::placesNarrow()
{
    Fixture f;
    f.model.setPlace({u"c2"_s, {}, {}});
    QCOMPARE(f.names(), (QStringList{u"boss"_s, u"peer"_s}));
    f.model.setPlace({u"c2"_s, u"elsewhere"_s, {}});
    QCOMPARE(f.names(), QStringList());
    f.model.setPlace({});
    QCOMPARE(f.names().size(), 6);
}

void TestScopeMatrix::whoCan_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("read, or wider") << u"alpha"_s << u"chats.read"_s
                                    << QStringList{u"all"_s, u"reader"_s, u"writer"_s};
    QTest::newRow("write") << u"alpha"_s << u"chats.write"_s << QStringList{u"all"_s, u"writer"_s};
    QTest::newRow("everything") << u"alpha"_s << u"*"_s << QStringList{u"all"_s};
    QTest::newRow("another spelling") << u"beta"_s << u"members:read"_s << QStringList{u"boss"_s, u"peer"_s};
    QTest::newRow("other verb") << u"beta"_s << u"account:create"_s << QStringList{u"boss"_s};
    QTest::newRow("nobody") << u"beta"_s << u"account:read"_s << QStringList{};
}

void TestScopeMatrix::whoCan()
{
    QFETCH(QString, service);
    QFETCH(QString, scope);
    QFETCH(QStringList, keys);
    Fixture f;
    f.proxy.setWish({service, scope});
    QCOMPARE(f.names(), keys);
    f.model.setContent(f.inventory, f.services);
    QCOMPARE(f.names(), keys);
    for (int column = 1; column < f.proxy.columnCount(); ++column)
        QCOMPARE(f.proxy.isColumnWanted(column), (column < 5) == (service == u"alpha"_s));
    f.proxy.setWish({});
    QVERIFY(f.proxy.isColumnWanted(7));
    QCOMPARE(f.names().size(), 6);
}

void TestScopeMatrix::choicesOfAColumn()
{
    const Fixture f;
    const auto printed = [&](int column) {
        QStringList lines;
        for (const ScopeMatrixModel::Choice &choice : f.model.choices(column))
            lines.append(u"%1 %2"_s.arg(choice.wish.scope).arg(choice.keys));
        return lines;
    };
    QCOMPARE(printed(0), QStringList());
    QCOMPARE(printed(1), (QStringList{u"chats.read 3"_s, u"chats.write 2"_s}));
    QCOMPARE(printed(5), (QStringList{u"read:members 2"_s, u"members:admin 1"_s}));
    for (int column = 1; column < f.model.columnCount(); ++column) {
        for (const ScopeMatrixModel::Choice &choice : f.model.choices(column))
            QCOMPARE(f.model.columnOf(choice.wish), column);
    }
}

void TestScopeMatrix::textFiltersKeysAndScopes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QList<int>>("columns");
    const QList<int> every{0, 1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("nothing") << QString() << QStringList{u"all"_s,    u"odd"_s,  u"reader"_s,
                                                         u"writer"_s, u"boss"_s, u"peer"_s}
                             << every;
    QTest::newRow("a key") << u"Boss"_s << QStringList{u"boss"_s} << every;
    QTest::newRow("a scope, however it is held")
        << u"chats"_s << QStringList{u"all"_s, u"reader"_s, u"writer"_s} << QList<int>{0, 1};
    QTest::newRow("a scope and a key") << u"chats writer"_s << QStringList{u"writer"_s} << QList<int>{0, 1};
    QTest::newRow("no such thing") << u"zzz"_s << QStringList{} << every;
}

void TestScopeMatrix::textFiltersKeysAndScopes()
{
    QFETCH(QString, text);
    Fixture f;
    f.proxy.setText(text);
    QTEST(f.names(), "keys");
    QList<int> columns;
    for (int column = 0; column < f.proxy.columnCount(); ++column) {
        if (f.proxy.isColumnWanted(column))
            columns.append(column);
    }
    QTEST(columns, "columns");
}

void TestScopeMatrix::refreshKeepsAndResets()
{
    Fixture f;
    QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    f.model.refreshTimes();
    f.inventory.keys[0].name = u"renamed"_s;
    f.model.setContent(f.inventory, f.services);
    QCOMPARE(resets.size(), 0);
    QVERIFY(f.names().contains(u"renamed"_s));
    f.inventory.keys[0].scopes = {u"chats.erase"_s};
    f.model.setContent(f.inventory, f.services);
    QCOMPARE(resets.size(), 1);
    QVERIFY(f.headers().contains(u"Alpha/chats/erase"_s));
    f.model.setContent({}, {});
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.columnCount(), 1);
}

void TestScopeMatrix::scopesOfTheServiceItself()
{
    Fixture f;
    Scope listed;
    listed.connectionId = u"c1"_s;
    listed.id = u"files.print"_s;
    listed.title = u"Print"_s;
    f.inventory.scopes.insert(u"c1"_s, {listed});
    f.model.setContent(f.inventory, f.services);
    QCOMPARE(f.headers().at(3), u"Alpha/files/print"_s);
    QVERIFY(f.model.headerData(3, Qt::Horizontal, ProblemRole).toString().isEmpty());
    QCOMPARE(f.model.headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString(), u"files.print: Print"_s);
}

QTEST_GUILESS_MAIN(TestScopeMatrix)
#include "tst_scopematrix.moc"
