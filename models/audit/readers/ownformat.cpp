// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/ownformat.h"

#include "models/audit/readers/logformatcatalogue.h"
#include "models/audit/readers/logformatreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSigns = 6;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::OwnFormat)
};

QString idOf(const QString &name)
{
    QString id = name.toLower();
    id.replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s);
    return id.remove(QRegularExpression(u"^-+|-+$"_s));
}

/// The description of a format as its file has it; empty for one that was made up.
QJsonObject describedIn(const QStringList &folders, const QString &id)
{
    for (const QString &folder : folders + QStringList{u":/logformats"_s}) {
        for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder + u'/' + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
            if (json.value(u"id"_s).toString() == id)
                return json;
        }
    }
    return {};
}

/// Has a name of its own, and one that the grammar of signs can hold.
bool canBeSign(const QString &path)
{
    static const QRegularExpression nameless(u"^column \\d+$|[|=]"_s);
    return !nameless.match(path).hasMatch();
}

/// "a.b", or "date + clock" for values that are joined.
QJsonValue wayOf(const QString &path)
{
    const QStringList parts = path.split(u" + "_s);
    if (parts.size() == 1)
        return path;
    return QJsonObject{{u"join"_s, QJsonArray::fromStringList(parts)}};
}

QJsonArray waysOf(const QStringList &paths)
{
    QJsonArray ways;
    for (const QString &path : paths)
        ways.append(wayOf(path));
    return ways;
}

void put(QJsonObject &json, const QString &name, const QJsonArray &ways)
{
    if (name == u"time"_s || name == u"event_id"_s) {
        json.insert(name, ways);
        return;
    }
    QJsonObject fields = json.value(u"fields"_s).toObject();
    if (ways.isEmpty())
        fields.remove(name);
    else
        fields.insert(name, ways);
    json.insert(u"fields"_s, fields);
}

QJsonObject newDescription(const OwnFormatDraft &draft)
{
    QJsonObject json;
    json.insert(u"recognise"_s, QJsonObject{{u"all"_s, QJsonArray::fromStringList(signsOf(draft))}});
    for (const FormatDecision::Field &field : draft.decision.mapping)
        put(json, field.name, waysOf(field.paths));
    return json;
}

/// The format that was taken, with the corrections in the place of its own ways.
Done correct(QJsonObject &json, const OwnFormatDraft &draft)
{
    const QString inside = draft.decision.inside.isEmpty() ? QString() : draft.decision.inside + u'.';
    for (auto it = draft.options.mapping.cbegin(); it != draft.options.mapping.cend(); ++it) {
        if (it.value().isEmpty()) {
            put(json, it.key(), {});
            continue;
        }
        if (!it.value().startsWith(inside)) {
            return fail(
                ErrorCode::Invalid,
                Text::tr("“%1” stands beside “%2”, in which the format looks: that can be imported so, but "
                         "not be kept as a format.")
                    .arg(it.value(), draft.decision.inside));
        }
        put(json, it.key(), waysOf({it.value().mid(inside.size())}));
    }
    return {};
}

Result<QJsonObject> descriptionOf(const OwnFormatDraft &draft)
{
    QJsonObject json = describedIn(draft.options.formatFolders, draft.decision.format);
    if (json.isEmpty()) {
        json = newDescription(draft);
        if (signsOf(draft).isEmpty()) {
            return fail(ErrorCode::Invalid,
                        Text::tr("This log's fields have no names by which it could be known "
                                 "again. It can be imported, but not be kept as a format."));
        }
    } else if (const Done corrected = correct(json, draft); !corrected) {
        return fail(corrected.error());
    }
    json.insert(u"schema"_s, 1);
    json.insert(u"id"_s, idOf(draft.name));
    json.insert(u"name"_s, draft.name.trimmed());
    if (draft.options.zone)
        json.insert(u"zone"_s, QString::fromLatin1(draft.options.zone->id()));
    return json;
}

} // namespace

QStringList signsOf(const OwnFormatDraft &draft)
{
    const QJsonObject known = describedIn(draft.options.formatFolders, draft.decision.format);
    QStringList signs;
    const QJsonArray all = known.value(u"recognise"_s).toObject().value(u"all"_s).toArray();
    for (const QJsonValue &sign : all)
        signs.append(sign.toString());
    if (!known.isEmpty())
        return signs;
    QStringList mapped;
    for (const FormatDecision::Field &field : draft.decision.mapping)
        mapped += field.paths;
    // What is read first, then what else every record has.
    for (const bool isMapped : {true, false}) {
        for (const FoundField &field : draft.fields) {
            if (signs.size() < mostSigns && field.count == field.records && canBeSign(field.path) &&
                mapped.contains(field.path) == isMapped)
                signs.append(field.path);
        }
    }
    return signs;
}

Result<QString> saveOwnFormat(const OwnFormatDraft &draft, const QString &folder)
{
    const QString id = idOf(draft.name);
    if (id.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("Give the format a name with letters or digits."));
    if (id == u"generic"_s || LogFormatCatalogue(draft.options.formatFolders + QStringList{folder}).find(id))
        return fail(ErrorCode::Invalid,
                    Text::tr("There is a format “%1” already: choose another name.").arg(id));
    const Result<QJsonObject> json = descriptionOf(draft);
    if (!json)
        return fail(json.error());
    const QByteArray bytes = QJsonDocument(*json).toJson();
    const QString path = folder + u'/' + id + u".json"_s;
    // Read back as every format is, before it can spoil anything.
    if (const Result<LogFormat> read = logFormatFromJson(bytes, path); !read)
        return fail(read.error());
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return fail(ErrorCode::Io, Text::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    return id;
}

} // namespace claviger::audit
