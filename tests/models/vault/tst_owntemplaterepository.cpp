// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/owntemplaterepository.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaultsample.h"

#include <QTemporaryDir>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

OwnTemplate templateCalled(const QString &name, const QString &service = u"one"_s,
                           const QString &scope = u"chats.read"_s)
{
    OwnTemplate own;
    own.serviceId = service;
    own.name = name;
    own.level = u"workspace"_s;
    own.scopes = QStringList{scope};
    own.lifetime = Lifetime::days(30);
    return own;
}

} // namespace

class TestOwnTemplateRepository : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_folder;
    std::unique_ptr<Vault> m_vault;

    template <typename Work> auto on(Work work)
    {
        return m_vault
            ->run([work](Database &database) {
                OwnTemplateRepository repository(database);
                return work(repository);
            })
            .result();
    }
    Done save(const OwnTemplate &own)
    {
        return on([own](OwnTemplateRepository &repository) { return repository.save(own); });
    }
    QList<OwnTemplate> of(const QString &service)
    {
        return on([service](OwnTemplateRepository &repository) { return repository.ofService(service); })
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".vault"_s);
        m_vault = vaultsample::makeVault(m_folder);
        QVERIFY(m_vault);
    }
    void cleanup() { m_vault.reset(); }

    void templatesSurviveClosing()
    {
        OwnTemplate own = templateCalled(u"Eva’s “&<b>”"_s);
        own.allowlist = QStringList{u"2001:db8:40::/48"_s};
        own.principal = Principal::Personal;
        VERIFY_OK(save(own));
        m_vault.reset();
        auto opened = Vault::open(m_folder, vaultsample::passphrase());
        VERIFY_OK(opened);
        m_vault = std::move(*opened);
        QVERIFY(of(u"one"_s) == QList<OwnTemplate>{own});
    }

    void eachServiceHasItsOwn()
    {
        VERIFY_OK(save(templateCalled(u"CI"_s, u"one"_s)));
        VERIFY_OK(save(templateCalled(u"CI"_s, u"two"_s, u"read:chats"_s)));
        QCOMPARE(of(u"one"_s).size(), 1);
        QCOMPARE(of(u"one"_s).at(0).scopes, QStringList{u"chats.read"_s});
        VERIFY_OK(on([](OwnTemplateRepository &repository) { return repository.remove(u"one"_s, u"CI"_s); }));
        QVERIFY(of(u"one"_s).isEmpty());
        QCOMPARE(of(u"two"_s).at(0).scopes, QStringList{u"read:chats"_s});
        QVERIFY(of(u"three"_s).isEmpty());
    }

    void oneOfTheSameNameIsReplaced()
    {
        VERIFY_OK(save(templateCalled(u"b"_s)));
        VERIFY_OK(save(templateCalled(u"a"_s)));
        VERIFY_OK(save(templateCalled(u"b"_s, u"one"_s, u"chats.write"_s)));
        const QList<OwnTemplate> all = of(u"one"_s);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).name, u"a"_s);
        QCOMPARE(all.at(1).scopes, QStringList{u"chats.write"_s});
    }
};

QTEST_GUILESS_MAIN(TestOwnTemplateRepository)
#include "tst_owntemplaterepository.moc"
