// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/leakmatch.h"

#include "models/sync/leaktokens.h"
#include "models/sync/visiblepart.h"

#include <QSet>

#include <algorithm>

namespace claviger {

namespace {

// Fewer visible characters than this, beyond the service's own prefix, would match half of all keys.
constexpr qsizetype leastVisible = 4;
// A secret is longer than what is shown of it by far more than this.
constexpr qsizetype leastHidden = 8;

/// The literal start that all secrets of a service share, as far as the description tells.
QByteArray commonStart(const ServiceDescriptionPtr &service, const QByteArray &head)
{
    qsizetype longest = 0;
    if (service) {
        for (const CredentialDescription &credential : service->credentials) {
            const QByteArray prefix = credential.prefix.toLatin1();
            if (!prefix.isEmpty() && head.startsWith(prefix))
                longest = std::max(longest, prefix.size());
        }
    }
    return head.left(longest);
}

/// Looks one key up. The rarer end of what is shown of it is asked for; the common start of a service's
/// secrets would bring all of them.
class KeySearch
{
public:
    KeySearch(const LeakTokens &tokens, const VisiblePart &visible, qsizetype common)
        : m_tokens(tokens), m_visible(visible), m_common(common)
    {
        if (visible.head.size() - common + visible.tail.size() < leastVisible)
            return;
        findWhole();
        findPartial();
    }

    /// Of the token that is the whole secret, the last one in the text; -1: there is none.
    [[nodiscard]] qsizetype whole() const { return m_whole; }
    [[nodiscard]] const QList<qsizetype> &matched() const { return m_matched; }

private:
    void findWhole()
    {
        const auto visit = [this](qsizetype number) {
            const QByteArrayView token = m_tokens.at(number);
            if (!token.startsWith(m_visible.head) || !token.endsWith(m_visible.tail) ||
                token.size() < m_visible.head.size() + m_visible.tail.size() + leastHidden)
                return;
            m_matched << number;
            m_whole = std::max(m_whole, number);
        };
        if (m_visible.tail.size() >= leastVisible)
            m_tokens.eachEndingWith(m_visible.tail, visit);
        else
            m_tokens.eachStartingWith(m_visible.head, visit);
    }

    void findPartial()
    {
        for (qsizetype length = m_common + leastVisible; length <= m_visible.head.size(); ++length)
            m_tokens.eachEqualTo(QByteArrayView(m_visible.head).first(length),
                                 [this](qsizetype number) { m_matched << number; });
    }

    const LeakTokens &m_tokens;
    const VisiblePart &m_visible;
    const qsizetype m_common;
    QList<qsizetype> m_matched;
    qsizetype m_whole = -1;
};

/// What secrets of a service start with, and a connection to that service.
using Start = std::pair<QByteArray, QString>;

QList<Start> startsOf(const QHash<QString, ServiceDescriptionPtr> &services)
{
    QList<Start> starts;
    for (auto service = services.cbegin(); service != services.cend(); ++service) {
        for (const CredentialDescription &credential : service.value()->credentials) {
            if (credential.prefix.size() >= 3)
                starts.append({credential.prefix.toLatin1(), service.key()});
        }
    }
    return starts;
}

QString connectionOfToken(QByteArrayView token, const QList<Start> &starts)
{
    const auto found = std::ranges::find_if(starts, [token](const Start &start) {
        return token.startsWith(start.first) && token.size() >= start.first.size() + leastHidden;
    });
    return found == starts.cend() ? QString() : found->second;
}

} // namespace

LeakFinding findLeaked(const Secret &text, const QList<Key> &keys,
                       const QHash<QString, ServiceDescriptionPtr> &services)
{
    LeakFinding finding;
    const LeakTokens tokens(text.expose(), leastVisible);
    QSet<qsizetype> matched;
    for (const Key &key : keys) {
        const VisiblePart visible = VisiblePart::of(key.prefix);
        const qsizetype common = commonStart(services.value(key.connectionId), visible.head).size();
        const KeySearch search(tokens, visible, common);
        if (search.matched().isEmpty())
            continue;
        for (const qsizetype number : search.matched())
            matched << number;
        if (search.whole() >= 0)
            finding.keys << LeakedKey{key, LeakedKey::Strength::Whole,
                                      Secret(tokens.at(search.whole()).toByteArray())};
        else
            finding.keys << LeakedKey{key, LeakedKey::Strength::Partial, {}};
    }
    std::stable_sort(finding.keys.begin(), finding.keys.end(),
                     [](const LeakedKey &a, const LeakedKey &b) { return a.strength < b.strength; });
    const QList<Start> starts = startsOf(services);
    for (qsizetype i = 0; i < tokens.count(); ++i) {
        const QString connection = matched.contains(i) ? QString() : connectionOfToken(tokens.at(i), starts);
        if (!connection.isEmpty())
            ++finding.unknown[connection];
    }
    return finding;
}

} // namespace claviger
