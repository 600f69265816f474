// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/delimitedtext.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestDelimitedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void aQuoteThatIsNeverClosedNamesItsLine();
};

void TestDelimitedText::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("expected");
    QTest::newRow("empty") << QString() << Rows();
    QTest::newRow("blank lines") << u"\n \r\n"_s << Rows();
    QTest::newRow("commas") << u"a,b\nc,d\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("tabs, CRLF, no last newline")
        << u"a\tb, c\r\nd\te"_s << Rows{{u"a"_s, u"b, c"_s}, {u"d"_s, u"e"_s}};
    QTest::newRow("semicolons beat commas") << u"a;b;c,d\n"_s << Rows{{u"a"_s, u"b"_s, u"c,d"_s}};
    QTest::newRow("quotes") << u"\"a \"\"b\"\", c\",d\n"_s << Rows{{u"a \"b\", c"_s, u"d"_s}};
    QTest::newRow("newline in quotes") << u"\"a\nb\",c\n"_s << Rows{{u"a\nb"_s, u"c"_s}};
    QTest::newRow("a quote within a word") << u"5\" disk,b\n"_s << Rows{{u"5\" disk"_s, u"b"_s}};
    QTest::newRow("empty cells") << u"a,,c\n,,\n"_s << Rows{{u"a"_s, QString(), u"c"_s}};
    QTest::newRow("short row") << u"a,b\nc\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s}};
    QTest::newRow("empty quotes") << u"\"\",b\n"_s << Rows{{QString(), u"b"_s}};
}

void TestDelimitedText::rows()
{
    QFETCH(QString, text);
    QFETCH(Rows, expected);
    const auto table = DelimitedText::parse(text);
    QVERIFY(table.has_value());
    QCOMPARE(table->rows, expected);
}

void TestDelimitedText::aQuoteThatIsNeverClosedNamesItsLine()
{
    const auto table = DelimitedText::parse(u"a,b\nc,\"d\ne,f\n"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Invalid);
    QVERIFY2(table.error().message.contains(u"line 2"_s), qPrintable(table.error().message));
}

QTEST_GUILESS_MAIN(TestDelimitedText)
#include "tst_delimitedtext.moc"
