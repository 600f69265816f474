// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/zonechoice.h"

#include <QCompleter>

namespace claviger {

ZoneChoice::ZoneChoice(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(16);
    addItem(tr("UTC, as nothing was said"), QByteArray());
    addItem(tr("UTC"), QByteArray("UTC"));
    const QByteArray here = QTimeZone::systemTimeZoneId();
    if (here != "UTC")
        addItem(tr("%1, as this computer").arg(QString::fromLatin1(here)), here);
    insertSeparator(count());
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id.contains('/'))
            addItem(QString::fromLatin1(id), id);
    }
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::activated, this, &ZoneChoice::zoneChosen);
}

std::optional<QTimeZone> ZoneChoice::zone() const
{
    const QByteArray id = currentData().toByteArray();
    return id.isEmpty() ? std::nullopt : std::optional(QTimeZone(id));
}

void ZoneChoice::setZone(const std::optional<QTimeZone> &zone)
{
    setCurrentIndex(qMax(0, zone ? findData(zone->id()) : 0));
}

} // namespace claviger
