// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/checkreport.h"

#include <QJsonValue>

namespace claviger {

/// Looks at what the `map` of one operation gives and tells what the program would drop or misread in
/// silence: no object, fields that do not exist, times and words that cannot be read.
class MappedFields
{
public:
    /// Adds its findings to \a report under the operation's map.
    MappedFields(const QString &operation, CheckReport &report);

    /// One mapped value of a real answer.
    void look(const QJsonValue &mapped);
    /// What `map` makes of an empty item: only its fields' names tell something.
    void lookAtNames(const QJsonValue &mapped);

private:
    [[nodiscard]] bool isObject(const QJsonValue &mapped);
    void names(const QJsonObject &object, const QStringList &known, const QString &within);
    void values(const QJsonObject &object);
    void value(const QString &name, const QJsonValue &given);
    void tokenField(const QString &name, const QJsonValue &given);
    void secretRows(const QJsonValue &rows);
    void time(const QString &name, const QJsonValue &given);
    void word(const QString &name, const QJsonValue &given, const QStringList &allowed);
    void textList(const QString &name, const QJsonValue &given);
    void text(const QString &name, const QJsonValue &given);
    void once(CheckReport::Severity severity, const QString &about, const QString &message);

    QString m_base;
    QString m_path;
    CheckReport &m_report;
    QStringList m_told; ///< a mistake in every item is one mistake
};

} // namespace claviger
