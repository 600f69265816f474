// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/judgement.h"

#include "models/posture/spantext.h"

#include <QCoreApplication>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::Judgement)
};

QString sentenceOf(Irregularity irregularity, const QString &name, const KeyLife &life, std::int64_t time)
{
    switch (irregularity) {
    case Irregularity::AfterRevocation:
        return (life.revokedByThen ? Text::tr("“%1” was gone from the service by %2, %3 before this use.")
                                   : Text::tr("“%1” was revoked on %2, %3 before this use."))
            .arg(name, instantText(*life.revoked), spanText(time - *life.revoked));
    case Irregularity::AfterExpiry:
        return Text::tr("“%1” expired on %2, %3 before this use.")
            .arg(name, instantText(*life.expires), spanText(time - *life.expires));
    case Irregularity::BeforeCreation:
        return Text::tr("“%1” was created on %2, %3 after this use: a clock or the log is wrong, or another "
                        "key looks the same.")
            .arg(name, instantText(*life.created), spanText(*life.created - time));
    case Irregularity::OutsideAllowlist:
        return Text::tr("The address is in none of the %n network(s) that “%1” may be used from.", nullptr,
                        int(life.allowlist.size()))
            .arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

Judgement judge(const audit::EventRow &event, const KeyIndex &keys)
{
    const auto view = [&event](AuditField field) {
        return std::string_view(event[field].constData(), std::size_t(event[field].size()));
    };
    Judgement judgement;
    judgement.isTimeKnown = event.time != audit::noTime;
    const int number = keys.find(view(AuditField::Source), view(AuditField::Key));
    if (number < 0)
        return judgement;
    judgement.key = keys.key(number);
    judgement.life = keys.life(number);
    if (const auto irregularity = judgement.life.irregularityAt(event.time))
        judgement.irregularities << *irregularity;
    if (judgement.life.isOutsideAllowlist(view(AuditField::Ip)))
        judgement.irregularities << Irregularity::OutsideAllowlist;
    return judgement;
}

QString toText(Irregularity irregularity)
{
    switch (irregularity) {
    case Irregularity::AfterRevocation:
        return Text::tr("after revocation");
    case Irregularity::AfterExpiry:
        return Text::tr("after expiry");
    case Irregularity::BeforeCreation:
        return Text::tr("before creation");
    case Irregularity::OutsideAllowlist:
        return Text::tr("outside the allowlist");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const Judgement &judgement, std::int64_t time)
{
    if (!judgement.key)
        return {};
    const QString name = judgement.key->name.isEmpty() ? judgement.key->prefix : judgement.key->name;
    if (!judgement.isTimeKnown)
        return Text::tr("The event has no time: what state “%1” was in cannot be told.").arg(name);
    if (judgement.isRegular())
        return Text::tr("“%1” was active at that time.").arg(name);
    QStringList sentences;
    for (const Irregularity irregularity : judgement.irregularities)
        sentences << sentenceOf(irregularity, name, judgement.life, time);
    return sentences.join(u' ');
}

} // namespace claviger
