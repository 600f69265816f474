// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/act.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct KindWord
{
    Act::Kind kind;
    QLatin1StringView word;
};

constexpr std::array kindWords{
    KindWord{Act::Kind::CreateVault, "create_vault"_L1},
    KindWord{Act::Kind::Unlock, "unlock"_L1},
    KindWord{Act::Kind::FailedUnlock, "failed_unlock"_L1},
    KindWord{Act::Kind::Lock, "lock"_L1},
    KindWord{Act::Kind::ChangePassphrase, "change_passphrase"_L1},
    KindWord{Act::Kind::AddKeychain, "add_keychain"_L1},
    KindWord{Act::Kind::RemoveKeychain, "remove_keychain"_L1},
    KindWord{Act::Kind::Connect, "connect"_L1},
    KindWord{Act::Kind::RemoveConnection, "remove_connection"_L1},
    KindWord{Act::Kind::Sync, "sync"_L1},
    KindWord{Act::Kind::CreateKey, "create_key"_L1},
    KindWord{Act::Kind::RevokeKey, "revoke_key"_L1},
    KindWord{Act::Kind::RotateKey, "rotate_key"_L1},
    KindWord{Act::Kind::CreateApplication, "create_application"_L1},
    KindWord{Act::Kind::RotateApplication, "rotate_application"_L1},
    KindWord{Act::Kind::RemoveSecret, "remove_secret"_L1},
    KindWord{Act::Kind::DeleteApplication, "delete_application"_L1},
    KindWord{Act::Kind::ExchangeToken, "exchange_token"_L1},
    KindWord{Act::Kind::Reveal, "reveal"_L1},
    KindWord{Act::Kind::CopySecret, "copy_secret"_L1},
    KindWord{Act::Kind::HandOver, "hand_over"_L1},
    KindWord{Act::Kind::Annotate, "annotate"_L1},
    KindWord{Act::Kind::EditRecord, "edit_record"_L1},
    KindWord{Act::Kind::AcceptFinding, "accept_finding"_L1},
    KindWord{Act::Kind::ReopenFinding, "reopen_finding"_L1},
    KindWord{Act::Kind::ImportLog, "import_log"_L1},
    KindWord{Act::Kind::RemoveImport, "remove_import"_L1},
    KindWord{Act::Kind::Export, "export"_L1},
};

} // namespace

QString toText(Act::Kind kind)
{
    const auto found = std::find_if(kindWords.begin(), kindWords.end(),
                                    [kind](const KindWord &each) { return each.kind == kind; });
    return found == kindWords.end() ? QString() : QString(found->word);
}

Act::Kind actKindFromText(const QString &text)
{
    const auto found = std::find_if(kindWords.begin(), kindWords.end(),
                                    [&text](const KindWord &each) { return each.word == text; });
    return found == kindWords.end() ? Act::Kind::Unlock : found->kind;
}

QList<Act::Kind> allActKinds()
{
    QList<Act::Kind> kinds;
    std::transform(kindWords.begin(), kindWords.end(), std::back_inserter(kinds),
                   [](const KindWord &each) { return each.kind; });
    return kinds;
}

QString toText(Act::Outcome outcome)
{
    switch (outcome) {
    case Act::Outcome::Succeeded:
        return u"done"_s;
    case Act::Outcome::Failed:
        return u"failed"_s;
    case Act::Outcome::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

Act::Outcome actOutcomeFromText(const QString &text)
{
    if (text == "failed"_L1)
        return Act::Outcome::Failed;
    return text == "done"_L1 ? Act::Outcome::Succeeded : Act::Outcome::Unknown;
}

} // namespace claviger
