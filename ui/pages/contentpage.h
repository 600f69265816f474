// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keyfilter.h"
#include "ui/pages/pagecontent.h"

#include <QWidget>

#include <initializer_list>

class QStackedWidget;
class QVBoxLayout;

namespace claviger {

/// One page of the window. It takes plain values, asks for nothing itself, and emits what a person wants.
/// Its focus proxy is where work goes on when the page is chosen.
class ContentPage : public QWidget
{
    Q_OBJECT
public:
    explicit ContentPage(QWidget *parent = nullptr);

    virtual void setContent(const PageContent &content) = 0;
    /// Takes everything away, as when the vault locks.
    virtual void clear() = 0;
    /// The vault is open, its content not read yet.
    virtual void setLoading() = 0;
    /// Where in the tree of connections the page looks.
    virtual void setPlace(const KeyPlace &place) = 0;
    /// The words of the filter field in the tool bar.
    virtual void setFilterText(const QString &text) { Q_UNUSED(text) }
    /// Puts the keyboard into the page's own field for what is looked for; false if it has none.
    virtual bool focusFilter() { return false; }
    /// Words all times anew; called every now and then, as the clock goes on.
    virtual void refreshTimes() {}
    /// The inspector beside the page has something to show: the page emits selectionChanged().
    [[nodiscard]] virtual bool hasSelection() const { return false; }
    [[nodiscard]] virtual QList<KeyRow> selection() const { return {}; }

protected:
    /// Puts the page's \a head (title, filters, notices) over \a body, which shows one of \a states at a
    /// time. Returns the layout, for what stands below.
    QVBoxLayout *layOutPage(QVBoxLayout *head, QStackedWidget *body, std::initializer_list<QWidget *> states);

Q_SIGNALS:
    void selectionChanged(const QList<claviger::KeyRow> &rows);
    void activated(); ///< a key was double-clicked or Enter pressed
    void connectRequested();
    /// The place that was chosen in the tree is to be left.
    void everywhereRequested();
    /// The Keys page is wanted, narrowed down to this; its text comes into the filter field.
    void keysRequested(const claviger::KeyFilter &filter);
    /// The Applications page is wanted, at this one.
    void applicationRequested(const claviger::KeyIdentity &application);
};

/// "Acme (work)": the deepest name of the place, and the connection that it is in. Empty for everywhere.
[[nodiscard]] QString nameOf(const KeyPlace &place, const Inventory &inventory);

} // namespace claviger
