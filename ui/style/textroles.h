// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QLabel;
class QPushButton;

namespace claviger {

/// The four sizes of text, relative to the system's.
enum class TextRole { PageTitle, Section, Body, Caption };

[[nodiscard]] QFont fontFor(TextRole role);
/// The system's fixed font in the size of body text: for prefixes, scopes, CIDRs, ids, raw records.
[[nodiscard]] QFont fixedFont();
/// \a font with digits of one width, where Qt can ask for them.
[[nodiscard]] QFont tabular(QFont font);

void setTextRole(QLabel &label, TextRole role);
void setMuted(QLabel &label);             ///< secondary text
void setPrimary(QPushButton &button);     ///< the one button that does what the dialog or page is for
void setDestructive(QPushButton &button); ///< a button that ends something for good
void setTextButton(QPushButton &button);  ///< a secondary action without a frame

} // namespace claviger
