// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/filedigest.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <openssl/evp.h>

#include <array>

namespace claviger::audit {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::Importer)
};

} // namespace

void FileDigest::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

// From the library that SQLCipher brings along: it uses the processor's own instructions, and is five times
// as fast as libsodium or Qt, which do not.
FileDigest::FileDigest() : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

void FileDigest::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size());
    m_bytes += bytes.size();
}

QString FileDigest::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context.get(), hash.data(), &size);
    const QByteArray bytes(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(size));
    return QString::fromLatin1(bytes.toHex());
}

Result<QString> FileDigest::ofFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    Text::tr("“%1” cannot be read: check the path and its permissions.").arg(path),
                    file.errorString());
    FileDigest digest;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = file.read(piece.data(), piece.size())) > 0)
        digest.add({piece.constData(), static_cast<std::size_t>(got)});
    if (got < 0)
        return fail(ErrorCode::Io, Text::tr("“%1” could not be read to its end.").arg(path),
                    file.errorString());
    return digest.finish();
}

} // namespace claviger::audit
