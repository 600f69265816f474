// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsform.h"

#include "ui/dialogs/field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

SettingsForm::SettingsForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void SettingsForm::setSettings(const QList<SettingDescription> &settings)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_edits.clear();
    m_settings = settings;
    for (const SettingDescription &setting : settings) {
        auto *edit = new QLineEdit(setting.defaultValue, this);
        edit->setObjectName(u"setting_"_s + setting.id);
        auto *field =
            new Field(setting.required ? setting.label : tr("%1 (optional)").arg(setting.label), edit, this);
        field->setNote(setting.help);
        m_column->addWidget(field);
        m_edits.insert(setting.id, edit);
        connect(edit, &QLineEdit::textChanged, this, &SettingsForm::edited);
    }
    setVisible(!settings.isEmpty());
}

QJsonObject SettingsForm::values() const
{
    QJsonObject values;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        const QString text = edit.value()->text().trimmed();
        if (!text.isEmpty())
            values.insert(edit.key(), text);
    }
    return values;
}

bool SettingsForm::isComplete() const
{
    return std::all_of(m_settings.cbegin(), m_settings.cend(), [this](const SettingDescription &setting) {
        return !setting.required || !m_edits.value(setting.id)->text().trimmed().isEmpty();
    });
}

} // namespace claviger
