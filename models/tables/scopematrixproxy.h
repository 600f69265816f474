// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/arrangedproxy.h"
#include "models/tables/scopematrixmodel.h"

namespace claviger {

/// The keys of the matrix that are asked for: by words, which may be of keys and of scopes, and by a right
/// that they must have.
class ScopeMatrixProxy final : public ArrangedProxy
{
    Q_OBJECT
public:
    /// \a model must outlive the proxy.
    explicit ScopeMatrixProxy(ScopeMatrixModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setWish(const ScopeWish &wish);
    [[nodiscard]] const ScopeWish &wish() const { return m_wish; }
    [[nodiscard]] bool isNarrow() const { return !m_words.isEmpty() || !m_wish.scope.isEmpty(); }
    /// Words may name scopes: then only the columns with these are of interest. So are only the columns of
    /// the service that a wish is for.
    [[nodiscard]] bool isColumnWanted(int column) const;

protected:
    [[nodiscard]] bool accepts(int sourceRow) const override;

private:
    void prepare() const;

    ScopeMatrixModel &m_model;
    QStringList m_words;
    ScopeWish m_wish;
    // Worked out when it is first asked for: the model may change, and asks again right after it has.
    mutable bool m_prepared = false;
    mutable QList<QList<int>> m_columnsOfWords;
    mutable QList<bool> m_wished;
};

} // namespace claviger
