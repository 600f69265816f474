// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contentpage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

ContentPage::ContentPage(QWidget *parent) : QWidget(parent)
{
    setProperty("surface", u"base"_s);
    setAttribute(Qt::WA_StyledBackground);
}

QVBoxLayout *ContentPage::layOutPage(QVBoxLayout *head, QStackedWidget *body,
                                     std::initializer_list<QWidget *> states)
{
    head->setContentsMargins(16, 12, 12, 10);
    head->setSpacing(10);
    for (QWidget *state : states)
        body->addWidget(state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(body, 1);
    return layout;
}

QString nameOf(const KeyPlace &place, const Inventory &inventory)
{
    QString connection;
    QString inner;
    for (const Connection &each : inventory.connections) {
        if (each.id == place.connectionId)
            connection = each.name;
    }
    for (const Workspace &each : inventory.workspaces) {
        if (each.connectionId == place.connectionId && each.id == place.workspaceId)
            inner = each.name;
    }
    for (const Project &each : inventory.projects) {
        if (each.connectionId == place.connectionId && each.id == place.projectId)
            inner = each.name;
    }
    for (const Member &each : inventory.members) {
        if (each.connectionId == place.connectionId && each.workspaceId == place.workspaceId &&
            each.id == place.memberId)
            inner = each.name.isEmpty() ? each.id : each.name;
    }
    return inner.isEmpty() ? connection : u"%1 (%2)"_s.arg(inner, connection);
}

} // namespace claviger
