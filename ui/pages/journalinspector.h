// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/act.h"
#include "ui/pages/inspectorframe.h"

#include <optional>

namespace claviger {

class CopyButton;
class InspectorForm;
class WrapLabel;

/// The selected act of the local journal in full, with its number and the hash that ties it to the one
/// before.
class JournalInspector final : public InspectorFrame
{
    Q_OBJECT
public:
    explicit JournalInspector(QWidget *parent = nullptr);

    void setAct(const std::optional<Act> &act);

protected:
    void clearDetails() override;

private:
    [[nodiscard]] QWidget *makeDetails();

    WrapLabel *m_title = nullptr;
    WrapLabel *m_note = nullptr;
    InspectorForm *m_form = nullptr;
    WrapLabel *m_hash = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace claviger
