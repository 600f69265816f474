// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/statusstrip.h"

#include "models/domain/clock.h"
#include "models/tables/inventory.h"
#include "models/tables/relativetime.h"
#include "ui/style/icons.h"
#include "ui/style/textroles.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace claviger {

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_state(new ElidedLabel({}, this))
    , m_problemIcon(new QLabel(this))
    , m_problem(new ElidedLabel({}, this))
    , m_details(new QToolButton(this))
    , m_step(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"statusStrip"_s);
    m_state->setObjectName(u"syncState"_s);
    m_problem->setObjectName(u"syncProblem"_s);
    m_step->setObjectName(u"syncStep"_s);
    m_cancel->setObjectName(u"cancelSync"_s);
    for (QLabel *label : std::initializer_list<QLabel *>{m_state, m_problem, m_step}) {
        label->setFont(fontFor(TextRole::Caption));
        setMuted(*label);
    }
    m_progress->setFixedWidth(140);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the sync"));
    m_cancel->setIcon(icon(u"close"_s));
    m_cancel->setIconSize({14, 14});
    m_cancel->setProperty("iconOnly", true);
    m_cancel->setToolTip(tr("Stop the sync"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_details->setObjectName(u"syncDetails"_s);
    m_details->setText(tr("Details…"));
    m_details->setAutoRaise(true);
    m_details->setFont(fontFor(TextRole::Caption));
    m_details->setToolTip(tr("What the servers said"));
    m_details->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 10, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_problemIcon);
    layout->addWidget(m_problem);
    layout->addWidget(m_details);
    layout->addStretch(1);
    layout->addWidget(m_step);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    setFixedHeight(qMax(26, fontMetrics().height() + 10));
    connect(m_cancel, &QToolButton::clicked, this, &StatusStrip::cancelRequested);
    connect(m_details, &QToolButton::clicked, this, &StatusStrip::problemsRequested);
    clearProgress();
    showState();
}

void StatusStrip::setConnections(const QList<Connection> &connections)
{
    m_connections = connections;
    showState();
}

void StatusStrip::setOffline(const QDateTime &asOf)
{
    m_offline = asOf;
    showState();
}

void StatusStrip::setProgress(const QString &step, int done, int total)
{
    m_step->setText(step);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    for (QWidget *each : std::initializer_list<QWidget *>{m_step, m_progress, m_cancel})
        each->show();
}

void StatusStrip::clearProgress()
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_step, m_progress, m_cancel})
        each->hide();
}

void StatusStrip::setMessage(const QString &sentence)
{
    m_message = sentence;
    showState();
}

void StatusStrip::refreshTimes()
{
    showState();
}

QString StatusStrip::ageText() const
{
    if (m_connections.isEmpty())
        return {};
    if (m_offline.isValid())
        return tr("Offline: showing data as of %1").arg(shortTime(m_offline));
    const QDateTime oldest = dataAsOf(m_connections);
    if (!oldest.isValid())
        return tr("Not synced completely yet");
    return tr("Synced %1").arg(relativeTime(oldest, m_clock.now()));
}

void StatusStrip::showState()
{
    m_state->setText(m_message.isEmpty() ? ageText() : m_message);
    QStringList problems;
    for (const Connection &connection : std::as_const(m_connections)) {
        if (!connection.lastSyncError.isEmpty())
            problems.append(u"%1: %2"_s.arg(connection.name, connection.lastSyncError));
    }
    m_problem->setText(problems.join(u"   "_s));
    m_problemIcon->setVisible(!problems.isEmpty());
    m_details->setVisible(!problems.isEmpty());
    m_problemIcon->setPixmap(iconPixmap(u"warning"_s, Tokens::current().warn, 14, devicePixelRatioF()));
}

} // namespace claviger
