// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keyfilterrepository.h"
#include "models/vault/owntemplaterepository.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaulttest.h"

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

OwnTemplate templateCalled(const QString &name, const QString &service, const QString &scope)
{
    OwnTemplate own;
    own.serviceId = service;
    own.name = name;
    own.level = u"workspace"_s;
    own.scopes = QStringList{scope};
    own.lifetime = Lifetime::days(30);
    return own;
}

QString oneService()
{
    return u"one"_s;
}

/// What a table of rows with names is asked; rows differ in a mark beside their names.
struct Filters
{
    using Repository = KeyFilterRepository;
    using Row = KeptFilter;

    static Row row(const QString &name, const QString &mark) { return {name, {{u"text"_s, mark}}}; }
    static Row fullRow(const QString &name)
    {
        return {name, {{u"text"_s, u"bot"_s}, {u"place"_s, QJsonObject{{u"connection"_s, u"c1"_s}}}}};
    }
    static QString mark(const Row &row) { return row.filter.value("text"_L1).toString(); }
    static auto all(Repository &repository) { return repository.all(); }
    static Done remove(Repository &repository, const QString &name) { return repository.remove(name); }
};

struct Templates
{
    using Repository = OwnTemplateRepository;
    using Row = OwnTemplate;

    static Row row(const QString &name, const QString &mark)
    {
        return templateCalled(name, oneService(), mark);
    }
    static Row fullRow(const QString &name)
    {
        OwnTemplate own = templateCalled(name, oneService(), u"chats.read"_s);
        own.allowlist = QStringList{u"2001:db8:40::/48"_s};
        own.principal = Principal::Personal;
        return own;
    }
    static QString mark(const Row &row) { return row.scopes.constFirst(); }
    static auto all(Repository &repository) { return repository.ofService(oneService()); }
    static Done remove(Repository &repository, const QString &name)
    {
        return repository.remove(oneService(), name);
    }
};

} // namespace

/// What a person saves under a name: filters of keys and templates.
class TestNamedRepositories : public VaultTest
{
    Q_OBJECT
    std::unique_ptr<Vault> m_vault;

    template <typename Table, typename Work> auto on(Work work)
    {
        return m_vault
            ->run([work](Database &database) {
                typename Table::Repository repository(database);
                return work(repository);
            })
            .result();
    }
    template <typename Table> Done save(const typename Table::Row &row)
    {
        return on<Table>([row](auto &repository) { return repository.save(row); });
    }
    template <typename Table> Done remove(const QString &name)
    {
        return on<Table>([name](auto &repository) { return Table::remove(repository, name); });
    }
    template <typename Table> QList<typename Table::Row> all()
    {
        return on<Table>([](auto &repository) { return Table::all(repository); }).value();
    }
    template <typename Table> QStringList names()
    {
        QStringList found;
        for (const typename Table::Row &each : all<Table>())
            found << each.name;
        return found;
    }

    template <typename Table> void checkThatRowsSurviveClosing()
    {
        const typename Table::Row kept = Table::fullRow(u"Eva’s “&<b>”"_s);
        VERIFY_OK(save<Table>(kept));
        m_vault.reset();
        auto opened = open();
        VERIFY_OK(opened);
        m_vault = std::move(*opened);
        QVERIFY(all<Table>() == QList<typename Table::Row>{kept});
    }
    template <typename Table> void checkThatOneOfTheSameNameIsReplaced()
    {
        VERIFY_OK(save<Table>(Table::row(u"b"_s, u"chats.read"_s)));
        VERIFY_OK(save<Table>(Table::row(u"a"_s, u"chats.read"_s)));
        VERIFY_OK(save<Table>(Table::row(u"b"_s, u"chats.write"_s)));
        QCOMPARE(names<Table>(), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(Table::mark(all<Table>().at(1)), u"chats.write"_s);
    }
    template <typename Table> void checkThatOnlyTheOneOfThatNameGoes()
    {
        VERIFY_OK(save<Table>(Table::row(u"a"_s, u"chats.read"_s)));
        VERIFY_OK(save<Table>(Table::row(u"A"_s, u"chats.write"_s)));
        VERIFY_OK(remove<Table>(u"a"_s));
        VERIFY_OK(remove<Table>(u"nobody's"_s));
        QCOMPARE(names<Table>(), QStringList{u"A"_s});
    }

private Q_SLOTS:
    void init()
    {
        VaultTest::init();
        m_vault = vaultsample::makeVault(m_folder);
        QVERIFY(m_vault);
    }
    void cleanup() { m_vault.reset(); }

    void filtersSurviveClosing() { checkThatRowsSurviveClosing<Filters>(); }
    void templatesSurviveClosing() { checkThatRowsSurviveClosing<Templates>(); }

    void aFilterOfTheSameNameIsReplaced() { checkThatOneOfTheSameNameIsReplaced<Filters>(); }
    void aTemplateOfTheSameNameIsReplaced() { checkThatOneOfTheSameNameIsReplaced<Templates>(); }

    void onlyTheFilterOfThatNameGoes() { checkThatOnlyTheOneOfThatNameGoes<Filters>(); }
    void onlyTheTemplateOfThatNameGoes() { checkThatOnlyTheOneOfThatNameGoes<Templates>(); }

    void eachServiceHasItsOwnTemplates()
    {
        const auto of = [this](const QString &service) {
            return on<Templates>(
                       [service](OwnTemplateRepository &repository) { return repository.ofService(service); })
                .value();
        };
        VERIFY_OK(save<Templates>(templateCalled(u"CI"_s, u"one"_s, u"chats.read"_s)));
        VERIFY_OK(save<Templates>(templateCalled(u"CI"_s, u"two"_s, u"read:chats"_s)));
        QCOMPARE(of(u"one"_s).size(), 1);
        QCOMPARE(of(u"one"_s).at(0).scopes, QStringList{u"chats.read"_s});
        VERIFY_OK(remove<Templates>(u"CI"_s));
        QVERIFY(of(u"one"_s).isEmpty());
        QCOMPARE(of(u"two"_s).at(0).scopes, QStringList{u"read:chats"_s});
        QVERIFY(of(u"three"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNamedRepositories)
#include "tst_namedrepositories.moc"
