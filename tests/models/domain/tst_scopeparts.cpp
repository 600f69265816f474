// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scopeparts.h"
#include "models/domain/scopediff.h"
#include "models/domain/scoperules.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestScopeParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts_data();
    void parts();
    void diff();
};

void TestScopeParts::parts_data()
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

void TestScopeParts::parts()
{
    QFETCH(QString, scope);
    const ScopeParts found = partsOf(scope);
    QTEST(found.resource, "resource");
    QTEST(found.verb, "verb");
    QTEST(found.level, "level");
}

void TestScopeParts::diff()
{
    const ScopeRules rules{{u"{resource}.{action}"_s}, {u"read"_s, u"write"_s}, u"*"_s, {}};
    const ScopeCover cover = [&](const QString &held, const QString &wanted) {
        return covers(rules, held, wanted);
    };
    const ScopeDiff found = scopeDiff({u"b.read"_s, u"a.write"_s, u"c.read"_s, u"c.read"_s},
                                      {u"c.read"_s, u"a.read"_s, u"d.*"_s}, cover);
    const ScopeDiff expected{{{u"a.write"_s, {}}, {u"b.read"_s, {}}},
                             {{u"a.read"_s, u"a.write"_s}, {u"d.*"_s, {}}},
                             {u"c.read"_s}};
    QVERIFY(found == expected);
    QVERIFY(scopeDiff({}, {}, cover) == ScopeDiff());
}

QTEST_GUILESS_MAIN(TestScopeParts)
#include "tst_scopeparts.moc"
