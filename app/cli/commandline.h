// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "models/vault/failedunlocks.h"

#include <QSize>

#include <memory>
#include <vector>

namespace claviger {

/// What the arguments ask for, before anything is started.
struct CommandLine
{
    enum class Mode { Window, Demo, Verb, Help, Version, Usage };
    Mode mode = Mode::Window;
    GlobalOptions options;
    QStringList files;         ///< Window: logs to open
    bool isVaultNamed = false; ///< the vault was asked for, and is not merely the usual one
    QString screenshotFolder;  ///< Demo
    QSize screenshotSize;      ///< invalid: that of a first start
    bool textsOnly = false;    ///< Demo: what each state says, without its pictures
    bool rightToLeft = false;  ///< lay the window out as for a script that runs so, whatever the language
    bool timeStart = false;    ///< Window: print how long the start took, and leave
    QString verb;
    QStringList arguments; ///< after the verb
    bool verbHelp = false; ///< Verb: print how it is called, and leave
    QString mistake;       ///< Usage
    QString remark;        ///< Verb: what else the words could have meant

    /// \a arguments without the program's name.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);

private:
    void readHelp();
};

[[nodiscard]] QString defaultVaultFolder();
/// Those of this user, of the window and of the command line alike.
[[nodiscard]] FailedUnlocks failedUnlocks();

using VerbList = std::vector<std::unique_ptr<Verb>>;
[[nodiscard]] VerbList allVerbs(const ServiceCatalogue &catalogue);
[[nodiscard]] QString helpText(const VerbList &verbs);

} // namespace claviger
