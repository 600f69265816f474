// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scoperules.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

ScopeRules dotted()
{
    ScopeRules rules;
    rules.forms = QStringList{u"{resource}.{action}"_s};
    rules.wildcard.clear();
    return rules;
}

ScopeRules levels()
{
    ScopeRules rules;
    rules.forms = QStringList{u"{action}:{resource}"_s, u"{resource}:{action}"_s};
    rules.order = QStringList{u"read"_s, u"write"_s, u"admin"_s};
    rules.wildcard.clear();
    rules.implies = {{u"admin:workspace"_s, {u"*"_s}},
                     {u"write:chats"_s, {u"read:files"_s}},
                     {u"read:files"_s, {u"write:chats"_s}}};
    return rules;
}

ScopeRules wildcards()
{
    ScopeRules rules;
    rules.forms = QStringList{u"{resource}:{action}"_s};
    return rules;
}

} // namespace

class TestScopeRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void covering_data()
    {
        QTest::addColumn<ScopeRules>("rules");
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const ScopeRules &rules, const QString &held,
                            const QString &wanted,
                            bool expected) { QTest::newRow(name) << rules << held << wanted << expected; };
        row("the same", dotted(), u"chats.read"_s, u"chats.read"_s, true);
        row("write without read", dotted(), u"chats.write"_s, u"chats.read"_s, false);
        row("other resource", dotted(), u"chats.read"_s, u"messages.read"_s, false);
        row("no wildcard", dotted(), u"chats.*"_s, u"chats.read"_s, false);
        row("star is no wildcard", dotted(), u"*"_s, u"chats.read"_s, false);
        row("write includes read", levels(), u"write:members"_s, u"read:members"_s, true);
        row("admin includes read", levels(), u"admin:members"_s, u"read:members"_s, true);
        row("read does not include write", levels(), u"read:members"_s, u"write:members"_s, false);
        row("level on another resource", levels(), u"admin:members"_s, u"read:data"_s, false);
        row("two spellings", levels(), u"members:admin"_s, u"read:members"_s, true);
        row("two spellings, too little", levels(), u"members:read"_s, u"write:members"_s, false);
        row("implies everything", levels(), u"admin:workspace"_s, u"read:chats"_s, true);
        row("implies everything, unknown too", levels(), u"admin:workspace"_s, u"billing"_s, true);
        row("implies in a circle, found", levels(), u"write:chats"_s, u"read:files"_s, true);
        row("implies in a circle, not found", levels(), u"write:chats"_s, u"read:sites"_s, false);
        row("every action", wildcards(), u"settings:*"_s, u"settings:view"_s, true);
        row("one action is not every one", wildcards(), u"settings:view"_s, u"settings:*"_s, false);
        row("every action of another", wildcards(), u"settings:*"_s, u"members:view"_s, false);
        row("a longer name", wildcards(), u"set:*"_s, u"settings:view"_s, false);
        row("every resource", wildcards(), u"*:view"_s, u"members:view"_s, true);
        row("everything", wildcards(), u"*"_s, u"members:view"_s, true);
        row("resource with a colon", wildcards(), u"help:center:*"_s, u"help:center:view"_s, true);
        row("no form, by its start", ScopeRules(), u"repo/*"_s, u"repo/read"_s, true);
        row("no form", ScopeRules(), u"repo"_s, u"repo/read"_s, false);
        row("empty", wildcards(), QString(), u"members:view"_s, false);
        row("nothing before the separator", wildcards(), u":*"_s, u"members:view"_s, false);
    }

    void covering()
    {
        QFETCH(ScopeRules, rules);
        QFETCH(QString, held);
        QFETCH(QString, wanted);
        QFETCH(bool, expected);
        QCOMPARE(covers(rules, held, wanted), expected);
        QCOMPARE(covers(rules, QStringList{u"something.else"_s, held}, wanted), expected);
    }

    void holdingNothingCoversNothing() { QVERIFY(!covers(wildcards(), QStringList(), u"members:view"_s)); }

    void spellings()
    {
        QVERIFY(isSameRight(levels(), u"read:members"_s, u"members:read"_s));
        QVERIFY(!isSameRight(levels(), u"read:members"_s, u"members:write"_s));
        QVERIFY(!isSameRight(dotted(), u"plain"_s, u"other"_s));
        QVERIFY(isSameRight(dotted(), u"plain"_s, u"plain"_s));
    }
};

QTEST_GUILESS_MAIN(TestScopeRules)
#include "tst_scoperules.moc"
