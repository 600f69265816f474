// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/actfilterproxy.h"
#include "models/tables/actmodel.h"
#include "models/tables/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace claviger;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

Act act(qint64 id, Act::Kind kind, const QString &place = {}, const QString &object = {},
        Act::Outcome outcome = Act::Outcome::Succeeded)
{
    Act act;
    act.id = id;
    act.time = QDateTime::fromSecsSinceEpoch(1'772'323'200 + id, QTimeZone::utc());
    act.kind = kind;
    act.place = place;
    act.object = object;
    act.outcome = outcome;
    return act;
}

/// The newest first, as the vault gives them.
QList<Act> sample()
{
    return {act(4, Act::Kind::RevokeKey, u"Work"_s, u"ci-bot"_s, Act::Outcome::Unknown),
            act(3, Act::Kind::CreateKey, u"Work"_s, u"ci-bot"_s),
            act(2, Act::Kind::FailedUnlock, {}, {}, Act::Outcome::Failed), act(1, Act::Kind::CreateVault)};
}

QStringList numbers(const QAbstractItemModel &shown)
{
    QStringList all;
    for (int row = 0; row < shown.rowCount(); ++row)
        all << shown.index(row, ActModel::Time).data(SortRole).toString();
    return all;
}

} // namespace

class TestActTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLikeASentence();
    void growsAtItsHead();
    void isFoundByNumber();
    void filters_data();
    void filters();
    void everyKindHasWordsAndATopic();
};

void TestActTable::readsLikeASentence()
{
    ActModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.prepend(sample());
    QStringList row;
    for (int column = ActModel::What; column < ActModel::ColumnCount; ++column)
        row << model.index(0, column).data().toString();
    QCOMPARE(row, (QStringList{u"Key revoked"_s, u"Work"_s, u"ci-bot"_s, u"No answer"_s, QString()}));
    QCOMPARE(model.index(0, ActModel::Time).data().toString(), u"2026-03-01 00:00"_s);
    QVERIFY(model.index(0, ActModel::Time).data(Qt::ToolTipRole).toString().contains(u"00:00:04 UTC"_s));
    QCOMPARE(model.headerData(ActModel::Object, Qt::Horizontal, Qt::DisplayRole).toString(), u"On"_s);
}

void TestActTable::growsAtItsHead()
{
    ActModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.prepend({});
    QCOMPARE(model.newest(), 0);
    model.prepend(sample().mid(2));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.prepend(sample()); // two of them are there already
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(numbers(model), (QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
    model.prepend(sample());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.newest(), 4);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.prepend(sample());
    QCOMPARE(model.rowCount(), 4);
}

void TestActTable::isFoundByNumber()
{
    ActModel model;
    QCOMPARE(model.rowOf(1), -1);
    QList<Act> acts = sample();
    acts.removeAt(1);
    model.prepend(acts);
    QCOMPARE(model.rowOf(4), 0);
    QCOMPARE(model.rowOf(3), -1);
    QCOMPARE(model.rowOf(1), 2);
    QCOMPARE(model.rowOf(0), -1);
}

void TestActTable::filters_data()
{
    QTest::addColumn<ActFilter>("filter");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("left");
    const QStringList all{u"4"_s, u"3"_s, u"2"_s, u"1"_s};
    QTest::newRow("none") << ActFilter() << QString() << QString() << all;
    QTest::newRow("topic") << ActFilter{ActTopic::Keys, {}} << QString() << QString()
                           << QStringList{u"4"_s, u"3"_s};
    QTest::newRow("result") << ActFilter{{}, Act::Outcome::Failed} << QString() << QString()
                            << QStringList{u"2"_s};
    QTest::newRow("both") << ActFilter{ActTopic::Keys, Act::Outcome::Succeeded} << QString() << QString()
                          << QStringList{u"3"_s};
    QTest::newRow("connection") << ActFilter() << u"Work"_s << QString() << QStringList{u"4"_s, u"3"_s};
    QTest::newRow("words, in any case")
        << ActFilter() << QString() << u" REVOKED  ci"_s << QStringList{u"4"_s};
    QTest::newRow("nothing") << ActFilter() << u"Play"_s << QString() << QStringList();
}

void TestActTable::filters()
{
    QFETCH(ActFilter, filter);
    QFETCH(QString, connection);
    QFETCH(QString, text);
    QFETCH(QStringList, left);
    ActModel model;
    ActFilterProxy proxy(model);
    const Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    proxy.sort(ActModel::Time, Qt::DescendingOrder);
    model.prepend(sample().mid(2));
    proxy.setFilter(filter);
    proxy.setConnection(connection);
    proxy.setText(text);
    model.prepend(sample()); // what comes later goes through the same filter
    QCOMPARE(numbers(proxy), left);
    model.clear();
    QCOMPARE(proxy.rowCount(), 0);
}

void TestActTable::everyKindHasWordsAndATopic()
{
    QSet<QString> titles;
    QSet<ActTopic> topics;
    for (const Act::Kind kind : allActKinds()) {
        titles.insert(actTitle(kind));
        topics.insert(topicOf(kind));
    }
    QCOMPARE(titles.size(), allActKinds().size());
    QCOMPARE(topics.size(), allActTopics().size());
    for (const ActTopic topic : allActTopics())
        QVERIFY(!topicTitle(topic).isEmpty());
}

QTEST_GUILESS_MAIN(TestActTable)
#include "tst_acttable.moc"
