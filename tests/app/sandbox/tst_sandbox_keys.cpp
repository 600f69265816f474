// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/sandboxprobe.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claviger;

namespace {

/// How one collection of keys is spoken to.
struct Collection
{
    QString service;
    QString path;      ///< of the collection
    QString firstPage; ///< query
    QString items;
    QString id;
    QString secret;
    QString createdId;
    QJsonObject draft;
    QString probe; ///< a read that the drafted key may do
    int lowest;    ///< keys that the demo has there
    int highest;
};

} // namespace

/// What the key collections have in common: list, create, use, revoke, expire.
class TestSandboxKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data() { collections(); }
    void lists();
    void createdKeyWorksUntilRevoked_data() { collections(); }
    void createdKeyWorksUntilRevoked();
    void expiredKeyIsRefused_data() { collections(); }
    void expiredKeyIsRefused();
    void secretIsShownOnce_data() { collections(); }
    void secretIsShownOnce();

private:
    static void collections();
    [[nodiscard]] static Collection collection(SandboxProbe &probe);
    [[nodiscard]] static QJsonArray walk(SandboxProbe &probe, const Collection &c);
    [[nodiscard]] static QString nextPage(const Collection &c, const Got &page);
};

void TestSandboxKeys::collections()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"entergram", "gravityrail", "appgram", "entri", "entri-project", "endgame"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

Collection TestSandboxKeys::collection(SandboxProbe &probe)
{
    QFETCH(QString, kind);
    const QString expires = probe.clock.time.addDays(30).toString(Qt::ISODateWithMs);
    if (kind == u"entergram") {
        const QString id =
            probe.get(u"/entergram/v1/workspace"_s, probe.admin(kind)).at(u"data.id"_s).toString();
        return {
            kind,
            u"/entergram/v1/workspaces/"_s + id + u"/api-keys"_s,
            u"?limit=7&offset=0"_s,
            u"data.items"_s,
            u"id"_s,
            u"data.secret"_s,
            u"data.apiKey.id"_s,
            {{u"name"_s, u"new"_s}, {u"scopes"_s, QJsonArray{u"chats.read"_s}}, {u"expiresAt"_s, expires}},
            u"/entergram/v1/chats"_s,
            20,
            40};
    }
    if (kind == u"gravityrail") {
        const QString id =
            probe.get(u"/gravityrail/api/v2/w"_s, probe.admin(kind)).at(u"0.uuid"_s).toString();
        const QString workspace = u"/gravityrail/api/v2/w/"_s + id;
        return {kind,
                workspace + u"/api-keys"_s,
                u"?page=1&pageSize=7"_s,
                u"items"_s,
                u"id"_s,
                u"key"_s,
                u"id"_s,
                {{u"name"_s, u"new"_s}, {u"scopes"_s, QJsonArray{u"read:chats"_s}}, {u"expiresInDays"_s, 30}},
                workspace + u"/chats"_s,
                10,
                40};
    }
    if (kind == u"appgram") {
        return {
            kind,
            u"/appgram/api/v1/api-keys"_s,
            u"?page=1&per_page=7"_s,
            u"data"_s,
            u"id"_s,
            u"data.key"_s,
            u"data.id"_s,
            {{u"name"_s, u"new"_s}, {u"scopes"_s, QJsonArray{u"wishes:view"_s}}, {u"expires_at"_s, expires}},
            u"/appgram/api/v1/projects"_s,
            10,
            40};
    }
    if (kind == u"endgame") {
        return {kind,
                u"/endgame/api/v1/api-keys"_s,
                u"?limit=7"_s,
                u"apiKeys"_s,
                u"id"_s,
                u"key"_s,
                u"id"_s,
                {{u"name"_s, u"new"_s}, {u"scope"_s, u"org"_s}},
                u"/endgame/api/v1/threads"_s,
                10,
                40};
    }
    const HeaderMap admin = probe.admin(u"entri"_s);
    const bool ofProject = kind == u"entri-project";
    const QString id = ofProject
                           ? probe.get(u"/entri/api/projects"_s, admin).at(u"data.0._id"_s).toString()
                           : probe.get(u"/entri/api/organizations/current"_s, admin).at(u"_id"_s).toString();
    return {
        u"entri"_s,
        (ofProject ? u"/entri/api/projects/"_s : u"/entri/api/organizations/"_s) + id + u"/tokens"_s,
        u"?page=1&limit=7"_s,
        u"data"_s,
        u"_id"_s,
        u"token"_s,
        u"_id"_s,
        {{u"name"_s, u"new"_s}, {u"scopes"_s, QJsonArray{u"translations:read"_s}}, {u"expiresAt"_s, expires}},
        u"/entri/api/projects"_s,
        ofProject ? 2 : 10,
        40};
}

