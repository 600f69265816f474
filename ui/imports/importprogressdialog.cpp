// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importprogressdialog.h"

#include "models/domain/visibletext.h"
#include "models/tables/logwords.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"
#include "ui/style/tonelabel.h"
#include "ui/widgets/elidedlabel.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

int thousandthsOf(const audit::ImportPace &pace)
{
    if (pace.bytesTotal == 0)
        return -1;
    return int(qMin(1.0, double(pace.bytesRead) / double(pace.bytesTotal)) * 1000);
}

ImportProgressDialog::ImportProgressDialog(QWidget *parent)
    : TaskDialog(parent)
    , m_file(new ElidedLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_numbers(new ToneLabel(Tone::Muted, ToneLabel::Size::Body, this))
    , m_stop(addSecondary(tr("&Stop, and keep what is done")))
{
    setObjectName(u"importProgress"_s);
    setHeading(tr("Importing"),
               tr("You can go on working meanwhile: the bottom line of the window tells how far it is."));
    m_file->setObjectName(u"progressFile"_s);
    m_bar->setObjectName(u"progressBar"_s);
    m_numbers->setObjectName(u"progressNumbers"_s);
    m_stop->setObjectName(u"stopImport"_s);
    m_numbers->setFont(tabular(m_numbers->font()));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Share of the bytes that have been read"));
    body()->addWidget(m_file);
    body()->addWidget(m_bar);
    body()->addWidget(m_numbers);
    body()->addStretch();
    cancelButton()->setText(tr("&Work on meanwhile"));
    connect(m_stop, &QPushButton::clicked, this, &ImportProgressDialog::stopRequested);
    resize(560, 180);
}

void ImportProgressDialog::showPace(const audit::ImportPace &pace)
{
    const QString name = visibleText(QFileInfo(pace.path).fileName());
    m_file->setText(pace.count > 1 ? tr("%1 (%L2 of %L3)").arg(name).arg(pace.number).arg(pace.count) : name);
    const int done = thousandthsOf(pace);
    m_bar->setRange(0, done < 0 ? 0 : 1000);
    m_bar->setValue(qMax(0, done));
    m_numbers->setText(pace.isStopping ? tr("Stopping: what has been read is being stored …")
                                       : paceText(pace));
    setPossible(*m_stop, {}, pace.isStopping ? tr("It is stopping already.") : QString());
}

} // namespace claviger
