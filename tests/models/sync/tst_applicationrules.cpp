// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/applicationrules.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestApplicationRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<int>("policy"); // 0 none, 1 catalogue, 2 catalogue and required, 3 free text
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("plain") << 0 << u"ETL"_s << QStringList() << QString();
        QTest::newRow("no name") << 0 << u"  "_s << QStringList() << u"name"_s;
        QTest::newRow("scopes where there are none")
            << 0 << u"ETL"_s << QStringList{u"a"_s} << u"no scopes"_s;
        QTest::newRow("known scope") << 1 << u"ETL"_s << QStringList{u"a"_s} << QString();
        QTest::newRow("unknown scope") << 1 << u"ETL"_s << QStringList{u"a"_s, u"z"_s} << u"scope z"_s;
        QTest::newRow("none is fine") << 1 << u"ETL"_s << QStringList() << QString();
        QTest::newRow("none is not fine") << 2 << u"ETL"_s << QStringList() << u"at least one"_s;
        QTest::newRow("free text") << 3 << u"ETL"_s << QStringList{u"z"_s} << QString();
    }

    void rules()
    {
        QFETCH(int, policy);
        QFETCH(QString, name);
        QFETCH(QStringList, scopes);
        QFETCH(QString, problem);
        ServiceDescription description;
        description.name = u"X"_s;
        ScopePolicy &allowed = description.applications.scopes;
        allowed.supported = policy > 0;
        allowed.required = policy == 2;
        allowed.freeText = policy == 3;
        Scope known;
        known.id = u"a"_s;
        allowed.catalogue = {known};
        const auto complete = applicationrules::complete(description, {{}, name, scopes, {}});
        QCOMPARE(complete.has_value(), problem.isEmpty());
        if (!complete)
            QVERIFY2(complete.error().message.contains(problem), qPrintable(complete.error().message));
    }

    void tidies()
    {
        ServiceDescription description;
        description.applications.scopes.supported = true;
        const auto complete = applicationrules::complete(
            description, {u"w"_s, u" ETL "_s, {u"a"_s, u"b"_s, u"a"_s}, {{u"k"_s, 1}}});
        QVERIFY(complete);
        QCOMPARE(*complete, (ApplicationDraft{u"w"_s, u"ETL"_s, {u"a"_s, u"b"_s}, {{u"k"_s, 1}}}));
    }

    void theDescriptionsOwnReason()
    {
        ServiceDescription description;
        description.applications.scopes.reason = u"Everything is read-only here."_s;
        const auto complete =
            applicationrules::complete(description, {{}, u"ETL"_s, QStringList{u"a"_s}, {}});
        QCOMPARE(complete.error().message, u"Everything is read-only here."_s);
    }
};

QTEST_GUILESS_MAIN(TestApplicationRules)
#include "tst_applicationrules.moc"
