// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/viewschip.h"

#include <QMenu>

#include <algorithm>
#include <utility>

namespace claviger {

using namespace Qt::StringLiterals;

ViewsChip::ViewsChip(QWidget *parent) : FilterChip(tr("View"), parent)
{
    setObjectName(u"viewsChip"_s);
    menu()->setToolTipsVisible(true);
    fill();
}

void ViewsChip::setViews(const QList<AuditView> &builtIn, const QList<AuditView> &saved)
{
    m_builtIn = builtIn;
    m_saved = saved;
    fill();
}

void ViewsChip::setCurrent(const QString &name)
{
    if (std::exchange(m_current, name) == name)
        return;
    QString shown = name;
    showValue(shown.replace(u'&', u"&&"_s));
}

void ViewsChip::fill()
{
    menu()->clear();
    const auto add = [this](const AuditView &view) {
        QAction *action = menu()->addAction(QString(view.name).replace(u'&', u"&&"_s));
        action->setObjectName(u"view-"_s + view.name);
        action->setToolTip(view.query.toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
    };
    std::for_each(m_saved.cbegin(), m_saved.cend(), add);
    if (!m_saved.isEmpty())
        menu()->addSeparator();
    std::for_each(m_builtIn.cbegin(), m_builtIn.cend(), add);
    menu()->addSeparator();
    QAction *save = menu()->addAction(tr("Save this view…"));
    save->setObjectName(u"saveView"_s);
    connect(save, &QAction::triggered, this, &ViewsChip::saveRequested);
    QMenu *remove = menu()->addMenu(tr("Remove"));
    remove->setEnabled(!m_saved.isEmpty());
    for (const AuditView &view : std::as_const(m_saved)) {
        connect(remove->addAction(QString(view.name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, name = view.name] { Q_EMIT removeRequested(name); });
    }
}

} // namespace claviger
