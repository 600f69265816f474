// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/journalactions.h"

#include "models/domain/whendone.h"
#include "models/sync/session.h"
#include "models/tables/actmodel.h"
#include "models/vault/logbook.h"
#include "models/vault/logbookexport.h"
#include "ui/control/dialoghost.h"
#include "ui/pages/journalpage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

/// So much of a hash as two people compare over a telephone.
QString shortHash(const QByteArray &hash)
{
    return QString::fromLatin1(hash.left(8).toHex(' '));
}

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &name)
{
    auto *dialog =
        new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(name);
    return dialog;
}

} // namespace

JournalActions::JournalActions(JournalPage &page, DialogHost &dialogs, QObject *parent)
    : QObject(parent), m_page(page), m_dialogs(dialogs)
{
    connect(&page, &JournalPage::shown, this, &JournalActions::read);
    connect(&page, &JournalPage::verifyRequested, this, &JournalActions::verify);
    connect(&page, &JournalPage::compareRequested, this, &JournalActions::chooseEarlier);
    connect(&page, &JournalPage::exportRequested, this, &JournalActions::chooseFile);
}

void JournalActions::setSession(Session *session)
{
    if (m_session != nullptr)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_reading = false;
    m_again = false;
    if (session == nullptr)
        return;
    connect(session, &Session::journalBroken, this, &JournalActions::verify);
    for (const auto acted : {&Session::noted, &Session::connectionsChanged, &Session::operationsChanged})
        connect(session, acted, this, &JournalActions::readSoon);
    connect(session, &Session::dataChanged, this, &JournalActions::readSoon);
    readSoon();
}

void JournalActions::readSoon()
{
    if (m_page.isVisible())
        read();
}

void JournalActions::read()
{
    if (m_session == nullptr)
        return;
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    const auto acts = m_session->vault().run(
        [newest = m_page.model().newest()](Database &database) { return Logbook(database).after(newest); });
    whenDone(acts, this, [this, asked = m_session](const Result<QList<Act>> &newer) {
        if (asked == nullptr || asked != m_session)
            return; // of a vault that was locked meanwhile
        m_reading = false;
        m_page.addActs(newer.value_or(QList<Act>()));
        if (!newer)
            m_page.setNotice(newer.error().message, true);
        if (std::exchange(m_again, false))
            read();
    });
}

void JournalActions::verify()
{
    if (m_session == nullptr)
        return;
    const auto checked =
        m_session->vault().run([](Database &database) { return Logbook(database).verify(); });
    whenDone(checked, this, [this, asked = m_session](const Result<LogbookCheck> &check) {
        if (asked == nullptr || asked != m_session)
            return;
        if (!check)
            return m_page.setNotice(check.error().message, true);
        m_page.setVerdict(check->isWhole()
                              ? tr("Verified: all %n act(s) are as they were written, and none is "
                                   "missing. The hash of the last one begins with %1.",
                                   nullptr, int(check->acts))
                                    .arg(shortHash(check->head))
                              : check->sentence,
                          check->brokenAt);
    });
}

void JournalActions::chooseEarlier()
{
    auto *dialog = fileDialog(m_dialogs.window(), tr("Compare with an earlier export"), u"earlierJournal"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Exported journal (*.ndjson)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &JournalActions::compare);
    m_dialogs.show(dialog);
}

void JournalActions::compare(const QString &path)
{
    if (m_session == nullptr)
        return;
    const auto compared = m_session->vault().run([path](Database &database) -> Result<qint64> {
        const Result<QList<Act>> earlier = actsFromFile(path);
        if (!earlier)
            return fail(earlier.error());
        const Result<QList<Act>> now = Logbook(database).all();
        if (!now)
            return fail(now.error());
        return continues(*now, *earlier).transform([&earlier] { return qint64(earlier->size()); });
    });
    whenDone(compared, this, [this, path, asked = m_session](const Result<qint64> &acts) {
        if (asked == nullptr || asked != m_session)
            return;
        if (!acts)
            return m_page.setNotice(acts.error().message, true);
        m_page.setNotice(
            tr("The journal goes on from %1: its %n act(s) are here as they were then.", nullptr, int(*acts))
                .arg(QFileInfo(path).fileName()));
    });
}

void JournalActions::chooseFile()
{
    if (m_session == nullptr)
        return;
    auto *dialog = fileDialog(m_dialogs.window(), tr("Export the journal"), u"journalFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("For a comparison later (*.ndjson)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(u"ndjson"_s);
    dialog->selectFile(u"journal-%1.ndjson"_s.arg(m_session->clock().now().toString(u"yyyyMMdd-HHmm"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, &JournalActions::write);
    m_dialogs.show(dialog);
}

void JournalActions::write(const QString &path)
{
    if (m_session == nullptr)
        return;
    const auto written = m_session->vault().run([path](Database &database) -> Result<qint64> {
        const Result<QList<Act>> acts = Logbook(database).all();
        if (!acts)
            return fail(acts.error());
        const bool asTable = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
        return actsToFile(*acts, path, asTable ? ActFormat::Csv : ActFormat::Ndjson).transform([&acts] {
            return qint64(acts->size());
        });
    });
    whenDone(written, this, [this, path, asked = m_session](const Result<qint64> &acts) {
        if (asked == nullptr || asked != m_session)
            return;
        if (!acts)
            return m_page.setNotice(acts.error().message, true);
        Act act;
        act.kind = Act::Kind::Export;
        act.object = QFileInfo(path).fileName();
        act.note = tr("%n act(s) of the local journal", nullptr, int(*acts));
        m_session->note(act);
        m_page.setNotice(
            tr("%n act(s) were written to %1. Keep it where this vault is not.", nullptr, int(*acts))
                .arg(path));
    });
}

} // namespace claviger
