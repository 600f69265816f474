// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

namespace claviger {

/// What is to be noted of several keys at once. What is empty stays with each key as it is.
struct AnnotationChange
{
    QString owner;
    QString usedIn;
    QString ticket;
    QStringList addedTags;
    QDateTime remind;

    bool operator==(const AnnotationChange &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == AnnotationChange(); }
    /// \a annotation with the change; tags that it has are not added twice.
    [[nodiscard]] Annotation appliedTo(Annotation annotation) const;
};

/// The tags of what was typed: separated by commas, semicolons or lines, each once.
[[nodiscard]] QStringList tagsOf(const QString &typed);

} // namespace claviger
