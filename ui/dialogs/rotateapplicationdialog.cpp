// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rotateapplicationdialog.h"

#include "ui/dialogs/factslist.h"
#include "ui/dialogs/noticebar.h"
#include "ui/style/tonelabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

RotateApplicationDialog::RotateApplicationDialog(const Application &application,
                                                 ServiceDescriptionPtr service, const QString &lastUsed,
                                                 Action rotate, QWidget *parent)
    : TaskDialog(parent), m_service(std::move(service)), m_rotate(std::move(rotate))
{
    setHeading(tr("Rotate the secret of %1").arg(application.name),
               tr("The application keeps its client id and gets a new client secret."));
    auto *facts = new FactsList(this);
    facts->add(tr("Application"), application.name);
    facts->add(tr("Client id"), application.clientId, FactsList::Type::Code);
    facts->add(tr("Last used"), lastUsed);
    body()->addWidget(facts);
    buildSteps();
    if (const QString note = m_service->applications.rotationNote; !note.isEmpty())
        body()->addWidget(new ToneLabel(note, Tone::Muted, ToneLabel::Size::Caption, this));
    body()->addStretch();
    ActionButton *button = addPrimary(tr("&Rotate secret"));
    connect(button, &QPushButton::clicked, this, &RotateApplicationDialog::start);
    button->setFocus();
    resize(560, 200);
}

QStringList RotateApplicationDialog::steps() const
{
    if (m_service->applications.overlap)
        return {tr("%1 makes a second client secret. Until you remove the old one both work.")
                    .arg(m_service->name),
                tr("You put the new secret wherever the old one is used."),
                tr("When the old secret has fallen silent, remove it. The cut-over stays in the list, also "
                   "after a restart.")};
    return {tr("%1 makes a new client secret. The old one stops working.").arg(m_service->name),
            tr("You put the new secret wherever the old one is used, at once.")};
}

void RotateApplicationDialog::buildSteps()
{
    body()->addWidget(new ToneLabel(tr("What will happen"), Tone::Normal, ToneLabel::Size::Section, this));
    int number = 0;
    auto *list = new FactsList(this);
    for (const QString &step : steps())
        list->add(tr("%1.", "number of a step").arg(QLocale().toString(++number)), step);
    body()->addWidget(list);
    if (!m_service->applications.overlap)
        body()->addWidget(
            new NoticeBar(Tone::Warn, tr("What uses the old secret fails until it has the new one."), this));
}

Error RotateApplicationDialog::stopped() const
{
    return makeError(ErrorCode::Cancelled,
                     tr("Stopped. If %1 had received the request already, the application may have a new "
                        "secret that nobody holds; the next sync tells. Then rotate it again.")
                         .arg(m_service->name));
}

void RotateApplicationDialog::start()
{
    follow<Result<RotatedApplication>>(tr("Asking %1 for the new secret…").arg(m_service->name), m_rotate(),
                                       [this](const Result<RotatedApplication> &result) {
                                           if (!result)
                                               return showError(result.error());
                                           Q_EMIT rotated(*result);
                                           accept();
                                       });
}

} // namespace claviger
