// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbcontext.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

namespace claviger {

/// One family of verbs of the command line ("keys", "vault" …).
class Verb
{
public:
    virtual ~Verb() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /// Lines for --help, each one way to call it.
    [[nodiscard]] virtual QStringList synopsis() const = 0;
    /// The synopsis as a person reads it.
    [[nodiscard]] QString help() const;
    /// Does the work. \a arguments follow the verb's name. Ends with exactly one context.exit(code),
    /// now or from the event loop.
    virtual void run(VerbContext &context, const QStringList &arguments) = 0;

protected:
    /// Parses \a arguments (without a program name); on a mistake prints it, exits with 2, returns false.
    static bool parse(QCommandLineParser &parser, const QStringList &arguments, VerbContext &context);
    /// Prints the mistake and the synopsis; exits with 2.
    void usage(VerbContext &context, const QString &mistake) const;
};

} // namespace claviger
