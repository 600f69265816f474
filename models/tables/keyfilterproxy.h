// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/arrangedproxy.h"
#include "models/tables/keyfilter.h"

namespace claviger {

class KeyTableModel;

/// The keys that the Keys page shows, in its order.
class KeyFilterProxy final : public ArrangedProxy
{
    Q_OBJECT
public:
    /// \a model must outlive the proxy.
    explicit KeyFilterProxy(KeyTableModel &model, QObject *parent = nullptr);

    void setFilter(const KeyFilter &filter);
    [[nodiscard]] const KeyFilter &filter() const { return m_filter; }
    /// Keys in the filter's place, whatever else it asks.
    [[nodiscard]] int countInPlace() const;

protected:
    [[nodiscard]] bool accepts(int sourceRow) const override;

private:
    [[nodiscard]] bool textMatches(int sourceRow) const;
    [[nodiscard]] bool scopeMatches(const Key &key) const;

    KeyTableModel &m_model;
    KeyFilter m_filter;
    QStringList m_words; ///< of the filter's text, lower-cased
};

} // namespace claviger
