// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/field.h"
#include "ui/dialogs/templatebox.h"

namespace claviger {

class ProvenanceLabel;
class TemplateButton;

/// What a new key can start from, where the service's templates are from, and the ways to keep one's own.
class TemplateField final : public Field
{
    Q_OBJECT
public:
    /// \a service must outlive the field.
    explicit TemplateField(const ServiceDescription &service, QWidget *parent = nullptr);

    [[nodiscard]] TemplateBox &box() const { return m_box; }
    void setOwn(const QList<OwnTemplate> &own);
    /// The note and the source of what is chosen. \a ownNote: about one's own template; may be empty.
    void showChosen(const QString &ownNote);

Q_SIGNALS:
    void chosen(); ///< by a person
    void saveRequested(const QString &name);
    void removeRequested(const QString &name);

private:
    TemplateField(TemplateBox *box, const ServiceDescription &service, QWidget *parent);
    void askName();
    [[nodiscard]] KeyTemplate described() const;

    const ServiceDescription &m_service;
    TemplateBox &m_box;
    ProvenanceLabel *m_source;
    TemplateButton *m_keep;
};

} // namespace claviger
