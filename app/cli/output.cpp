// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"never"_s;
    case QJsonValue::Undefined:
        return u"–"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << textOf(part);
        return parts.join(u", "_s);
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    Q_UNREACHABLE();
}

bool write(FILE *stream, QByteArrayView bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.data(), 1, size, stream) == size && std::fflush(stream) == 0;
}

QString padded(const QString &text, qsizetype width, bool right)
{
    return right ? text.rightJustified(width) : text.leftJustified(width);
}

} // namespace

void Output::list(const QJsonArray &rows, const QList<OutputColumn> &columns) const
{
    if (m_json)
        return raw(QByteArray(QJsonDocument(rows).toJson(QJsonDocument::Compact) + '\n'));
    QList<QStringList> cells;
    QStringList titles;
    for (const OutputColumn &column : columns)
        titles << column.title;
    cells << titles;
    for (const QJsonValue &row : rows) {
        QStringList line;
        for (const OutputColumn &column : columns)
            line << textOf(row.toObject().value(column.field));
        cells << line;
    }
    QList<qsizetype> widths(columns.size(), 0);
    for (const QStringList &line : std::as_const(cells)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), line.at(i).size());
    }
    QString text;
    for (const QStringList &line : std::as_const(cells)) {
        QString composed;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool last = i + 1 == line.size();
            composed += padded(line.at(i), last && !columns.at(i).alignRight ? 0 : widths.at(i),
                               columns.at(i).alignRight);
            if (i + 1 < line.size())
                composed += u"  "_s;
        }
        text += composed + u'\n';
    }
    raw(text.toUtf8());
}

void Output::object(const QJsonObject &object) const
{
    if (m_json)
        return raw(QByteArray(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'));
    QString text;
    for (auto it = object.begin(); it != object.end(); ++it)
        text += it.key() + u": "_s + textOf(it.value()) + u'\n';
    raw(text.toUtf8());
}

void Output::line(const QString &text) const
{
    if (!m_json)
        raw(QByteArray(text.toUtf8() + '\n'));
}

void Output::raw(QByteArrayView bytes) const
{
    if (!write(stdout, bytes))
        m_problem = qt_error_string(errno);
}

void Output::remark(const QString &text) const
{
    write(stderr, QByteArray(text.toUtf8() + '\n'));
}

int Output::error(const Error &error) const
{
    QString text = error.message;
    if (!error.requestId.isEmpty())
        text += u" (request %1)"_s.arg(error.requestId);
    remark(text);
    return exitCodeOf(error);
}

int exitCodeOf(const Error &error)
{
    if (isVaultError(error.code))
        return ExitVault;
    switch (error.code) {
    case ErrorCode::Refused:
        return ExitRefused;
    case ErrorCode::RateLimited:
    case ErrorCode::Unreachable:
        return ExitUnreachable;
    case ErrorCode::BadAnswer:
        return error.httpStatus >= 500 ? ExitUnreachable : ExitFailed;
    default:
        return ExitFailed;
    }
}

} // namespace claviger
