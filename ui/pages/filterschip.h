// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/namedfilter.h"
#include "ui/widgets/namedchip.h"

namespace claviger {

/// The menu of filters with a name: those that a person saved and those that come with the program.
class FiltersChip final : public NamedChip
{
    Q_OBJECT
public:
    explicit FiltersChip(QWidget *parent = nullptr);

    void setOwn(const QList<NamedFilter> &own);
    [[nodiscard]] const QList<NamedFilter> &own() const { return m_own; }
    /// Says the name of what \a filter asks, and whether there is something to save.
    void setShown(const KeyFilter &filter);

Q_SIGNALS:
    /// One's own holds wherever it was saved.
    void ownChosen(const claviger::KeyFilter &filter);
    /// One that comes with the program holds in the place that is looked at.
    void builtInChosen(const claviger::KeyFilter &filter);

protected:
    void choose(bool isOwn, qsizetype at) override;

private:
    QList<NamedFilter> m_own;
    KeyFilter m_shown;
};

} // namespace claviger
