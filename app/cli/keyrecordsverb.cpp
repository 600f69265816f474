// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyrecordsverb.h"

#include "app/cli/draftoptions.h"
#include "app/cli/keylookup.h"
#include "models/sync/manualinventory.h"
#include "models/sync/pastedkeys.h"
#include "models/vault/annotationrepository.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::KeyRecordsVerb)
};

struct NoteOptions
{
    QCommandLineOption connection{u"connection"_s, {}, u"N"_s};
    QCommandLineOption owner{u"owner"_s, {}, u"O"_s};
    QCommandLineOption usedIn{u"used-in"_s, {}, u"U"_s};
    QCommandLineOption ticket{u"ticket"_s, {}, u"T"_s};
    QCommandLineOption note{u"note"_s, {}, u"TEXT"_s};
    QCommandLineOption tag{u"tag"_s, {}, u"T"_s};
    QCommandLineOption remind{u"remind"_s, {}, u"DATE"_s};
    QCommandLineOption clear{u"clear"_s};
};

Result<QDateTime> dayOf(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid())
        return QDateTime(date, QTime(0, 0), QTimeZone::utc()).toUTC();
    return fail(ErrorCode::Invalid, Text::tr("“%1” is no day: write 2027-01-31.").arg(text));
}

/// What was said replaces what was there; the rest stays.
Result<Annotation> changed(Annotation annotation, const NoteOptions &options,
                           const QCommandLineParser &parser)
{
    if (parser.isSet(options.clear)) {
        Annotation empty;
        empty.connectionId = annotation.connectionId;
        empty.keyId = annotation.keyId;
        annotation = empty;
    }
    const auto set = [&parser](const QCommandLineOption &option, QString &field) {
        if (parser.isSet(option))
            field = parser.value(option);
    };
    set(options.owner, annotation.owner);
    set(options.usedIn, annotation.usedIn);
    set(options.ticket, annotation.ticket);
    set(options.note, annotation.note);
    if (parser.isSet(options.tag))
        annotation.tags = parser.values(options.tag);
    if (!parser.isSet(options.remind))
        return annotation;
    const Result<QDateTime> day = dayOf(parser.value(options.remind));
    if (!day)
        return fail(day.error());
    annotation.remind = *day;
    return annotation;
}

QJsonObject toJson(const Annotation &annotation)
{
    return {{u"key"_s, annotation.keyId},
            {u"owner"_s, annotation.owner},
            {u"used_in"_s, annotation.usedIn},
            {u"ticket"_s, annotation.ticket},
            {u"note"_s, annotation.note},
            {u"tags"_s, QJsonArray::fromStringList(annotation.tags)},
            {u"remind"_s, toIsoUtc(annotation.remind)}};
}

void save(VerbContext &context, Session &session, const Annotation &annotation)
{
    whenDone(session.annotate(annotation), &context, [&context, annotation](const Done &saved) {
        if (!saved)
            return context.exitWith(saved.error());
        context.output().object(toJson(annotation));
        context.exit(ExitDone);
    });
}

void addRecords(VerbContext &context, Session &session, const QString &connectionId, const QList<Key> &keys)
{
    whenDone(session.manualInventory().add(connectionId, keys), &context,
             [&context, &session](const Result<QList<Key>> &added) {
                 if (!added)
                     return context.exitWith(added.error());
                 context.withNames(session, [&context, added](const NameBook &names) {
                     QJsonArray rows;
                     for (const Key &key : *added)
                         rows.append(canonical(key, names, context.clock().now()));
                     context.output().list(rows, {{u"id"_s, Text::tr("ID")},
                                                  {u"name"_s, Text::tr("NAME")},
                                                  {u"prefix"_s, Text::tr("PREFIX")}});
                     context.exit(ExitDone);
                 });
             });
}

Result<PastedKeys> readTable(const QString &path, const QDateTime &now)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorCode::Io, Text::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    const Result<PastedTable> table = readPastedTable(QString::fromUtf8(file.readAll()));
    if (!table)
        return fail(table.error());
    return keysOf(*table, now);
}

} // namespace

bool KeyRecordsVerb::knows(const QString &action)
{
    return QStringList{u"annotate"_s, u"add"_s, u"paste"_s, u"remove"_s}.contains(action);
}

QStringList KeyRecordsVerb::synopsis() const
{
    return {
        u"keys annotate ID [--connection N] [--owner O] [--used-in U] [--ticket T] [--note TEXT] [--tag T]…"_s,
        u"              [--remind DATE] [--clear]"_s,
        u"keys add --connection N --name N [--workspace W] [--prefix P] [--scope S]… [--allow CIDR]…"_s,
        u"         [--expires DATE | --never] [--owner O]"_s,
        u"keys paste --connection N FILE|- [--workspace W]"_s,
        u"keys remove ID [--connection N]"_s};
}

void KeyRecordsVerb::run(VerbContext &context, const QStringList &arguments)
{
    const QString action = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (action == "annotate"_L1)
        return annotate(context, rest);
    if (action == "add"_L1)
        return add(context, rest);
    if (action == "paste"_L1)
        return paste(context, rest);
    remove(context, rest);
}

