// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keyfilter.h"

#include <QWidget>

class QPushButton;

namespace claviger {

class ChoiceChip;
class KeyStatusChip;
class ScopeChip;

/// The row of compact menus that narrow down the Keys page.
class KeyFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyFilterBar(QWidget *parent = nullptr);

    /// \a filter with the parts that this bar decides; text and place stay.
    [[nodiscard]] KeyFilter applied(KeyFilter filter) const;
    /// Shows what \a filter asks, without emitting changed().
    void setFilter(const KeyFilter &filter);
    /// Shows the button that clears everything, the text included.
    void setClearable(bool clearable);

Q_SIGNALS:
    void changed();
    void clearRequested();

private:
    void fillChoices();

    KeyStatusChip *m_status;
    ScopeChip *m_scope;
    ChoiceChip *m_expiry;
    ChoiceChip *m_unused;
    ChoiceChip *m_kind;
    QPushButton *m_clear;
};

} // namespace claviger
