// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretsink.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::SecretSink)
};

Error lost(const QString &place, const QString &why)
{
    return makeError(ErrorCode::Io, Text::tr("The secret was made but could not be written to %1: %2. Nobody "
                                             "has it: revoke or rotate what it belongs to.")
                                        .arg(place, why));
}

} // namespace

Result<std::shared_ptr<SecretSink>> SecretSink::open(const QString &path)
{
    const std::shared_ptr<SecretSink> sink(new SecretSink);
    sink->m_toStdout = path == "-"_L1;
    if (sink->m_toStdout)
        return sink;
    sink->m_file.setFileName(path);
    if (sink->m_file.size() > 0)
        return fail(ErrorCode::Invalid,
                    Text::tr("%1 exists and is not empty: name another file for the secret.").arg(path));
    if (!sink->m_file.open(QIODevice::WriteOnly) ||
        !sink->m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail(ErrorCode::Io, Text::tr("%1 could not be written, so nothing was sent: %2.")
                                       .arg(path, sink->m_file.errorString()));
    }
    return sink;
}

Done SecretSink::write(const Secret &secret, const Output &output)
{
    if (m_toStdout) {
        output.raw(secret.expose());
        output.raw("\n");
        return isWritten(output);
    }
    const QByteArrayView bytes = secret.expose();
    const bool written =
        m_file.write(bytes.data(), bytes.size()) == bytes.size() && m_file.putChar('\n') && m_file.flush();
    m_file.close();
    return written ? Done() : fail(lost(m_file.fileName(), m_file.errorString()));
}

Done SecretSink::isWritten(const Output &output)
{
    return output.problem().isEmpty() ? Done() : fail(lost(Text::tr("standard output"), output.problem()));
}

} // namespace claviger
