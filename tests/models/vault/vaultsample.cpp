// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/vault/vaultsample.h"

#include "models/vault/applicationrepository.h"
#include "models/vault/changerepository.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/memberrepository.h"
#include "models/vault/operationrepository.h"
#include "models/vault/projectrepository.h"
#include "models/vault/scoperepository.h"
#include "models/vault/transaction.h"
#include "models/vault/workspacerepository.h"

#include <QDir>
#include <QFile>

namespace claviger::vaultsample {

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return Moment::fromText(text).time();
}

// Quotes, SQL, emoji outside of the first plane, right-to-left text, a combining mark, U+FFFD.
const QString oddName = u"Zoë's \"prod\"; DROP TABLE keys;-- 🔑 مفتاح e\u0301 \uFFFD 鍵"_s;

QList<Connection> connections()
{
    Connection full;
    full.id = u"c-1"_s;
    full.name = oddName;
    full.serviceId = u"entri"_s;
    full.url = QUrl(u"https://api.example.com:8443/base%20path/?x=1"_s);
    full.credentialId = u"token"_s;
    full.settings = {{u"region"_s, u"eu"_s}, {u"tenant"_s, u"ünï"_s}};
    full.trust = Connection::Trust::ReadOnly;
    full.allowPlainHttp = true;
    full.useUnpublished = true;
    full.description = u"{\"schema\": 1}"_s;
    full.created = utc(u"2026-01-02T03:04:05Z"_s);
    full.lastSync = utc(u"2026-02-02T03:04:05.678Z"_s);
    full.lastSyncError = u"No answer."_s;
    Connection bare;
    bare.id = u"c-2"_s;
    bare.name = u"bare"_s;
    return {full, bare};
}

QList<Key> keys()
{
    Key full;
    full.connectionId = u"c-1"_s;
    full.id = u"k-1"_s;
    full.workspaceId = u"w-1"_s;
    full.projectId = u"p-1"_s;
    full.name = oddName;
    full.prefix = u"entri_ab…"_s;
    full.scopes = {u"read"_s, u"a\"b\\c"_s, u"🔑"_s};
    full.allowlist = {u"203.0.113.0/24"_s, u"2001:db8::/32"_s};
    full.created = Moment::at(utc(u"2026-01-01T00:00:00.123Z"_s));
    full.expires = Moment::never();
    full.lastUsed = Moment::at(utc(u"1969-12-31T23:59:59Z"_s));
    full.lastUsedIp = u"2001:db8::1"_s;
    full.lastUsedAgent = u"curl/8"_s;
    full.status = KeyStatus::Revoked;
    full.principal = Principal::Organisation;
    full.owner = u"ci@example.com"_s;
    full.extra = {{u"rate"_s, 10}, {u"nested"_s, QJsonObject{{u"a"_s, QJsonArray{1, 2}}}}};
    Key bare;
    bare.connectionId = u"c-1"_s;
    bare.id = u"k-2"_s;
    Key other; // the same id at another service
    other.connectionId = u"c-2"_s;
    other.id = u"k-1"_s;
    other.workspaceId = u"w-9"_s;
    other.status = KeyStatus::Active;
    other.principal = Principal::Personal;
    return {full, bare, other};
}

QList<Application> applications()
{
    Application full;
    full.connectionId = u"c-1"_s;
    full.id = u"a-1"_s;
    full.workspaceId = u"w-1"_s;
    full.clientId = u"client"_s;
    full.name = oddName;
    full.scopes = {u"x"_s, u"y"_s};
    full.status = u"active"_s;
    full.created = Moment::at(utc(u"2026-01-01T00:00:00Z"_s));
    full.lastUsed = Moment::never();
    full.secrets = {QJsonObject{{u"id"_s, u"s1"_s}, {u"hint"_s, u"…9f"_s}}};
    full.extra = {{u"grant"_s, u"client_credentials"_s}};
    Application bare;
    bare.connectionId = u"c-2"_s;
    bare.id = u"a-1"_s;
    return {full, bare};
}

QList<Operation> operations()
{
    Operation cutOver;
    cutOver.id = 2;
    cutOver.connectionId = u"c-1"_s;
    cutOver.kind = Operation::Kind::RotateKey;
    cutOver.state = Operation::State::CuttingOver;
    cutOver.keyId = u"k-1"_s;
    cutOver.newKeyId = u"k-2"_s;
    cutOver.workspaceId = u"w-1"_s;
    cutOver.keyName = oddName;
    cutOver.request = {{u"name"_s, oddName}};
    cutOver.created = utc(u"2026-03-01T00:00:00Z"_s);
    cutOver.updated = utc(u"2026-03-01T00:00:01.5Z"_s);
    cutOver.error = u"No answer."_s;
    cutOver.requestId = u"req-1"_s;
    Operation bare;
    bare.id = 1;
    bare.connectionId = u"c-2"_s;
    bare.state = Operation::State::Confirmed;
    return {cutOver, bare};
}

