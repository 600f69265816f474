// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/templatebutton.h"

#include "ui/style/textroles.h"

#include <QAction>
#include <QMenu>

namespace claviger {

using namespace Qt::StringLiterals;

TemplateButton::TemplateButton(QWidget *parent) : QPushButton(tr("Keep…"), parent)
{
    setObjectName(u"ownTemplates"_s);
    setAccessibleName(tr("Own templates"));
    setToolTip(tr("Save what is chosen here as a template of your own, or remove one"));
    setTextButton(*this);
    setProperty("compact", true); // beside a label: it must not push the line apart
    setAutoDefault(false);        // Enter creates the key
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    QAction *save = menu()->addAction(tr("Save as template…"));
    save->setObjectName(u"saveTemplate"_s);
    save->setToolTip(tr("Keeps scopes, lifetime, networks, level and principal; no name, no secret"));
    m_remove = menu()->addAction(QString());
    m_remove->setObjectName(u"removeTemplate"_s);
    connect(save, &QAction::triggered, this, &TemplateButton::saveRequested);
    connect(m_remove, &QAction::triggered, this, &TemplateButton::removeRequested);
    setChosen({});
}

void TemplateButton::setChosen(const QString &name)
{
    m_remove->setEnabled(!name.isEmpty());
    m_remove->setText(name.isEmpty() ? tr("Remove")
                                     : tr("Remove “%1”").arg(QString(name).replace(u'&', u"&&"_s)));
    m_remove->setToolTip(name.isEmpty() ? tr("Choose one of your own templates first.") : QString());
}

} // namespace claviger
