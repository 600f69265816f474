// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/recordactions.h"

#include "models/sync/manualinventory.h"
#include "models/sync/session.h"
#include "models/tables/keyexport.h"
#include "ui/control/dialoghost.h"
#include "ui/control/formtarget.h"
#include "ui/dialogs/annotateseveraldialog.h"
#include "ui/dialogs/annotationdialog.h"
#include "ui/dialogs/manualkeydialog.h"
#include "ui/dialogs/pastekeysdialog.h"
#include "ui/dialogs/revokeplan.h"
#include "ui/pages/keycommands.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView annotateKind("annotate");
constexpr QLatin1StringView addKind("add_by_hand");
constexpr QLatin1StringView editKind("edit_by_hand");
constexpr QLatin1StringView pasteKind("paste_by_hand");

Key keyAt(const KeyPlace &place)
{
    Key key;
    key.connectionId = place.connectionId;
    key.workspaceId = place.workspaceId;
    return key;
}

Annotation annotationOf(const KeyRow &row)
{
    Annotation annotation = row.annotation;
    annotation.connectionId = row.key.connectionId;
    annotation.keyId = row.key.id;
    return annotation;
}

Done write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Io,
                    RecordActions::tr("%1 could not be written: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace

RecordActions::RecordActions(DialogHost &dialogs, KeyCommands &commands, QObject *parent)
    : QObject(parent), m_dialogs(dialogs)
{
    connect(&commands, &KeyCommands::annotateRequested, this, &RecordActions::annotate);
    connect(&commands, &KeyCommands::editByHandRequested, this, &RecordActions::editRecord);
    connect(&commands, &KeyCommands::addByHandRequested, this,
            [this](const KeyPlace &place) { editRecord(keyAt(place)); });
    connect(&commands, &KeyCommands::pasteByHandRequested, this, &RecordActions::pasteRecords);
    connect(&commands, &KeyCommands::exportRequested, this, &RecordActions::exportRows);
}

void RecordActions::setSession(Session *session)
{
    m_session = session;
    if (session == nullptr)
        m_content = {};
}

bool RecordActions::reopen(const OpenForm &form)
{
    if (form.kind == pasteKind) {
        pasteRecords(placeIn(form.target));
        return true;
    }
    if (form.kind == addKind) {
        editRecord(keyAt(placeIn(form.target)));
        return true;
    }
    if (form.kind != annotateKind && form.kind != editKind)
        return false;
    QList<KeyRow> rows;
    for (const KeyRow &row : rowsOf(m_content.inventory)) {
        if (!keysIn(form.target, {row.key}).isEmpty())
            rows << row;
    }
    if (form.kind == annotateKind && !rows.isEmpty())
        annotate(rows);
    else if (!rows.isEmpty())
        editRecord(rows.constFirst().key);
    return true;
}

QList<RecordPlace> RecordActions::places() const
{
    QList<RecordPlace> places;
    for (const Connection &connection : m_content.inventory.connections) {
        RecordPlace place{connection, m_content.services.value(connection.id), {}};
        for (const Workspace &workspace : m_content.inventory.workspaces) {
            if (workspace.connectionId == connection.id)
                place.workspaces.append(workspace);
        }
        places.append(place);
    }
    return places;
}

void RecordActions::annotate(const QList<KeyRow> &rows)
{
    if (m_session == nullptr)
        return;
    QList<Annotation> annotations;
    for (const KeyRow &row : rows)
        annotations.append(annotationOf(row));
    const auto save = [session = m_session](const Annotation &written) { return session->annotate(written); };
    const QDate today = m_session->clock().now().toLocalTime().date();
    QList<Key> keys;
    for (const KeyRow &row : rows)
        keys.append(row.key);
    QDialog *dialog = nullptr;
    if (rows.size() == 1)
        dialog = new AnnotationDialog(RevokePlan::nameOf(rows.constFirst().key), annotations.constFirst(),
                                      today, save, m_dialogs.window());
    else
        dialog = new AnnotateSeveralDialog(annotations, today, save, m_dialogs.window());
    m_dialogs.show(dialog, {annotateKind, targetOf(keys), {}});
}

void RecordActions::editRecord(const Key &key)
{
    const QList<RecordPlace> all = places();
    if (m_session == nullptr || all.isEmpty())
        return;
    const bool isNew = key.id.isEmpty();
    const auto save = [session = m_session, isNew](const Key &edited) -> QFuture<Done> {
        if (!isNew)
            return session->manualInventory().update(edited);
        return session->manualInventory()
            .add(edited.connectionId, {edited})
            .then([](const Result<QList<Key>> &added) { return added ? Done() : Done(fail(added.error())); });
    };
    auto *dialog = new ManualKeyDialog(all, key, m_session->clock().now().toLocalTime().date(), save,
                                       m_dialogs.window());
    if (!isNew) {
        dialog->setRemoval([session = m_session](const Key &edited) {
            return session->manualInventory().remove(edited.connectionId, edited.id);
        });
    }
    const KeyPlace place{key.connectionId, key.workspaceId, {}};
    m_dialogs.show(dialog,
                   {isNew ? addKind : editKind, isNew ? targetOf(place) : targetOf(QList<Key>{key}), {}});
}

void RecordActions::pasteRecords(const KeyPlace &place)
{
    const QList<RecordPlace> all = places();
    if (m_session == nullptr || all.isEmpty())
        return;
    const auto add = [session = m_session](const QString &connectionId, const QList<Key> &keys) {
        return session->manualInventory().add(connectionId, keys);
    };
    m_dialogs.show(new PasteKeysDialog(all, keyAt(place), m_session->clock().now(), add, m_dialogs.window()),
                   {pasteKind, targetOf(place), {}});
}

void RecordActions::exportRows(const QList<KeyRow> &rows)
{
    auto *dialog = new QFileDialog(m_dialogs.window(), tr("Export %n key(s)", nullptr, int(rows.size())));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u".json"_s) ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, rows](const QString &path) { writeRows(rows, path); });
    m_dialogs.show(dialog);
}

void RecordActions::writeRows(const QList<KeyRow> &rows, const QString &path)
{
    if (m_session == nullptr)
        return;
    const QDateTime now = m_session->clock().now();
    const bool json = path.endsWith(u".json", Qt::CaseInsensitive);
    const Done done = write(path, json ? keysAsJson(rows, now) : keysAsCsv(rows, now));
    if (!done)
        return Q_EMIT said(done.error().message);
    Act act;
    act.kind = Act::Kind::Export;
    act.object = QFileInfo(path).fileName();
    act.note = tr("%n key(s)", nullptr, int(rows.size()));
    m_session->note(act);
    Q_EMIT said(tr("%n key(s) were written to %1.", nullptr, int(rows.size())).arg(path));
}

} // namespace claviger
