// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/compareeventsdialog.h"

#include "models/tables/eventfieldsmodel.h"
#include "ui/audit/fieldsview.h"
#include "ui/style/possible.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

CompareEventsDialog::CompareEventsDialog(const audit::EventRow &first, const audit::EventRow &second,
                                         EventZone zone, const Clock &clock, QWidget *parent)
    : TaskDialog(parent)
    , m_model(new EventFieldsModel(clock, this))
    , m_only(new QCheckBox(tr("Only what differs"), this))
{
    setObjectName(u"compareEvents"_s);
    m_model->setEvents(first, second, zone);
    const int differences = m_model->differences();
    setHeading(tr("Two events side by side"), differences == 0
                                                  ? tr("They have the same values in every field.")
                                                  : tr("They differ in %n field(s).", nullptr, differences));
    auto *view = new FieldsView(this);
    view->setObjectName(u"comparedFields"_s);
    view->setAccessibleName(tr("Fields of both events"));
    view->setModel(m_model);
    view->setMinimumSize(760, 380);
    m_only->setObjectName(u"onlyDifferences"_s);
    setPossible(*m_only, {}, differences > 0 ? QString() : tr("They differ in nothing."));
    connect(m_only, &QCheckBox::toggled, m_model, &EventFieldsModel::setOnlyDifferences);
    body()->addWidget(m_only);
    body()->addWidget(view, 1);
    cancelButton()->setText(tr("Close"));
    view->setFocus();
}

} // namespace claviger
