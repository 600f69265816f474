// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include <functional>

namespace claviger {

/// The words of a text that could be secrets, found by how they start and end without looking at all of them.
/// Views into the text, which must outlive this; no copy of a secret is made here.
class LeakTokens
{
public:
    /// Shorter words are left out.
    LeakTokens(QByteArrayView text, qsizetype leastLength);

    [[nodiscard]] qsizetype count() const { return m_tokens.size(); }
    /// In the order of the text.
    [[nodiscard]] QByteArrayView at(qsizetype number) const { return m_tokens.at(number); }

    using Visit = std::function<void(qsizetype number)>;
    void eachEqualTo(QByteArrayView word, const Visit &visit) const;
    void eachStartingWith(QByteArrayView head, const Visit &visit) const;
    void eachEndingWith(QByteArrayView tail, const Visit &visit) const;

private:
    QList<QByteArrayView> m_tokens;
    QList<qsizetype> m_byStart;
    QList<qsizetype> m_byEnd; ///< in the order of what is read from the end
};

} // namespace claviger
