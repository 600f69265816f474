// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/evidencequery.h"

#include "models/audit/isotime.h"

#include <QRegularExpression>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

/// Text that is not read as a number, a range, a network or a word of the language stands as it is.
QString valueOf(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z][A-Za-z0-9_-]*$"_s);
    static const QRegularExpression address(u"^[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+(/[0-9]+)?$"_s);
    static const QStringList words{u"AND"_s, u"OR"_s, u"NOT"_s};
    if ((plain.match(text).hasMatch() && !words.contains(text)) || address.match(text).hasMatch())
        return text;
    QString quoted = text;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

} // namespace

QString queryFor(AuditField field, QStringList values)
{
    values.removeDuplicates();
    values.sort();
    for (QString &value : values)
        value = valueOf(value);
    return nameOf(field) + u':' + values.join(u',');
}

QString querySince(std::int64_t nanoseconds)
{
    return u"since:"_s + QString::fromLatin1(audit::isoTime(nanoseconds));
}

QString queryBefore(std::int64_t nanoseconds)
{
    return u"before:"_s + QString::fromLatin1(audit::isoTime(nanoseconds));
}

} // namespace claviger
