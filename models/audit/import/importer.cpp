// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/importer.h"

#include "models/audit/import/filedigest.h"
#include "models/audit/import/logimport.h"
#include "models/audit/readers/openedlog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtConcurrent>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::Importer)
};

constexpr qint64 identifyingBytes = 1 << 20;

bool isStandardInput(const QString &path)
{
    return path == "-"_L1;
}

/// What an import that was cut off is recognised by: the file's size, begin and end, wherever it lies by
/// then, and how it is read.
QString identityOf(const QString &path, const ReaderOptions &options, const FormatDecision &decision)
{
    QFile file(path);
    if (isStandardInput(path) || !file.open(QIODevice::ReadOnly))
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    FileDigest digest;
    const auto add = [&digest](const QByteArray &bytes) {
        digest.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        digest.add({"\n", 1});
    };
    add(QByteArray::number(file.size()));
    add(file.read(identifyingBytes));
    file.seek(std::max<qint64>(0, file.size() - identifyingBytes));
    add(file.read(identifyingBytes));
    add(decision.format.toUtf8());
    for (auto it = options.mapping.cbegin(); it != options.mapping.cend(); ++it)
        add((it.key() + u'=' + it.value()).toUtf8());
    add(options.zone ? options.zone->id() : QByteArray());
    return digest.finish();
}

/// One file on its way in.
class FileImport
{
public:
    FileImport(EventStore &store, QThreadPool &parsers, QString path, ReaderOptions options,
               ImportProgress &progress)
        : m_store(store)
        , m_parsers(parsers)
        , m_path(std::move(path))
        , m_options(std::move(options))
        , m_progress(progress)
    {
    }

    Result<ImportReceipt> run()
    {
        m_timer.start();
        ReaderOptions options = m_options;
        options.witness = [this](std::string_view bytes) {
            m_digest.add(bytes);
            if (m_options.witness)
                m_options.witness(bytes);
        };
        Result<OpenedLog> log = openLog(m_path, options);
        if (!log)
            return fail(log.error());
        Result<std::unique_ptr<ImportWriter>> writer =
            m_store.begin(identityOf(m_path, m_options, log->decision));
        if (!writer)
            return fail(writer.error());
        const Done done = LogImport(m_parsers, *log->source, **writer, m_progress).run();
        if (const std::optional<Error> error = (*writer)->error())
            return fail(*error);
        if (!done && (*writer)->counts().records() == 0) {
            const Done taken = (*writer)->abandon();
            return fail(taken ? done.error() : taken.error());
        }
        return finish(**writer, *log, done);
    }

private:
    Result<ImportReceipt> finish(ImportWriter &writer, const OpenedLog &log, const Done &done)
    {
        ImportReceipt facts;
        if (!done)
            facts.note = done.error().message;
        else if (m_progress.isStopped())
            facts.note = Text::tr("Stopped before the end of the file.");
        const Result<ImportedFile> file = fileOf(log);
        if (!file)
            return fail(file.error());
        facts.files << *file;
        facts.seconds = double(m_timer.elapsed()) / 1000;
        return writer.finish(
            facts.note.isEmpty() ? ImportRecord::State::Complete : ImportRecord::State::Partial, facts);
    }

    Result<ImportedFile> fileOf(const OpenedLog &log)
    {
        ImportedFile file{m_path,
                          {},
                          m_digest.bytes(),
                          log.decision.container,
                          log.decision.format,
                          log.decision.why.join(u' ')};
        if (isStandardInput(m_path)) {
            file.sha256 = m_digest.finish();
            return file;
        }
        // Readers of containers need not read to the end of the file.
        file.bytes = static_cast<quint64>(QFileInfo(m_path).size());
        if (m_digest.bytes() == file.bytes) {
            file.sha256 = m_digest.finish();
            return file;
        }
        return FileDigest::ofFile(m_path).map([&file](const QString &sha256) {
            file.sha256 = sha256;
            return file;
        });
    }

    EventStore &m_store;
    QThreadPool &m_parsers;
    const QString m_path;
    const ReaderOptions m_options;
    ImportProgress &m_progress;
    FileDigest m_digest;
    QElapsedTimer m_timer;
};

} // namespace

Importer::Importer(EventStore &store) : m_store(store)
{
    m_imports.setMaxThreadCount(1);
}

Importer::~Importer()
{
    m_imports.waitForDone();
}

QFuture<Result<ImportReceipt>> Importer::importFile(const QString &path, const ReaderOptions &options,
                                                    std::shared_ptr<ImportProgress> progress)
{
    return QtConcurrent::run(&m_imports, [this, path, options, progress = std::move(progress)] {
        return FileImport(m_store, m_parsers, path, options, *progress).run();
    });
}

} // namespace claviger::audit
