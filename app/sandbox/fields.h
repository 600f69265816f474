// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace claviger::sandbox {

/// Reads a request body and collects one sentence for every field that will not do, so that a service
/// can name them all in one answer.
class Fields
{
public:
    explicit Fields(const QJsonObject &body) : m_body(body) {}

    [[nodiscard]] bool has(const QString &name) const
    {
        return !m_body.value(name).isNull() && m_body.contains(name);
    }
    QString text(const QString &name, bool required);
    QStringList list(const QString &name);
    std::optional<int> number(const QString &name, int low, int high);
    /// An instant after \a now; invalid if absent or null.
    QDateTime future(const QString &name, const QDateTime &now);
    /// CIDRs or single addresses, normalised.
    QStringList networks(const QString &name);
    void allowOnly(const QStringList &names);
    void complain(const QString &sentence) { m_problems << sentence; }

    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    QJsonObject m_body;
    QStringList m_problems;
};

/// True if one of \a cidrs holds \a address, or there are none.
[[nodiscard]] bool isAllowed(const QStringList &cidrs, const QString &address);

} // namespace claviger::sandbox
