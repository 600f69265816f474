// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/overviewmodel.h"
#include "models/tables/remindermodel.h"
#include "models/tables/roles.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
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

Key keyOf(const QString &connection, const QString &workspace, const QString &id)
{
    Key key;
    key.connectionId = connection;
    key.workspaceId = workspace;
    key.id = id;
    key.name = id;
    key.status = KeyStatus::Active;
    key.expires = Moment::never();
    key.lastUsed = Moment::never();
    return key;
}

Connection connectionOf(const QString &id, const QString &name)
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.serviceId = id;
    return connection;
}

ServiceDescriptionPtr serviceOf(bool hasAllowlists, const QString &reason = {})
{
    auto service = std::make_shared<ServiceDescription>();
    service->name = u"Service"_s;
    service->allowlist.supported = hasAllowlists;
    service->allowlist.reason = reason;
    service->scopes.supported = hasAllowlists;
    service->scopes.reason = u"It has none."_s;
    return service;
}

/// Two workspaces in one connection, one in the next, none in the third.
Inventory inventoryAt(const QDateTime &now)
{
    Inventory inventory;
    inventory.connections = {connectionOf(u"c1"_s, u"One"_s), connectionOf(u"c2"_s, u"Two"_s),
                             connectionOf(u"c3"_s, u"Three"_s)};
    inventory.connections[0].lastSync = now.addSecs(-600);
    inventory.connections[1].lastSync = now.addSecs(-7200);
    inventory.connections[1].lastSyncError = u"The service is away."_s;
    inventory.connections[2].trust = Connection::Trust::Manual;
    inventory.workspaces = {{u"c1"_s, u"w2"_s, u"Beta"_s, {}, {}},
                            {u"c1"_s, u"w1"_s, u"Acme"_s, {}, {}},
                            {u"c2"_s, u"w1"_s, u"Only"_s, {}, {}}};
    inventory.allowlistOffered = {u"c1"_s};
    Key soon = keyOf(u"c1"_s, u"w1"_s, u"soon"_s);
    soon.expires = Moment::at(now.addDays(10));
    soon.allowlist = {u"203.0.113.0/24"_s};
    soon.scopes = {u"admin:keys"_s};
    Key revoked = keyOf(u"c1"_s, u"w2"_s, u"revoked"_s);
    revoked.status = KeyStatus::Revoked;
    Key outside = keyOf(u"c1"_s, {}, u"outside"_s);
    outside.lastUsed = Moment::at(now);
    Key silent = keyOf(u"c2"_s, u"w1"_s, u"silent"_s);
    silent.lastUsed = {};
    silent.expires = {};
    inventory.keys = {soon, revoked, outside, silent};
    return inventory;
}

struct Fixture
{
    MovedClock clock;
    OverviewModel model{clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QHash<QString, ServiceDescriptionPtr> services{
        {u"c1"_s, serviceOf(true)}, {u"c2"_s, serviceOf(false, u"Two ties keys to nothing."_s)}};

    Fixture() { model.setContent(inventoryAt(clock.now()), services); }
    QStringList printed()
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < OverviewModel::ColumnCount; ++column)
                cells.append(model.index(row, column).data().toString());
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
};

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table();
    void openFindingsAreCounted();
    void placesNarrow_data();
    void placesNarrow();
    void aMissingNumberSaysWhy();
    void aChangeKeepsTheRows();
    void timeMovesCounts();
    void linksAreFilters();
    void headersAreGrouped();
    void reminders();
    void applicationsRemindToo();
    void lostAnswersRemind();
    void remindersFollowTimeAndPlace();
    void matchesSkipTextOnly();
};

//     place|all|active|cutting|ended|7|14|30|never used|no expiry|no allowlist|admin|findings|as of
void TestOverview::table()
{
    Fixture f;
    const QStringList expected{u"One|3|2|0|1|0|1|1|1|1|1|1|–|10 min ago"_s,
                               u"Acme|1|1|0|0|0|1|1|1|0|0|1|–|"_s,
                               u"Beta|1|0|0|1|0|0|0|0|0|0|0|–|"_s,
                               u"Three|0|0|0|0|0|0|0|0|0|–|0|–|kept by hand"_s,
                               u"Only|1|1|0|0|–|–|–|–|–|–|–|–|2 h ago, then failed"_s,
                               u"All workspaces|4|3|0|1|0|1|1|1|1|1|1|–|2 h ago"_s};
    QCOMPARE(f.printed(), expected);
    QCOMPARE(f.model.index(4, 0).data(NoteRole).toString(), u"Two"_s);
    QCOMPARE(f.model.index(4, OverviewModel::AsOf).data(ProblemRole).toString(), u"The service is away."_s);
    QCOMPARE(f.model.index(1, 0).data(DepthRole).toInt(), 1);
    QVERIFY(f.model.index(5, 0).data(TotalRole).toBool());
}

