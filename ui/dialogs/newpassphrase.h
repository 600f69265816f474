// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"

#include <QWidget>

namespace claviger {

class Field;
class SecretField;
class ToneLabel;

/// A new passphrase, typed twice, with a word on its strength.
class NewPassphrase : public QWidget
{
    Q_OBJECT
public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    /// Something was typed, and twice the same.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] Secret secret() const;
    void wipe();

Q_SIGNALS:
    void edited();

private:
    void refresh();
    SecretField *m_first;
    SecretField *m_second;
    Field *m_firstField;
    Field *m_secondField;
};

} // namespace claviger
