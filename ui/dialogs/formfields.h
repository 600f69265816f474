// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

class QWidget;

namespace claviger {

/// What somebody typed and chose in a form, by the names of its widgets, so that it outlives the dialog.
/// Works on any dialog; a new one needs object names for its fields and nothing else. What must not be kept
/// (secrets, a typed confirmation) is marked by typeAgain(): of those only "there was something" is kept.
class FormFields
{
public:
    /// Marks a field whose text is never kept.
    static void typeAgain(QWidget &field);

    [[nodiscard]] static QJsonObject read(const QWidget &form);
    /// Fills \a form in as a person would: what depends on another field (a list of workspaces, settings of
    /// a service) may appear while it does. Fields that are gone are left out. Returns the labels of those
    /// that held something and have to be typed again.
    [[nodiscard]] static QStringList write(QWidget &form, const QJsonObject &fields);
};

} // namespace claviger