QString TestSandboxKeys::nextPage(const Collection &c, const Got &page)
{
    if (c.service == u"entergram") {
        const QJsonValue next = page.at(u"data.pagination.nextOffset"_s);
        return next.isNull() ? QString() : u"?limit=7&offset=%1"_s.arg(next.toInt());
    }
    if (c.service == u"gravityrail") {
        const int number = page.at(u"page"_s).toInt();
        return number * 7 < page.at(u"total"_s).toInt() ? u"?pageSize=7&page=%1"_s.arg(number + 1)
                                                        : QString();
    }
    if (c.service == u"endgame") {
        const QString cursor = page.at(u"nextCursor"_s).toString();
        return cursor.isEmpty() ? QString() : u"?limit=7&cursor="_s + cursor;
    }
    const bool entri = c.service == u"entri";
    const int number = page.at(entri ? u"meta.page"_s : u"page"_s).toInt();
    const int pages = page.at(entri ? u"meta.totalPages"_s : u"total_pages"_s).toInt();
    const QString query = entri ? u"?limit=7&page=%1"_s : u"?per_page=7&page=%1"_s;
    return number < pages ? query.arg(number + 1) : QString();
}

QJsonArray TestSandboxKeys::walk(SandboxProbe &probe, const Collection &c)
{
    QJsonArray all;
    for (QString query = c.firstPage; !query.isEmpty() && all.size() < 1000;) {
        const Got page = probe.get(c.path + query, probe.admin(c.service));
        const QJsonArray items = page.at(c.items).toArray();
        if (page.status != 200 || items.isEmpty() || items.size() > 7)
            return {};
        for (const QJsonValue &item : items)
            all.append(item);
        query = nextPage(c, page);
    }
    return all;
}

void TestSandboxKeys::lists()
{
    SandboxProbe probe;
    const Collection c = collection(probe);
    const QJsonArray keys = walk(probe, c);
    QVERIFY2(keys.size() >= c.lowest && keys.size() <= c.highest, qPrintable(QString::number(keys.size())));
    QSet<QString> ids;
    for (const QJsonValue &key : keys) {
        QVERIFY(!key.toObject().value(u"name"_s).toString().isEmpty());
        ids.insert(key.toObject().value(c.id).toString());
    }
    QCOMPARE(ids.size(), keys.size());
}

void TestSandboxKeys::createdKeyWorksUntilRevoked()
{
    SandboxProbe probe;
    const Collection c = collection(probe);
    const HeaderMap admin = probe.admin(c.service);
    const qsizetype before = walk(probe, c).size();
    const Got made = probe.post(c.path, admin, c.draft);
    QCOMPARE(made.status, 201);
    const QByteArray secret = made.at(c.secret).toString().toLatin1();
    QVERIFY(secret.size() > 20);
    QCOMPARE(walk(probe, c).size(), before + 1);
    QCOMPARE(probe.get(c.probe, SandboxProbe::auth(c.service, secret)).status, 200);

    const QString one = c.path + u'/' + made.at(c.createdId).toString();
    QVERIFY(probe.call("DELETE", one, admin).status / 100 == 2);
    QCOMPARE(probe.get(c.probe, SandboxProbe::auth(c.service, secret)).status, 401);
}

void TestSandboxKeys::expiredKeyIsRefused()
{
    SandboxProbe probe;
    const Collection c = collection(probe);
    if (c.service == u"endgame")
        QSKIP("Endgame keys do not expire");
    const Got made = probe.post(c.path, probe.admin(c.service), c.draft);
    const HeaderMap key = SandboxProbe::auth(c.service, made.at(c.secret).toString().toLatin1());
    QCOMPARE(probe.control(u"advance"_s, {{u"seconds"_s, 30 * 86400 - 5}}).status, 200);
    QCOMPARE(probe.get(c.probe, key).status, 200);
    QCOMPARE(probe.control(u"advance"_s, {{u"seconds"_s, 10}}).status, 200);
    const Got refused = probe.get(c.probe, key);
    QCOMPARE(refused.status, 401);
    QVERIFY2(refused.body.contains("expired"), refused.body.constData());
}

void TestSandboxKeys::secretIsShownOnce()
{
    SandboxProbe probe;
    const Collection c = collection(probe);
    const Got made = probe.post(c.path, probe.admin(c.service), c.draft);
    const QByteArray secret = made.at(c.secret).toString().toLatin1();
    QVERIFY(made.body.contains(secret));
    const QString whole = c.path + (c.service == u"gravityrail" ? u"?pageSize=100"_s
                                    : c.service == u"appgram"   ? u"?per_page=100"_s
                                                                : u"?limit=100"_s);
    const Got list = probe.get(whole, probe.admin(c.service));
    QVERIFY(list.body.contains(made.at(c.createdId).toString().toLatin1()));
    QVERIFY(!list.body.contains(secret));
}

QTEST_GUILESS_MAIN(TestSandboxKeys)
#include "tst_sandbox_keys.moc"
