// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cidrlist.h"

#include "models/domain/cidr.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

// One sentence each up to here; more would bury the list under warnings.
constexpr qsizetype sentencesOfAKind = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::CidrList)
};

struct Found
{
    QList<Cidr> networks;
    QStringList shortened;
    int passedOver = 0;
};

void take(Found &found, const QString &word, const Cidr &network)
{
    if (network.wasNormalised())
        found.shortened << Text::tr("%1 was shortened to %2.").arg(word, network.toString());
    found.networks << network;
}

// NOLINTNEXTLINE(misc-no-recursion): QJsonDocument bounds the depth
void gather(Found &found, const QJsonValue &value)
{
    if (value.isString()) {
        const Result<Cidr> network = Cidr::parse(value.toString());
        if (network)
            take(found, value.toString(), *network);
        else
            ++found.passedOver;
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        gather(found, item);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &item : object)
        gather(found, item);
}

Result<Found> fromJson(const QJsonDocument &json)
{
    Found found;
    gather(found, json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
    if (found.networks.isEmpty() && found.passedOver > 0)
        return fail(
            ErrorCode::Invalid,
            Text::tr("This JSON has no network in it: it should hold texts such as \"203.0.113.0/24\"."));
    return found;
}

Result<Found> fromWords(const QString &text)
{
    static const QRegularExpression comment(u"#[^\\n]*|//[^\\n]*"_s);
    static const QRegularExpression separator(u"[\\s,;\"'\\[\\]]+"_s);
    Found found;
    const QStringList words = QString(text).remove(comment).split(separator, Qt::SkipEmptyParts);
    for (QString word : words) {
        if (word == u"-" || word == u"*")
            continue; // the mark of a list's item
        if (word.startsWith(u"ip4:") || word.startsWith(u"ip6:"))
            word.remove(0, 4);
        const Result<Cidr> network = Cidr::parse(word);
        if (!network)
            return fail(network.error());
        take(found, word, *network);
    }
    return found;
}

void dropRepeated(QList<Cidr> &networks)
{
    QSet<QString> seen;
    networks.removeIf([&seen](const Cidr &network) {
        const QString text = network.toString();
        const bool known = seen.contains(text);
        seen.insert(text);
        return known;
    });
}

/// Networks nest or are apart: in sorted order the one that holds another comes before it.
QStringList overlaps(QList<Cidr> networks)
{
    std::sort(networks.begin(), networks.end(), &Cidr::precedes);
    QStringList sentences;
    QList<Cidr> around;
    for (const Cidr &network : std::as_const(networks)) {
        while (!around.isEmpty() && !around.constLast().contains(network))
            around.removeLast();
        if (!around.isEmpty())
            sentences << Text::tr("%1 lies in %2 and adds nothing.")
                             .arg(network.toString(), around.constLast().toString());
        around << network;
    }
    return sentences;
}

QStringList shortened(QStringList sentences)
{
    const qsizetype more = sentences.size() - sentencesOfAKind;
    if (more <= 0)
        return sentences;
    sentences.resize(sentencesOfAKind);
    return sentences << Text::tr("… and %n more of this kind.", nullptr, int(more));
}

QStringList warningsOf(const Found &found)
{
    QStringList warnings = shortened(found.shortened);
    for (const Cidr &network : found.networks) {
        if (network.isEverything())
            warnings << Text::tr("%1 allows every address.").arg(network.toString());
    }
    warnings << shortened(overlaps(found.networks));
    if (found.passedOver > 0)
        warnings << Text::tr("%n other value(s) of the JSON were passed over.", nullptr, found.passedOver);
    return warnings;
}

} // namespace

Result<CidrList> CidrList::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool looksLikeJson = trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
    const QJsonDocument json = looksLikeJson ? QJsonDocument::fromJson(trimmed.toUtf8()) : QJsonDocument();
    Result<Found> found = json.isNull() ? fromWords(text) : fromJson(json);
    if (!found)
        return fail(found.error());
    dropRepeated(found->networks);
    CidrList list;
    list.warnings = warningsOf(*found);
    for (const Cidr &network : std::as_const(found->networks))
        list.networks << network.toString();
    return list;
}

} // namespace claviger
