// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/checkreport.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>

namespace claviger {

/// A sound description for tests to spoil.
inline QByteArray checkExample()
{
    return R"json({"schema": 1, "id": "x", "name": "X",
 "credentials": {"t": {"label": "T", "headers": "{\"X-Key\": .secret}"}},
 "operations": {
  "verify": {"provenance": {"kind": "documented", "url": "https://x.example"},
   "request": {"method": "GET", "path": "\"/me\""}, "ok": ".active", "map": "{account: .email}"},
  "keys.list": {"provenance": {"kind": "documented", "url": "https://x.example"},
   "request": {"method": "GET", "path": "\"/keys\"", "query": "{page: (.page // 1)}"},
   "items": ".data", "map": "{id, name, expires}", "next": "link(\"next\")"},
  "keys.create": {"provenance": {"kind": "documented", "url": "https://x.example"},
   "request": {"method": "POST", "path": "\"/keys\"", "body": "{name: .draft.name}"},
   "map": "{id, name}", "secret": ".token"}}})json";
}

/// The example with one piece exchanged; empty if it has no such piece.
inline QByteArray checkExample(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = checkExample();
    const qsizetype at = json.indexOf(from);
    return at < 0 ? QByteArray() : json.replace(at, from.size(), to);
}

inline QString wording(const CheckReport &report)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    for (const CheckReport::Finding &finding : report.findings)
        lines.append(finding.jsonPath + u" ["_s + finding.operation + u"] "_s + finding.message);
    return lines.join(u'\n');
}

/// \a report has a finding of that severity at \a path that has \a words.
inline bool finds(const CheckReport &report, bool isError, const QString &path, const QString &words)
{
    const auto severity = isError ? CheckReport::Severity::Error : CheckReport::Severity::Warning;
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const auto &finding) {
        return finding.severity == severity && finding.jsonPath == path && finding.message.contains(words);
    });
}

} // namespace claviger
