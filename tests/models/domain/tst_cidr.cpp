// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cidr.h"
#include "models/domain/cidrlist.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestCidr : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void contains_data();
    void contains();
    void coversAddresses_data();
    void coversAddresses();
    void lists_data();
    void lists();
    void listsNameTheBadWord();
};

void TestCidr::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::addColumn<bool>("normalised");
    QTest::newRow("network") << u"203.0.113.0/24"_s << u"203.0.113.0/24"_s << false;
    QTest::newRow("lone address") << u"203.0.113.7"_s << u"203.0.113.7/32"_s << false;
    QTest::newRow("host bits") << u"203.0.113.7/24"_s << u"203.0.113.0/24"_s << true;
    QTest::newRow("odd length") << u"10.255.255.255/9"_s << u"10.128.0.0/9"_s << true;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s << false;
    QTest::newRow("spaces around") << u"  10.0.0.0/8\t"_s << u"10.0.0.0/8"_s << false;
    QTest::newRow("v6") << u"2001:DB8:0:0::/32"_s << u"2001:db8::/32"_s << false;
    QTest::newRow("v6 lone") << u"::1"_s << u"::1/128"_s << false;
    QTest::newRow("v6 host bits") << u"2001:db8::1/32"_s << u"2001:db8::/32"_s << true;
    QTest::newRow("v6 everything") << u"::/0"_s << u"::/0"_s << false;
}

void TestCidr::parses()
{
    QFETCH(QString, text);
    const auto cidr = Cidr::parse(text);
    QVERIFY(cidr);
    QTEST(cidr->toString(), "normal");
    QTEST(cidr->wasNormalised(), "normalised");
    QCOMPARE(Cidr::parse(cidr->toString()).value(), *cidr);
}

void TestCidr::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "/",
                             "/8",
                             "10.0.0.0/",
                             "10.0.0.0/33",
                             "10.0.0.0/-1",
                             "10.0.0.0/-0",
                             "10.0.0.0/+8",
                             "10.0.0.0/ 8",
                             "10.0.0.0/8/8",
                             "10.0.0.0/08",
                             "10.0.0.0/0x8",
                             "10.0.0",
                             "10.0.0.256",
                             "10.0.0.0.0",
                             "010.0.0.1",
                             "::/129",
                             ":::",
                             "fe80::1%eth0",
                             "example.com",
                             "10.0.0.0/８",
                             "１0.0.0.0"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    QTest::newRow("NUL") << QString(u"10.0.0.1"_s + QChar(0) + u"evil"_s);
}

void TestCidr::refuses()
{
    QFETCH(QString, text);
    const auto cidr = Cidr::parse(text);
    QVERIFY2(!cidr, qPrintable(cidr ? cidr->toString() : QString()));
    QCOMPARE(cidr.error().code, ErrorCode::Invalid);
}

void TestCidr::contains_data()
{
    QTest::addColumn<QString>("outer");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<bool>("contains");
    QTest::newRow("inside") << u"10.0.0.0/8"_s << u"10.1.2.3"_s << true;
    QTest::newRow("itself") << u"10.0.0.0/8"_s << u"10.0.0.0/8"_s << true;
    QTest::newRow("outside") << u"10.0.0.0/8"_s << u"11.0.0.0/8"_s << false;
    QTest::newRow("wider") << u"10.0.0.0/8"_s << u"10.0.0.0/7"_s << false;
    QTest::newRow("last bit") << u"10.0.0.2/31"_s << u"10.0.0.3"_s << true;
    QTest::newRow("past last bit") << u"10.0.0.2/31"_s << u"10.0.0.4"_s << false;
    QTest::newRow("v6") << u"2001:db8::/33"_s << u"2001:db8:7fff::1"_s << true;
    QTest::newRow("v6 outside") << u"2001:db8::/33"_s << u"2001:db8:8000::1"_s << false;
    QTest::newRow("families differ") << u"0.0.0.0/0"_s << u"::1"_s << false;
}

void TestCidr::contains()
{
    QFETCH(QString, outer);
    QFETCH(QString, inner);
    QTEST(Cidr::parse(outer)->contains(*Cidr::parse(inner)), "contains");
}

