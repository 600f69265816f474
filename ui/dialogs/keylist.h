// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/key.h"
#include "ui/style/tone.h"

#include <QTreeWidget>

#include <optional>

namespace claviger {

/// The keys that a dialog is about: name, connection, and columns of the dialog's own, one of which takes
/// the room that the others leave. Colours follow the palette.
class KeyList final : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { Name, Place, FirstOwn };

    /// \a name: for screen readers. \a ownTitles: of the columns from FirstOwn on.
    KeyList(const QString &name, const QStringList &ownTitles, QWidget *parent = nullptr);

    QTreeWidgetItem *add(const Key &key, const QString &place, const QStringList &ownTexts);
    /// What a cell says now, and how: nothing where the key is not in the list.
    void setCell(const Key &key, int column, const QString &text, const QString &toolTip,
                 std::optional<Tone> tone = {});
    [[nodiscard]] QTreeWidgetItem *rowOf(const Key &key) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour(QTreeWidgetItem &row, int column) const;
};

} // namespace claviger
