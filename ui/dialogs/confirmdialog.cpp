// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"

#include "ui/dialogs/factslist.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/formfields.h"
#include "ui/dialogs/noticebar.h"
#include "ui/style/possible.h"
#include "ui/style/tonelabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, Action act, QWidget *parent)
    : TaskDialog(parent), m_act(std::move(act)), m_running(confirmation.running)
{
    setHeading(confirmation.title, confirmation.sentence);
    auto *impact = new NoticeBar(confirmation.grave ? Tone::Bad : Tone::Info, confirmation.impact, this);
    impact->setObjectName(u"impact"_s);
    body()->addWidget(impact);
    auto *facts = new FactsList(this);
    for (const auto &[name, value] : confirmation.facts)
        facts->add(name, value);
    body()->addWidget(facts);
    if (!confirmation.note.isEmpty())
        body()->addWidget(new ToneLabel(confirmation.note, Tone::Muted, ToneLabel::Size::Caption, this));
    m_button = addPrimary(confirmation.button, ActionButton::Role::Destructive);
    connect(m_button, &QPushButton::clicked, this, &ConfirmDialog::start);
    cancelButton()->setFocus();
    buildTyped(confirmation.typed);
    body()->addStretch();
    resize(520, 200);
}

void ConfirmDialog::buildTyped(const QString &word)
{
    if (word.isEmpty())
        return;
    auto *typed = new QLineEdit(this);
    typed->setObjectName(u"confirmation"_s);
    FormFields::typeAgain(*typed);
    body()->addWidget(
        new Field(tr("Type the name, %1, to confirm").arg(Field::literally(word)), typed, this));
    const auto judge = [this, word](const QString &text) {
        const bool same = text.trimmed() == word.trimmed();
        setPossible(*m_button, {}, same ? QString() : tr("Type the name, %1, first.").arg(word));
    };
    judge({});
    connect(typed, &QLineEdit::textChanged, this, judge);
    typed->setFocus();
}

Error ConfirmDialog::stopped() const
{
    return makeError(ErrorCode::Cancelled,
                     tr("Stopped. The service may have done it all the same; the next sync tells."));
}

void ConfirmDialog::start()
{
    follow<Done>(m_running, m_act(), [this](const Done &result) {
        if (!result)
            return showError(result.error());
        Q_EMIT confirmed();
        accept();
    });
}

} // namespace claviger
