// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/applicationsverb.h"
#include "app/cli/auditverb.h"
#include "app/cli/connectionsverb.h"
#include "app/cli/connectverb.h"
#include "app/cli/findingsverb.h"
#include "app/cli/journalverb.h"
#include "app/cli/keysverb.h"
#include "app/cli/listings.h"
#include "app/cli/sandboxverb.h"
#include "app/cli/servicesverb.h"
#include "app/cli/syncverb.h"
#include "app/cli/vaultverb.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::CommandLine)
};

bool isVerb(const QString &word)
{
    const ServiceCatalogue none;
    const VerbList verbs = allVerbs(none);
    return std::any_of(verbs.cbegin(), verbs.cend(),
                       [&word](const auto &verb) { return verb->name() == word; });
}

void takeFiles(CommandLine &line, const QStringList &names)
{
    if (line.mode == CommandLine::Mode::Demo)
        line.mistake = Text::tr("The demo opens no files: leave out --demo.");
    for (const QString &name : names) {
        if (!QFileInfo::exists(name))
            line.mistake = Text::tr("There is no file “%1”: check its name.").arg(name);
        line.files.append(QFileInfo(name).absoluteFilePath());
    }
}

constexpr QSize smallestWindow(960, 600);
constexpr QSize largestWindow(7680, 4320);

/// "1280x800"; invalid where it is none, or none for the window.
QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return {};
    const QSize size(parts.at(0).toInt(), parts.at(1).toInt());
    return size.expandedTo(smallestWindow).boundedTo(largestWindow) == size ? size : QSize();
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    line.options.vaultFolder = defaultVaultFolder();
    qsizetype i = 0;
    const auto takeValue = [&](QString &target) {
        if (i + 1 < arguments.size())
            target = arguments.at(++i);
        else
            line.mistake = Text::tr("%1 needs a value.").arg(arguments.at(i));
    };
    const auto isOption = [](const QString &word) { return word.startsWith(u'-') && word != "--"_L1; };
    const auto takeSize = [&] {
        QString size;
        takeValue(size);
        line.screenshotSize = sizeOf(size);
        if (!size.isEmpty() && !line.screenshotSize.isValid())
            line.mistake = Text::tr("“%1” is no size such as 1280x800, of 960x600 to 7680x4320.").arg(size);
    };
    for (; i < arguments.size() && isOption(arguments.at(i)); ++i) {
        const QString &option = arguments.at(i);
        if (option == "--vault"_L1) {
            line.isVaultNamed = true;
            takeValue(line.options.vaultFolder);
        } else if (option == "--passphrase-file"_L1)
            takeValue(line.options.passphraseFile);
        else if (option == "--json"_L1)
            line.options.json = true;
        else if (option == "--demo"_L1)
            line.mode = Mode::Demo;
        else if (option == "--screenshots"_L1)
            takeValue(line.screenshotFolder);
        else if (option == "--size"_L1)
            takeSize();
        else if (option == "--texts"_L1)
            line.textsOnly = true;
        else if (option == "--right-to-left"_L1)
            line.rightToLeft = true;
        else if (option == "--time-start"_L1)
            line.timeStart = true;
        else if (option == "--allow-debugging"_L1)
            continue; // looked at before anything else, in hardenProcess()
        else if (option == "--help"_L1 || option == "-h"_L1)
            line.mode = Mode::Help;
        else if (option == "--version"_L1)
            line.mode = Mode::Version;
        else
            line.mistake =
                Text::tr("There is no option %1; “claviger --help” lists those that are.").arg(option);
    }
    // A verb is a verb, whatever lies in this folder; behind "--" there are files only.
    const bool onlyFiles = arguments.value(i) == "--"_L1;
    if (onlyFiles)
        ++i;
    const QString word = arguments.value(i);
    const bool isFile = !word.isEmpty() && QFileInfo::exists(word);
    if (i < arguments.size() && (onlyFiles || (isFile && !isVerb(word)))) {
        takeFiles(line, arguments.mid(i));
    } else if (i < arguments.size()) {
        line.mode = Mode::Verb;
        line.verb = word;
        if (isFile)
            line.remark =
                Text::tr("“%1” is taken for the verb; the file of that name opens with: claviger -- %1")
                    .arg(word);
        line.arguments = arguments.mid(i + 1);
        // Scripts may put --json at the end as well.
        if (line.arguments.removeAll(u"--json"_s) > 0)
            line.options.json = true;
        line.readHelp();
    }
    if (!line.mistake.isEmpty())
        line.mode = Mode::Usage;
    return line;
}

/// "help", "help keys" and "keys create --help" are what people try first.
void CommandLine::readHelp()
{
    verbHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    if (verb != "help"_L1)
        return;
    verbHelp = !arguments.isEmpty();
    mode = verbHelp ? Mode::Verb : Mode::Help;
    verb = arguments.value(0);
}

FailedUnlocks failedUnlocks()
{
    return FailedUnlocks(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

QString defaultVaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/default.vault"_s;
}

VerbList allVerbs(const ServiceCatalogue &catalogue)
{
    VerbList verbs;
    verbs.push_back(std::make_unique<VaultVerb>());
    verbs.push_back(std::make_unique<ServicesVerb>());
    verbs.push_back(std::make_unique<ConnectVerb>());
    verbs.push_back(std::make_unique<ConnectionsVerb>());
    verbs.push_back(std::make_unique<SyncVerb>());
    for (const Listing &listing :
         {workspaceListing(), projectListing(), memberListing(), scopeListing(catalogue)})
        verbs.push_back(std::make_unique<ListVerb>(listing));
    verbs.push_back(std::make_unique<KeysVerb>());
    verbs.push_back(std::make_unique<ApplicationsVerb>());
    verbs.push_back(std::make_unique<AuditVerb>());
    verbs.push_back(std::make_unique<FindingsVerb>());
    for (const Listing &listing : {operationListing(), changeListing()})
        verbs.push_back(std::make_unique<ListVerb>(listing));
    verbs.push_back(std::make_unique<JournalVerb>());
    verbs.push_back(std::make_unique<SandboxVerb>());
    return verbs;
}

QString helpText(const VerbList &verbs)
{
    QString text =
        Text::tr("claviger [--vault DIR] [--passphrase-file F] [--json] VERB …\n"
                 "claviger [--vault DIR] [--passphrase-file F] [--time-start]   opens the window\n"
                 "claviger [--vault DIR] [--] FILE…   opens logs in the window: files, folders, archives\n"
                 "claviger --demo [--screenshots DIR [--size 1280x800] [--texts]] [--right-to-left]\n\n");
    for (const auto &verb : verbs) {
        for (const QString &line : verb->synopsis())
            text += u"  "_s + line + u'\n';
    }
    text += Text::tr("\nExit codes: 0 done, 1 failed, 2 usage, 3 vault, 4 refused by the service, 5 service "
                     "unreachable or rate-limited.\n");
    return text;
}

} // namespace claviger
