// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/keydraft.h"
#include "models/domain/secret.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestKeyValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusWithTheClock_data();
    void statusWithTheClock();
    void wordsComeBack();
    void draftCarriesTheLifetimeInEveryForm_data();
    void draftCarriesTheLifetimeInEveryForm();
    void draftHasNullsWhereNothingIsSaid();
    void cloneKeepsWhatMatters();
    void cloneOfLifetime_data();
    void cloneOfLifetime();
    void secretsShareAndClear();
    void consumedBytesAreTaken();
    void sharedBytesAreLeftAlone();

private:
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc());
};

void TestKeyValues::statusWithTheClock_data()
{
    QTest::addColumn<KeyStatus>("status");
    QTest::addColumn<Moment>("expires");
    QTest::addColumn<KeyStatus>("expected");
    const Moment past = Moment::at(m_now.addSecs(-1));
    const Moment present = Moment::at(m_now);
    const Moment future = Moment::at(m_now.addSecs(1));
    using S = KeyStatus;
    QTest::newRow("active, future") << S::Active << future << S::Active;
    QTest::newRow("active, now") << S::Active << present << S::Expired;
    QTest::newRow("active, past") << S::Active << past << S::Expired;
    QTest::newRow("active, never") << S::Active << Moment::never() << S::Active;
    QTest::newRow("active, not provided") << S::Active << Moment() << S::Active;
    QTest::newRow("unknown, past") << S::Unknown << past << S::Expired;
    QTest::newRow("revoked, past") << S::Revoked << past << S::Revoked;
    QTest::newRow("disabled, past") << S::Disabled << past << S::Disabled;
    QTest::newRow("expired, future") << S::Expired << future << S::Expired;
}

void TestKeyValues::statusWithTheClock()
{
    Key key;
    QFETCH(KeyStatus, status);
    key.status = status;
    QFETCH(Moment, expires);
    QFETCH(KeyStatus, expected);
    key.expires = expires;
    QCOMPARE(statusAt(key, m_now), expected);
    QCOMPARE(isUsable(statusAt(key, m_now)), expected == KeyStatus::Active || expected == KeyStatus::Unknown);
}

void TestKeyValues::wordsComeBack()
{
    for (int i = 0; i <= static_cast<int>(KeyStatus::Archived); ++i) {
        const auto status = static_cast<KeyStatus>(i);
        QCOMPARE(keyStatusFromText(toText(status)), status);
    }
    for (const auto principal : {Principal::NotProvided, Principal::Personal, Principal::Organisation})
        QCOMPARE(principalFromText(toText(principal)), principal);
    QCOMPARE(keyStatusFromText(u"ACTIVE"_s), KeyStatus::Unknown);
}