void TestCidr::coversAddresses_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("covered");
    QTest::newRow("inside") << u"203.0.113.0/24"_s << QByteArray("203.0.113.255") << true;
    QTest::newRow("outside") << u"203.0.113.0/24"_s << QByteArray("203.0.114.0") << false;
    QTest::newRow("lone") << u"203.0.113.7"_s << QByteArray("203.0.113.7") << true;
    QTest::newRow("v4 written as v6") << u"203.0.113.0/24"_s << QByteArray("::ffff:203.0.113.9") << true;
    QTest::newRow("v6") << u"2001:db8::/33"_s << QByteArray("2001:db8:7fff::1") << true;
    QTest::newRow("v6 outside") << u"2001:db8::/33"_s << QByteArray("2001:db8:8000::1") << false;
    QTest::newRow("other family") << u"0.0.0.0/0"_s << QByteArray("2001:db8::1") << false;
    QTest::newRow("a word") << u"0.0.0.0/0"_s << QByteArray("AWS Internal") << false;
    QTest::newRow("nothing") << u"0.0.0.0/0"_s << QByteArray() << false;
    QTest::newRow("NUL inside") << u"10.0.0.0/8"_s << QByteArray("10.0.0.1\0x", 10) << false;
    QTest::newRow("very long") << u"10.0.0.0/8"_s << QByteArray(500, '1') << false;
}

void TestCidr::coversAddresses()
{
    QFETCH(const QString, network);
    QFETCH(const QByteArray, address);
    QTEST(Cidr::parse(network)->covers({address.constData(), size_t(address.size())}), "covered");
}

void TestCidr::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("networks");
    QTest::addColumn<int>("warnings");
    QTest::newRow("nothing") << u" \n# only a comment"_s << QStringList() << 0;
    QTest::newRow("separators") << u"10.0.0.1, 10.0.0.2;10.0.0.3\r\n10.0.0.4 # 10.0.0.5\n10.0.0.6"_s
                                << QStringList{u"10.0.0.1/32"_s, u"10.0.0.2/32"_s, u"10.0.0.3/32"_s,
                                               u"10.0.0.4/32"_s, u"10.0.0.6/32"_s}
                                << 0;
    QTest::newRow("as JSON") << u"[\"10.0.0.0/8\", \"::1\"]"_s << QStringList{u"10.0.0.0/8"_s, u"::1/128"_s}
                             << 0;
    QTest::newRow("twice") << u"10.0.0.1 10.0.0.1/32"_s << QStringList{u"10.0.0.1/32"_s} << 0;
    QTest::newRow("host bits") << u"10.0.0.1/8"_s << QStringList{u"10.0.0.0/8"_s} << 1;
    QTest::newRow("overlap") << u"10.0.0.0/8 10.1.0.0/16"_s << QStringList{u"10.0.0.0/8"_s, u"10.1.0.0/16"_s}
                             << 1;
    QTest::newRow("overlap, the wider last")
        << u"10.1.0.0/16 10.0.0.0/8"_s << QStringList{u"10.1.0.0/16"_s, u"10.0.0.0/8"_s} << 1;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << QStringList{u"0.0.0.0/0"_s} << 1;
    QTest::newRow("published ranges")
        << u"{\"hooks\": [\"192.0.2.0/24\"], \"v\": {\"ip\": \"2001:db8::/32\", \"region\": \"eu\"}, \"n\": 7}"_s
        << QStringList{u"192.0.2.0/24"_s, u"2001:db8::/32"_s} << 1;
    QTest::newRow("a list of YAML") << u"- 192.0.2.1 // runner\n- ip4:192.0.2.2/32\n* 192.0.2.3\n"_s
                                    << QStringList{u"192.0.2.1/32"_s, u"192.0.2.2/32"_s, u"192.0.2.3/32"_s}
                                    << 0;
    QTest::newRow("many overlaps are told in short")
        << u"10.0.0.0/8 10.1.0.0/16 10.2.0.0/16 10.3.0.0/16 10.4.0.0/16 10.5.0.0/16"_s
        << QStringList{u"10.0.0.0/8"_s,  u"10.1.0.0/16"_s, u"10.2.0.0/16"_s,
                       u"10.3.0.0/16"_s, u"10.4.0.0/16"_s, u"10.5.0.0/16"_s}
        << 4;
}

void TestCidr::lists()
{
    QFETCH(QString, text);
    const auto list = CidrList::parse(text);
    QVERIFY(list);
    QTEST(list->networks, "networks");
    QTEST(int(list->warnings.size()), "warnings");
}

void TestCidr::listsNameTheBadWord()
{
    const auto list = CidrList::parse(u"10.0.0.0/8, 10.0.0.300, ::1"_s);
    QVERIFY(!list);
    QVERIFY(list.error().message.contains(u"10.0.0.300"_s));
}

QTEST_GUILESS_MAIN(TestCidr)
#include "tst_cidr.moc"