void TestOverview::openFindingsAreCounted()
{
    Fixture f;
    const auto count = [&f](int row) {
        return f.model.index(row, OverviewModel::OpenFindings).data().toString();
    };
    const QModelIndex all = f.model.index(5, OverviewModel::OpenFindings);
    QVERIFY(!f.model.isLink(all)); // nothing was examined yet
    QVERIFY(!all.data(Qt::ToolTipRole).toString().isEmpty());
    const auto about = [](const QString &connection, const QString &workspace, const QString &key,
                          FindingRecord::State state) {
        FindingRecord record;
        record.finding.connectionId = connection;
        record.finding.workspaceId = workspace;
        record.finding.subjectId = key;
        record.state = state;
        return record;
    };
    using State = FindingRecord::State;
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    f.model.setFindings(QList<FindingRecord>{
        about(u"c1"_s, u"w1"_s, u"soon"_s, State::Open), about(u"c1"_s, u"w1"_s, u"soon"_s, State::Open),
        about(u"c1"_s, u"w2"_s, u"revoked"_s, State::Accepted), about(u"c1"_s, {}, u"outside"_s, State::Open),
        about(u"c2"_s, u"w1"_s, u"silent"_s, State::Fixed), about(u"c2"_s, u"w1"_s, u"gone"_s, State::Open)});
    QStringList counts;
    for (int row = 0; row < f.model.rowCount(); ++row)
        counts << count(row);
    QCOMPARE(counts, (QStringList{u"3"_s, u"2"_s, u"0"_s, u"0"_s, u"1"_s, u"4"_s}));
    QVERIFY(f.model.isLink(all));
    QCOMPARE(reset.size(), 0);
    f.model.setFindings({});
    QCOMPARE(count(5), u"–"_s);
}

void TestOverview::placesNarrow_data()
{
    QTest::addColumn<KeyPlace>("place");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("connection") << KeyPlace{u"c1"_s, {}, {}} << QStringList{u"One"_s, u"Acme"_s, u"Beta"_s};
    QTest::newRow("workspace") << KeyPlace{u"c1"_s, u"w2"_s, {}} << QStringList{u"Beta"_s};
    QTest::newRow("only workspace") << KeyPlace{u"c2"_s, {}, {}} << QStringList{u"Only"_s};
    QTest::newRow("nowhere") << KeyPlace{u"gone"_s, {}, {}} << QStringList{};
}

void TestOverview::placesNarrow()
{
    QFETCH(KeyPlace, place);
    QFETCH(QStringList, names);
    Fixture f;
    f.model.setPlace(place);
    QStringList found;
    for (int row = 0; row < f.model.rowCount(); ++row)
        found.append(f.model.index(row, 0).data().toString());
    QCOMPARE(found, names);
    f.model.setPlace({});
    QCOMPARE(f.model.rowCount(), 6);
}

void TestOverview::aMissingNumberSaysWhy()
{
    Fixture f;
    const auto why = [&](int row, OverviewModel::Column column) {
        return f.model.index(row, column).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(why(4, OverviewModel::NoAllowlist), u"Two ties keys to nothing."_s);
    QVERIFY(!why(3, OverviewModel::NoAllowlist).isEmpty());
    QCOMPARE(why(4, OverviewModel::Administering), u"It has none."_s);
    QVERIFY(why(4, OverviewModel::NeverUsed).contains(u"used"_s));
    QVERIFY(why(4, OverviewModel::NoExpiry).contains(u"expire"_s));
    QVERIFY(why(0, OverviewModel::NoAllowlist).isEmpty());
    QVERIFY(!f.model.isLink(f.model.index(4, OverviewModel::NoAllowlist)));
    QVERIFY(!f.model.isLink(f.model.index(0, OverviewModel::AsOf)));
    QVERIFY(f.model.isLink(f.model.index(1, OverviewModel::NoAllowlist)));
    QVERIFY(!f.model.index(4, OverviewModel::NoAllowlist).data(ProvidedRole).toBool());
}

void TestOverview::aChangeKeepsTheRows()
{
    Fixture f;
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    Inventory inventory = inventoryAt(f.clock.now());
    inventory.keys.removeFirst();
    f.model.setContent(inventory, f.services);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.model.index(0, OverviewModel::All).data().toString(), u"2"_s);
    inventory.connections.removeLast();
    f.model.setContent(inventory, f.services);
    QCOMPARE(reset.size(), 1);
    f.model.setContent({}, {});
    QCOMPARE(f.model.rowCount(), 0);
}

