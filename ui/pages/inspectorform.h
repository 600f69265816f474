// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace claviger {

/// A form of two columns: captions and values that break where they must.
class InspectorForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Look { Plain, Fixed, Muted };

    explicit InspectorForm(QWidget *parent = nullptr);

    void clear();
    void add(const QString &caption, const QString &value, Look look = Look::Plain,
             const QString &toolTip = {});

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace claviger
