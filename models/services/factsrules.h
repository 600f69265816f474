// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/checkreport.h"

#include <QJsonObject>

namespace claviger {

/// Whether what a description states beside its operations agrees with itself: settings that programs read,
/// lifetimes, levels, ids that stand twice. Looks at the JSON alone, as DescriptionRules does.
class FactsRules
{
public:
    /// Adds its findings to \a report.
    FactsRules(const QJsonObject &description, CheckReport &report);

    void run();

private:
    void operations();
    void settings();
    void lifetime();
    void levels();
    void repeatedIds();
    void repeatedIds(const QString &path, const QJsonValue &list);

    QJsonObject m_json;
    CheckReport &m_report;
};

} // namespace claviger
