// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/applicationfilterproxy.h"
#include "models/tables/applicationtablemodel.h"
#include "models/tables/roles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
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

QJsonObject secretOf(const QString &id, const QString &hint, const QJsonValue &lastUsed = QJsonValue::Null)
{
    return {{u"id"_s, id},
            {u"hint"_s, hint},
            {u"created"_s, u"2026-11-01T12:00:00Z"_s},
            {u"last_used"_s, lastUsed}};
}

Application applicationOf(const QString &connection, const QString &id, const QString &name)
{
    Application application;
    application.connectionId = connection;
    application.id = id;
    application.clientId = u"client_"_s + id;
    application.name = name;
    application.created = Moment::fromText(u"2026-11-11T12:00:00Z"_s);
    application.lastUsed = Moment::never();
    application.secrets = {secretOf(u"s1"_s, u"…8f2c"_s)};
    return application;
}

Inventory sample()
{
    Inventory inventory;
    Connection one;
    one.id = u"c1"_s;
    one.name = u"Work"_s;
    one.serviceId = u"endgame"_s;
    inventory.connections = {one};
    inventory.serviceNames = {{u"endgame"_s, u"Endgame"_s}};
    inventory.workspaces = {{u"c1"_s, u"w1"_s, u"Acme"_s, {}, {}}};
    inventory.applications = {applicationOf(u"c1"_s, u"a1"_s, u"export"_s),
                              applicationOf(u"c1"_s, u"a2"_s, u"crm"_s),
                              applicationOf(u"gone"_s, u"a3"_s, u"orphan"_s)};
    inventory.applications[0].workspaceId = u"w1"_s;
    inventory.applications[0].scopes = {u"threads:read"_s, u"threads:write"_s};
    inventory.applications[1].status = u"disabled"_s;
    inventory.applications[1].lastUsed = Moment::fromText(u"2026-11-21T11:00:00Z"_s);
    inventory.applications[1].secrets.append(secretOf(u"s2"_s, {}, u"2026-11-21T11:00:00Z"_s));
    return inventory;
}

Operation cutOverOf(const QString &application, const QDateTime &handedOver)
{
    Operation operation;
    operation.connectionId = u"c1"_s;
    operation.kind = Operation::Kind::RotateApplication;
    operation.state = Operation::State::CuttingOver;
    operation.keyId = application;
    operation.newKeyId = u"s2"_s;
    operation.request = {{u"secrets"_s, QJsonArray{u"s1"_s}}};
    operation.handedOver = handedOver;
    return operation;
}

QStringList printed(const QAbstractItemModel &model, const QList<int> &columns)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

QStringList names(const QAbstractItemModel &model)
{
    return printed(model, {ApplicationTableModel::Name});
}

// Model, proxy and their testers, attached while both are empty.
struct Fixture
{
    MovedClock clock;
    ApplicationTableModel model{clock};
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ApplicationFilterProxy proxy{model};
    QAbstractItemModelTester proxyTester{&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestApplicationTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goldenTable()
    {
        Fixture f;
        f.model.setRows(applicationRowsOf(sample()));
        QList<int> all;
        for (int column = 0; column < ApplicationTableModel::ColumnCount; ++column)
            all.append(column);
        QCOMPARE(
            printed(f.model, all),
            QStringList({u"export | client_a1 | Endgame | Work | Acme | threads:read +1 | …8f2c | 10 d ago | "
                         "never | not provided"_s,
                         u"crm | client_a2 | Endgame | Work |  | none given | s2 +1 | 10 d ago | 1 h ago | "
                         "disabled"_s}));
        QVERIFY(f.model.index(0, ApplicationTableModel::Secrets)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"…8f2c: created 20 d ago, last used never"_s));
        QVERIFY(!f.model.index(0, ApplicationTableModel::Status).data(ProvidedRole).toBool());
        QVERIFY(f.model.index(1, ApplicationTableModel::Status).data(ProvidedRole).toBool());
    }

    void aCutOverSaysHowItStands_data()
    {
        QTest::addColumn<QString>("handedOver");
        QTest::addColumn<QJsonValue>("lastUsed");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody holds the new secret") << QString() << QJsonValue(QJsonValue::Null)
                                                     << u"Nobody said that the new client secret is stored"_s;
        QTest::newRow("the old one is used on")
            << u"2026-11-20T12:00:00Z"_s << QJsonValue(u"2026-11-21T11:59:00Z"_s) << u"were used after"_s;
        QTest::newRow("silent") << u"2026-11-20T12:00:00Z"_s << QJsonValue(u"2026-11-20T11:00:00Z"_s)
                                << u"were not used since"_s;
        QTest::newRow("not told") << u"2026-11-20T12:00:00Z"_s << QJsonValue(QJsonValue::Undefined)
                                  << u"does not tell"_s;
    }

