// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/applicationrepository.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/vault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

/// What is kept beside an application: a credential, so it must survive everything and show nowhere.
class TestApplicationRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsKeptAtFirst();
    void keptIsNoPartOfTheApplication();
    void keptSurvivesASyncAndAReopening();
    void aDescriptionCannotForgeIt();
    void keptGoesWithTheApplication();
    void nothingIsKeptForStrangers();

private:
    template <typename Work> auto on(Work work)
    {
        auto future = m_vault->run(std::move(work));
        future.waitForFinished();
        return future.result();
    }
    Secret kept()
    {
        return on([](Database &db) { return ApplicationRepository(db).kept(u"c"_s, u"a"_s); }).value();
    }
    static Application application()
    {
        Application one;
        one.connectionId = u"c"_s;
        one.id = u"a"_s;
        one.name = u"ETL"_s;
        one.extra = {{u"team"_s, u"data"_s}};
        return one;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Vault> m_vault;
};

void TestApplicationRepository::initTestCase()
{
    m_vault = std::move(*Vault::create(m_dir.filePath(u"t.vault"_s), Secret("test")));
    QVERIFY(on([](Database &db) -> Done {
        Connection connection;
        connection.id = u"c"_s;
        connection.name = u"c"_s;
        if (Done added = ConnectionRepository(db).add(connection); !added)
            return added;
        return ApplicationRepository(db).save(application());
    }));
}

void TestApplicationRepository::nothingIsKeptAtFirst()
{
    QVERIFY(kept().isEmpty());
    QCOMPARE(on([](Database &db) { return ApplicationRepository(db).find(u"c"_s, u"a"_s); }).value(),
             application());
}

void TestApplicationRepository::keptIsNoPartOfTheApplication()
{
    QVERIFY(
        on([](Database &db) { return ApplicationRepository(db).setKept(u"c"_s, u"a"_s, Secret("rät-1")); }));
    QCOMPARE(kept().expose().toByteArray(), QByteArray("rät-1"));
    QCOMPARE(on([](Database &db) { return ApplicationRepository(db).find(u"c"_s, u"a"_s); }).value(),
             application());
    QCOMPARE(on([](Database &db) { return ApplicationRepository(db).all(); }).value(), {application()});
}

void TestApplicationRepository::keptSurvivesASyncAndAReopening()
{
    QVERIFY(on([](Database &db) { return ApplicationRepository(db).save(application()); }));
    m_vault.reset();
    m_vault = std::move(*Vault::open(m_dir.filePath(u"t.vault"_s), Secret("test")));
    QCOMPARE(kept().expose().toByteArray(), QByteArray("rät-1"));
    QVERIFY(
        on([](Database &db) { return ApplicationRepository(db).setKept(u"c"_s, u"a"_s, Secret("rat-2")); }));
    QCOMPARE(kept().expose().toByteArray(), QByteArray("rat-2"));
}

void TestApplicationRepository::aDescriptionCannotForgeIt()
{
    Application forged = application();
    forged.extra.insert(QString(QChar(0x1f) + u"kept"_s), u"forged"_s);
    QVERIFY(on([forged](Database &db) { return ApplicationRepository(db).save(forged); }));
    QCOMPARE(kept().expose().toByteArray(), QByteArray("rat-2"));
    forged.id = u"b"_s;
    QVERIFY(on([forged](Database &db) { return ApplicationRepository(db).save(forged); }));
    QVERIFY(on([](Database &db) { return ApplicationRepository(db).kept(u"c"_s, u"b"_s); })->isEmpty());
}

void TestApplicationRepository::keptGoesWithTheApplication()
{
    QVERIFY(on([](Database &db) -> Done {
        if (Done removed = ApplicationRepository(db).remove(u"c"_s, u"a"_s); !removed)
            return removed;
        return ApplicationRepository(db).save(application());
    }));
    QVERIFY(kept().isEmpty());
}

void TestApplicationRepository::nothingIsKeptForStrangers()
{
    const Done kept =
        on([](Database &db) { return ApplicationRepository(db).setKept(u"c"_s, u"nobody"_s, Secret("x")); });
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::NotFound);
    const auto found = on([](Database &db) { return ApplicationRepository(db).find(u"c"_s, u"nobody"_s); });
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestApplicationRepository)
#include "tst_applicationrepository.moc"
