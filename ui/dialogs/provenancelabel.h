// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/servicedescription.h"
#include "ui/style/tonelabel.h"

namespace claviger {

/// Says where a fact about a service comes from: "documented" or "unpublished", as a link to the page.
class ProvenanceLabel : public ToneLabel
{
    Q_OBJECT
public:
    explicit ProvenanceLabel(const Provenance &provenance = {}, QWidget *parent = nullptr);
    void setProvenance(const Provenance &provenance);
    /// The same in plain words, for lists and tool tips.
    [[nodiscard]] static QString words(const Provenance &provenance);
};

} // namespace claviger
