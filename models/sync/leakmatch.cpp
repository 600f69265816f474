// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/leakmatch.h"

#include "models/sync/visiblepart.h"

#include <QByteArrayList>
#include <QSet>

#include <algorithm>
#include <optional>

namespace claviger {

namespace {

// Fewer visible characters than this, beyond the service's own prefix, would match half of all keys.
constexpr qsizetype leastVisible = 4;
// A secret is longer than what is shown of it by far more than this.
constexpr qsizetype leastHidden = 8;

bool isTokenByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           c == '-' || c == '.';
}

/// Views into the text: no copy of a secret is made here.
QList<QByteArrayView> tokensOf(QByteArrayView text)
{
    QList<QByteArrayView> tokens;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isTokenByte(text[i]))
            continue;
        QByteArrayView token = text.sliced(start, i - start);
        while (token.endsWith('.'))
            token.chop(1); // the end of a sentence
        if (token.size() >= leastVisible)
            tokens << token;
        start = i + 1;
    }
    return tokens;
}

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

/// Nothing: the token is not of this key.
std::optional<LeakedKey::Strength> strengthOf(QByteArrayView token, const VisiblePart &visible,
                                              qsizetype common)
{
    const qsizetype shown = visible.head.size() - common + visible.tail.size();
    if (shown < leastVisible)
        return {};
    const bool whole = token.startsWith(visible.head) && token.endsWith(visible.tail) &&
                       token.size() >= visible.head.size() + visible.tail.size() + leastHidden;
    if (whole)
        return LeakedKey::Strength::Whole;
    const bool partial = !visible.head.isEmpty() && token.size() - common >= leastVisible &&
                         (visible.head.startsWith(token) || token == visible.head);
    return partial ? std::optional(LeakedKey::Strength::Partial) : std::nullopt;
}

QString serviceOfToken(QByteArrayView token, const QHash<QString, ServiceDescriptionPtr> &services)
{
    for (auto service = services.cbegin(); service != services.cend(); ++service) {
        for (const CredentialDescription &credential : service.value()->credentials) {
            const QByteArray prefix = credential.prefix.toLatin1();
            if (prefix.size() >= 3 && token.startsWith(prefix) && token.size() >= prefix.size() + leastHidden)
                return service.key();
        }
    }
    return {};
}

} // namespace

LeakFinding findLeaked(const Secret &text, const QList<Key> &keys,
                       const QHash<QString, ServiceDescriptionPtr> &services)
{
    LeakFinding finding;
    const QList<QByteArrayView> tokens = tokensOf(text.expose());
    QSet<qsizetype> matched;
    for (const Key &key : keys) {
        const VisiblePart visible = VisiblePart::of(key.prefix);
        const qsizetype common = commonStart(services.value(key.connectionId), visible.head).size();
        std::optional<LeakedKey> best;
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            const auto strength = strengthOf(tokens[i], visible, common);
            if (!strength)
                continue;
            matched << i;
            if (*strength == LeakedKey::Strength::Whole)
                best = LeakedKey{key, *strength, Secret(tokens[i].toByteArray())};
            else if (!best)
                best = LeakedKey{key, *strength, {}};
        }
        if (best)
            finding.keys << *best;
    }
    std::stable_sort(finding.keys.begin(), finding.keys.end(),
                     [](const LeakedKey &a, const LeakedKey &b) { return a.strength < b.strength; });
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString connection = matched.contains(i) ? QString() : serviceOfToken(tokens[i], services);
        if (!connection.isEmpty())
            ++finding.unknown[connection];
    }
    return finding;
}

} // namespace claviger
