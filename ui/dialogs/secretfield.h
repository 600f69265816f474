// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace claviger {

/// A line for a secret: masked, with a switch that shows it. wipe() overwrites what was typed; Qt's own
/// copies of it are beyond reach.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    /// A token's white space comes from copying and is dropped; a passphrase's is part of it.
    enum class Kind { Token, Passphrase };

    explicit SecretField(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }
    [[nodiscard]] Secret secret() const;
    [[nodiscard]] bool isEmpty() const;
    void setPlaceholder(const QString &text);
    void wipe();

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QString value() const;
    Kind m_kind;
    QLineEdit *m_edit;
    QPushButton *m_show;
};

} // namespace claviger
