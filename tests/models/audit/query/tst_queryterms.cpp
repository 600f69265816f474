// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/queryparser.h"
#include "models/audit/query/queryterms.h"

#include <QTest>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

class TestQueryTerms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsExactValues_data();
    void findsExactValues();
    void adds_data();
    void adds();
    void removes_data();
    void removes();
    void whatIsAddedIsTakenBack_data();
    void whatIsAddedIsTakenBack();
};

void TestQueryTerms::findsExactValues_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("one") << u"key:a"_s << QStringList{u"key:a"_s};
    QTest::newRow("of several") << u"key:a curl -ip:10.0.0.1 status:>=400"_s
                                << QStringList{u"key:a"_s, u"-ip:10.0.0.1"_s};
    QTest::newRow("lists") << u"key:a,\"b c\" ip:(10.0.0.1 OR 10.0.0.2)"_s
                           << QStringList{u"key:a,\"b c\""_s, u"ip:10.0.0.1,10.0.0.2"_s};
    QTest::newRow("NOT") << u"NOT actor:\"\" AND key:b"_s << QStringList{u"-actor:\"\""_s, u"key:b"_s};
    QTest::newRow("twice negated") << u"--key:a"_s << QStringList{u"key:a"_s};
    QTest::newRow("pattern") << u"key:a* key:a,b*"_s << QStringList();
    QTest::newRow("alternatives") << u"key:a OR key:b"_s << QStringList();
    QTest::newRow("in parentheses") << u"(key:a OR key:b) actor:c"_s << QStringList{u"actor:c"_s};
    QTest::newRow("times") << u"since:7d key:a"_s << QStringList{u"key:a"_s};
    QTest::newRow("other names") << u"agent:x"_s << QStringList{u"user_agent:x"_s};
    QTest::newRow("unfinished") << u"key:a ip:(1 (2"_s << QStringList{u"key:a"_s};
}

void TestQueryTerms::findsExactValues()
{
    QFETCH(QString, query);
    QStringList found;
    const QueryTerms terms(query);
    for (const QueryTerm &term : terms.terms())
        found << term.text();
    QTEST(found, "found");
}

void TestQueryTerms::adds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("negated");
    QTest::addColumn<QString>("changed");
    QTest::newRow("first") << QString() << false << u"key:new"_s;
    QTest::newRow("left out") << QString() << true << u"-key:new"_s;
    QTest::newRow("behind") << u"curl"_s << false << u"curl key:new"_s;
    QTest::newRow("one of several") << u"key:a curl"_s << false << u"key:a,new curl"_s;
    QTest::newRow("left out with others") << u"-key:a"_s << true << u"-key:a,new"_s;
    QTest::newRow("known") << u"key:new"_s << false << u"key:new"_s;
    QTest::newRow("the contrary goes") << u"-key:new curl"_s << false << u"curl key:new"_s;
    QTest::newRow("alternatives") << u"a OR b"_s << false << u"(a OR b) key:new"_s;
    QTest::newRow("pattern stays") << u"key:n*"_s << false << u"key:n* key:new"_s;
}

void TestQueryTerms::adds()
{
    QFETCH(QString, query);
    QFETCH(bool, negated);
    QueryTerms terms(query);
    terms.add(AuditField::Key, u"new"_s, negated);
    QTEST(terms.text(), "changed");
}

void TestQueryTerms::removes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("changed");
    QTest::newRow("all") << u"key:old"_s << QString();
    QTest::newRow("first") << u"key:old curl"_s << u"curl"_s;
    QTest::newRow("last") << u"curl  key:old"_s << u"curl"_s;
    QTest::newRow("amid") << u"a key:old b"_s << u"a b"_s;
    QTest::newRow("with AND") << u"a AND key:old AND b"_s << u"a AND b"_s;
    QTest::newRow("AND behind") << u"key:old AND b"_s << u"b"_s;
    QTest::newRow("AND before") << u"a AND key:old"_s << u"a"_s;
    QTest::newRow("one of a list") << u"key:a,old,b"_s << u"key:a,b"_s;
    QTest::newRow("twice") << u"key:old x key:old"_s << u"x"_s;
    QTest::newRow("not there") << u"key:older -key:old"_s << u"key:older -key:old"_s;
}

void TestQueryTerms::removes()
{
    QFETCH(QString, query);
    QueryTerms terms(query);
    terms.remove(AuditField::Key, u"old"_s, false);
    QTEST(terms.text(), "changed");
}

void TestQueryTerms::whatIsAddedIsTakenBack_data()
{
    QTest::addColumn<QString>("query");
    for (const auto *query : {"", "curl", "a AND b", "status:>=400 since:7d", "key:x", "-key:x,y",
                              "(a OR b) c", "raw:\"needle\" NOT (x y)"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestQueryTerms::whatIsAddedIsTakenBack()
{
    QFETCH(QString, query);
    const QueryContext context{QDateTime::currentDateTimeUtc(), QTimeZone::utc()};
    for (const auto *value : {"plain", "two words", "\"q\"", "a,b", "*", "", "-x", "10.0.0.0/24", "back\\"}) {
        for (const bool negated : {false, true}) {
            QueryTerms terms(query);
            terms.add(AuditField::Ip, QString::fromUtf8(value), negated);
            QVERIFY2(!parseQuery(terms.text(), context).error, qPrintable(terms.text()));
            QVERIFY(terms.terms().last().values.contains(QString::fromUtf8(value)));
            terms.remove(AuditField::Ip, QString::fromUtf8(value), negated);
            QCOMPARE(terms.text(), query);
        }
    }
}

QTEST_GUILESS_MAIN(TestQueryTerms)
#include "tst_queryterms.moc"
