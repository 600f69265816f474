// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/importrun.h"

#include "models/audit/import/importidentity.h"
#include "models/audit/import/logimport.h"
#include "models/audit/import/makescrubber.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::Importer)
};

} // namespace

ImportRun::ImportRun(EventStore &store, QThreadPool &parsers, const QStringList &paths, ImportOptions options,
                     ImportProgress &progress)
    : m_store(store)
    , m_parsers(parsers)
    , m_paths(paths)
    , m_options(std::move(options))
    , m_progress(progress)
    , m_walk(paths, watched(m_options.reader))
{
}

ReaderOptions ImportRun::watched(ReaderOptions options)
{
    options.witness = [this, next = options.witness](std::string_view bytes) {
        {
            const std::lock_guard lock(m_mutex);
            m_digests[m_walk.file()].add(bytes);
        }
        if (next)
            next(bytes);
    };
    return options;
}

QList<ImportOutcome> ImportRun::run()
{
    if (const Done ready = prepare(); !ready)
        return {{m_paths.value(0), tl::make_unexpected(ready.error())}};
    while (!m_vaultFailed && !m_progress.isStopped()) {
        const Result<std::optional<OpenedLog>> log = m_walk.next();
        if (log && !*log)
            break;
        walkOn(log);
    }
    end();
    return m_outcomes;
}

Done ImportRun::prepare()
{
    Result<std::shared_ptr<const SecretScrubber>> scrubber = makeScrubber(m_store, m_options.secrets);
    if (!scrubber)
        return fail(scrubber.error());
    m_scrubber = std::move(*scrubber);
    return {};
}

void ImportRun::walkOn(const Result<std::optional<OpenedLog>> &log)
{
    const QString file = m_walk.file();
    if (m_current && m_current->path != file)
        end();
    if (log)
        return read(**log);
    if (m_current)
        m_current->notes << log.error().message;
    else
        m_outcomes.append({file, fail(log.error())});
}

void ImportRun::read(const OpenedLog &log)
{
    if (!m_current) {
        if (const Done begun = begin(log); !begun) {
            m_vaultFailed = true;
            m_outcomes.append({m_walk.file(), fail(begun.error())});
            return;
        }
    }
    m_current->facts.files.append(
        {log.path, {}, 0, log.decision.container, log.decision.format, log.decision.why.join(u' ')});
    LogImport import(m_parsers, *log.source, *m_current->writer, *m_scrubber, m_progress);
    const Done done = import.run();
    m_current->facts.secretsReplaced += import.secretsReplaced();
    m_vaultFailed = m_current->writer->error().has_value();
    if (!done && !m_vaultFailed)
        m_current->notes << done.error().message;
}

Done ImportRun::begin(const OpenedLog &log)
{
    const QString file = m_walk.file();
    auto writer = m_store.begin(importIdentity(file, m_options.reader, log.decision));
    if (!writer)
        return fail(writer.error());
    m_current.emplace();
    m_current->path = file;
    m_current->writer = std::move(*writer);
    m_current->timer.start();
    return {};
}

void ImportRun::end()
{
    if (!m_current)
        return;
    Result<ImportReceipt> receipt = finish();
    const qint64 importId = receipt ? m_current->writer->importId() : 0;
    m_outcomes.append({m_current->path, std::move(receipt), importId});
    m_current.reset();
}

Result<ImportReceipt> ImportRun::finish()
{
    ImportWriter &writer = *m_current->writer;
    if (const std::optional<Error> error = writer.error())
        return fail(*error);
    if (m_progress.isStopped())
        m_current->notes << Text::tr("Stopped before the end of the file.");
    if (!m_current->notes.isEmpty() && writer.counts().records() == 0) {
        if (const Done gone = writer.abandon(); !gone)
            return fail(gone.error());
        return fail(ErrorCode::Invalid, m_current->notes.join(u' '));
    }
    ImportReceipt &facts = m_current->facts;
    const QByteArray text = m_options.reader.texts.value(m_current->path);
    const auto bytes = quint64(text.isEmpty() ? QFileInfo(m_current->path).size() : text.size());
    const Result<QString> sha256 = digestOf(m_current->path, bytes);
    if (!sha256)
        return fail(sha256.error());
    for (ImportedFile &file : facts.files) {
        file.sha256 = *sha256;
        file.bytes = bytes;
    }
    facts.note = m_current->notes.join(u' ');
    facts.seconds = double(m_current->timer.elapsed()) / 1000;
    return writer.finish(facts.note.isEmpty() ? ImportRecord::State::Complete : ImportRecord::State::Partial,
                         facts);
}

Result<QString> ImportRun::digestOf(const QString &path, quint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    FileDigest &digest = m_digests[path];
    const bool isWhole = isReadOnce(path) || m_options.reader.texts.contains(path) || digest.bytes() == bytes;
    Result<QString> sha256 = QString();
    if (isWhole)
        sha256 = digest.finish();
    else if (!m_progress.isStopped()) // who stops an import does not wait until the rest was read for this
        sha256 = FileDigest::ofFile(path);
    m_digests.erase(path);
    return sha256;
}

} // namespace claviger::audit
