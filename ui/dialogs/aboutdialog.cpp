// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/factslist.h"

#include <QSysInfo>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : TaskDialog(parent)
{
    setHeading(tr("Claviger"), tr("Manages the API keys of many hosted services from one window."));
    auto *facts = new FactsList(this);
    facts->add(tr("Version"), QStringLiteral(CLAVIGER_VERSION));
    facts->add(tr("Qt"), QString::fromLatin1(qVersion()));
    facts->add(tr("System"), QSysInfo::prettyProductName());
    facts->add(tr("Licence"), tr("GNU General Public License, version 3 or later"));
    facts->add(tr("Built with"), u"SQLCipher, libsodium, QtKeychain, jq, valijson, tl::expected"_s);
    body()->addWidget(facts);
    body()->addStretch();
    setWindowTitle(tr("About Claviger"));
    cancelButton()->setText(tr("&Close"));
    cancelButton()->setFocus();
    resize(440, 220);
}

} // namespace claviger
