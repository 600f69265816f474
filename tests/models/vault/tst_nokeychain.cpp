// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keychaincustody.h"
#include "tests/models/vault/checks.h"

using namespace claviger;
using namespace Qt::StringLiterals;

/// A session without any keychain: the answer says so, and nothing is written anywhere.
class TestNoKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCallSaysSo_data();
    void everyCallSaysSo();
};

void TestNoKeychain::everyCallSaysSo_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("read") << u"read"_s;
    QTest::newRow("write") << u"write"_s;
    QTest::newRow("remove") << u"remove"_s;
}

void TestNoKeychain::everyCallSaysSo()
{
    QFETCH(QString, call);
    KeychainCustody custody;
    Done answer;
    if (call == "read"_L1) {
        const auto future = custody.read(u"v"_s);
        QTRY_VERIFY(future.isFinished());
        answer = future.result().map([](const Secret &) {});
    } else {
        const auto future =
            call == "write"_L1 ? custody.write(u"v"_s, Secret(QByteArray(32, 'x'))) : custody.remove(u"v"_s);
        QTRY_VERIFY(future.isFinished());
        answer = future.result();
    }
    VERIFY_ERROR(answer, ErrorCode::Unsupported);
    QVERIFY(answer.error().message.contains(u"keychain"_s));
}

// The address of the session bus must lead nowhere before anything connects to it.
int main(int argc, char **argv)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QCoreApplication app(argc, argv);
    TestNoKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_nokeychain.moc"
