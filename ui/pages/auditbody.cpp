// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditbody.h"

#include "models/tables/eventtablemodel.h"
#include "ui/audit/eventtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingrows.h"

namespace claviger {

AuditBody::AuditBody(EventTableModel &model, QWidget *parent)
    : QStackedWidget(parent)
    , m_table(new EventTable(model, this))
    , m_empty(new EmptyState(this))
    , m_loading(new LoadingRows(this))
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_table, m_empty, m_loading})
        addWidget(each);
    setMinimumWidth(260);
    connect(m_empty, &EmptyState::clicked, this, &AuditBody::onButton);
    connect(m_empty, &EmptyState::secondClicked, this, &AuditBody::onSecondButton);
}

void AuditBody::showTable()
{
    setCurrentWidget(m_table);
}

void AuditBody::showLoading()
{
    setCurrentWidget(m_loading);
}

void AuditBody::showError(const QString &sentence)
{
    m_empty->setTexts(tr("The events cannot be read."), sentence, {}, false);
    m_empty->setSecond({});
    setCurrentWidget(m_empty);
}

void AuditBody::showNoEvents()
{
    m_isVaultEmpty = true;
    m_empty->setTexts(tr("There are no events yet."),
                      tr("Import a log of any kind, or read the trails that the connected services keep."),
                      tr("Import a log…"), true);
    m_empty->setSecond(tr("Read the services' trails"));
    setCurrentWidget(m_empty);
}

void AuditBody::showNoMatch(const QString &why, bool isTimeLimited)
{
    m_isVaultEmpty = false;
    m_empty->setTexts(tr("No event matches."), why, tr("Clear the query"), false);
    m_empty->setSecond(isTimeLimited ? tr("Look at all times") : QString());
    setCurrentWidget(m_empty);
}

void AuditBody::onButton()
{
    if (m_isVaultEmpty)
        Q_EMIT importRequested();
    else
        Q_EMIT queryCleared();
}

void AuditBody::onSecondButton()
{
    if (m_isVaultEmpty)
        Q_EMIT pullRequested();
    else
        Q_EMIT allTimesRequested();
}

} // namespace claviger