void TestOverview::timeMovesCounts()
{
    Fixture f;
    f.clock.time = f.clock.time.addDays(4);
    f.model.refreshTimes();
    QCOMPARE(f.model.index(0, OverviewModel::Within7Days).data().toString(), u"1"_s);
    f.clock.time = f.clock.time.addDays(20);
    f.model.refreshTimes();
    QCOMPARE(f.model.index(0, OverviewModel::Ended).data().toString(), u"2"_s);
    QCOMPARE(f.model.index(0, OverviewModel::Active).data().toString(), u"1"_s);
}

void TestOverview::linksAreFilters()
{
    Fixture f;
    const KeyFilter filter = f.model.filter(f.model.index(1, OverviewModel::Within14Days));
    QCOMPARE(filter.place, (KeyPlace{u"c1"_s, u"w1"_s, {}}));
    QCOMPARE(filter.expiry, KeyFilter::Expiry::Within14Days);
    QVERIFY(!filter.states.contains(KeyState::Revoked));
    const KeyFilter all = f.model.filter(f.model.index(5, OverviewModel::Place));
    QVERIFY(!all.isNarrow());
    QVERIFY(all.place.isEverywhere());
}

void TestOverview::headersAreGrouped()
{
    const Fixture f;
    const auto path = [&](int column) {
        return f.model.headerData(column, Qt::Horizontal, HeaderPathRole).toStringList();
    };
    QCOMPARE(path(OverviewModel::Within7Days), (QStringList{u"Expire within"_s, u"7 days"_s}));
    QCOMPARE(path(OverviewModel::Within30Days).constFirst(), path(OverviewModel::Within7Days).constFirst());
    for (int column = 0; column < OverviewModel::ColumnCount; ++column)
        QCOMPARE(path(column).size(), 2);
}

namespace {

Inventory withReminders(const QDateTime &now)
{
    Inventory inventory = inventoryAt(now);
    Annotation due{u"c1"_s, u"soon"_s, u"Ada"_s, {}, u"OPS-1"_s, {}, {}, now.addDays(-3), now};
    Annotation near{u"c2"_s, u"silent"_s, {}, {}, {}, u"Ask Bob."_s, {}, now.addDays(9), now};
    Annotation far{u"c1"_s, u"outside"_s, {}, {}, {}, u"Later."_s, {}, now.addDays(15), now};
    inventory.annotations = {near, far, due};
    Operation rotation;
    rotation.connectionId = u"c1"_s;
    rotation.kind = Operation::Kind::RotateKey;
    rotation.state = Operation::State::CuttingOver;
    rotation.keyId = u"outside"_s;
    rotation.created = rotation.handedOver = now.addSecs(-7200);
    inventory.openOperations = {rotation};
    return inventory;
}

QStringList printed(const ReminderModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        lines.append(index.data().toString() + u'|' + index.data(NoteRole).toString() + u'|' +
                     index.data(ReminderModel::WhenRole).toString());
    }
    return lines;
}

} // namespace

