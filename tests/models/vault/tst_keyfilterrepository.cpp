// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keyfilterrepository.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaultsample.h"

#include <QTemporaryDir>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestKeyFilterRepository : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_folder;
    std::unique_ptr<Vault> m_vault;

    template <typename Work> auto on(Work work)
    {
        return m_vault
            ->run([work](Database &database) {
                KeyFilterRepository repository(database);
                return work(repository);
            })
            .result();
    }
    Done save(const QString &name, const QString &text)
    {
        return on([=](KeyFilterRepository &repository) {
            return repository.save({name, {{u"text"_s, text}}});
        });
    }
    QStringList names()
    {
        const QList<KeptFilter> all = on([](KeyFilterRepository &r) { return r.all(); }).value();
        QStringList found;
        for (const KeptFilter &each : all)
            found << each.name;
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".vault"_s);
        m_vault = vaultsample::makeVault(m_folder);
        QVERIFY(m_vault);
    }
    void cleanup() { m_vault.reset(); }

    void filtersSurviveClosing()
    {
        const KeptFilter kept{u"Eva’s “&<b>”"_s,
                              {{u"text"_s, u"bot"_s}, {u"place"_s, QJsonObject{{u"connection"_s, u"c1"_s}}}}};
        VERIFY_OK(on([&](KeyFilterRepository &repository) { return repository.save(kept); }));
        m_vault.reset();
        auto opened = Vault::open(m_folder, vaultsample::passphrase());
        VERIFY_OK(opened);
        m_vault = std::move(*opened);
        QCOMPARE(on([](KeyFilterRepository &r) { return r.all(); }).value(), QList<KeptFilter>{kept});
    }

    void oneOfTheSameNameIsReplaced()
    {
        VERIFY_OK(save(u"b"_s, u"1"_s));
        VERIFY_OK(save(u"a"_s, u"2"_s));
        VERIFY_OK(save(u"b"_s, u"3"_s));
        QCOMPARE(names(), QStringList({u"a"_s, u"b"_s}));
        const QList<KeptFilter> all = on([](KeyFilterRepository &r) { return r.all(); }).value();
        QCOMPARE(all.at(1).filter.value("text"_L1).toString(), u"3"_s);
    }

    void onlyTheOneOfThatNameGoes()
    {
        VERIFY_OK(save(u"a"_s, u"1"_s));
        VERIFY_OK(save(u"A"_s, u"2"_s));
        VERIFY_OK(on([](KeyFilterRepository &repository) { return repository.remove(u"a"_s); }));
        VERIFY_OK(on([](KeyFilterRepository &repository) { return repository.remove(u"nobody's"_s); }));
        QCOMPARE(names(), QStringList{u"A"_s});
    }
};

QTEST_GUILESS_MAIN(TestKeyFilterRepository)
#include "tst_keyfilterrepository.moc"
