// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace claviger {

/// Everything that the window can do or show, found by typing a few letters of it. It lies over the window
/// that it was given as parent, holds entries only while it is open, and gives the focus back to where it
/// was. Keyboard: letters, Up and Down, Page Up and Page Down, Enter, Esc.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    void openWith(const QList<PaletteEntry> &entries);
    /// Also forgets the entries, whose names are the vault's.
    void closePalette();
    [[nodiscard]] const PaletteModel &model() const { return *m_model; }

Q_SIGNALS:
    /// After the palette has closed. Never one that is not possible.
    void chosen(const claviger::PaletteEntry &entry);

protected:
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void onTyped(const QString &text);
    void choose(const QModelIndex &index);
    void move(int rows);
    void place();
    [[nodiscard]] bool onKey(int key);

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    QPointer<QWidget> m_before; ///< that had the focus
};

} // namespace claviger
