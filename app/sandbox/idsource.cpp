// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/idsource.h"

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

QByteArray IdSource::from(QByteArrayView alphabet, int count)
{
    QByteArray text(count, Qt::Uninitialized);
    for (char &c : text)
        c = alphabet[below(int(alphabet.size()))];
    return text;
}

QString IdSource::uuid()
{
    const QString h = QString::fromLatin1(from("0123456789abcdef", 32));
    return u"%1-%2-4%3-a%4-%5"_s.arg(h.left(8), h.mid(8, 4), h.mid(13, 3), h.mid(17, 3), h.mid(20, 12));
}

QString IdSource::objectId()
{
    return QString::fromLatin1(from("0123456789abcdef", 24));
}

QString IdSource::ulid(const QString &prefix)
{
    return prefix + u"01"_s + QString::fromLatin1(from("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 24));
}

QByteArray IdSource::letters(int count)
{
    return from("abcdefghijklmnopqrstuvwxyz0123456789", count);
}

QByteArray IdSource::mixedLetters(int count)
{
    return from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", count);
}

} // namespace claviger::sandbox
