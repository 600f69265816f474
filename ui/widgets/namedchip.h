// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filterchip.h"

#include <QList>

namespace claviger {

/// The menu of things with a name: those that a person saved, those that come with the program, and ways to
/// save the present one and to remove one's own. It says which one is shown now.
class NamedChip : public FilterChip
{
    Q_OBJECT
public:
    /// The one that is shown now; empty: none.
    void setCurrent(const QString &name);
    /// Why there is nothing to save; empty: there is.
    void setSavable(const QString &whyNot);

Q_SIGNALS:
    void saveRequested();
    void removeRequested(const QString &name);

protected:
    struct Entry
    {
        QString name;
        QString toolTip{};
    };

    /// \a word names the actions: "view" makes "view-NAME", "saveView" and "removeView-NAME".
    NamedChip(const QString &title, const QString &save, const QString &word, QWidget *parent);

    /// One's own stand first, and can be removed; names are theirs alone in each list.
    void setEntries(const QList<Entry> &own, const QList<Entry> &builtIn);
    /// \a at: in the list that was set.
    virtual void choose(bool isOwn, qsizetype at) = 0;

private:
    void addEntries(const QList<Entry> &entries, bool areOwn);
    void addSave();
    void addRemoval(const QList<Entry> &own);

    QString m_title;
    QString m_saveText;
    QString m_word;
    QString m_current;
    QString m_whyNotSave;
    QAction *m_save = nullptr;
};

} // namespace claviger
