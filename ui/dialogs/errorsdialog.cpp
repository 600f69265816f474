// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/errorsdialog.h"

#include "ui/dialogs/errorpanel.h"
#include "ui/style/tonelabel.h"

#include <QVBoxLayout>

namespace claviger {

ErrorsDialog::ErrorsDialog(const QList<NamedError> &errors, QWidget *parent) : TaskDialog(parent)
{
    setHeading(tr("What went wrong"), tr("What was read before is still shown. The next sync tries again."));
    for (const NamedError &each : errors) {
        body()->addWidget(new ToneLabel(each.name, Tone::Normal, ToneLabel::Size::Section, this));
        auto *panel = new ErrorPanel(this);
        panel->showError(each.error);
        body()->addWidget(panel);
    }
    body()->addStretch();
    cancelButton()->setText(tr("Close"));
    cancelButton()->setFocus();
    resize(560, 240);
}

} // namespace claviger
