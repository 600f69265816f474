// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importstrip.h"

#include "models/tables/logwords.h"
#include "ui/imports/importprogressdialog.h"
#include "ui/style/icons.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace claviger {

using namespace Qt::StringLiterals;

ImportStrip::ImportStrip(QWidget *parent)
    : QWidget(parent)
    , m_details(new QToolButton(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    setObjectName(u"importStrip"_s);
    m_details->setObjectName(u"importDetails"_s);
    m_stop->setObjectName(u"importStop"_s);
    m_details->setAutoRaise(true);
    m_details->setFont(tabular(fontFor(TextRole::Caption)));
    m_details->setFocusPolicy(Qt::TabFocus);
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_stop->setIcon(icon(u"close"_s));
    m_stop->setIconSize({14, 14});
    m_stop->setProperty("iconOnly", true);
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_stop->setToolTip(tr("Stop the import, and keep what is done"));
    m_stop->setAccessibleName(m_stop->toolTip());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->setSpacing(8);
    layout->addWidget(m_details);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(m_details, &QToolButton::clicked, this, &ImportStrip::detailsRequested);
    connect(m_stop, &QToolButton::clicked, this, &ImportStrip::stopRequested);
    hide();
}

void ImportStrip::setRunning(bool running)
{
    m_bar->setVisible(running);
    m_stop->setVisible(running);
    show();
}

void ImportStrip::showPace(const audit::ImportPace &pace)
{
    setRunning(true);
    const QString file =
        pace.count > 1 ? tr("Importing %L1 of %L2").arg(pace.number).arg(pace.count) : tr("Importing");
    m_details->setText(pace.isStopping ? tr("Stopping the import …") : file + u" · "_s + paceText(pace));
    m_details->setToolTip(tr("Show the import"));
    const int done = thousandthsOf(pace);
    m_bar->setRange(0, done < 0 ? 0 : 1000);
    m_bar->setValue(qMax(0, done));
    setPossible(*m_stop, tr("Stop the import, and keep what is done"),
                pace.isStopping ? tr("It is stopping already.") : QString());
}

void ImportStrip::showEnd(const QString &sentence)
{
    setRunning(false);
    m_details->setText(sentence);
    m_details->setToolTip(tr("Show the receipt"));
    setHidden(sentence.isEmpty());
}

} // namespace claviger
