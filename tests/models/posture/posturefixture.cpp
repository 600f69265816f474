// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/posture/posturefixture.h"

#include "models/audit/query/queryparser.h"
#include "models/posture/keylife.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/memberrepository.h"
#include "models/vault/operationrepository.h"
#include "tests/models/vault/vaultsample.h"

#include <QTimeZone>

namespace claviger::postureTest {

using namespace Qt::StringLiterals;

QDateTime at(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toUTC();
}

PostureFixture::PostureFixture() : m_transport(m_clock)
{
    m_session = std::make_unique<Session>(vaultsample::makeVault(m_dir.filePath(u"p.vault"_s)),
                                          ServiceCatalogue::load({}), m_transport, m_clock);
    Connection connection;
    connection.name = u"Acme"_s;
    connection.serviceId = u"entergram"_s;
    connection.url = QUrl(u"http://127.0.0.1:9/"_s);
    connection.id = u"acme"_s;
    connection.created = m_clock.now();
    m_connection = connection;
    const auto saved = run(m_session->vault().run(
        [connection](Database &database) { return ConnectionRepository(database).add(connection); }));
    if (!saved)
        qFatal("the connection was not stored");
}

Key PostureFixture::key(const QString &id) const
{
    Key key;
    key.connectionId = m_connection.id;
    key.id = id;
    key.workspaceId = u"w"_s;
    key.name = id;
    key.prefix = u"eg_live_"_s + id;
    key.scopes = {u"chats.read"_s};
    key.allowlist = {u"203.0.113.0/24"_s};
    key.created = Moment::at(m_clock.now().addDays(-30));
    key.expires = Moment::at(m_clock.now().addDays(60));
    key.lastUsed = Moment::at(m_clock.now().addSecs(-60));
    key.status = KeyStatus::Active;
    return key;
}

void PostureFixture::save(const Key &key)
{
    if (!run(m_session->vault().run([key](Database &database) { return KeyRepository(database).save(key); })))
        qFatal("the key was not stored");
}

void PostureFixture::save(const Member &member)
{
    if (!run(m_session->vault().run(
            [member](Database &database) { return MemberRepository(database).save(member); })))
        qFatal("the member was not stored");
}

void PostureFixture::save(const Operation &operation)
{
    if (!run(m_session->vault().run(
            [operation](Database &database) { return OperationRepository(database).add(operation); })))
        qFatal("the operation was not stored");
}

void PostureFixture::import(audit::trail::Events events)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i][AuditField::Source].empty())
            events[i][AuditField::Source] = "Acme";
        events[i].position = i + 1;
        events[i].raw = "record " + std::to_string(m_imports) + " " + std::to_string(i);
    }
    const QString identity = u"import %1"_s.arg(m_imports++);
    if (!audit::trail::import(m_session->events(), events, identity))
        qFatal("the events were not stored");
}

PostureReport PostureFixture::examine(const PostureSettings &settings,
                                      const std::vector<qint64> &withoutImports)
{
    return run(claviger::examine(*m_session, settings, withoutImports)).value();
}

qint64 PostureFixture::lastImport()
{
    return run(m_session->events().imports()).value().first().id;
}

audit::Answer PostureFixture::ask(const QString &query)
{
    const audit::ParsedQuery parsed = audit::parseQuery(query, {m_clock.now(), QTimeZone::utc()});
    if (parsed.error)
        qFatal("%s: %s", qPrintable(query), qPrintable(parsed.error->message));
    audit::Question question;
    question.condition = parsed.condition;
    return run(m_session->events().ask(question)).value();
}

audit::trail::Event use(const QString &key, const QDateTime &time, const QString &outcome, const QString &ip,
                        const QString &agent)
{
    audit::trail::Event event;
    event.time = time.isValid() ? toNanoseconds(time) : audit::noTime;
    event[AuditField::Key] = key.toStdString();
    event[AuditField::Outcome] = outcome.toStdString();
    event[AuditField::Ip] = ip.toStdString();
    event[AuditField::UserAgent] = agent.toStdString();
    return event;
}

} // namespace claviger::postureTest