void TestKeyValues::draftCarriesTheLifetimeInEveryForm_data()
{
    QTest::addColumn<Lifetime>("lifetime");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("days");
    QTest::newRow("a day") << Lifetime::days(1) << qint64(86'400) << qint64(1);
    QTest::newRow("a day and a second") << Lifetime::seconds(86'401) << qint64(86'401) << qint64(2);
    QTest::newRow("a second") << Lifetime::seconds(1) << qint64(1) << qint64(1);
    QTest::newRow("until") << Lifetime::until(m_now.addSecs(3600)) << qint64(3600) << qint64(1);
}

void TestKeyValues::draftCarriesTheLifetimeInEveryForm()
{
    QFETCH(Lifetime, lifetime);
    QFETCH(qint64, seconds);
    KeyDraft draft;
    draft.lifetime = lifetime;
    const QJsonObject json = toJson(draft, m_now);
    const qint64 end = m_now.toSecsSinceEpoch() + seconds;
    QCOMPARE(json[u"ttl_seconds"_s].toInteger(), seconds);
    QTEST(json[u"ttl_days"_s].toInteger(), "days");
    QCOMPARE(json[u"expires_epoch_s"_s].toInteger(), end);
    QCOMPARE(json[u"expires_epoch_ms"_s].toInteger(), end * 1000);
    QCOMPARE(QDateTime::fromString(json[u"expires_at"_s].toString(), Qt::ISODateWithMs).toSecsSinceEpoch(),
             end);
    QVERIFY(json[u"expires_at"_s].toString().endsWith(u'Z'));
    QCOMPARE(json[u"never"_s], QJsonValue(false));
}

void TestKeyValues::draftHasNullsWhereNothingIsSaid()
{
    KeyDraft draft;
    draft.name = u"n"_s;
    draft.lifetime = Lifetime::never();
    const QJsonObject json = toJson(draft, m_now);
    for (const auto &field : {u"template"_s, u"principal"_s, u"workspace"_s, u"project"_s, u"expires_at"_s,
                              u"expires_epoch_s"_s, u"expires_epoch_ms"_s, u"ttl_seconds"_s, u"ttl_days"_s}) {
        QVERIFY2(json.contains(field), qPrintable(field));
        QVERIFY2(json[field].isNull(), qPrintable(field));
    }
    QCOMPARE(json[u"never"_s], QJsonValue(true));
    QCOMPARE(json[u"scopes"_s], QJsonValue(QJsonArray()));
    QCOMPARE(toJson(KeyDraft(), m_now)[u"never"_s], QJsonValue(false));
}

void TestKeyValues::cloneKeepsWhatMatters()
{
    Key key;
    key.workspaceId = u"w"_s;
    key.projectId = u"p"_s;
    key.name = u"name"_s;
    key.scopes = {u"a"_s, u"b"_s};
    key.allowlist = {u"10.0.0.0/8"_s};
    key.principal = Principal::Organisation;
    const KeyDraft draft = cloneOf(key);
    QCOMPARE(draft.workspaceId, key.workspaceId);
    QCOMPARE(draft.projectId, key.projectId);
    QCOMPARE(draft.name, key.name);
    QCOMPARE(draft.scopes, key.scopes);
    QCOMPARE(draft.allowlist, key.allowlist);
    QCOMPARE(draft.principal, key.principal);
}

void TestKeyValues::cloneOfLifetime_data()
{
    QTest::addColumn<Moment>("created");
    QTest::addColumn<Moment>("expires");
    QTest::addColumn<Lifetime>("expected");
    const Moment start = Moment::at(m_now);
    QTest::newRow("span") << start << Moment::at(m_now.addDays(30)) << Lifetime::days(30);
    QTest::newRow("never") << start << Moment::never() << Lifetime::never();
    QTest::newRow("not provided") << start << Moment() << Lifetime();
    QTest::newRow("creation not provided") << Moment() << Moment::at(m_now) << Lifetime();
    QTest::newRow("expired before it was made")
        << start << Moment::at(m_now.addDays(-1)) << Lifetime::seconds(60);
}

void TestKeyValues::cloneOfLifetime()
{
    Key key;
    QFETCH(Moment, created);
    QFETCH(Moment, expires);
    QFETCH(Lifetime, expected);
    key.created = created;
    key.expires = expires;
    QVERIFY(cloneOf(key).lifetime == expected);
}

void TestKeyValues::secretsShareAndClear()
{
    Secret first("abc");
    const Secret second = first;
    QVERIFY(first.expose().data() == second.expose().data()); // one buffer
    first.clear();
    QVERIFY(first.isEmpty());
    QCOMPARE(first.size(), 0);
    QCOMPARE(second.expose(), QByteArrayView("abc"));
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArray()).isEmpty());
}

void TestKeyValues::consumedBytesAreTaken()
{
    QByteArray bytes(64, 'x');
    const Secret secret = Secret::fromConsumed(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(secret.expose(), QByteArrayView(QByteArray(64, 'x')));
}

void TestKeyValues::sharedBytesAreLeftAlone()
{
    QByteArray bytes("shared");
    const QByteArray other = bytes;
    const Secret secret = Secret::fromConsumed(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(other, "shared");
    QCOMPARE(secret.expose(), QByteArrayView("shared"));
}

QTEST_GUILESS_MAIN(TestKeyValues)
#include "tst_keyvalues.moc"
