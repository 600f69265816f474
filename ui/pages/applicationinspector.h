// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/applicationcommands.h"
#include "ui/pages/inspectorframe.h"

#include <optional>

class QLabel;
class QVBoxLayout;

namespace claviger {

class Banner;
class Clock;
class CopyButton;
class ElidedLabel;
class InspectorForm;
class StateBadge;
class WrapLabel;

/// Everything that is known about the selected application, with its client secrets, and what can be done
/// with it.
class ApplicationInspector final : public InspectorFrame
{
    Q_OBJECT
public:
    /// \a clock and \a commands must outlive the inspector.
    ApplicationInspector(const Clock &clock, ApplicationCommands &commands, QWidget *parent = nullptr);

    void setAbilities(const QHash<QString, ConnectionAbilities> &abilities);
    void setRow(const std::optional<ApplicationRow> &row);

protected:
    void changeEvent(QEvent *event) override;
    void clearDetails() override;

private:
    [[nodiscard]] QWidget *makeDetails();
    void layOut(QWidget &content, QWidget *idRow);
    void fillForm();
    void fillSecrets();
    void clearSecrets();
    void addSecret(const ClientSecret &secret);
    [[nodiscard]] QString provenanceText() const;

    const Clock &m_clock;
    ApplicationCommands &m_commands;
    QHash<QString, ConnectionAbilities> m_abilities;
    std::optional<ApplicationRow> m_row;
    WrapLabel *m_name = nullptr;
    StateBadge *m_state = nullptr;
    ElidedLabel *m_clientId = nullptr;
    CopyButton *m_copy = nullptr;
    Banner *m_cutOver = nullptr;
    Banner *m_problem = nullptr;
    InspectorForm *m_form = nullptr;
    QLabel *m_secretsTitle = nullptr;
    QVBoxLayout *m_secrets = nullptr;
    QLabel *m_provenance = nullptr;
};

} // namespace claviger
