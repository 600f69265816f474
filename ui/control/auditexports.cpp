// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/auditexports.h"

#include "models/audit/export/eventexport.h"
#include "models/sync/session.h"
#include "models/tables/audittexts.h"
#include "models/tables/logacts.h"
#include "ui/audit/exportdialog.h"
#include "ui/control/auditexplorer.h"
#include "ui/control/dialoghost.h"
#include "ui/pages/auditpage.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace claviger {

using namespace Qt::StringLiterals;

AuditExports::AuditExports(AuditPage &page, const AuditExplorer &explorer, DialogHost &dialogs,
                           QObject *parent)
    : QObject(parent), m_page(page), m_explorer(explorer), m_dialogs(dialogs)
{
    connect(&page, &AuditPage::exportRequested, this, &AuditExports::chooseFile);
}

void AuditExports::setSession(Session *session)
{
    m_writing.cancel();
    m_writing.waitForFinished(); // it reads the session's events: a page of them at most
    m_writing = {};
    m_session = session;
}

void AuditExports::chooseFile(bool asCsv)
{
    if (m_session == nullptr || !m_explorer.answer())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = u"events-%1.%2"_s.arg(m_session->clock().now().toString(u"yyyyMMdd-HHmm"_s),
                                               asCsv ? u"csv"_s : u"ndjson"_s);
    auto *dialog = new QFileDialog(
        m_dialogs.window(), tr("Export %Ln event(s)", nullptr, pluralCount(m_explorer.answer()->matched)),
        QDir(folder).filePath(name));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(asCsv ? u"csv"_s : u"ndjson"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, asCsv](const QString &path) { write(path, asCsv); });
    m_dialogs.show(dialog);
}

void AuditExports::write(const QString &path, bool asCsv)
{
    if (m_session == nullptr || !m_explorer.answer())
        return;
    audit::ExportOrder order;
    order.path = path;
    order.format = asCsv ? audit::ExportOrder::Format::Csv : audit::ExportOrder::Format::Ndjson;
    order.query = m_page.wholeQuery();
    order.withoutImports = m_explorer.shownWithout();
    order.order = m_explorer.order();
    order.made = m_session->clock().now();
    order.mayReplace = true; // the file dialog has asked
    auto *dialog = new ExportDialog(
        order, *m_explorer.answer(),
        [this](const audit::Answer &answer, const audit::ExportOrder &what) {
            m_writing = audit::exportEvents(m_session->events(), answer, what);
            return m_writing;
        },
        m_dialogs.window());
    connect(dialog, &ExportDialog::written, this, [this](const audit::ExportReceipt &receipt) {
        if (m_session != nullptr)
            m_session->note(exportAct(receipt));
        Q_EMIT written(receipt.path);
    });
    m_dialogs.show(dialog);
    dialog->start();
}

} // namespace claviger
