// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/eventcopy.h"

#include "models/audit/export/eventjson.h"
#include "models/audit/isotime.h"
#include "models/audit/query/queryterm.h"
#include "models/domain/csvcell.h"
#include "models/domain/visibletext.h"
#include "models/tables/audittexts.h"
#include "models/tables/eventtime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::EventCopy)
};

QString asJson(const QList<audit::EventRow> &events)
{
    if (events.size() == 1)
        return QString::fromUtf8(QJsonDocument(audit::toJson(events.first())).toJson());
    QJsonArray array;
    for (const audit::EventRow &event : events)
        array << audit::toJson(event);
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

QString asCsv(const QList<audit::EventRow> &events)
{
    QByteArray text = audit::eventColumns().join(',') + "\r\n";
    for (const audit::EventRow &event : events) {
        QByteArrayList cells;
        for (const QByteArray &cell : audit::eventCells(event))
            cells << csvCell(cell);
        text += cells.join(',') + "\r\n";
    }
    return QString::fromUtf8(text);
}

// Whatever Markdown would take for its own is taken for text.
QString markdownCell(const QString &value)
{
    QString cell;
    for (const QChar c : visibleText(value)) {
        if (u"\\`*_{}[]<>|#!~&"_s.contains(c))
            cell += u'\\';
        cell += c;
    }
    return cell;
}

QString asMarkdown(const QList<audit::EventRow> &events)
{
    QList<AuditField> used;
    for (const AuditField field : allAuditFields) {
        if (std::any_of(events.cbegin(), events.cend(),
                        [field](const audit::EventRow &event) { return !event[field].isEmpty(); }))
            used << field;
    }
    QString text = u"| " % Text::tr("Time (UTC)");
    QString rule = u"|---"_s;
    for (const AuditField field : std::as_const(used)) {
        text += u" | " % fieldTitle(field);
        rule += u"|---";
    }
    text += u" |\n" % rule % u"|\n";
    for (const audit::EventRow &event : events) {
        text += u"| " % eventTimeText(event, EventZone::Utc);
        for (const AuditField field : std::as_const(used))
            text += u" | " % markdownCell(QString::fromUtf8(event[field]));
        text += u" |\n";
    }
    return text;
}

QString asRaw(const QList<audit::EventRow> &events)
{
    QByteArrayList records;
    for (const audit::EventRow &event : events)
        records << event.raw;
    return QString::fromUtf8(records.join('\n'));
}

} // namespace

QString eventsAs(EventCopy form, const QList<audit::EventRow> &events)
{
    switch (form) {
    case EventCopy::Json:
        return asJson(events);
    case EventCopy::Csv:
        return asCsv(events);
    case EventCopy::Markdown:
        return asMarkdown(events);
    case EventCopy::Raw:
        return asRaw(events);
    }
    Q_UNREACHABLE();
}

QString queryFor(const audit::EventRow &event)
{
    QStringList terms;
    if (event.time != audit::noTime) {
        const QString time = QString::fromLatin1(audit::isoTime(event.time));
        terms << QString(u"time:" % time);
    }
    for (const AuditField field :
         {AuditField::RequestId, AuditField::Key, AuditField::Actor, AuditField::Action, AuditField::Ip}) {
        if (!event[field].isEmpty())
            terms << audit::queryTerm(field, QString::fromUtf8(event[field]));
    }
    return terms.join(u' ');
}

} // namespace claviger
