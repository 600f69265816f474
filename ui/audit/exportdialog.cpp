// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/exportdialog.h"

#include "models/audit/isotime.h"
#include "models/tables/audittexts.h"
#include "ui/dialogs/factslist.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const audit::ExportOrder &order, const audit::Answer &answer, Write write,
                           QWidget *parent)
    : TaskDialog(parent)
    , m_order(order)
    , m_answer(answer)
    , m_write(std::move(write))
    , m_progress(new QProgressBar(this))
    , m_facts(new FactsList(this))
{
    setObjectName(u"exportEventsDialog"_s);
    setHeading(tr("Export %Ln event(s)", nullptr, pluralCount(answer.matched)),
               tr("Exactly the events that are listed, in their order, into “%1”.")
                   .arg(QFileInfo(order.path).fileName()));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setTextVisible(false);
    m_facts->setObjectName(u"exportReceipt"_s);
    m_facts->hide();
    body()->addWidget(m_progress);
    body()->addWidget(m_facts);
    body()->addStretch();
    resize(560, 200);
}

void ExportDialog::start()
{
    const QFuture<Result<audit::ExportReceipt>> writing = m_write(m_answer, m_order);
    auto *progress = new QFutureWatcher<Result<audit::ExportReceipt>>(this);
    connect(progress, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(progress, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    progress->setFuture(writing);
    follow<Result<audit::ExportReceipt>>(tr("Writing events…"), writing,
                                         [this](const Result<audit::ExportReceipt> &receipt) {
                                             m_progress->hide();
                                             if (!receipt)
                                                 return showError(receipt.error());
                                             show(*receipt);
                                             Q_EMIT written(*receipt);
                                         });
}

Error ExportDialog::stopped() const
{
    return makeError(ErrorCode::Cancelled, tr("The export was stopped; no file was written."));
}

void ExportDialog::show(const audit::ExportReceipt &receipt)
{
    const auto time = [](const std::optional<std::int64_t> &at) {
        return at ? QString::fromLatin1(audit::isoTime(*at)) : QString();
    };
    setHeading(tr("%Ln event(s) were exported", nullptr, pluralCount(receipt.events)),
               tr("The receipt lies beside the file; whoever gets both can check that nothing was changed."));
    m_facts->add(tr("File"), QDir::toNativeSeparators(receipt.path));
    m_facts->add(tr("Size"), QLocale().formattedDataSize(qint64(receipt.bytes)));
    m_facts->add(tr("Query"), receipt.query.isEmpty() ? tr("all events") : receipt.query,
                 FactsList::Type::Code);
    m_facts->add(tr("Events"), tr("%1 of %2").arg(countText(receipt.events), countText(receipt.total)));
    if (!receipt.withoutImports.empty())
        m_facts->add(tr("Left out"),
                     tr("%n source(s) that are switched off", nullptr, int(receipt.withoutImports.size())));
    m_facts->add(tr("First"), time(receipt.first));
    m_facts->add(tr("Last"), time(receipt.last));
    m_facts->add(tr("SHA-256"), receipt.sha256, FactsList::Type::Code);
    m_facts->show();
    cancelButton()->setText(tr("Close"));
    auto *copy = addSecondary(tr("Copy the receipt"));
    copy->setObjectName(u"copyReceipt"_s);
    connect(copy, &QPushButton::clicked, this, [receipt] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(receipt.toJson()).toJson()));
    });
}

} // namespace claviger
