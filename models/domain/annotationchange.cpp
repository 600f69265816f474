// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/annotationchange.h"

#include <QRegularExpression>

namespace claviger {

using namespace Qt::StringLiterals;

Annotation AnnotationChange::appliedTo(Annotation annotation) const
{
    if (!owner.isEmpty())
        annotation.owner = owner;
    if (!usedIn.isEmpty())
        annotation.usedIn = usedIn;
    if (!ticket.isEmpty())
        annotation.ticket = ticket;
    for (const QString &tag : addedTags) {
        if (!annotation.tags.contains(tag))
            annotation.tags.append(tag);
    }
    if (remind.isValid())
        annotation.remind = remind;
    return annotation;
}

QStringList tagsOf(const QString &typed)
{
    static const QRegularExpression separator(u"[,;\\n]+"_s);
    QStringList tags;
    for (const QString &each : typed.split(separator, Qt::SkipEmptyParts)) {
        const QString tag = each.trimmed();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace claviger