QList<Change> changes()
{
    Change changed;
    changed.id = 2;
    changed.connectionId = u"c-1"_s;
    changed.seen = utc(u"2026-03-01T00:00:00Z"_s);
    changed.kind = Change::Kind::Changed;
    changed.objectType = u"key"_s;
    changed.objectId = u"k-1"_s;
    changed.workspaceId = u"w-1"_s;
    changed.name = oddName;
    changed.fields = {{u"status"_s, QJsonObject{{u"from"_s, u"active"_s}, {u"to"_s, u"revoked"_s}}}};
    changed.createdHere = true;
    Change gone;
    gone.id = 1;
    gone.connectionId = u"c-2"_s;
    gone.kind = Change::Kind::Gone;
    return {changed, gone};
}

template <typename T, typename Save> Done each(const QList<T> &values, Save save)
{
    for (const T &value : values) {
        if (const Done done = save(value); !done)
            return done;
    }
    return {};
}

template <typename T> QList<T> reversed(const QList<T> &list)
{
    return {list.crbegin(), list.crend()};
}

template <typename T> bool take(Result<T> result, T &into, Done &done)
{
    if (!result) {
        done = fail(result.error());
        return false;
    }
    into = *result;
    return true;
}

} // namespace

Content content()
{
    Content all;
    all.connections = connections();
    all.workspaces = {{u"c-1"_s, u"w-1"_s, oddName, u"pro"_s, {{u"seats"_s, 5}}},
                      {u"c-2"_s, u"w-9"_s, u"second"_s, {}, {}}};
    all.projects = {{u"c-1"_s, u"w-1"_s, u"p-1"_s, oddName, {{u"slug"_s, u"x"_s}}}};
    all.members = {{u"c-1"_s, u"w-1"_s, u"m-1"_s, oddName, u"zoe@example.com"_s, u"owner"_s, u"active"_s,
                    Moment::at(utc(u"2026-01-01T00:00:00Z"_s)), QJsonObject{{u"mfa"_s, true}}},
                   {u"c-1"_s, u"w-2"_s, u"m-1"_s, {}, {}, u"reader"_s, {}, {}, {}}};
    all.keys = keys();
    all.scopes = {{u"c-1"_s, u"z:last-in-the-alphabet"_s, u"First"_s, u"z"_s, Risk::High, u"note"_s},
                  {u"c-1"_s, u"a:read"_s, {}, {}, Risk::NotProvided, {}}};
    all.applications = applications();
    all.operations = operations();
    all.changes = changes();
    all.credential = QByteArray("planted-secret-").append(QByteArray(10'000, 'S')).append("\0\xff\x01", 3);
    return all;
}

Done store(Database &database, const Content &content)
{
    return inTransaction(database, [&]() -> Done {
        ConnectionRepository connections(database);
        using R = Done;
        return each(content.connections, [&](const auto &v) -> R { return connections.add(v); })
            .and_then([&] {
                return connections.setCredential(content.connections.first().id, Secret(content.credential));
            })
            .and_then([&] {
                return each(content.workspaces,
                            [&](const auto &v) -> R { return WorkspaceRepository(database).save(v); });
            })
            .and_then([&] {
                return each(content.projects,
                            [&](const auto &v) -> R { return ProjectRepository(database).save(v); });
            })
            .and_then([&] {
                return each(content.members,
                            [&](const auto &v) -> R { return MemberRepository(database).save(v); });
            })
            .and_then([&] {
                return each(content.keys,
                            [&](const auto &v) -> R { return KeyRepository(database).save(v); });
            })
            .and_then([&] {
                return ScopeRepository(database).replace(content.connections.first().id, content.scopes);
            })
            .and_then([&] {
                return each(content.applications,
                            [&](const auto &v) -> R { return ApplicationRepository(database).save(v); });
            })
            .and_then([&] {
                return each(reversed(content.operations), [&](const auto &v) -> R {
                    return OperationRepository(database).add(v).map([](qint64) {});
                });
            })
            .and_then([&] {
                return each(reversed(content.changes),
                            [&](const auto &v) -> R { return ChangeRepository(database).add(v); });
            });
    });
}

Result<Content> load(Database &database)
{
    Content all;
    Done done;
    Secret credential;
    ConnectionRepository connections(database);
    const bool ok = take(connections.all(), all.connections, done) &&
                    take(WorkspaceRepository(database).all(), all.workspaces, done) &&
                    take(ProjectRepository(database).all(), all.projects, done) &&
                    take(MemberRepository(database).all(), all.members, done) &&
                    take(KeyRepository(database).all(), all.keys, done) &&
                    take(ScopeRepository(database).ofConnection(u"c-1"_s), all.scopes, done) &&
                    take(ApplicationRepository(database).all(), all.applications, done) &&
                    take(OperationRepository(database).all(1000), all.operations, done) &&
                    take(ChangeRepository(database).latest(1000), all.changes, done) &&
                    take(connections.credential(u"c-1"_s), credential, done);
    if (!ok)
        return fail(done.error());
    all.credential = credential.expose().toByteArray();
    return all;
}

Secret passphrase()
{
    return Secret("correct horse battery staple");
}

std::unique_ptr<Vault> makeVault(const QString &folder)
{
    Result<std::unique_ptr<Vault>> vault = Vault::create(folder, passphrase(), KdfLimits::cheap());
    if (!vault) {
        qWarning() << vault.error().message << vault.error().details;
        return nullptr;
    }
    return std::move(*vault);
}

QMap<QString, QByteArray> bytesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden))
        files[name] = readFile(dir.filePath(name));
    return files;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace claviger::vaultsample
