// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/owntemplates.h"
#include "models/vault/owntemplaterepository.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaultsample.h"

#include <QTemporaryDir>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestOwnTemplates : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    std::unique_ptr<Vault> m_vault;
    ServiceDescription m_service;

    Result<KeyDraft> filled(const KeyDraft &draft)
    {
        return m_vault
            ->run([this, draft](Database &database) {
                return withOwnTemplate(database, u"one"_s, m_service, draft);
            })
            .result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        KeyTemplate reader;
        reader.id = u"reader"_s;
        reader.name = u"Reader"_s;
        m_service.templates = {reader};
        m_vault = vaultsample::makeVault(m_dir.filePath(u"v.vault"_s));
        QVERIFY(m_vault);
        OwnTemplate ci{u"one"_s,          u"CI job"_s,       u"workspace"_s,         {u"a"_s, u"b"_s},
                       {u"10.0.0.0/8"_s}, Lifetime::days(7), Principal::Organisation};
        OwnTemplate app = ci;
        app.name = u"App"_s;
        app.level = u"project"_s;
        OwnTemplate twin = ci;
        twin.name = u"Reader"_s;
        for (const OwnTemplate &each : {ci, app, twin}) {
            VERIFY_OK(
                m_vault
                    ->run([each](Database &database) { return OwnTemplateRepository(database).save(each); })
                    .result());
        }
    }
    void cleanupTestCase() { m_vault.reset(); }

    void whatIsLeftOpenIsFilled()
    {
        KeyDraft draft;
        draft.templateId = u"ci job"_s;
        draft.name = u"x"_s;
        const auto all = filled(draft);
        VERIFY_OK(all);
        QCOMPARE(all->name, u"x"_s);
        QCOMPARE(all->templateId, QString());
        QCOMPARE(all->scopes, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(all->allowlist, QStringList{u"10.0.0.0/8"_s});
        QVERIFY(all->lifetime == Lifetime::days(7));
        QCOMPARE(all->principal, Principal::Organisation);
    }

    void whatWasTypedCounts()
    {
        KeyDraft draft;
        draft.templateId = u"CI job"_s;
        draft.scopes = QStringList{u"c"_s};
        draft.lifetime = Lifetime::never();
        const auto some = filled(draft);
        VERIFY_OK(some);
        QCOMPARE(some->scopes, QStringList{u"c"_s});
        QVERIFY(some->lifetime == Lifetime::never());
        QCOMPARE(some->allowlist, QStringList{u"10.0.0.0/8"_s});
    }

    void othersStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("the service's comes first") << u"Reader"_s;
        QTest::newRow("nobody's") << u"boss"_s;
    }

    void othersStayAsTheyAre()
    {
        QFETCH(const QString, name);
        KeyDraft draft;
        draft.templateId = name;
        const auto same = filled(draft);
        VERIFY_OK(same);
        QVERIFY(*same == draft);
    }

    void oneForAProjectNeedsOne()
    {
        KeyDraft draft;
        draft.templateId = u"App"_s;
        VERIFY_ERROR(filled(draft), ErrorCode::Invalid);
        draft.projectId = u"p"_s;
        const auto placed = filled(draft);
        VERIFY_OK(placed);
        QCOMPARE(placed->scopes, QStringList({u"a"_s, u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestOwnTemplates)
#include "tst_owntemplates.moc"
