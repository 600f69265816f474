// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vaultverb.h"

#include "app/cli/passphrase.h"
#include "models/vault/keycustody.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::VaultVerb)
};

QJsonObject toJson(const VaultInfo &info)
{
    QJsonArray slots;
    if (info.hasPassphraseSlot)
        slots.append(u"passphrase"_s);
    if (info.hasKeychainSlot)
        slots.append(u"keychain"_s);
    return {{u"folder"_s, info.folder},
            {u"id"_s, info.id},
            {u"format"_s, info.format},
            {u"slots"_s, slots},
            {u"created"_s, toIsoUtc(info.created)},
            {u"bytes"_s, info.bytes}};
}

} // namespace

QStringList VaultVerb::synopsis() const
{
    return {u"vault create [--keychain]"_s, u"vault info"_s,
            u"vault passphrase [--new-passphrase-file FILE]"_s};
}

void VaultVerb::run(VerbContext &context, const QStringList &arguments)
{
    const QString action = arguments.value(0);
    if (action == "create"_L1)
        return create(context, arguments.mid(1));
    if (action == "info"_L1 && arguments.size() == 1)
        return info(context);
    if (action == "passphrase"_L1)
        return changePassphrase(context, arguments.mid(1));
    usage(context, Text::tr("“vault” needs one of create, info, passphrase."));
}

void VaultVerb::create(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption keychain(u"keychain"_s);
    parser.addOption(keychain);
    if (!parse(parser, arguments, context))
        return;
    const Result<Secret> passphrase =
        context.options().passphraseFile.isEmpty()
            ? askNewSecret(Text::tr("Passphrase of the new vault %1:").arg(context.options().vaultFolder))
            : context.passphrase();
    if (!passphrase)
        return context.exitWith(passphrase.error());
    const auto vault = Vault::create(context.options().vaultFolder, *passphrase);
    if (!vault)
        return context.exitWith(vault.error());
    const auto done = [this, &context] { info(context); };
    if (!parser.isSet(keychain))
        return done();
    const Result<Secret> wrappingKey = (*vault)->addKeychainSlot();
    if (!wrappingKey)
        return context.exitWith(wrappingKey.error());
    whenDone(context.custody().write((*vault)->details().id, *wrappingKey), &context,
             [&context, done](const Done &kept) {
                 if (kept)
                     return done();
                 context.output().remark(
                     Text::tr("The vault was created and opens by its passphrase, but not by the keychain:"));
                 context.exitWith(kept.error());
             });
}

void VaultVerb::info(VerbContext &context)
{
    const Result<VaultInfo> info = Vault::info(context.options().vaultFolder);
    if (!info)
        return context.exitWith(info.error());
    context.output().object(toJson(*info));
    context.exit(ExitDone);
}

void VaultVerb::changePassphrase(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption file(u"new-passphrase-file"_s, {}, u"FILE"_s);
    parser.addOption(file);
    if (!parse(parser, arguments, context))
        return;
    const Result<Secret> before = context.passphrase();
    if (!before)
        return context.exitWith(before.error());
    const auto vault = context.openVault(*before);
    if (!vault)
        return context.exitWith(vault.error());
    const Result<Secret> after =
        parser.isSet(file) ? readSecretFile(parser.value(file)) : askNewSecret(Text::tr("New passphrase:"));
    if (!after)
        return context.exitWith(after.error());
    const Done changed = (*vault)->changePassphrase(*before, *after);
    if (!changed)
        return context.exitWith(changed.error());
    context.output().line(Text::tr("The passphrase was changed."));
    context.exit(ExitDone);
}

} // namespace claviger
