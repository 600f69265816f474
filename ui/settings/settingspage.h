// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace claviger {

/// One topic of the settings: a heading, a sentence, and its fields below each other.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] const QString &title() const { return m_title; }

protected:
    SettingsPage(const QString &title, const QString &sentence, QWidget *parent);

    void add(QWidget *field);
    /// A check box with a quiet line below it, which may be empty.
    QCheckBox *addSwitch(const QString &name, const QString &text, bool on, const QString &note = {});

private:
    QString m_title;
    QVBoxLayout *m_fields;
};

} // namespace claviger
