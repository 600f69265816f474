// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace claviger {

/// A notice inside a page: what is the case, and at most one thing to do about it.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Notice, Error, Good };

    /// The button stands beside the text or, where there is little room, below it.
    explicit Banner(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

    /// An empty \a text hides the banner, an empty \a action its button.
    void setNotice(Kind kind, const QString &iconName, const QString &text, const QString &action = {});

Q_SIGNALS:
    void clicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    Kind m_kind = Kind::Notice;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace claviger
