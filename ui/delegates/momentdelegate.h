// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace claviger {

/// A time in relative words. What a service does not tell is fainter than a fact.
class MomentDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    /// \a isExpiry: the coming end of a key stands out in the colour of a warning.
    explicit MomentDelegate(bool isExpiry, QObject *parent = nullptr);

protected:
    [[nodiscard]] QColor colour(const QModelIndex &index, const Tokens &tokens) const override;
    [[nodiscard]] QFont font(const QStyleOptionViewItem &option) const override;

private:
    bool m_isExpiry;
};

} // namespace claviger
