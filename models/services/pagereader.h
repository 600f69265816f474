// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"
#include "models/services/errormapping.h"

#include <QJsonArray>
#include <QJsonValue>

namespace claviger {

class Redactor;

/// One answer of an operation and how to read it.
struct PageTask
{
    enum class Shape {
        List,  ///< items, map over each, next
        Single ///< map over the whole, secret
    };
    QString path; ///< /operations/keys.list
    Shape shape = Shape::List;
    bool wantRaw = false;  ///< leave the mapping to mapItems(): details are still to be fetched
    bool isRevoke = false; ///< "gone already" is success
    FailedResponse answer; ///< the response, failed or not
};

struct Page
{
    QJsonArray items;                   ///< mapped, or raw where so wanted
    QJsonValue next = QJsonValue::Null; ///< null: that was the last page
    Secret secret;
    Secret kept; ///< what `keep` gave
};

// Both run jq: call them on a worker thread. Their errors are redacted.
[[nodiscard]] Result<Page> readPage(JqLibrary &programs, const PageTask &task, Redactor &redactor);
[[nodiscard]] Result<QJsonArray> mapItems(JqLibrary &programs, const PageTask &task, const QJsonArray &raw,
                                          const Redactor &redactor);
/// Runs one program (an exchange's `secret`, a first request's `value`) over a successful answer.
[[nodiscard]] Result<QJsonValue> readValue(JqLibrary &programs, const QString &path, const QString &program,
                                           const FailedResponse &answer, Redactor &redactor);

} // namespace claviger
