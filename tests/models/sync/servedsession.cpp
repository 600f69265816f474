// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sync/servedsession.h"

using namespace claviger;
using namespace Qt::StringLiterals;

void ServedSession::start(const QString &description, const HttpTransport::Settings &settings)
{
    m_session.reset();
    m_server.requests.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_transport = std::make_unique<HttpTransport>(settings, m_clock);
    auto vault = Vault::create(m_folder->filePath(u"t.vault"_s), Secret("test"));
    QVERIFY(vault);
    m_session =
        std::make_unique<Session>(std::move(*vault), ServiceCatalogue::load({}), *m_transport, m_clock);
    Connection connection;
    connection.name = u"Test"_s;
    connection.serviceId = u"test"_s;
    connection.url = m_server.url();
    connection.trust = Connection::Trust::Full;
    connection.description = description;
    m_connection = waitFor(m_session->addConnection(connection, Secret("the-credential"))).value();
}

SyncReport ServedSession::sync()
{
    const Result<SyncReport> report = waitFor(m_session->synchroniser().sync(m_connection.id));
    if (!report)
        qFatal("the sync failed: %s", qPrintable(report.error().message));
    return *report;
}
