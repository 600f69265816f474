// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/templatebox.h"

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindRole = Qt::UserRole + 1;
constexpr int idRole = Qt::UserRole + 2;

} // namespace

TemplateBox::TemplateBox(const ServiceDescription &service, QWidget *parent)
    : QComboBox(parent), m_service(service)
{
    // Long names must not push the dialog wide.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    addChoice(tr("No template"), Kind::None, {});
    for (const KeyTemplate &each : service.templates)
        addChoice(each.name, Kind::Service, each.id);
    for (const IntegrationDescription &each : service.integrations)
        addChoice(tr("For %1").arg(each.keyTemplate.name), Kind::Product, each.keyTemplate.id);
}

// The data of an item, by which a form that was locked away finds its choice again, is unique.
void TemplateBox::addChoice(const QString &text, Kind kind, const QString &id)
{
    addItem(text, QString(QString::number(int(kind)) % u':' % id));
    setItemData(count() - 1, int(kind), kindRole);
    setItemData(count() - 1, id, idRole);
}

void TemplateBox::setOwn(const QList<OwnTemplate> &own)
{
    m_own = own;
    const std::optional<OwnTemplate> chosen = ownTemplate();
    const QString name = idOf(Kind::Own);
    for (int at = count() - 1; at >= 0; --at) {
        if (itemData(at, kindRole).toInt() == int(Kind::Own))
            removeItem(at);
    }
    for (const OwnTemplate &each : own)
        addChoice(tr("Own: %1").arg(each.name), Kind::Own, each.name);
    if (chosen)
        select(Kind::Own, name);
    else if (!name.isEmpty())
        setCurrentIndex(0);
}

void TemplateBox::choose(const QString &templateId)
{
    select(templateId.isEmpty() ? Kind::None : Kind::Service, templateId);
}

void TemplateBox::chooseOwn(const QString &name)
{
    select(Kind::Own, name);
}

void TemplateBox::select(Kind kind, const QString &id)
{
    for (int at = 0; at < count(); ++at) {
        if (itemData(at, kindRole).toInt() == int(kind) && itemData(at, idRole).toString() == id)
            return setCurrentIndex(at);
    }
    setCurrentIndex(0);
}

QString TemplateBox::idOf(Kind kind) const
{
    return currentData(kindRole).toInt() == int(kind) ? currentData(idRole).toString() : QString();
}

QString TemplateBox::templateId() const
{
    return idOf(Kind::Service);
}

const IntegrationDescription *TemplateBox::integration() const
{
    const QString id = idOf(Kind::Product);
    return id.isEmpty() ? nullptr : m_service.findIntegration(id);
}

std::optional<OwnTemplate> TemplateBox::ownTemplate() const
{
    const QString name = idOf(Kind::Own);
    const auto found = std::find_if(m_own.cbegin(), m_own.cend(),
                                    [&name](const OwnTemplate &each) { return each.name == name; });
    return found == m_own.cend() ? std::nullopt : std::optional(*found);
}

} // namespace claviger
