// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keytexts.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct KeyTexts
{
    Q_DECLARE_TR_FUNCTIONS(KeyTexts)
};

QString firstAndMore(const QStringList &list)
{
    if (list.size() == 1)
        return list.first();
    return QString(list.first() % " +"_L1 % QString::number(list.size() - 1));
}

} // namespace

QString scopesSummary(const QStringList &scopes)
{
    return scopes.isEmpty() ? KeyTexts::tr("none given") : firstAndMore(scopes);
}

QString allowlistSummary(const QStringList &list)
{
    return list.isEmpty() ? KeyTexts::tr("any address") : firstAndMore(list);
}

QString principalText(Principal principal)
{
    switch (principal) {
    case Principal::NotProvided:
        return KeyTexts::tr("not provided");
    case Principal::Personal:
        return KeyTexts::tr("personal");
    case Principal::Organisation:
        return KeyTexts::tr("organisation");
    }
    Q_UNREACHABLE();
}

QString orNotProvided(const QString &text)
{
    return text.isEmpty() ? KeyTexts::tr("not provided") : text;
}

QString haystackOf(const KeyRow &row)
{
    const QString text =
        row.key.name % u'\n' % row.key.prefix % u'\n' % row.key.owner % u'\n' %
                         row.key.scopes.join(u'\n') % u'\n' % row.annotation.owner % u'\n' %
                         row.annotation.usedIn % u'\n' % row.annotation.ticket % u'\n' %
                         row.annotation.note % u'\n' % row.annotation.tags.join(u'\n');
    return text.toLower();
}

} // namespace claviger
