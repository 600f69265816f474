// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/textroles.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>

namespace claviger {

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    switch (role) {
    case TextRole::PageTitle:
        font.setPointSizeF(font.pointSizeF() * 1.35);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Section:
        font.setPointSizeF(font.pointSizeF() * 1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
        break;
    case TextRole::Caption:
        font.setPointSizeF(font.pointSizeF() * 0.9);
        break;
    }
    return font;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

QFont tabular(QFont font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

void setTextRole(QLabel &label, TextRole role)
{
    label.setFont(fontFor(role));
}

void setMuted(QLabel &label)
{
    label.setProperty("muted", true);
}

void setPrimary(QPushButton &button)
{
    button.setProperty("primary", true);
}

void setDestructive(QPushButton &button)
{
    button.setProperty("destructive", true);
}

void setTextButton(QPushButton &button)
{
    button.setProperty("textButton", true);
}

} // namespace claviger
