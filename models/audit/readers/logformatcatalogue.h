// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/logformat.h"
#include "models/audit/readers/samplefields.h"
#include "models/domain/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace claviger::audit {

/// The log formats that are known: the ones that ship, and before them those of a person's own folders.
class LogFormatCatalogue
{
public:
    struct Match
    {
        const LogFormat *format = nullptr;
        FieldPath prefix;   ///< the object that records stand in
        int confidence = 0; ///< percent
        QStringList why;
    };

    /// A file that is no log format is left out and named in mistakes().
    explicit LogFormatCatalogue(const QStringList &folders = {});

    [[nodiscard]] const std::vector<LogFormat> &formats() const { return m_formats; }
    [[nodiscard]] const QStringList &mistakes() const { return m_mistakes; }
    [[nodiscard]] const LogFormat *find(const QString &id) const;

    /// The format that fits \a sample best, if any does.
    [[nodiscard]] std::optional<Match> match(const SampleFields &sample) const;

private:
    void addFolder(const QString &path);
    [[nodiscard]] static std::optional<Match> matchOne(const LogFormat &format, const SampleFields &sample,
                                                       const FieldPath &prefix);

    std::vector<LogFormat> m_formats;
    QStringList m_mistakes;
};

} // namespace claviger::audit
