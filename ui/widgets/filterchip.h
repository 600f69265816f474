// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace claviger {

/// A compact menu of the filter row: says what it filters by, and what it is set to when it is.
class FilterChip : public QToolButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &title, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    /// An empty \a value: nothing is filtered.
    void showValue(const QString &value);

private:
    void restyle();
    QString m_title;
};

} // namespace claviger
