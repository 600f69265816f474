// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QVariant>

namespace claviger {

/// Something that the command palette leads to.
struct PaletteEntry
{
    enum class Kind { Page, Action, Place, Filter, Key };

    Kind kind = Kind::Action;
    QString text;
    QString note;       ///< where it is: a menu, a connection, a workspace
    QString shortcut{}; ///< as a person reads it
    QString whyNot{};   ///< why it cannot be chosen now; empty: it can
    QVariant target{};  ///< what whoever made the entry finds it by
    QString keywords{}; ///< what else it is found by, without being shown: a prefix
};

/// What fits the words that were typed, the best first. Nothing typed: the pages and the actions, those
/// that are possible first; places and keys come as soon as something asks for them. Lives on the GUI
/// thread.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PaletteModel(QObject *parent = nullptr);

    void setEntries(const QList<PaletteEntry> &entries);
    void setTyped(const QString &typed);
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_entries.at(m_shown.at(row).entry); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// NoteRole: where it is. ProblemRole: why not. PageRole: of a page, which it is.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    enum PaletteRole {
        KindRole = Qt::UserRole + 100, ///< a PaletteEntry::Kind as int
        ShortcutRole,                  ///< QString
        PositionsRole                  ///< QList<int>: the letters of the text that fitted
    };

private:
    struct Shown
    {
        qsizetype entry = 0;
        int rank = 0;
        QList<int> positions;
    };
    void choose();
    [[nodiscard]] QList<Shown> unasked() const;
    [[nodiscard]] QList<Shown> found() const;

    QList<PaletteEntry> m_entries;
    QList<Shown> m_shown;
    QString m_typed;
};

} // namespace claviger
