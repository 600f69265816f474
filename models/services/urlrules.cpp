// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/urlrules.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UrlRules)
};

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 &&
           portOf(a) == portOf(b);
}

QString originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString();
}

Done checkUrl(const QUrl &url, bool allowPlainHttp)
{
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorCode::Invalid,
                    Text::tr("“%1” is no complete web address; it must look like https://api.example.com.")
                        .arg(url.toDisplayString(QUrl::RemoveQuery)));
    if (!url.userInfo().isEmpty())
        return fail(ErrorCode::Invalid,
                    Text::tr("The address of %1 holds a user name or password; leave them out of "
                             "the address.")
                        .arg(url.host()));
    if (url.scheme() == "https"_L1)
        return {};
    if (url.scheme() != "http"_L1)
        return fail(ErrorCode::Invalid,
                    Text::tr("“%1” addresses are not supported; use https.").arg(url.scheme()));
    if (isLoopback(url) || allowPlainHttp)
        return {};
    return fail(
        ErrorCode::Invalid,
        Text::tr("%1 would receive the credential over unencrypted http. Use https, or allow plain http for "
                 "this connection if the network between is yours.")
            .arg(url.host()));
}

} // namespace claviger
