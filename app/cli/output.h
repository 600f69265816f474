// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace claviger {

/// A column of a list as a person reads it on a terminal.
struct OutputColumn
{
    QString field; ///< in the JSON objects
    QString title;
    bool alignRight = false;
};

/// Standard output and standard error of the command line: JSON for scripts or text for people. Results
/// go to standard output, everything else to standard error.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }

    /// An array of objects, or a table of \a columns.
    void list(const QJsonArray &rows, const QList<OutputColumn> &columns) const;
    /// One object; as text one "field: value" a line.
    void object(const QJsonObject &object) const;
    /// A line for people; nothing in JSON mode.
    void line(const QString &text) const;
    /// Raw text on standard output in either mode.
    void raw(QByteArrayView bytes) const;
    /// A remark on standard error.
    void remark(const QString &text) const;
    /// The error's sentence on standard error; returns the exit code that belongs to it.
    int error(const Error &error) const;
    /// Why standard output took not all that was written to it, in the system's words; empty: it did.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    bool m_json;
    mutable QString m_problem; ///< writing is no change of what is to be written
};

/// The contract's exit codes.
enum ExitCode {
    ExitDone = 0,
    ExitFailed = 1,
    ExitUsage = 2,
    ExitVault = 3,
    ExitRefused = 4,
    ExitUnreachable = 5
};

[[nodiscard]] int exitCodeOf(const Error &error);

} // namespace claviger
