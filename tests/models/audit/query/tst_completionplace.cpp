// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/completionplace.h"
#include "models/audit/query/querytext.h"

#include <QTest>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

class TestCompletionPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The cursor stands at the bar.
    void places_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("field"); // empty: a name or text
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("replaced");
        QTest::addColumn<QString>("rest");
        QTest::newRow("nothing") << u"|"_s << QString() << QString() << QString() << QString();
        QTest::newRow("name") << u"outc|"_s << QString() << u"outc"_s << u"outc"_s << QString();
        QTest::newRow("within a name") << u"ou|tc"_s << QString() << u"ou"_s << u"outc"_s << QString();
        QTest::newRow("negated name") << u"curl -ke|"_s << QString() << u"ke"_s << u"ke"_s << u"curl"_s;
        QTest::newRow("value") << u"key:eg_|"_s << u"key"_s << u"eg_"_s << u"eg_"_s << QString();
        QTest::newRow("no value yet")
            << u"curl key:| ip:10.0.0.1"_s << u"key"_s << QString() << QString() << u"curl ip:10.0.0.1"_s;
        QTest::newRow("other spelling") << u"ua:cu|"_s << u"user_agent"_s << u"cu"_s << u"cu"_s << QString();
        QTest::newRow("second of a list")
            << u"ip:10.0.0.1,10.|"_s << u"ip"_s << u"10."_s << u"10."_s << QString();
        QTest::newRow("list in parentheses")
            << u"curl actor:(ada OR bo|) x"_s << u"actor"_s << u"bo"_s << u"bo"_s << u"curl x"_s;
        QTest::newRow("quoted") << u"actor:\"ci b|\""_s << u"actor"_s << u"ci b"_s << u"\"ci b\""_s
                                << QString();
        QTest::newRow("group") << u"(key:a|)"_s << u"key"_s << u"a"_s << u"a"_s << u"()"_s;
        QTest::newRow("address with colons")
            << u"ip:2001:db8|"_s << u"ip"_s << u"2001:db8"_s << u"2001:db8"_s << QString();
    }

    void places()
    {
        QFETCH(QString, query);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, replaced);
        QFETCH(QString, rest);
        const qsizetype cursor = query.indexOf(u'|');
        query.remove(cursor, 1);
        const CompletionPlace place = completionPlaceAt(query, cursor);
        QCOMPARE(place.field ? QString(nameOf(place.field->column)) : QString(), field);
        QCOMPARE(place.typed, typed);
        QCOMPARE(query.mid(place.column, place.length), replaced);
        QCOMPARE(place.rest, rest);
    }

    void terms_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("terms");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("words") << u" a  b "_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("AND") << u"a AND key:x"_s << QStringList{u"a"_s, u"key:x"_s};
        QTest::newRow("NOT") << u"NOT a -b"_s << QStringList{u"NOT a"_s, u"-b"_s};
        QTest::newRow("quotes") << u"actor:\"ci bot\" \"a \\\" b\""_s
                                << QStringList{u"actor:\"ci bot\""_s, u"\"a \\\" b\""_s};
        QTest::newRow("parentheses") << u"x ip:(a OR b)"_s << QStringList{u"x"_s, u"ip:(a OR b)"_s};
        QTest::newRow("OR") << u"a OR b c"_s << QStringList{u"a OR b c"_s};
        QTest::newRow("unfinished") << u"a NOT"_s << QStringList{u"a"_s, u"NOT"_s};
    }

    void terms()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, terms);
        QCOMPARE(termsOf(query), terms);
    }
};

QTEST_GUILESS_MAIN(TestCompletionPlace)
#include "tst_completionplace.moc"
