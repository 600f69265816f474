// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scopecover.h"
#include "models/domain/scopediff.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestScopeCover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts_data();
    void parts();
    void cover_data();
    void cover();
    void diff();
};

void TestScopeCover::parts_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<ScopeLevel>("level");
    QTest::newRow("dots") << u"chats.read"_s << u"chats"_s << u"read"_s << ScopeLevel::Read;
    QTest::newRow("verb first") << u"write:chats"_s << u"chats"_s << u"write"_s << ScopeLevel::Write;
    QTest::newRow("view") << u"settings:view"_s << u"settings"_s << u"view"_s << ScopeLevel::Read;
    QTest::newRow("wildcard") << u"settings:*"_s << u"settings"_s << u"*"_s << ScopeLevel::Admin;
    QTest::newRow("other verb") << u"account:create"_s << u"account"_s << u"create"_s << ScopeLevel::None;
    QTest::newRow("nested") << u"org.keys.admin"_s << u"org.keys"_s << u"admin"_s << ScopeLevel::Admin;
    QTest::newRow("verb alone") << u"admin"_s << QString() << u"admin"_s << ScopeLevel::Admin;
    QTest::newRow("everything") << u"*"_s << QString() << u"*"_s << ScopeLevel::Admin;
    QTest::newRow("every resource") << u"*:read"_s << u"*"_s << u"read"_s << ScopeLevel::Read;
    QTest::newRow("verb first, every resource") << u"read:*"_s << u"*"_s << u"read"_s << ScopeLevel::Read;
    QTest::newRow("a word") << u"offline_access"_s << u"offline_access"_s << QString() << ScopeLevel::None;
    QTest::newRow("nothing") << QString() << QString() << QString() << ScopeLevel::None;
}

void TestScopeCover::parts()
{
    QFETCH(QString, scope);
    const ScopeParts found = partsOf(scope);
    QTEST(found.resource, "resource");
    QTEST(found.verb, "verb");
    QTEST(found.level, "level");
}

void TestScopeCover::cover_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *held, const char *wanted, bool covered) {
        QTest::addRow("%s %s %s", held, covered ? "covers" : "does not cover", wanted)
            << QString::fromLatin1(held) << QString::fromLatin1(wanted) << covered;
    };
    row("chats.read", "chats.read", true);
    row("chats.write", "chats.read", true);
    row("chats.read", "chats.write", false);
    row("chats.write", "contacts.read", false);
    row("admin:members", "write:members", true);
    row("members:admin", "read:members", true);
    row("write:members", "admin:members", false);
    row("settings:*", "settings:view", true);
    row("settings:*", "settings:export", true);
    row("settings:view", "settings:*", false);
    row("*", "chats.write", true);
    row("*", "account:create", true);
    row("admin", "chats.write", true);
    row("admin", "account:create", false);
    row("*:read", "chats:read", true);
    row("*:read", "chats:write", false);
    row("read:*", "read:chats", true);
    row("org.*", "org.keys.read", true);
    row("or.*", "org.keys.read", false);
    row("account:create", "account:read", false);
    row("account:write", "account:create", false);
    row("offline_access", "chats.read", false);
    row("chats", "chats.read", false);
}

void TestScopeCover::cover()
{
    QFETCH(QString, held);
    QFETCH(QString, wanted);
    QTEST(covers(held, wanted), "covered");
}

void TestScopeCover::diff()
{
    const ScopeDiff found = scopeDiff({u"b.read"_s, u"a.write"_s, u"c.read"_s, u"c.read"_s},
                                      {u"c.read"_s, u"a.read"_s, u"d.*"_s}, covers);
    const ScopeDiff expected{{{u"a.write"_s, {}}, {u"b.read"_s, {}}},
                             {{u"a.read"_s, u"a.write"_s}, {u"d.*"_s, {}}},
                             {u"c.read"_s}};
    QVERIFY(found == expected);
    QVERIFY(scopeDiff({}, {}, covers) == ScopeDiff());
}

QTEST_GUILESS_MAIN(TestScopeCover)
#include "tst_scopecover.moc"
