// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/jqvalue.h"
#include "models/services/jqwatchdog.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <mutex>

namespace claviger {

class JqProgram;

/// One expression of a description and where it stands.
struct JqSource
{
    QString path;      ///< JSON pointer: /operations/keys.list/map
    QString operation; ///< "keys.list", or empty
    QString text;
};

/// What a program is given.
struct JqArguments
{
    JqValue value;       ///< .
    int status = 0;      ///< $status
    QJsonObject headers; ///< $headers, names in lower case
    QJsonObject input;   ///< $input: what the request saw, without the secret
    int count = 0;       ///< $count
    bool each = false;   ///< run over every item of the array \c value, give the array of all outputs
};

/// All jq programs of one description, compiled together into a single program at the first use: libjq
/// spends some 25 ms on every compilation, whatever its size. Thread-safe (calls queue up); call run()
/// on a worker thread.
class JqLibrary
{
public:
    explicit JqLibrary(QList<JqSource> sources, std::chrono::milliseconds limit = std::chrono::seconds(5));
    ~JqLibrary();
    JqLibrary(const JqLibrary &) = delete;
    JqLibrary &operator=(const JqLibrary &) = delete;

    [[nodiscard]] bool has(const QString &path) const { return m_index.contains(path); }
    [[nodiscard]] const QList<JqSource> &sources() const { return m_sources; }
    /// The program at \a path as written; empty if there is none.
    [[nodiscard]] QString text(const QString &path) const;

    /// Compiles all programs together, if that has not happened yet.
    [[nodiscard]] Done compileAll();
    /// Runs the program at \a path. An error is a mistake of the description at \a path
    /// (descriptionmistake.h) in jq's own words.
    [[nodiscard]] Result<JqValue> run(const QString &path, const JqArguments &arguments);

    /// Compiles one source alone; an error's message is jq's own, with the lines of the program itself,
    /// behind plain words where there are any.
    [[nodiscard]] static Done compileAlone(const JqSource &source);

private:
    [[nodiscard]] Done compile();
    [[nodiscard]] Error culprit(const Error &whole) const;

    QList<JqSource> m_sources;
    QHash<QString, int> m_index;
    std::chrono::milliseconds m_limit;
    std::mutex m_mutex;
    std::unique_ptr<JqProgram> m_program;
    std::optional<Error> m_broken;
    JqWatchdog m_watchdog;
};

} // namespace claviger
