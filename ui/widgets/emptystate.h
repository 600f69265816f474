// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace claviger {

/// What a page shows instead of nothing: one sentence, one hint, one button, seldom a second one.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty \a button hides it. \a primary: the button is the next thing to do, not merely a way out.
    /// A button beside the first; empty: none.
    void setSecond(const QString &button);
    void setTexts(const QString &sentence, const QString &hint, const QString &button, bool primary);

Q_SIGNALS:
    void clicked();
    void secondClicked();

private:
    QLabel *m_sentence;
    QLabel *m_hint;
    QPushButton *m_button;
    QPushButton *m_second;
};

} // namespace claviger
