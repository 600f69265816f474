// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopechip.h"

#include "ui/style/textroles.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QWidgetAction>

namespace claviger {

using namespace Qt::StringLiterals;

ScopeChip::ScopeChip(QWidget *parent) : FilterChip(tr("Scope"), parent), m_edit(new QLineEdit)
{
    m_edit->setObjectName(u"scopeFilter"_s);
    m_edit->setPlaceholderText(tr("Part of a scope, e.g. chats.write"));
    m_edit->setAccessibleName(tr("Part of a scope"));
    m_edit->setFont(fixedFont());
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(240);
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_edit);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(holder);
    menu()->addAction(action);
    connect(menu(), &QMenu::aboutToShow, m_edit, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    connect(m_edit, &QLineEdit::returnPressed, menu(), &QMenu::close);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        showValue(text.trimmed());
        Q_EMIT changed();
    });
}

QString ScopeChip::scope() const
{
    return m_edit->text().trimmed();
}

void ScopeChip::setScope(const QString &scope)
{
    const QSignalBlocker blocker(m_edit);
    m_edit->setText(scope);
    showValue(scope);
}

} // namespace claviger
