// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/queryterm.h"

#include "models/domain/cidr.h"

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

/// A word that means itself without quotes, in a list as well.
bool isPlain(AuditField field, const QString &value)
{
    if (field == AuditField::Ip && value.contains(u'/') && !Cidr::parse(value))
        return false;
    for (const QChar c : value) {
        if (!c.isLetterOrNumber() && !u"_-@/+:.%=#"_s.contains(c))
            return false;
    }
    return !value.isEmpty() && !value.contains(".."_L1) && !value.startsWith("//"_L1);
}

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return QString(u'"' % value % u'"');
}

} // namespace

QString queryTerm(AuditField field, const QString &value)
{
    return QString(nameOf(field) % u':' % (isPlain(field, value) ? value : quoted(value)));
}

QString negatedTerm(const QString &term)
{
    return term.startsWith(u'-') ? term.mid(1) : QString(u'-' % term);
}

} // namespace claviger::audit