    void aCutOverSaysHowItStands()
    {
        QFETCH(QString, handedOver);
        QFETCH(QJsonValue, lastUsed);
        QFETCH(QString, words);
        Inventory inventory = sample();
        inventory.applications[0].secrets = {secretOf(u"s1"_s, u"…old"_s, lastUsed),
                                             secretOf(u"s2"_s, u"…new"_s)};
        inventory.openOperations = {cutOverOf(u"a1"_s, QDateTime::fromString(handedOver, Qt::ISODate))};
        Fixture f;
        f.model.setRows(applicationRowsOf(inventory));
        const QModelIndex status = f.model.index(0, ApplicationTableModel::Status);
        QCOMPARE(status.data().toString(), u"cutting over"_s);
        QVERIFY(status.data(CuttingOverRole).toBool());
        const QString told = status.data(Qt::ToolTipRole).toString();
        QVERIFY2(told.contains(words) && told.contains(u"…old"_s) && !told.contains(u"…new"_s),
                 qPrintable(told));
        QVERIFY(!f.model.index(1, ApplicationTableModel::Status).data(CuttingOverRole).toBool());
    }

    void aKeyOfTheSameIdIsNotCuttingOver()
    {
        Inventory inventory = sample();
        Key key;
        key.connectionId = u"c1"_s;
        key.id = u"a1"_s;
        inventory.keys = {key};
        inventory.openOperations = {cutOverOf(u"a1"_s, {})};
        QVERIFY(!rowsOf(inventory).constFirst().cuttingOver);
        QVERIFY(applicationRowsOf(inventory).constFirst().cutOver);
    }

    void whatIsUnknownIsSaid()
    {
        Inventory inventory = sample();
        Operation lost = cutOverOf(u"a2"_s, {});
        lost.state = Operation::State::Unknown;
        lost.error = u"Nobody knows."_s;
        inventory.openOperations = {lost};
        Fixture f;
        f.model.setRows(applicationRowsOf(inventory));
        QCOMPARE(f.model.index(1, 0).data(ProblemRole).toString(), u"Nobody knows."_s);
        QCOMPARE(f.model.index(0, 0).data(ProblemRole).toString(), QString());
    }

    void filters()
    {
        Fixture f;
        f.model.setRows(applicationRowsOf(sample()));
        f.proxy.sort(ApplicationTableModel::Name);
        QCOMPARE(names(f.proxy), QStringList({u"crm"_s, u"export"_s}));
        f.proxy.setText(u"EXP client"_s);
        QCOMPARE(names(f.proxy), QStringList(u"export"_s));
        f.proxy.setText(u"8f2c threads:w"_s);
        QCOMPARE(names(f.proxy), QStringList(u"export"_s));
        f.proxy.setText({});
        f.proxy.setPlace({u"c1"_s, u"w1"_s, u"p1"_s}); // in a project those of its workspace are shown
        QCOMPARE(names(f.proxy), QStringList(u"export"_s));
        QCOMPARE(f.proxy.countInPlace(), 1);
        f.proxy.setPlace({u"c2"_s, {}, {}});
        QCOMPARE(f.proxy.rowCount(), 0);
        f.proxy.setPlace({});
        f.proxy.sort(ApplicationTableModel::LastUsed, Qt::DescendingOrder);
        QCOMPARE(names(f.proxy), QStringList({u"crm"_s, u"export"_s}));
    }

    void refreshAtRandom()
    {
        Fixture f;
        QRandomGenerator random(7);
        for (int turn = 0; turn < 60; ++turn) {
            Inventory inventory = sample();
            inventory.applications.clear();
            for (int i = 0; i < 80; ++i) {
                if (random.bounded(2) == 0)
                    inventory.applications.append(
                        applicationOf(u"c1"_s, QString::number(i), u"app %1"_s.arg(random.bounded(9))));
            }
            const QList<ApplicationRow> rows = applicationRowsOf(inventory);
            f.model.setRows(rows);
            QCOMPARE(f.model.rowCount(), int(rows.size()));
            QSet<QString> ids;
            for (int i = 0; i < f.model.rowCount(); ++i)
                ids.insert(f.model.row(i).application.id);
            for (const ApplicationRow &row : rows)
                QVERIFY(ids.contains(row.application.id));
        }
    }

    void tenThousand()
    {
        Fixture f;
        Inventory inventory = sample();
        for (int i = 0; i < 10'000; ++i)
            inventory.applications.append(applicationOf(u"c1"_s, QString::number(i), u"app %1"_s.arg(i)));
        f.model.setRows(applicationRowsOf(inventory));
        QSignalSpy inserted(&f.proxy, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&f.proxy, &QAbstractItemModel::rowsRemoved);
        f.proxy.setText(u"app 99"_s);
        QCOMPARE(f.proxy.rowCount(), 280); // numbers below 10,000 with "99" in them
        f.proxy.setText({});
        QCOMPARE(f.proxy.rowCount(), 10'002);
        QVERIFY(inserted.size() + removed.size() <= 4); // each is a pass over all rows of a view
    }
};

QTEST_MAIN(TestApplicationTable)
#include "tst_applicationtable.moc"
