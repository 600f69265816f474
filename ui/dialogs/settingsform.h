// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/servicedescription.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace claviger {

/// The settings that a description asks for, one line each.
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsForm(QWidget *parent = nullptr);

    void setSettings(const QList<SettingDescription> &settings);
    [[nodiscard]] QJsonObject values() const; ///< without the empty ones
    [[nodiscard]] bool isComplete() const;    ///< everything that is required is there

Q_SIGNALS:
    void edited();

private:
    QVBoxLayout *m_column;
    QList<SettingDescription> m_settings;
    QHash<QString, QLineEdit *> m_edits;
};

} // namespace claviger
