// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/handoverpanel.h"

#include "ui/dialogs/noticebar.h"

#include <QDesktopServices>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

HandOverPanel::HandOverPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"handOver"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void HandOverPanel::setIntegration(const IntegrationDescription *integration)
{
    delete std::exchange(m_bar, nullptr);
    setVisible(integration != nullptr);
    if (integration == nullptr)
        return;
    const QString name = integration->keyTemplate.name;
    m_bar = new NoticeBar(Tone::Info, tr("Hand-over to %1\n%2").arg(name, stepsText(*integration)), this);
    if (!integration->url.isEmpty()) {
        QPushButton *open = m_bar->addButton(tr("Open %1").arg(name));
        open->setObjectName(u"openIntegration"_s);
        open->setToolTip(integration->url.toString());
        connect(open, &QPushButton::clicked, this,
                [url = integration->url] { QDesktopServices::openUrl(url); });
    }
    layout()->addWidget(m_bar);
}

QString HandOverPanel::text() const
{
    return m_bar != nullptr ? m_bar->sentence() : QString();
}

QString stepsText(const IntegrationDescription &integration)
{
    QStringList lines;
    for (const QString &step : integration.steps)
        lines += HandOverPanel::tr("%1. %2", "number of a step: the step")
                     .arg(QLocale().toString(lines.size() + 1), step);
    return lines.join(u'\n');
}

} // namespace claviger