void KeyRecordsVerb::annotate(VerbContext &context, const QStringList &arguments)
{
    auto parser = std::make_shared<QCommandLineParser>();
    const NoteOptions options;
    parser->addOptions({options.connection, options.owner, options.usedIn, options.ticket, options.note,
                        options.tag, options.remind, options.clear});
    if (!parse(*parser, arguments, context))
        return;
    if (parser->positionalArguments().size() != 1)
        return usage(context, Text::tr("“keys annotate” needs one id."));
    context.withSession([&context, parser, options](Session &session) {
        withKeys(context, session, parser->positionalArguments(), parser->value(options.connection),
                 [&context, &session, parser, options](const QList<Key> &keys) {
                     const Key key = keys.constFirst();
                     const auto read = [key](Database &database) {
                         return AnnotationRepository(database).of(key.connectionId, key.id);
                     };
                     context.read(session, read,
                                  [&context, &session, parser, options](const Annotation &before) {
                                      const Result<Annotation> after = changed(before, options, *parser);
                                      if (after)
                                          save(context, session, *after);
                                      else
                                          context.exitWith(after.error());
                                  });
                 });
    });
}

void KeyRecordsVerb::add(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const DraftOptions options;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    const QCommandLineOption prefix(u"prefix"_s, {}, u"P"_s);
    const QCommandLineOption owner(u"owner"_s, {}, u"O"_s);
    options.addTo(parser);
    parser.addOptions({connection, prefix, owner});
    if (!parse(parser, arguments, context))
        return;
    const Result<KeyDraft> draft = options.draft(parser);
    if (!draft)
        return usage(context, draft.error().message);
    if (!parser.isSet(connection) || draft->name.isEmpty())
        return usage(context, Text::tr("“keys add” needs --connection and --name."));
    Key key;
    key.name = draft->name;
    key.prefix = keptPrefix(parser.value(prefix));
    key.owner = parser.value(owner);
    key.scopes = draft->scopes;
    key.allowlist = draft->allowlist;
    key.principal = draft->principal;
    key.status = KeyStatus::Active;
    if (draft->lifetime.kind() == Lifetime::Kind::Never)
        key.expires = Moment::never();
    else
        key.expires = Moment::at(draft->lifetime.expiry(context.clock().now()));
    context.withSession([&context, key, draft = *draft, name = parser.value(connection)](Session &session) {
        context.withConnection(session, name, [&context, &session, key, draft](const Connection &found) {
            const auto place = [id = found.id, draft](Database &database) {
                return DraftOptions::placed(database, id, draft);
            };
            context.read(session, place, [&context, &session, key, id = found.id](const KeyDraft &placed) {
                Key record = key;
                record.workspaceId = placed.workspaceId;
                record.projectId = placed.projectId;
                addRecords(context, session, id, {record});
            });
        });
    });
}

void KeyRecordsVerb::paste(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    const QCommandLineOption workspace(u"workspace"_s, {}, u"W"_s);
    parser.addOptions({connection, workspace});
    if (!parse(parser, arguments, context))
        return;
    if (parser.positionalArguments().size() != 1 || !parser.isSet(connection))
        return usage(context,
                     Text::tr("“keys paste” needs --connection and one file, or - for standard input."));
    const Result<PastedKeys> pasted =
        readTable(parser.positionalArguments().constFirst(), context.clock().now());
    if (!pasted)
        return context.exitWith(pasted.error());
    for (const QString &problem : pasted->problems)
        context.output().remark(problem);
    KeyDraft where;
    where.workspaceId = parser.value(workspace);
    context.withSession([&context, keys = pasted->keys, where,
                         name = parser.value(connection)](Session &session) {
        context.withConnection(session, name, [&context, &session, keys, where](const Connection &found) {
            const auto place = [id = found.id, where](Database &database) {
                return DraftOptions::placed(database, id, where);
            };
            context.read(session, place, [&context, &session, keys, id = found.id](const KeyDraft &placed) {
                QList<Key> records = keys;
                for (Key &key : records)
                    key.workspaceId = placed.workspaceId;
                addRecords(context, session, id, records);
            });
        });
    });
}

void KeyRecordsVerb::remove(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    parser.addOption(connection);
    if (!parse(parser, arguments, context))
        return;
    if (parser.positionalArguments().size() != 1)
        return usage(context, Text::tr("“keys remove” needs the id of one record that is kept by hand."));
    context.withSession(
        [&context, ids = parser.positionalArguments(), name = parser.value(connection)](Session &session) {
            withKeys(context, session, ids, name, [&context, &session](const QList<Key> &keys) {
                const Key &key = keys.constFirst();
                whenDone(session.manualInventory().remove(key.connectionId, key.id), &context,
                         [&context](const Done &removed) {
                             if (removed)
                                 context.exit(ExitDone);
                             else
                                 context.exitWith(removed.error());
                         });
            });
        });
}

} // namespace claviger
