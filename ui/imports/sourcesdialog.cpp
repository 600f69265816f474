// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/sourcesdialog.h"

#include "ui/imports/plaintable.h"
#include "ui/imports/sampledelegate.h"
#include "ui/style/possible.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

SourcesDialog::SourcesDialog(QWidget *parent)
    : TaskDialog(parent)
    , m_model(new SourceTableModel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new PlainTable(tr("Sources of events"), this))
    , m_receipt(new QPushButton(tr("&Receipt…"), this))
    , m_remove(new QPushButton(tr("Re&move…"), this))
    , m_pull(new QPushButton(tr("&Pull the services' trails now"), this))
    , m_open(new QPushButton(tr("&Open a log…"), this))
{
    setObjectName(u"sourcesDialog"_s);
    setHeading(tr("Sources"),
               tr("Where the events are from. What you switch off is left out until you switch it on "
                  "again; nothing is lost."));
    m_table->setObjectName(u"sources"_s);
    m_receipt->setObjectName(u"sourceReceipt"_s);
    m_remove->setObjectName(u"sourceRemove"_s);
    m_pull->setObjectName(u"sourcePull"_s);
    m_open->setObjectName(u"sourceOpen"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SampleDelegate(m_table));
    m_table->setWidths({25, 13, 10, 22, 22, 11, 16});
    layOut();
    cancelButton()->setText(tr("Close"));
    connect(m_model, &SourceTableModel::switched, this, [this] {
        refresh();
        Q_EMIT switched(m_model->switchedOff());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SourcesDialog::refresh);
    const auto receipt = [this] {
        if (currentRow() >= 0)
            Q_EMIT receiptRequested(m_model->import(currentRow()));
    };
    connect(m_receipt, &QPushButton::clicked, this, receipt);
    connect(m_table, &QAbstractItemView::activated, this, receipt);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { Q_EMIT removeRequested(m_model->import(currentRow())); });
    connect(m_pull, &QPushButton::clicked, this, &SourcesDialog::pullRequested);
    connect(m_open, &QPushButton::clicked, this, &SourcesDialog::openRequested);
    resize(1040, 460);
    m_table->setFocus();
    refresh();
}

void SourcesDialog::layOut()
{
    auto *empty = new EmptyState(this);
    empty->setTexts(tr("There are no events yet"),
                    tr("Drop a log on the window, or open one: a file, a folder, an archive."),
                    tr("Open a log…"), true);
    connect(empty, &EmptyState::clicked, this, &SourcesDialog::openRequested);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    body()->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_receipt);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_pull);
    row->addWidget(m_open);
    body()->addLayout(row);
}

void SourcesDialog::setImports(const QList<audit::ImportRecord> &imports,
                               const std::vector<qint64> &switchedOff)
{
    const qint64 current = currentRow() < 0 ? 0 : m_model->import(currentRow()).id;
    m_model->setImports(imports);
    m_model->setSwitchedOff(switchedOff);
    m_stack->setCurrentIndex(imports.isEmpty() ? 0 : 1);
    if (!imports.isEmpty())
        m_table->selectRow(qMax(0, m_model->rowOf(current)));
    refresh();
}

void SourcesDialog::setCannotPull(const QString &reason)
{
    m_cannotPull = reason;
    refresh();
}

void SourcesDialog::setPulling(const QString &sentence)
{
    m_isPulling = !sentence.isEmpty();
    if (m_isPulling)
        setStatus(sentence);
    refresh();
}

int SourcesDialog::currentRow() const
{
    return m_table->currentIndex().row();
}

void SourcesDialog::refresh()
{
    const bool chosen = currentRow() >= 0;
    for (QPushButton *button : {m_receipt, m_remove})
        setPossible(*button, {}, chosen ? QString() : tr("Choose a source first."));
    setPossible(*m_pull, {}, m_isPulling ? tr("The trails are being read.") : m_cannotPull);
    if (m_isPulling)
        return;
    const auto off = int(m_model->switchedOff().size());
    setStatus(off == 0 ? QString() : tr("%Ln source(s) are left out.", nullptr, off));
}

} // namespace claviger
