// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/owntemplate.h"
#include "models/services/servicedescription.h"

#include <QComboBox>

#include <optional>

namespace claviger {

/// What a new key can start from: the service's templates, what it needs for another product, and the
/// person's own templates.
class TemplateBox final : public QComboBox
{
    Q_OBJECT
public:
    /// \a service must outlive the box.
    explicit TemplateBox(const ServiceDescription &service, QWidget *parent = nullptr);

    void setOwn(const QList<OwnTemplate> &own);
    [[nodiscard]] const QList<OwnTemplate> &own() const { return m_own; }

    /// One of the service's, by id; empty: none.
    void choose(const QString &templateId);
    void chooseOwn(const QString &name);

    /// Of the service's template that is chosen; empty: it is none of those.
    [[nodiscard]] QString templateId() const;
    /// The product that the key is for; null: none.
    [[nodiscard]] const IntegrationDescription *integration() const;
    [[nodiscard]] std::optional<OwnTemplate> ownTemplate() const;

private:
    enum class Kind { None, Service, Product, Own };

    void addChoice(const QString &text, Kind kind, const QString &id);
    void select(Kind kind, const QString &id);
    [[nodiscard]] QString idOf(Kind kind) const;

    const ServiceDescription &m_service;
    QList<OwnTemplate> m_own;
};

} // namespace claviger
