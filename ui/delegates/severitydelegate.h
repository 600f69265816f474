// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace claviger {

/// The severity of a finding: its mark, then the cell's words, in the severity's colour or, where the words
/// say something else, in that of text.
class SeverityDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    enum class Words { Coloured, Plain };
    explicit SeverityDelegate(Words words, QObject *parent = nullptr) : CellDelegate(parent), m_words(words)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] QColor colour(const QModelIndex &index, const Tokens &tokens) const override;

private:
    Words m_words;
};

} // namespace claviger
