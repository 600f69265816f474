// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QFile>

#include <memory>

namespace claviger {

/// Where a new key's secret goes: a file of the user's alone, or standard output when asked for with
/// "-". It is opened before the key is created, so that a secret is never made without a place for it.
class SecretSink
{
public:
    /// Refuses a file that holds something already.
    [[nodiscard]] static Result<std::shared_ptr<SecretSink>> open(const QString &path);

    [[nodiscard]] Done write(const Secret &secret, const Output &output);
    /// Fails where standard output took not all that was written to it.
    [[nodiscard]] static Done isWritten(const Output &output);
    /// The secret was asked for on standard output.
    [[nodiscard]] bool isStandardOutput() const { return m_toStdout; }

private:
    SecretSink() = default;
    QFile m_file;
    bool m_toStdout = false;
};

} // namespace claviger
