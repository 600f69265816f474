// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/addresstext.h"
#include "models/audit/readers/messagetext.h"

#include <QTest>

using namespace claviger::audit;

class TestAddressText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAddress_data();
    void findsAddress();
    void readsMessage_data();
    void readsMessage();
};

void TestAddressText::findsAddress_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *text, const char *address) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(address);
    };
    row("203.0.113.9", "203.0.113.9");
    row("203.0.113.9:56806", "203.0.113.9");
    row("[2001:db8::1]:443", "2001:db8::1");
    row("[2001:db8::1]", "2001:db8::1");
    row("2001:0DB8:0:0::1", "2001:db8::1");
    row("0:0:0:0:0:0:0:1", "::1");
    row("::ffff:203.0.113.9", "203.0.113.9");
    row("fe80::1%eth0", "fe80::1");
    row("203.0.113.9, 10.0.0.1", "203.0.113.9");
    row("203.0.113.9,10.0.0.1", "203.0.113.9");
    row("unknown, 203.0.113.9", "203.0.113.9");
    row("\"203.0.113.9\"", "203.0.113.9");
    row("AWS Internal", "");
    row("ec2.amazonaws.com", "");
    row("035.249.253.232", "");
    row("256.1.1.1", "");
    row("1.2.3", "");
    row("", "");
    row("12:03:04", "");
}

void TestAddressText::findsAddress()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, address);
    TextArena arena;
    const std::string copy = text.toStdString();
    QCOMPARE(QByteArray::fromStdString(std::string(addressIn(copy, arena))), address);
}

void TestAddressText::readsMessage_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *message, const char *action, const char *user, const char *address) {
        QTest::newRow(message) << QByteArray(message) << QByteArray(action) << QByteArray(user)
                               << QByteArray(address);
    };
    row("Failed password for invalid user alice from 203.0.113.9 port 4711 ssh2", "Failed password", "alice",
        "203.0.113.9");
    row("Failed password for bob from 2001:db8::7 port 4711 ssh2", "Failed password", "bob", "2001:db8::7");
    row("Login by user 'carol' was refused", "Login", "carol", "");
    row("Username or password is incorrect. IP: ::1. Username: dave@example.com.",
        "Username or password is incorrect", "dave@example.com", "::1");
    row("user does not exist", "user does not exist", "", "");
    row("Cleaning took 12 s", "Cleaning took", "", "");
    row("error: host-203-0-113-9.example.com is gone", "error", "", "");
    row("version 1.2.3.4-rc1 started", "version", "", "");
}

void TestAddressText::readsMessage()
{
    QFETCH(QByteArray, message);
    const std::string text = message.toStdString();
    TextArena arena;
    QTEST(QByteArray::fromStdString(std::string(actionOfMessage(text))), "action");
    QTEST(QByteArray::fromStdString(std::string(userInMessage(text))), "user");
    QTEST(QByteArray::fromStdString(std::string(addressInMessage(text, arena))), "address");
}

QTEST_GUILESS_MAIN(TestAddressText)
#include "tst_addresstext.moc"
