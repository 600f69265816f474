// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/inspectkeydialog.h"

#include "models/tables/relativetime.h"
#include "ui/dialogs/factslist.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/noticebar.h"
#include "ui/dialogs/secretfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace claviger {

using namespace Qt::StringLiterals;

InspectKeyDialog::InspectKeyDialog(const QList<InspectPlace> &places, const QString &connectionId,
                                   Action inspect, QWidget *parent)
    : TaskDialog(parent)
    , m_places(places)
    , m_inspect(std::move(inspect))
    , m_key(new SecretField(SecretField::Kind::Token, this))
    , m_keyField(nullptr)
    , m_place(new QComboBox(this))
    , m_outcome(new NoticeBar(Tone::Ok, {}, this))
{
    setHeading(tr("Ask about a key"), tr("The service is asked with the pasted key alone; nothing is kept."));
    m_key->lineEdit()->setObjectName(u"pastedKey"_s);
    m_key->setPlaceholder(tr("the whole key"));
    m_keyField = new Field(tr("&Key"), m_key, this, m_key->lineEdit());
    m_keyField->setNote(tr("It stays in this dialog and is wiped when it closes or the vault locks."));
    m_place->setObjectName(u"place"_s);
    for (const InspectPlace &each : m_places)
        m_place->addItem(each.connection.name == each.serviceName
                             ? each.serviceName
                             : tr("%1 (%2)").arg(each.connection.name, each.serviceName),
                         each.connection.id);
    m_place->setCurrentIndex(qMax(0, m_place->findData(connectionId)));
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->hide();
    body()->addWidget(m_keyField);
    body()->addWidget(new Field(tr("&Connection"), m_place, this));
    body()->addWidget(m_outcome);
    body()->addStretch();
    cancelButton()->setText(tr("Close"));
    connect(addPrimary(tr("&Ask the service")), &QPushButton::clicked, this, &InspectKeyDialog::ask);
    connect(m_key, &SecretField::edited, this, &InspectKeyDialog::chooseByPrefix);
    connect(m_place, &QComboBox::currentIndexChanged, this, &InspectKeyDialog::forgetAnswer);
    m_key->lineEdit()->setFocus();
    resize(560, 240);
}

// A key tells by its beginning which service made it; whoever knows better may choose another.
void InspectKeyDialog::chooseByPrefix()
{
    forgetAnswer();
    m_keyField->setProblem({});
    const QString typed = m_key->lineEdit()->text().trimmed();
    const auto fits = [&typed](const InspectPlace &place) {
        return std::any_of(place.prefixes.cbegin(), place.prefixes.cend(),
                           [&typed](const QString &prefix) { return typed.startsWith(prefix); });
    };
    if (fits(m_places.at(m_place->currentIndex())))
        return;
    for (int at = 0; at < m_places.size(); ++at) {
        if (fits(m_places.at(at)))
            return m_place->setCurrentIndex(at);
    }
}

void InspectKeyDialog::ask()
{
    if (m_key->isEmpty()) {
        m_keyField->setProblem(tr("Paste the key."));
        return m_key->lineEdit()->setFocus();
    }
    clearError();
    forgetAnswer();
    const InspectPlace &place = m_places.at(m_place->currentIndex());
    follow<Result<KeyInspection>>(tr("Asking %1…").arg(place.serviceName),
                                  m_inspect(place.connection, m_key->secret()),
                                  [this](const Result<KeyInspection> &inspection) {
                                      if (inspection)
                                          show(*inspection);
                                      else
                                          showError(inspection.error());
                                  });
}

void InspectKeyDialog::show(const KeyInspection &inspection)
{
    m_outcome->setTone(inspection.accepted ? Tone::Ok : Tone::Bad);
    m_outcome->setSentence(inspection.accepted ? tr("✓ The service accepts this key.")
                                               : tr("✕ The service refuses this key."));
    m_outcome->show();
    if (inspection.refusal)
        showError(*inspection.refusal);
    if (!inspection.accepted)
        return;
    const Verification &told = inspection.verification;
    m_facts = new FactsList(this);
    m_facts->setObjectName(u"keyFacts"_s);
    m_facts->add(tr("Name"), inspection.name);
    m_facts->add(tr("Belongs to"), told.account);
    m_facts->add(tr("May do"), told.scopes.join(u"  "_s), FactsList::Type::Code);
    m_facts->add(tr("Expires"), told.expires.isInstant() ? shortTime(told.expires.time())
                                : told.expires.isNever() ? tr("never")
                                                         : QString());
    m_facts->add(tr("Prefix"), inspection.prefix, FactsList::Type::Code);
    m_facts->add(tr("Id"), told.keyId, FactsList::Type::Code);
    body()->insertWidget(body()->indexOf(m_outcome) + 1, m_facts);
}

void InspectKeyDialog::forgetAnswer()
{
    m_outcome->hide();
    delete std::exchange(m_facts, nullptr);
}

void InspectKeyDialog::done(int result)
{
    m_key->wipe();
    TaskDialog::done(result);
}

} // namespace claviger
