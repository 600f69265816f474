// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/jobkeydialog.h"

#include "ui/dialogs/field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

bool allowsDays(const LifetimePolicy &policy, int days)
{
    const bool listed = policy.presetDays.contains(days) || policy.minDays > 0 || policy.maxDays > 0;
    return policy.supported && (listed || policy.presetDays.isEmpty()) && days >= policy.minDays &&
           (policy.maxDays == 0 || days <= policy.maxDays);
}

} // namespace

CreateKeyContext forJob(CreateKeyContext context)
{
    KeyDraft draft = CreateKeyForm(context).initialDraft();
    draft.scopes.clear();
    draft.templateId.clear();
    if (allowsDays(context.service->lifetime, JobKeyDialog::lifetimeDays))
        draft.lifetime = Lifetime::days(JobKeyDialog::lifetimeDays);
    for (const PrincipalDescription &principal : context.service->principals) {
        if (principal.principal == Principal::Organisation)
            draft.principal = principal.principal;
    }
    context.draft = draft;
    return context;
}

JobKeyDialog::JobKeyDialog(const CreateKeyContext &context, const Clock &clock, Action create,
                           QWidget *parent)
    : CreateKeyDialog(forJob(context), clock, std::move(create), parent)
    , m_usedIn(new QLineEdit(this))
    , m_remind(new QSpinBox(this))
{
    setHeading(
        tr("Create a key for a job"),
        tr("For a pipeline or a script: choose only the scopes that it needs, and paste the addresses that "
           "it calls from, in any form."));
    m_usedIn->setObjectName(u"usedIn"_s);
    m_usedIn->setPlaceholderText(tr("GitHub Actions of acme/site"));
    m_remind->setObjectName(u"remindDays"_s);
    m_remind->setRange(0, 90);
    m_remind->setValue(remindDays);
    m_remind->setSpecialValueText(tr("no reminder"));
    m_remind->setSuffix(tr(" days before it ends"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Field(tr("Where the secret &goes"), m_usedIn, this), 2, Qt::AlignTop);
    row->addWidget(new Field(tr("Re&mind me"), m_remind, this), 1, Qt::AlignTop);
    // Above the summary, which closes the form.
    body()->insertLayout(body()->count() - 1, row);
}

Annotation JobKeyDialog::annotationFor(const Key &key) const
{
    Annotation annotation;
    annotation.connectionId = key.connectionId;
    annotation.keyId = key.id;
    annotation.usedIn = m_usedIn->text().trimmed();
    if (m_remind->value() > 0 && key.expires.isInstant())
        annotation.remind = key.expires.time().addDays(-m_remind->value());
    return annotation;
}

} // namespace claviger
