// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::passphrase)
};

/// The terminal without echo for as long as this lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    termios m_before{};
};

Result<Secret> firstLineOf(QIODevice &device, const QString &name)
{
    QByteArray line = device.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    // A credential of several parts is one JSON object, which people write on several lines.
    if (line.startsWith('{') && !QJsonDocument::fromJson(line).isObject()) {
        QByteArray whole = line + '\n' + device.readAll();
        if (QJsonDocument::fromJson(whole).isObject())
            line = whole.trimmed();
        (void)Secret::fromConsumed(whole);
    }
    if (line.isEmpty())
        return fail(ErrorCode::Io, Text::tr("%1 is empty: its first line should be the secret.").arg(name));
    return Secret::fromConsumed(line);
}

} // namespace

Result<Secret> readSecretFile(const QString &path)
{
    QFile file(path);
    const bool opened =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorCode::Io, Text::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    return firstLineOf(file, path);
}

Result<Secret> askSecret(const QString &prompt)
{
    if (!isatty(STDIN_FILENO)) {
        return fail(
            ErrorCode::VaultLocked,
            Text::tr("The vault is locked and there is no terminal to ask on: give --passphrase-file FILE."));
    }
    std::fprintf(stderr, "%s ", qPrintable(prompt));
    const SilentTerminal silent;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("The terminal could not be read."));
    auto answer = firstLineOf(input, Text::tr("The passphrase"));
    std::fputc('\n', stderr);
    return answer;
}

Result<Secret> askNewSecret(const QString &prompt)
{
    const Result<Secret> first = askSecret(prompt);
    if (!first)
        return first;
    const Result<Secret> again = askSecret(Text::tr("The same again:"));
    if (!again)
        return again;
    if (first->expose() != again->expose())
        return fail(ErrorCode::Invalid, Text::tr("The two are not the same; nothing was changed."));
    return first;
}

} // namespace claviger
