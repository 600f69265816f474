// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tone.h"

#include <QLabel>

namespace claviger {

/// A wrapping label in one of the tones and one of the three sizes of text; follows a change of palette.
/// Its text is plain unless somebody asks for a format.
class ToneLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Size { Caption, Body, Section, Title };

    explicit ToneLabel(Tone tone, Size size = Size::Body, QWidget *parent = nullptr);
    ToneLabel(const QString &text, Tone tone, Size size = Size::Body, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();
    Tone m_tone;
};

} // namespace claviger
