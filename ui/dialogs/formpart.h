// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

namespace claviger {

/// A widget of several parts that is filled in as one thing: what it holds as one value, so that it can be
/// kept and given back (FormFields). Widgets inherit it beside QWidget.
class FormPart
{
public:
    virtual ~FormPart() = default;
    [[nodiscard]] virtual QJsonValue formValue() const = 0;
    virtual void setFormValue(const QJsonValue &value) = 0;
};

} // namespace claviger
