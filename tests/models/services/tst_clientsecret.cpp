// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/clientsecret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestClientSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ids_data();
    void ids();
};

void TestClientSecret::ids_data()
{
    QTest::addColumn<QByteArray>("secrets");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("none") << QByteArray("[]") << QStringList();
    QTest::newRow("texts and numbers")
        << QByteArray(R"([{"id": "s1"}, {"id": 2}])") << QStringList{u"s1"_s, u"2"_s};
    QTest::newRow("without an id") << QByteArray(R"([{"hint": "…4f"}, {"id": null}, {"id": "s1"}])")
                                   << QStringList{u"s1"_s};
}

void TestClientSecret::ids()
{
    QFETCH(const QByteArray, secrets);
    Application application;
    application.secrets = QJsonDocument::fromJson(secrets).array();
    QTEST(clientSecretIds(application), "ids");
}

QTEST_GUILESS_MAIN(TestClientSecret)
#include "tst_clientsecret.moc"
