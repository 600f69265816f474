// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/acttopic.h"
#include "models/tables/arrangedproxy.h"

#include <QStringList>

#include <optional>

namespace claviger {

class ActModel;

/// What the Journal page is narrowed down to. All parts must hold.
struct ActFilter
{
    std::optional<ActTopic> topic{}; ///< nothing: any
    std::optional<Act::Outcome> outcome{};

    bool operator==(const ActFilter &) const = default;
};

/// The acts that the page shows, in its order.
class ActFilterProxy final : public ArrangedProxy
{
    Q_OBJECT
public:
    /// \a model must outlive the proxy.
    explicit ActFilterProxy(ActModel &model, QObject *parent = nullptr);

    void setFilter(const ActFilter &filter);
    /// The journal names connections as they were called then; empty: all.
    void setConnection(const QString &name);
    void setText(const QString &text); ///< every word must occur in what the row shows

protected:
    [[nodiscard]] bool accepts(int sourceRow) const override;

private:
    ActModel &m_model;
    ActFilter m_filter;
    QString m_connection;
    QStringList m_words;
};

} // namespace claviger
