// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tone.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace claviger {

class ToneLabel;

/// A sentence that stands out from the page: a washed background with a bar in the colour of its tone.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    NoticeBar(Tone tone, const QString &sentence, QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    void setTone(Tone tone);
    [[nodiscard]] QString sentence() const;
    QPushButton *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    ToneLabel *m_label;
    QHBoxLayout *m_buttons;
};

} // namespace claviger