void TestOverview::reminders()
{
    const MovedClock clock;
    ReminderModel model(clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContent(withReminders(clock.now()));
    QCOMPARE(printed(model),
             (QStringList{u"soon|Acme · One|due 3 d ago"_s, u"outside|One|cutting over, 2 h ago"_s,
                          u"silent|Only · Two|in 9 d"_s}));
    QCOMPARE(model.index(0).data(ReminderModel::DetailRole).toString(), u"Owner: Ada · Ticket: OPS-1"_s);
    // Used after the new secret was handed over: the rule's own sentence.
    QVERIFY(model.index(1)
                .data(ReminderModel::DetailRole)
                .toString()
                .startsWith(u"The old key was used after"_s));
    QCOMPARE(model.index(2).data(ReminderModel::DetailRole).toString(), u"Ask Bob."_s);
    QVERIFY(model.index(1).data(ReminderModel::DueRole).toBool());
    QVERIFY(!model.index(2).data(ReminderModel::DueRole).toBool());
    // Exactly this key: another one may have the same name.
    QCOMPARE(model.filter(model.index(0)).keyId, u"soon"_s);
    QVERIFY(!model.application(model.index(1)));
    QCOMPARE(model.filter(model.index(0)).text, QString());
    QCOMPARE(model.filter(model.index(0)).place, (KeyPlace{u"c1"_s, u"w1"_s, {}}));
}

void TestOverview::applicationsRemindToo()
{
    const MovedClock clock;
    ReminderModel model(clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Inventory inventory = inventoryAt(clock.now());
    Application application;
    application.connectionId = u"c1"_s;
    application.workspaceId = u"w1"_s;
    application.id = u"a1"_s;
    application.name = u"nightly-export"_s;
    application.secrets = {
        QJsonObject{{u"id"_s, u"s1"_s}, {u"hint"_s, u"…8f2c"_s}, {u"last_used"_s, QJsonValue::Null}},
        QJsonObject{{u"id"_s, u"s2"_s}, {u"hint"_s, u"…01ab"_s}}};
    inventory.applications = {application};
    Operation rotation;
    rotation.connectionId = u"c1"_s;
    rotation.kind = Operation::Kind::RotateApplication;
    rotation.state = Operation::State::CuttingOver;
    rotation.keyId = u"a1"_s;
    rotation.newKeyId = u"s2"_s;
    rotation.request = {{u"secrets"_s, QJsonArray{u"s1"_s}}};
    rotation.created = clock.now().addSecs(-7200);
    inventory.openOperations = {rotation};
    model.setContent(inventory);
    QCOMPARE(printed(model), QStringList{u"nightly-export|Acme · One|cutting over, 2 h ago"_s});
    QVERIFY(model.index(0).data(ReminderModel::DueRole).toBool()); // nobody said that the secret is stored
    QCOMPARE(model.application(model.index(0)), (KeyIdentity{u"c1"_s, u"a1"_s}));
    inventory.openOperations[0].handedOver = clock.now().addSecs(-3600);
    model.setContent(inventory);
    QVERIFY(!model.index(0).data(ReminderModel::DueRole).toBool()); // the old one is silent so far
    model.setPlace({u"c2"_s, {}, {}});
    QCOMPARE(model.rowCount(), 0);
}

void TestOverview::lostAnswersRemind()
{
    const MovedClock clock;
    ReminderModel model(clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Inventory inventory = inventoryAt(clock.now());
    Operation create;
    create.connectionId = u"c1"_s;
    create.kind = Operation::Kind::CreateKey;
    create.state = Operation::State::Unknown;
    create.keyName = u"lost-bot"_s;
    create.created = clock.now().addSecs(-7200);
    inventory.openOperations = {create};
    model.setContent(inventory);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"lost-bot"_s);
    QVERIFY(model.index(0).data(ReminderModel::DetailRole).toString().contains(u"Sync"_s));
    // A sync found what it left behind: the reminder leads to exactly this key, to be revoked.
    inventory.openOperations[0].keyId = u"soon"_s;
    inventory.openOperations[0].error = u"Nobody has its secret: revoke it."_s;
    model.setContent(inventory);
    QCOMPARE(printed(model), QStringList{u"soon|Acme · One|answer lost, 2 h ago"_s});
    QCOMPARE(model.index(0).data(ReminderModel::DetailRole).toString(),
             u"Nobody has its secret: revoke it."_s);
    QVERIFY(model.index(0).data(ReminderModel::DueRole).toBool());
    QCOMPARE(model.filter(model.index(0)).keyId, u"soon"_s);
    model.setPlace({u"c2"_s, {}, {}});
    QCOMPARE(model.rowCount(), 0);
}

void TestOverview::remindersFollowTimeAndPlace()
{
    MovedClock clock;
    ReminderModel model(clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContent(withReminders(clock.now()));
    model.setPlace({u"c2"_s, {}, {}});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.index(0).data(ReminderModel::DueRole).toBool());
    clock.time = clock.time.addDays(9);
    model.refreshTimes();
    QVERIFY(model.index(0).data(ReminderModel::DueRole).toBool());
    model.setPlace({});
    QCOMPARE(model.rowCount(), 4);
    model.setContent({});
    QCOMPARE(model.rowCount(), 0);
}

void TestOverview::matchesSkipTextOnly()
{
    const MovedClock clock;
    const KeyRow row = rowsOf(inventoryAt(clock.now())).constFirst();
    KeyFilter filter;
    filter.text = u"nothing like it"_s;
    filter.scope = u"nothing like it"_s;
    QVERIFY(matches(row, KeyState::ExpiresSoon, filter, clock.now()));
    filter.states = {KeyState::Revoked};
    QVERIFY(!matches(row, KeyState::ExpiresSoon, filter, clock.now()));
    filter.states.clear();
    filter.kind = KeyFilter::Kind::AllowlistMissing;
    QVERIFY(!matches(row, KeyState::ExpiresSoon, filter, clock.now()));
    KeyRow open = row;
    open.key.allowlist.clear();
    QVERIFY(matches(open, KeyState::ExpiresSoon, filter, clock.now()));
    open.allowlistOffered = false;
    QVERIFY(!matches(open, KeyState::ExpiresSoon, filter, clock.now()));
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
