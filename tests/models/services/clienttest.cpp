// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/clienttest.h"

namespace claviger {

using namespace Qt::StringLiterals;

void ClientTest::init()
{
    m_server = std::make_unique<TestServer>();
    m_transport = std::make_unique<HttpTransport>(quickSettings(), m_clock);
}

void ClientTest::cleanup()
{
    m_client.reset();
    m_transport.reset();
    m_log.reset();
    m_logged.reset();
    m_server.reset();
}

ServiceClient &ClientTest::client(const QByteArray &json, const std::function<void(Connection &)> &change)
{
    Connection connection = connectionTo(m_server->url());
    if (change)
        change(connection);
    m_client = std::make_unique<ServiceClient>(describe(json), connection, Secret("s3cr3t-of-admin"),
                                               *m_transport, m_clock);
    return *m_client;
}

void ClientTest::startLog()
{
    m_logged = std::make_unique<QBuffer>();
    m_logged->open(QIODevice::WriteOnly);
    m_log = std::make_unique<HttpLog>(m_clock, m_logged.get());
    m_transport = std::make_unique<HttpTransport>(quickSettings(), m_clock, m_log.get());
}

Result<QList<Key>> ClientTest::keys()
{
    return wait(m_client->keys({}, {}));
}

TestServer::Answer answer(int status, const QByteArray &body)
{
    TestServer::Answer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace claviger
