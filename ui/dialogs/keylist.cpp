// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keylist.h"

#include "ui/dialogs/revokeplan.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int baseRowHeight = 26;
constexpr int identityRole = Qt::UserRole;
constexpr int toneRole = Qt::UserRole + 1;

QString identityOf(const Key &key)
{
    return key.connectionId + u'\n' + key.id;
}

} // namespace

KeyList::KeyList(const QString &name, const QStringList &ownTitles, QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(name);
    setHeaderLabels(QStringList{tr("Key"), tr("Connection")} + ownTitles);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTextElideMode(Qt::ElideRight);
    setProperty("roomy", true);
    header()->setStretchLastSection(false);
    setColumnWidth(Name, 180);
    setColumnWidth(Place, 120);
}

QTreeWidgetItem *KeyList::add(const Key &key, const QString &place, const QStringList &ownTexts)
{
    auto *row = new QTreeWidgetItem(this);
    row->setText(Name, RevokePlan::nameOf(key));
    row->setToolTip(Name, key.prefix);
    row->setText(Place, place);
    row->setData(Name, identityRole, identityOf(key));
    row->setSizeHint(Name, QSize(0, baseRowHeight));
    for (int i = 0; i < ownTexts.size(); ++i) {
        row->setText(FirstOwn + i, ownTexts.at(i));
        row->setToolTip(FirstOwn + i, ownTexts.at(i));
    }
    return row;
}

QTreeWidgetItem *KeyList::rowOf(const Key &key) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(Name, identityRole).toString() == identityOf(key))
            return topLevelItem(i);
    }
    return nullptr;
}

void KeyList::setCell(const Key &key, int column, const QString &text, const QString &toolTip,
                      std::optional<Tone> tone)
{
    QTreeWidgetItem *row = rowOf(key);
    if (row == nullptr)
        return;
    row->setText(column, text);
    row->setToolTip(column, toolTip);
    row->setData(column, toneRole, tone ? QVariant(int(*tone)) : QVariant());
    recolour(*row, column);
    scrollToItem(row);
}

void KeyList::recolour(QTreeWidgetItem &row, int column) const
{
    const QVariant tone = row.data(column, toneRole);
    // The style sheet changes the palette of the view itself, whose colours are no longer the scheme's.
    const QPalette scheme = QApplication::palette();
    row.setData(column, Qt::ForegroundRole,
                tone.isValid() ? QVariant(QBrush(toneColour(Tone(tone.toInt()), scheme))) : QVariant());
}

// An item keeps the colour that it was given, whatever the palette is now.
void KeyList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int column = FirstOwn; column < columnCount(); ++column)
            recolour(*topLevelItem(i), column);
    }
}

} // namespace claviger
