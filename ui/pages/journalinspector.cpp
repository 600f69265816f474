// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journalinspector.h"

#include "models/tables/actmodel.h"
#include "models/tables/relativetime.h"
#include "ui/pages/inspectorform.h"
#include "ui/style/textroles.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;
using Look = InspectorForm::Look;

JournalInspector::JournalInspector(QWidget *parent) : InspectorFrame(parent)
{
    setObjectName(u"journalInspector"_s);
    setAccessibleName(tr("Details of the selected act"));
    setDetails(makeDetails());
    setFooterVisible(false);
    setAct({});
}

QWidget *JournalInspector::makeDetails()
{
    auto *content = new QWidget;
    m_title = new WrapLabel({}, content);
    m_title->setObjectName(u"actTitle"_s);
    m_title->setFont(fontFor(TextRole::Section));
    m_note = new WrapLabel({}, content);
    m_note->setObjectName(u"actNote"_s);
    m_form = new InspectorForm(content);
    auto *caption = new QLabel(tr("Hash over this act and the one before"), content);
    setTextRole(*caption, TextRole::Caption);
    setMuted(*caption);
    m_hash = new WrapLabel({}, content);
    m_hash->setObjectName(u"actHash"_s);
    m_hash->setFont(fixedFont());
    m_copy = new CopyButton(content);
    auto *hash = new QHBoxLayout;
    hash->setSpacing(4);
    hash->addWidget(m_hash, 1);
    hash->addWidget(m_copy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 6, 16, 16);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addSpacing(4);
    layout->addWidget(m_form);
    layout->addSpacing(8);
    layout->addWidget(caption);
    layout->addLayout(hash);
    layout->addStretch(1);
    return content;
}

void JournalInspector::setAct(const std::optional<Act> &act)
{
    if (!act)
        return showHint(tr("Select an act to read it in full."));
    clearDetails();
    m_title->setText(actTitle(act->kind));
    m_note->setText(act->note);
    m_note->setVisible(!act->note.isEmpty());
    m_form->add(tr("Result"), outcomeTitle(act->outcome));
    m_form->add(tr("When"), exactTime(Moment::at(act->time)));
    if (!act->place.isEmpty())
        m_form->add(tr("Connection"), act->place);
    if (!act->object.isEmpty())
        m_form->add(tr("On"), act->object);
    m_form->add(tr("Number"), QLocale().toString(act->id));
    m_hash->setText(QString::fromLatin1(act->hash.toHex(' ')));
    m_copy->setContent(QString::fromLatin1(act->hash.toHex()), tr("Copy the hash"));
    showDetails();
}

void JournalInspector::clearDetails()
{
    m_title->setText({});
    m_note->setText({});
    m_form->clear();
    m_hash->setText({});
    m_copy->setContent({}, {});
}

} // namespace claviger
