// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/templatefield.h"

#include "ui/dialogs/namedialog.h"
#include "ui/dialogs/provenancelabel.h"
#include "ui/dialogs/templatebutton.h"

namespace claviger {

using namespace Qt::StringLiterals;

TemplateField::TemplateField(const ServiceDescription &service, QWidget *parent)
    : TemplateField(new TemplateBox(service, parent), service, parent)
{
}

TemplateField::TemplateField(TemplateBox *box, const ServiceDescription &service, QWidget *parent)
    : Field(tr("&Template"), box, parent)
    , m_service(service)
    , m_box(*box)
    , m_source(new ProvenanceLabel({}, this))
    , m_keep(new TemplateButton(this))
{
    m_box.setObjectName(u"template"_s);
    setCorner(m_source);
    setCorner(m_keep);
    connect(&m_box, &QComboBox::activated, this, &TemplateField::chosen);
    connect(m_keep, &TemplateButton::saveRequested, this, &TemplateField::askName);
    connect(m_keep, &TemplateButton::removeRequested, this, [this] {
        if (const std::optional<OwnTemplate> own = m_box.ownTemplate())
            Q_EMIT removeRequested(own->name);
    });
}

void TemplateField::setOwn(const QList<OwnTemplate> &own)
{
    m_box.setOwn(own);
}

void TemplateField::showChosen(const QString &ownNote)
{
    const std::optional<OwnTemplate> own = m_box.ownTemplate();
    const KeyTemplate shown = described();
    setNote(own ? ownNote : shown.note);
    m_source->setProvenance(shown.provenance);
    m_keep->setChosen(own ? own->name : QString());
}

KeyTemplate TemplateField::described() const
{
    if (const IntegrationDescription *product = m_box.integration())
        return product->keyTemplate;
    const KeyTemplate *found =
        m_box.templateId().isEmpty() ? nullptr : m_service.findTemplate(m_box.templateId());
    return found != nullptr ? *found : KeyTemplate();
}

void TemplateField::askName()
{
    const std::optional<OwnTemplate> own = m_box.ownTemplate();
    auto *dialog = new NameDialog(tr("Save as template"),
                                  tr("Name of the template. One that has this name already is replaced."),
                                  own ? own->name : QString(), this);
    dialog->setObjectName(u"saveTemplateDialog"_s);
    connect(dialog, &NameDialog::named, this, &TemplateField::saveRequested);
    dialog->open();
}

} // namespace claviger
