// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectform.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace claviger::ConnectForm {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::ConnectForm)
};

struct Named
{
    QString operation;
    QString title;
};

QList<Named> namedOperations()
{
    return {{u"keys.list"_s, Text::tr("List keys")},           {u"keys.create"_s, Text::tr("Create keys")},
            {u"keys.revoke"_s, Text::tr("Revoke keys")},       {u"workspaces.list"_s, Text::tr("Workspaces")},
            {u"projects.list"_s, Text::tr("Projects")},        {u"members.list"_s, Text::tr("Members")},
            {u"applications.list"_s, Text::tr("Applications")}};
}

OperationOutlook outlookOf(const Named &named, const ServiceDescription &service,
                           const Connection &connection, const UsableCheck &usable)
{
    using State = OperationOutlook::State;
    OperationOutlook outlook{named.operation, named.title, State::Missing, {}, {}, {}};
    const auto found = service.operations.constFind(named.operation);
    if (found == service.operations.cend()) {
        outlook.reason = Text::tr("%1 offers no such function.").arg(service.name);
        return outlook;
    }
    outlook.provenance = found->provenance;
    outlook.dashboard = found->dashboard;
    outlook.reason = found->reason;
    const Done can = usable(service, connection, named.operation);
    if (can) {
        outlook.state = State::Works;
        outlook.reason.clear();
        return outlook;
    }
    if (outlook.reason.isEmpty() || found->availability == OperationDescription::Availability::Api)
        outlook.reason = can.error().message;
    switch (found->availability) {
    case OperationDescription::Availability::Api:
        outlook.state = State::Off;
        break;
    case OperationDescription::Availability::Dashboard:
        outlook.state = State::Dashboard;
        break;
    case OperationDescription::Availability::None:
        break;
    }
    return outlook;
}

} // namespace

QString proposeName(const QString &serviceName, const QStringList &taken)
{
    QString name = serviceName;
    for (int n = 2; taken.contains(name, Qt::CaseInsensitive); ++n)
        name = serviceName + u' ' + QString::number(n);
    return name;
}

QString nameProblem(const QString &name, const QStringList &taken)
{
    if (name.trimmed().isEmpty())
        return Text::tr("Give the connection a name.");
    if (taken.contains(name.trimmed(), Qt::CaseInsensitive))
        return Text::tr("There is a connection of this name already: choose another.");
    return {};
}

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression v4(u"^127(\\.\\d{1,3}){3}$"_s);
    const QString host = url.host();
    return host == "localhost"_L1 || host == "::1"_L1 || v4.match(host).hasMatch();
}

bool needsPlainHttp(const QUrl &url)
{
    return url.scheme() == "http"_L1 && !isLoopback(url);
}

QString urlProblem(const QUrl &url)
{
    if (url.isEmpty())
        return Text::tr("Type the address of the service's API.");
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty())
        return Text::tr("This is no web address: it should look like https://api.example.com.");
    if (!url.userInfo().isEmpty())
        return Text::tr("Leave user name and password out of the address: the credential has its own field.");
    return {};
}

QString credentialDoubt(const CredentialDescription &kind, QByteArrayView credential)
{
    const QString text = QString::fromUtf8(credential);
    if (text.isEmpty())
        return {};
    if (text.contains(QRegularExpression(u"\\s"_s)) && !text.startsWith(u'{'))
        return Text::tr("There is white space inside: was more than the credential copied?");
    if (!kind.prefix.isEmpty() && !text.startsWith(kind.prefix))
        return Text::tr("%1 starts with %2: is this the right one?").arg(kind.label, kind.prefix);
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(kind.pattern));
    if (!kind.pattern.isEmpty() && pattern.isValid() && !pattern.match(text).hasMatch())
        return Text::tr("This does not have the form of %1: was it copied completely?").arg(kind.label);
    return {};
}

QList<OperationOutlook> outlook(const ServiceDescription &service, const Connection &connection,
                                const UsableCheck &usable)
{
    QList<OperationOutlook> all;
    for (const Named &named : namedOperations())
        all << outlookOf(named, service, connection, usable);
    return all;
}

QString stateWord(OperationOutlook::State state)
{
    switch (state) {
    case OperationOutlook::State::Works:
        return Text::tr("● works");
    case OperationOutlook::State::Dashboard:
        return Text::tr("◔ vendor's page");
    case OperationOutlook::State::Off:
        return Text::tr("⏸ switched off");
    case OperationOutlook::State::Missing:
        return Text::tr("– not offered");
    }
    Q_UNREACHABLE();
}

} // namespace claviger::ConnectForm
