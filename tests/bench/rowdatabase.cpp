// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rowdatabase.h"

#include "models/audit/readers/logwalk.h"
#include "models/vault/transaction.h"

#include <QFileInfo>

namespace claviger::bench {

using namespace audit;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *schema =
    "CREATE TABLE events (time INTEGER, key TEXT, actor TEXT, action TEXT, resource TEXT, ip TEXT, "
    "user_agent TEXT, status TEXT, request_id TEXT, raw BLOB);"
    "CREATE INDEX by_time ON events (time); CREATE INDEX by_key ON events (key); "
    "CREATE INDEX by_ip ON events (ip);";

/// Inserts what it is given.
class RowSink final : public RecordSink
{
public:
    explicit RowSink(Statement &insert) : m_insert(insert) {}

    void accept(const Record &record) override
    {
        m_insert.bindAt(1, static_cast<qint64>(record.time));
        int column = 2;
        for (const AuditField field :
             {AuditField::Key, AuditField::Actor, AuditField::Action, AuditField::Resource, AuditField::Ip,
              AuditField::UserAgent, AuditField::Status, AuditField::RequestId})
            m_insert.bindAt(column++, QByteArrayView(record[field].data(), qsizetype(record[field].size())));
        m_insert.bindAt(column, QByteArrayView(record.raw.data(), qsizetype(record.raw.size())));
        m_good = m_insert.run().has_value() && m_good;
    }
    void reject(std::string_view, std::uint64_t, const std::string &) override { m_good = false; }
    void fold() override {}

    [[nodiscard]] bool isGood() const { return m_good; }

private:
    Statement &m_insert;
    bool m_good = true;
};

} // namespace

RowDatabase::RowDatabase(const QString &path)
    : m_path(path)
    , m_database(Database::open(path, Secret(QByteArray(32, 'k')), Database::Mode::Create).value())
{
}

RowDatabase::~RowDatabase() = default;

bool RowDatabase::import(const QString &log)
{
    const Done done = inTransaction(*m_database, [&]() -> Done {
        if (const Done made = m_database->execute(schema); !made)
            return made;
        Result<Statement> insert =
            m_database->prepare("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Result<OpenedLog> opened = openLog(log);
        if (!insert || !opened)
            return fail(insert ? opened.error() : insert.error());
        RowSink sink(*insert);
        const std::unique_ptr<ChunkParser> parser = opened->source->makeParser();
        for (Result<Chunk> chunk = opened->source->next(); chunk && !chunk->bytes.isEmpty();
             chunk = opened->source->next())
            parser->parse(*chunk, sink);
        return sink.isGood() ? Done() : fail(ErrorCode::VaultFailed, u"not every row was stored"_s);
    });
    return done.has_value();
}

int RowDatabase::refresh()
{
    int answers = 0;
    const QByteArray filter = " FROM events WHERE status = '403' AND user_agent LIKE '%curl%'";
    const auto ask = [&](const QByteArray &sql) { answers += m_database->execute(sql).has_value() ? 1 : 0; };
    ask("SELECT count(*)" + filter);
    for (const char *field : {"key", "actor", "action", "ip", "user_agent", "status"})
        ask(QByteArray("SELECT ") + field + ", count(*)" + filter + " GROUP BY 1 ORDER BY 2 DESC LIMIT 10");
    ask("SELECT time / 3600000000000, count(*)" + filter + " GROUP BY 1 ORDER BY 1");
    return answers;
}

qint64 RowDatabase::bytes() const
{
    return QFileInfo(m_path).size() + QFileInfo(m_path + u"-wal"_s).size();
}

} // namespace claviger::bench
