// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/secret.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <mutex>

namespace claviger {

struct ServiceDescription;

/// The fields that hold secrets by name, as \a description says ("safety", "scrub").
[[nodiscard]] QStringList scrubbedFields(const ServiceDescription &description);

/// Takes secrets out of every text that leaves the engine: those that it was told of (in plain, percent-
/// encoded, base64 and JSON-escaped form, and cut short as jq's messages cut values), and the values of
/// fields that hold secrets by name. Thread-safe.
class Redactor
{
public:
    explicit Redactor(const QStringList &scrubbedFields = {});

    void add(const Secret &secret);
    void add(const QByteArray &secret);

    [[nodiscard]] QString redact(const QString &text) const;
    [[nodiscard]] Error redact(Error error) const;
    /// The start of a response body for an error's details, scrubbed by field names as well.
    [[nodiscard]] QString excerpt(const QByteArray &body) const;
    /// Learns the values of scrubbed fields of a body, so that they are known before anything else reads it.
    void learnFrom(const QByteArray &body);

private:
    void addForms(const QString &plain);
    void addForm(const QString &form);
    [[nodiscard]] QString scrubFields(QString text) const;

    QStringList m_fields;
    mutable std::mutex m_mutex;
    QStringList m_forms; ///< longest first
};

} // namespace claviger
