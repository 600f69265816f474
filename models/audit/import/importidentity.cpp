// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/importidentity.h"

#include "models/audit/import/filedigest.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 identifyingBytes = 1 << 20;

} // namespace

QString importIdentity(const QString &path, const ReaderOptions &options, const FormatDecision &decision)
{
    FileDigest digest;
    const auto add = [&digest](const QByteArray &bytes) {
        digest.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        digest.add({"\n", 1});
    };
    if (options.texts.contains(path)) {
        add(options.texts.value(path));
    } else {
        QFile file(path);
        if (isReadOnce(path) || !file.open(QIODevice::ReadOnly))
            return QUuid::createUuid().toString(QUuid::WithoutBraces);
        add(QByteArray::number(file.size()));
        add(file.read(identifyingBytes));
        file.seek(std::max<qint64>(0, file.size() - identifyingBytes));
        add(file.read(identifyingBytes));
    }
    add(decision.format.toUtf8());
    for (auto it = options.mapping.cbegin(); it != options.mapping.cend(); ++it)
        add((it.key() + u'=' + it.value()).toUtf8());
    add(options.zone ? options.zone->id() : QByteArray());
    add(options.year ? QByteArray::number(*options.year) : QByteArray());
    return digest.finish();
}

bool isReadOnce(const QString &path)
{
    return path == "-"_L1 || !QFileInfo(path).isFile();
}

} // namespace claviger::audit
