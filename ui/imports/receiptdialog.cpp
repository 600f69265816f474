// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/receiptdialog.h"

#include "models/domain/visibletext.h"
#include "models/domain/whendone.h"
#include "models/tables/logwords.h"
#include "models/tables/rejectedtablemodel.h"
#include "ui/dialogs/factslist.h"
#include "ui/dialogs/noticebar.h"
#include "ui/imports/plaintable.h"
#include "ui/style/tonelabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QString numberText(quint64 number)
{
    return QLocale().toString(qulonglong(number));
}

QString nameOf(const audit::ImportOutcome &entry)
{
    const QString name = QFileInfo(entry.path).fileName();
    return visibleText(name.isEmpty() ? entry.path : name);
}

} // namespace

ReceiptDialog::ReceiptDialog(const QList<audit::ImportOutcome> &entries, int dropped, RejectedOf rejectedOf,
                             QWidget *parent)
    : TaskDialog(parent)
    , m_entries(entries)
    , m_rejectedOf(std::move(rejectedOf))
    , m_choice(new QComboBox(this))
    , m_facts(new QScrollArea(this))
    , m_rejectedTitle(new ToneLabel(Tone::Normal, ToneLabel::Size::Section, this))
    , m_table(new PlainTable(tr("Rejected records"), this))
    , m_rejected(new RejectedTableModel(this))
{
    setObjectName(u"receipt"_s);
    setHeadingFor(dropped);
    buildChoice();
    m_facts->setObjectName(u"receiptFacts"_s);
    m_facts->setWidgetResizable(true);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->viewport()->setAutoFillBackground(false);
    m_table->setObjectName(u"rejected"_s);
    m_table->setModel(m_rejected);
    m_table->setWidths({8, 40, 40});
    body()->addWidget(m_facts, 3);
    body()->addWidget(m_rejectedTitle);
    body()->addWidget(m_table, 2);
    ActionButton *copy = addSecondary(tr("&Copy the receipt"));
    copy->setObjectName(u"copyReceipt"_s);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(asText(m_entries.at(m_choice->currentIndex())));
        copy->setText(tr("Copied"));
    });
    cancelButton()->setText(tr("Close"));
    const bool anything =
        std::any_of(m_entries.cbegin(), m_entries.cend(), [](const audit::ImportOutcome &entry) {
            return entry.receipt && entry.receipt->stored > 0;
        });
    if (anything) {
        ActionButton *show = addPrimary(tr("&Show the events"));
        connect(show, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT eventsRequested();
        });
        show->setFocus();
    }
    resize(760, 560);
    showEntry();
}

void ReceiptDialog::setHeadingFor(int dropped)
{
    audit::ImportReceipt sum;
    int failed = 0;
    for (const audit::ImportOutcome &entry : m_entries) {
        if (!entry.receipt) {
            ++failed;
            continue;
        }
        sum.stored += entry.receipt->stored;
        sum.duplicates += entry.receipt->duplicates;
        sum.rejected += entry.receipt->rejected;
    }
    QStringList sentences{countsText(sum) + u'.'};
    if (failed > 0)
        sentences.append(tr("%Ln file(s) could not be read.", nullptr, failed));
    if (dropped > 0)
        sentences.append(tr("%Ln file(s) were not begun.", nullptr, dropped));
    setHeading(tr("Import receipt"), sentences.join(u' '));
}

void ReceiptDialog::buildChoice()
{
    m_choice->setObjectName(u"receiptFile"_s);
    m_choice->setAccessibleName(tr("File"));
    for (const audit::ImportOutcome &entry : m_entries) {
        m_choice->addItem(entry.receipt ? tr("%1: %2").arg(nameOf(entry), countsText(*entry.receipt))
                                        : tr("%1: could not be read").arg(nameOf(entry)));
    }
    m_choice->setVisible(m_entries.size() > 1);
    body()->addWidget(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ReceiptDialog::showEntry);
}

QWidget *ReceiptDialog::factsOf(const audit::ImportReceipt &receipt)
{
    auto *facts = new FactsList;
    const audit::ImportedFile file = receipt.files.value(0);
    facts->add(tr("File"), visibleText(file.path), FactsList::Type::Code);
    if (file.sha256.isEmpty())
        facts->add(tr("SHA-256"), tr("not known: the file was not read to its end"));
    else
        facts->add(tr("SHA-256"), file.sha256, FactsList::Type::Code);
    facts->add(tr("Size"), file.bytes == 0 ? QString() : bytesText(file.bytes));
    facts->add(tr("Content"), file.container);
    facts->add(tr("Format"), formatsOf(receipt));
    facts->add(tr("Why this format"), visibleText(file.reason));
    if (receipt.files.size() > 1)
        facts->add(tr("Logs in it"), numberText(quint64(receipt.files.size())));
    facts->add(tr("Records read"), numberText(receipt.records()));
    facts->add(tr("   stored as events"), numberText(receipt.stored));
    facts->add(tr("   known already"), numberText(receipt.duplicates));
    facts->add(tr("   rejected"), numberText(receipt.rejected));
    facts->add(tr("   part of another record"), numberText(receipt.folded));
    facts->add(tr("Secrets replaced"), numberText(receipt.secretsReplaced));
    facts->add(tr("First event"), nanosecondsText(receipt.first));
    facts->add(tr("Last event"), nanosecondsText(receipt.last));
    facts->add(tr("Time taken"), tr("%1 s").arg(QLocale().toString(receipt.seconds, 'f', 2)));
    return facts;
}

void ReceiptDialog::showEntry()
{
    const audit::ImportOutcome &entry = m_entries.at(m_choice->currentIndex());
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!entry.receipt) {
        layout->addWidget(new NoticeBar(Tone::Bad, entry.receipt.error().message, page));
    } else {
        if (!entry.receipt->note.isEmpty())
            layout->addWidget(new NoticeBar(Tone::Warn, entry.receipt->note, page));
        layout->addWidget(factsOf(*entry.receipt));
    }
    layout->addStretch();
    m_facts->setWidget(page);
    showRejected(entry, entry.receipt ? *entry.receipt : audit::ImportReceipt());
}

void ReceiptDialog::showRejected(const audit::ImportOutcome &entry, const audit::ImportReceipt &receipt)
{
    const bool any = receipt.rejected > 0 && entry.importId != 0;
    m_rejected->setRecords({});
    m_table->setVisible(any);
    m_rejectedTitle->setVisible(any);
    if (!any)
        return;
    m_rejectedTitle->setText(
        receipt.rejected > shownRejected
            ? tr("The first %L1 of %L2 rejected records").arg(shownRejected).arg(receipt.rejected)
            : tr("%Ln rejected record(s)", nullptr, int(receipt.rejected)));
    whenDone(m_rejectedOf(entry.importId), this,
             [this, id = entry.importId](const Result<QList<audit::RejectedRecord>> &records) {
                 if (m_entries.at(m_choice->currentIndex()).importId != id)
                     return;
                 if (!records)
                     return showError(records.error());
                 m_rejected->setRecords(*records);
             });
}

QString ReceiptDialog::asText(const audit::ImportOutcome &entry) const
{
    if (!entry.receipt)
        return entry.path + u": "_s + entry.receipt.error().message;
    return QString::fromUtf8(QJsonDocument(entry.receipt->toJson()).toJson());
}

} // namespace claviger
