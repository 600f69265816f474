// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/arrangedproxy.h"
#include "models/tables/keyfilter.h"

namespace claviger {

class ApplicationTableModel;

/// The applications that the page shows, in its order.
class ApplicationFilterProxy final : public ArrangedProxy
{
    Q_OBJECT
public:
    /// \a model must outlive the proxy.
    explicit ApplicationFilterProxy(ApplicationTableModel &model, QObject *parent = nullptr);

    void setPlace(const KeyPlace &place);
    void setText(const QString &text); ///< every word must occur in name, ids, scopes or hints
    [[nodiscard]] int countInPlace() const;

protected:
    [[nodiscard]] bool accepts(int sourceRow) const override;

private:
    [[nodiscard]] bool isInPlace(int sourceRow) const;

    ApplicationTableModel &m_model;
    KeyPlace m_place;
    QStringList m_words;
};

} // namespace claviger
