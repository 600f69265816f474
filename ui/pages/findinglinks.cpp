// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findinglinks.h"

#include "ui/style/textroles.h"
#include "ui/widgets/severitybadge.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace claviger {

using namespace Qt::StringLiterals;

FindingLinks::FindingLinks(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"findingLinks"_s);
    setAccessibleName(tr("Findings about this key"));
    m_rows->setContentsMargins(0, 2, 0, 2);
    m_rows->setSpacing(0);
    hide();
}

void FindingLinks::setFindings(const QList<FindingRow> &rows)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FindingRow &each : rows) {
        const Finding &finding = each.record.finding;
        auto *row = new QWidget(this);
        auto *badge = new SeverityBadge(row);
        badge->setSeverity(finding.severity, wordOf(finding.severity));
        badge->setMinimumWidth(badge->sizeHint().width());
        auto *link = new QPushButton(each.title, row);
        link->setToolTip(finding.sentence);
        link->setAccessibleDescription(finding.sentence);
        setTextButton(*link);
        connect(link, &QPushButton::clicked, this, [this, id = finding.id] { Q_EMIT chosen(id); });
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(badge);
        layout->addWidget(link);
        layout->addStretch();
        m_rows->addWidget(row);
    }
    setVisible(!rows.isEmpty());
}

} // namespace claviger
