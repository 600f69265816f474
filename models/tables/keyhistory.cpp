// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keyhistory.h"

#include "models/sync/reconciliation.h"
#include "models/tables/keystate.h"
#include "models/tables/keytexts.h"
#include "models/tables/relativetime.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::KeyVersion)
};

/// The order is that of the fields in the inspector.
const QList<std::pair<QString, QString>> &fieldTitles()
{
    static const QList<std::pair<QString, QString>> titles{
        {u"name"_s, Text::tr("Name")},           {u"status"_s, Text::tr("Status")},
        {u"prefix"_s, Text::tr("Prefix")},       {u"scopes"_s, Text::tr("Scopes")},
        {u"expires"_s, Text::tr("Expires")},     {u"allowlist"_s, Text::tr("Allowlist")},
        {u"project"_s, Text::tr("Project")},     {u"owner"_s, Text::tr("Owner")},
        {u"principal"_s, Text::tr("Principal")}, {u"owner_left"_s, Text::tr("Owner who left")}};
    return titles;
}

/// Words of the program, not of its files.
QString statusText(const QString &status)
{
    Key key;
    key.status = keyStatusFromText(status);
    return toText(stateOf(key, false, {}));
}

QString valueText(const QString &field, const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList lines;
        for (const QJsonValue &each : value.toArray())
            lines.append(each.toString());
        return lines.join(u'\n');
    }
    if (field == "status"_L1 && !value.toString().isEmpty())
        return statusText(value.toString());
    if (field == "principal"_L1 && !value.toString().isEmpty())
        return principalText(principalFromText(value.toString()));
    const Moment moment = field == "expires"_L1 ? Moment::fromText(value.toString()) : Moment();
    return moment.isInstant() ? shortTime(moment.time()) : value.toString();
}

QString changedText(const QJsonObject &fields)
{
    if (const QString owner = fields["owner_left"_L1]["to"_L1].toString(); !owner.isEmpty())
        return Text::tr("Died, because its owner %1 left").arg(owner);
    QStringList names;
    for (const auto &[field, title] : fieldTitles()) {
        if (fields.contains(field))
            names.append(title);
    }
    return Text::tr("Changed: %1").arg(names.join(u", "_s));
}

QString eventOf(const Change &change)
{
    const bool revoked = change.kind == Change::Kind::Changed && change.createdHere;
    if (revoked && change.fields["status"_L1]["to"_L1].toString() == "revoked"_L1)
        return Text::tr("Revoked with this program");
    switch (change.kind) {
    case Change::Kind::Added:
        return change.createdHere ? Text::tr("Created with this program")
                                  : Text::tr("Seen for the first time, not created here");
    case Change::Kind::Changed:
        return changedText(change.fields);
    case Change::Kind::Gone:
        return Text::tr("No longer listed by the service");
    }
    Q_UNREACHABLE();
}

/// \a fields as they were before \a change.
QJsonObject before(QJsonObject fields, const Change &change)
{
    for (auto field = change.fields.begin(); field != change.fields.end(); ++field)
        fields[field.key()] = field.value().toObject().value("from"_L1);
    return fields;
}

} // namespace

QList<KeyVersion> versionsOf(const Key &key, const QList<Change> &changes)
{
    QList<KeyVersion> versions;
    QJsonObject fields = comparedFields(key);
    for (const Change &change : changes) {
        versions.append({change.seen, eventOf(change), fields});
        if (change.kind == Change::Kind::Added)
            return versions;
        fields = before(fields, change);
    }
    // Keys that are older than the change feed, or kept by hand.
    versions.append({{}, Text::tr("As it was first known here"), fields});
    return versions;
}

QList<FieldComparison> comparisonOf(const KeyVersion &before, const KeyVersion &after)
{
    QList<FieldComparison> rows;
    for (const auto &[field, title] : fieldTitles()) {
        const QJsonValue left = before.fields.value(field);
        const QJsonValue right = after.fields.value(field);
        FieldComparison row{title, valueText(field, left), valueText(field, right), left != right};
        if (!row.before.isEmpty() || !row.after.isEmpty())
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const FieldComparison &a, const FieldComparison &b) {
        return a.differs && !b.differs;
    });
    return rows;
}

} // namespace claviger
