// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/export/eventexport.h"

#include "models/audit/export/eventjson.h"
#include "models/domain/csvcell.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPromise>
#include <QSaveFile>
#include <QtConcurrent>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t pageSize = 5000; // some megabytes of text at a time

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::EventExport)
};

using Promise = QPromise<Result<ExportReceipt>>;

/// One export from the first row to the receipt; on a worker's thread.
class Run
{
public:
    Run(Promise &promise, EventStore &store, const Answer &answer, const ExportOrder &order)
        : m_promise(promise), m_store(store), m_answer(answer), m_order(order), m_file(order.path)
    {
    }

    Result<ExportReceipt> run()
    {
        if (!m_order.mayReplace && QFileInfo::exists(m_order.path)) {
            return fail(ErrorCode::Invalid,
                        Text::tr("“%1” exists: name another file for the export.").arg(m_order.path));
        }
        m_promise.setProgressRange(0, int(m_answer.matched / 1000));
        if (!m_file.open(QIODevice::WriteOnly))
            return fail(cannotWrite(m_file));
        if (m_order.format == ExportOrder::Format::Csv) {
            if (const Done head = writeCells(eventColumns()); !head)
                return fail(head.error());
        }
        for (std::uint64_t offset = 0; offset < m_answer.matched; offset += pageSize) {
            if (const Done page = writePage(offset); !page)
                return fail(page.error());
            m_promise.setProgressValue(int(offset / 1000));
        }
        if (!m_file.commit())
            return fail(cannotWrite(m_file));
        return writeReceipt();
    }

private:
    Error cannotWrite(const QFileDevice &file) const
    {
        return makeError(ErrorCode::Io,
                         Text::tr("“%1” cannot be written: %2").arg(m_order.path, file.errorString()));
    }

    static Error cancelled()
    {
        return makeError(ErrorCode::Cancelled, Text::tr("The export was cancelled; no file was written."));
    }

    Done writePage(std::uint64_t offset)
    {
        // Whoever cancels may let go of the store as soon as this is done.
        if (m_promise.isCanceled())
            return fail(cancelled());
        QFuture<Result<QList<EventRow>>> page =
            m_store.rows(m_answer.events, offset, pageSize, m_order.order);
        page.waitForFinished();
        if (m_promise.isCanceled() || page.resultCount() == 0)
            return fail(cancelled());
        const Result<QList<EventRow>> rows = page.result();
        if (!rows)
            return fail(rows.error());
        for (const EventRow &row : *rows) {
            const Done written =
                m_order.format == ExportOrder::Format::Csv
                    ? writeCells(eventCells(row))
                    : write(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact) + '\n');
            if (!written)
                return written;
        }
        return {};
    }

    Done writeCells(const QByteArrayList &cells)
    {
        QByteArrayList guarded;
        guarded.reserve(cells.size());
        for (const QByteArray &cell : cells)
            guarded << csvCell(cell);
        return write(guarded.join(',') + "\r\n");
    }

    Done write(const QByteArray &bytes)
    {
        m_hash.addData(bytes);
        m_bytes += quint64(bytes.size());
        if (m_file.write(bytes) != bytes.size())
            return fail(cannotWrite(m_file));
        return {};
    }

    Result<ExportReceipt> writeReceipt()
    {
        ExportReceipt receipt;
        receipt.path = m_order.path;
        receipt.format = m_order.format == ExportOrder::Format::Csv ? u"csv"_s : u"ndjson"_s;
        receipt.query = m_order.query;
        receipt.withoutImports = m_order.withoutImports;
        receipt.events = m_answer.matched;
        receipt.total = m_answer.total;
        receipt.first = m_answer.first;
        receipt.last = m_answer.last;
        receipt.sha256 = QString::fromLatin1(m_hash.result().toHex());
        receipt.bytes = m_bytes;
        receipt.made = m_order.made;
        QSaveFile side(m_order.path + u".receipt.json"_s);
        const QByteArray json = QJsonDocument(receipt.toJson()).toJson();
        if (!side.open(QIODevice::WriteOnly) || side.write(json) != json.size() || !side.commit())
            return fail(cannotWrite(side));
        return receipt;
    }

    Promise &m_promise;
    EventStore &m_store;
    Answer m_answer;
    ExportOrder m_order;
    QSaveFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    quint64 m_bytes = 0;
};

} // namespace

ExportOrder::Format exportFormatFor(const QString &path)
{
    return path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? ExportOrder::Format::Csv
                                                         : ExportOrder::Format::Ndjson;
}

QFuture<Result<ExportReceipt>> exportEvents(EventStore &store, const Answer &answer, const ExportOrder &order)
{
    return QtConcurrent::run([&store, answer, order](Promise &promise) {
        promise.addResult(Run(promise, store, answer, order).run());
    });
}

} // namespace claviger::audit
