// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/auditviewrepository.h"
#include "models/vault/vault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestAuditViewRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsAskedOftenPushesNothingOut();
    void theOldestAreForgotten();

private:
    template <typename Work> auto on(Work work)
    {
        auto future = m_vault->run(std::move(work));
        future.waitForFinished();
        return future.result();
    }
    void ask(const QString &query)
    {
        QVERIFY(on([query](Database &db) { return AuditViewRepository(db).remember(query); }));
    }
    QStringList queries()
    {
        return on([](Database &db) { return AuditViewRepository(db).queries(); }).value();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Vault> m_vault;
};

void TestAuditViewRepository::initTestCase()
{
    m_vault = std::move(*Vault::create(m_dir.filePath(u"t.vault"_s), Secret("test")));
}

void TestAuditViewRepository::whatIsAskedOftenPushesNothingOut()
{
    ask(u"ip:203.0.113.9"_s);
    for (int i = 0; i <= AuditViewRepository::keptQueries; ++i)
        ask(u"status:>=400"_s);
    QCOMPARE(queries(), (QStringList{u"status:>=400"_s, u"ip:203.0.113.9"_s}));
}

void TestAuditViewRepository::theOldestAreForgotten()
{
    for (int i = 0; i < AuditViewRepository::keptQueries; ++i)
        ask(QString::number(i));
    QCOMPARE(queries().size(), AuditViewRepository::keptQueries);
    QCOMPARE(queries().constLast(), u"0"_s);
    ask(u"0"_s);
    ask(u"new"_s);
    QCOMPARE(queries().size(), AuditViewRepository::keptQueries);
    QCOMPARE(queries().mid(0, 2), (QStringList{u"new"_s, u"0"_s}));
    QCOMPARE(queries().constLast(), u"2"_s);
}

QTEST_GUILESS_MAIN(TestAuditViewRepository)
#include "tst_auditviewrepository.moc"
