// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rotatedialog.h"

#include "ui/dialogs/factslist.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/noticebar.h"
#include "ui/dialogs/revokeplan.h"
#include "ui/dialogs/timewords.h"
#include "ui/style/possible.h"
#include "ui/style/tonelabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

RotateDialog::RotateDialog(RotateContext context, const Clock &clock, Action rotate, QWidget *parent)
    : TaskDialog(parent), m_context(std::move(context)), m_rotate(std::move(rotate))
{
    const QString name = RevokePlan::nameOf(m_context.key);
    setHeading(tr("Rotate %1").arg(name),
               tr("A new secret with the same rights takes the place of the old one."));
    buildFacts(clock.now());
    buildSteps();
    buildGrace();
    const QString note = m_context.service->rotationNote;
    if (!note.isEmpty())
        body()->addWidget(new ToneLabel(note, Tone::Muted, ToneLabel::Size::Caption, this));
    body()->addStretch();
    ActionButton *button = addPrimary(tr("&Rotate key"));
    if (!m_context.unavailable.isEmpty() || m_context.service->rotation == RotationKind::None) {
        const QString reason = m_context.unavailable.isEmpty()
                                   ? tr("%1 offers no way to rotate a key.").arg(m_context.service->name)
                                   : m_context.unavailable;
        setPossible(*button, {}, reason);
        setStatus(reason);
    }
    connect(button, &QPushButton::clicked, this, &RotateDialog::start);
    button->setFocus();
    resize(560, 200);
}

QString RotateDialog::lifetimeText() const
{
    const Key &key = m_context.key;
    if (key.expires.isNever())
        return tr("never expires");
    if (!key.expires.isInstant() || !key.created.isInstant())
        return {};
    return daysText(static_cast<int>(key.created.time().daysTo(key.expires.time())));
}

void RotateDialog::buildFacts(const QDateTime &now)
{
    const Key &key = m_context.key;
    const RevokePlan plan({RevokeItem{key, m_context.connection.name, m_context.service->name, {}}}, now);
    auto *facts = new FactsList(this);
    facts->add(tr("Key"), key.name);
    facts->add(tr("Prefix"), key.prefix, FactsList::Type::Code);
    facts->add(tr("Last used"), plan.lastUse(key));
    facts->add(tr("Scopes"), key.scopes.join(u"  "_s), FactsList::Type::Code);
    facts->add(tr("Lifetime"), lifetimeText());
    facts->add(tr("Networks"), key.allowlist.isEmpty() ? tr("any address") : key.allowlist.join(u"  "_s),
               key.allowlist.isEmpty() ? FactsList::Type::Words : FactsList::Type::Code);
    body()->addWidget(facts);
}

QStringList RotateDialog::steps() const
{
    const QString service = m_context.service->name;
    switch (m_context.service->rotation) {
    case RotationKind::Composed:
        return {
            tr("%1 makes a new key with the same scopes, lifetime and networks.").arg(service),
            tr("You put the new secret wherever the old one is used. Until then both keys work."),
            tr("When the old key has fallen silent, revoke it. The cut-over stays in the list, also after a "
               "restart.")};
    case RotationKind::NewId:
        return {tr("%1 makes the new key in one step; the old one lives on for a while.").arg(service),
                tr("You put the new secret wherever the old one is used.")};
    case RotationKind::SameId:
        return {tr("%1 gives this key a new secret. The old secret stops working.").arg(service),
                tr("You put the new secret wherever the old one is used, at once.")};
    case RotationKind::None:
        return {};
    }
    Q_UNREACHABLE();
}

void RotateDialog::buildSteps()
{
    int number = 0;
    auto *list = new FactsList(this);
    for (const QString &step : steps())
        list->add(tr("%1.", "number of a step").arg(QLocale().toString(++number)), step);
    if (number == 0)
        return;
    body()->addWidget(new ToneLabel(tr("What will happen"), Tone::Normal, ToneLabel::Size::Section, this));
    body()->addWidget(list);
    if (m_context.service->rotation == RotationKind::SameId)
        body()->addWidget(
            new NoticeBar(Tone::Warn, tr("What uses the old secret fails until it has the new one."), this));
}

void RotateDialog::buildGrace()
{
    const RotationKind kind = m_context.service->rotation;
    if (!m_context.unavailable.isEmpty() || kind == RotationKind::None || kind == RotationKind::SameId)
        return;
    m_grace = new QComboBox(this);
    m_grace->setObjectName(u"grace"_s);
    for (const RotationGrace grace : rotationGraces)
        m_grace->addItem(textOf(grace), int(grace));
    body()->addWidget(new Field(tr("The &old key"), m_grace, this));
}

RotationGrace RotateDialog::grace() const
{
    return m_grace != nullptr ? RotationGrace(m_grace->currentData().toInt()) : RotationGrace::UntilSilent;
}

Error RotateDialog::stopped() const
{
    return makeError(
        ErrorCode::Cancelled,
        tr("Stopped. If %1 had received the request already, a new key may exist; the next sync finds "
           "it and offers to revoke it.")
            .arg(m_context.service->name));
}

void RotateDialog::start()
{
    follow<Result<RotatedKey>>(tr("Asking %1 for the new key…").arg(m_context.service->name),
                               m_rotate(m_context.key), [this](const Result<RotatedKey> &result) {
                                   if (!result) {
                                       showError(result.error());
                                       return;
                                   }
                                   Q_EMIT rotated(*result);
                                   accept();
                               });
}

} // namespace claviger
