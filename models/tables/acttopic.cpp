// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/acttopic.h"

#include <QCoreApplication>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::ActTopic)
};

} // namespace

ActTopic topicOf(Act::Kind kind)
{
    switch (kind) {
    case Act::Kind::CreateVault:
    case Act::Kind::Unlock:
    case Act::Kind::FailedUnlock:
    case Act::Kind::Lock:
    case Act::Kind::ChangePassphrase:
    case Act::Kind::AddKeychain:
    case Act::Kind::RemoveKeychain:
        return ActTopic::Vault;
    case Act::Kind::Connect:
    case Act::Kind::RemoveConnection:
    case Act::Kind::Sync:
        return ActTopic::Services;
    case Act::Kind::CreateKey:
    case Act::Kind::RevokeKey:
    case Act::Kind::RotateKey:
        return ActTopic::Keys;
    case Act::Kind::CreateApplication:
    case Act::Kind::RotateApplication:
    case Act::Kind::RemoveSecret:
    case Act::Kind::DeleteApplication:
    case Act::Kind::ExchangeToken:
        return ActTopic::Applications;
    case Act::Kind::Reveal:
    case Act::Kind::CopySecret:
    case Act::Kind::HandOver:
        return ActTopic::Secrets;
    case Act::Kind::Annotate:
    case Act::Kind::EditRecord:
        return ActTopic::Records;
    case Act::Kind::AcceptFinding:
    case Act::Kind::ReopenFinding:
        return ActTopic::Findings;
    case Act::Kind::ImportLog:
    case Act::Kind::RemoveImport:
    case Act::Kind::Export:
        return ActTopic::Files;
    }
    Q_UNREACHABLE();
}

QString topicTitle(ActTopic topic)
{
    switch (topic) {
    case ActTopic::Vault:
        return Text::tr("Vault");
    case ActTopic::Services:
        return Text::tr("Connections and syncs");
    case ActTopic::Keys:
        return Text::tr("Keys");
    case ActTopic::Applications:
        return Text::tr("Applications");
    case ActTopic::Secrets:
        return Text::tr("Secrets");
    case ActTopic::Records:
        return Text::tr("Notes and records");
    case ActTopic::Findings:
        return Text::tr("Findings");
    case ActTopic::Files:
        return Text::tr("Imports and exports");
    }
    Q_UNREACHABLE();
}

QList<ActTopic> allActTopics()
{
    return {ActTopic::Vault,   ActTopic::Services, ActTopic::Keys,     ActTopic::Applications,
            ActTopic::Secrets, ActTopic::Records,  ActTopic::Findings, ActTopic::Files};
}

} // namespace claviger
